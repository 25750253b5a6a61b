// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_loader.h"

#include "ui/content/strict_object.h"

#include <iterator>
#include <utility>

namespace convlab::ui {

namespace {

struct NamedColor {
    const char *key;
    QColor Theme::*color;
};

constexpr NamedColor namedColors[] = {
    {"window", &Theme::window},
    {"panel", &Theme::panel},
    {"canvas", &Theme::canvas},
    {"card", &Theme::card},
    {"field", &Theme::field},
    {"border", &Theme::border},
    {"borderStrong", &Theme::borderStrong},
    {"text", &Theme::text},
    {"textMuted", &Theme::textMuted},
    {"textFaint", &Theme::textFaint},
    {"accent", &Theme::accent},
    {"onAccent", &Theme::onAccent},
    {"accentQuiet", &Theme::accentQuiet},
    {"hover", &Theme::hover},
    {"focus", &Theme::focus},
    {"good", &Theme::good},
    {"goodFill", &Theme::goodFill},
    {"bad", &Theme::bad},
    {"badFill", &Theme::badFill},
    {"notice", &Theme::notice},
    {"noticeFill", &Theme::noticeFill},
    {"noticeBorder", &Theme::noticeBorder},
    {"cell", &Theme::cell},
    {"cellBorder", &Theme::cellBorder},
    {"cellHidden", &Theme::cellHidden},
    {"hatch", &Theme::hatch},
    {"paddingText", &Theme::paddingText},
    {"paddingBorder", &Theme::paddingBorder},
    {"negative", &Theme::negative},
    {"positive", &Theme::positive},
};

/// In the order of Role.
constexpr const char *roleKeys[] = {"none", "input", "kernel", "output", "gradient", "padding", "bias",
                                    "column", "layer1", "layer2", "layer3", "layer4", "layer5", "layer6"};
static_assert(std::size(roleKeys) == static_cast<std::size_t>(Role::Layer6) + 1);

/// One column of the table: every list is read at the same place.
class Column {
public:
    Column(StrictObject &table, const QString &theme)
    {
        const QJsonArray names = table.array(QStringLiteral("themes"));
        for (const QJsonValue &name : names) {
            if (name.toString() == theme)
                return;
            ++m_index;
        }
        table.fail(QStringLiteral("unknown theme \"%1\"").arg(theme));
    }

    QJsonValue value(StrictObject &object, const QString &key) const
    {
        const QJsonArray values = object.array(key);
        if (m_index >= values.size())
            object.fail(QStringLiteral("\"%1\" has no entry for this theme").arg(key));
        return values[m_index];
    }

    QColor color(StrictObject &object, const char *name) const
    {
        const QString key = QLatin1String(name);
        const QString text = value(object, key).toString();
        const QColor result(text);
        if (text.size() != 7 || !text.startsWith(QLatin1Char('#')) || !result.isValid())
            object.fail(QStringLiteral("\"%1\" must be a colour like \"#0072b2\"").arg(key));
        return result;
    }

private:
    qsizetype m_index = 0;
};

StrictObject section(StrictObject &parent, const QString &path, const QString &key, const QString &where)
{
    const QJsonValue value = parent.take(key);
    if (!value.isObject())
        parent.fail(QStringLiteral("\"%1\" must be an object").arg(key));
    return StrictObject(path, where + key + QStringLiteral(": "), value.toObject());
}

Theme readTheme(const QString &name, ValueMap map, const QString &path)
{
    StrictObject table = StrictObject::fromFile(path);
    const Column column(table, name);
    Theme theme;
    theme.name = name;
    theme.dark = column.value(table, QStringLiteral("isDark")).toBool();

    StrictObject colors = section(table, path, QStringLiteral("colors"), {});
    for (const NamedColor &named : namedColors)
        theme.*named.color = column.color(colors, named.key);
    colors.finish();
    StrictObject purpleGreen = section(table, path, QStringLiteral("purpleGreen"), {});
    for (auto [key, color] : {NamedColor{"negative", &Theme::negative}, NamedColor{"positive", &Theme::positive}}) {
        const QColor other = column.color(purpleGreen, key);
        if (map == ValueMap::PurpleGreen)
            theme.*color = other;
    }
    purpleGreen.finish();

    StrictObject roles = section(table, path, QStringLiteral("roles"), {});
    for (std::size_t i = 0; i < std::size(roleKeys); ++i) {
        StrictObject role = section(roles, path, QLatin1String(roleKeys[i]), QStringLiteral("roles: "));
        theme.roles[i] = {column.color(role, "strong"), column.color(role, "text"), column.color(role, "fill")};
        role.finish();
    }
    roles.finish();
    table.finish();
    return theme;
}

} // namespace

const QStringList &themeNames()
{
    static const QStringList names{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    return names;
}

const QStringList &valueMapNames()
{
    static const QStringList names{QStringLiteral("orange-blue"), QStringLiteral("purple-green")};
    return names;
}

Theme loadTheme(const QString &name, const QString &path)
{
    return readTheme(name, ValueMap::OrangeBlue, path);
}

Theme loadTheme(const QString &name, ValueMap map)
{
    return readTheme(name, map, QStringLiteral(":/convlab/themes/themes.json"));
}

} // namespace convlab::ui
