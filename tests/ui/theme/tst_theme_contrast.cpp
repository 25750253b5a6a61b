// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of colours that is painted together, in every theme, by WCAG 2.1: text at least 4.5:1 (7:1 in high
// contrast), frames and graphics at least 3:1.
#include "ui/theme/theme_loader.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace convlab;
using namespace convlab::ui;

namespace {

struct NamedColor {
    QString name;
    QColor color;
};
using Colors = std::vector<NamedColor>;

bool isContrast(const Theme &t)
{
    return t.name == QLatin1String("contrast");
}

double textRatio(const Theme &t)
{
    return isContrast(t) ? 7 : 4.5;
}

Colors surfaces(const Theme &t)
{
    return {{QStringLiteral("window"), t.window}, {QStringLiteral("panel"), t.panel}, {QStringLiteral("canvas"), t.canvas},
            {QStringLiteral("card"), t.card},     {QStringLiteral("field"), t.field}};
}

/// Backgrounds of words that are chosen, warned of or not known yet.
Colors fills(const Theme &t)
{
    Colors all{{QStringLiteral("accentQuiet"), t.accentQuiet}, {QStringLiteral("hover"), t.hover},
               {QStringLiteral("goodFill"), t.goodFill},       {QStringLiteral("badFill"), t.badFill},
               {QStringLiteral("noticeFill"), t.noticeFill},   {QStringLiteral("cellHidden"), t.cellHidden}};
    for (int i = 0; i < roleCount; ++i)
        all.push_back({QStringLiteral("fill of role %1").arg(i), t.roles[std::size_t(i)].fill});
    return all;
}

Colors words(const Theme &t)
{
    return {{QStringLiteral("text"), t.text}, {QStringLiteral("textMuted"), t.textMuted}};
}

Colors roleTexts(const Theme &t)
{
    Colors all;
    for (int i = 0; i < roleCount; ++i)
        all.push_back({QStringLiteral("text of role %1").arg(i), t.roles[std::size_t(i)].text});
    return all;
}

Colors roleFrames(const Theme &t)
{
    Colors all;
    for (int i = 0; i < roleCount; ++i)
        all.push_back({QStringLiteral("frame of role %1").arg(i), t.roles[std::size_t(i)].strong});
    return all;
}

/// Names every pair that is below `wanted`.
QStringList tooWeak(const Colors &inks, const Colors &grounds, double wanted)
{
    QStringList weak;
    for (const NamedColor &ink : inks)
        for (const NamedColor &ground : grounds)
            if (const double ratio = contrastRatio(ink.color, ground.color); ratio < wanted)
                weak << QStringLiteral("%1 on %2: %3").arg(ink.name, ground.name).arg(ratio, 0, 'f', 2);
    return weak;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE 1976 L*a*b* under D65, for a difference as the eye sees it.
std::array<double, 3> lab(const QColor &color)
{
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), y = f(0.2126 * r + 0.7152 * g + 0.0722 * b),
                 z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &a, const QColor &b)
{
    const auto p = lab(a), q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// How a colour is seen without one kind of cones: matrices on linear light for a severity of 1, Machado, Oliveira and
/// Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, table 1.
struct Sight {
    const char *name;
    double matrix[3][3];
};
constexpr Sight sights[] = {
    {"all cones", {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {"protanopia", {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {"deuteranopia", {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {"tritanopia", {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

QColor seen(const QColor &color, const Sight &sight)
{
    const double light[] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    double channels[3];
    for (int i = 0; i < 3; ++i) {
        const double sum = std::clamp(sight.matrix[i][0] * light[0] + sight.matrix[i][1] * light[1] + sight.matrix[i][2] * light[2], 0.0, 1.0);
        channels[i] = sum <= 0.0031308 ? 12.92 * sum : 1.055 * std::pow(sum, 1 / 2.4) - 0.055;
    }
    return QColor::fromRgbF(float(channels[0]), float(channels[1]), float(channels[2]));
}

constexpr ValueMap maps[] = {ValueMap::OrangeBlue, ValueMap::PurpleGreen};

/// The least difference of two frames among roles that stand on one stage.
double leastDifference(const Theme &t, const std::vector<Role> &roles)
{
    double least = 1000;
    for (std::size_t i = 0; i < roles.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            least = std::min(least, difference(t.role(roles[i]).strong, t.role(roles[k]).strong));
    return least;
}

} // namespace

#define VERIFY_NONE(weak) do { const QStringList list = weak; QVERIFY2(list.isEmpty(), qPrintable(list.join(u'\n'))); } while (false)

class TestThemeContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOnSurfaces_data() { eachTheme(); }
    void wordsOnSurfaces()
    {
        const Theme t = theme();
        VERIFY_NONE(tooWeak(words(t), surfaces(t), textRatio(t)));
        VERIFY_NONE(tooWeak(roleTexts(t), surfaces(t), textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("good"), t.good}, {QStringLiteral("bad"), t.bad}, {QStringLiteral("notice"), t.notice}},
                            surfaces(t), textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("pendingText"), t.pendingText()}},
                            {{QStringLiteral("panel"), t.panel}, {QStringLiteral("canvas"), t.canvas}}, textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("paddingText"), t.paddingText}}, {{QStringLiteral("canvas"), t.canvas}}, textRatio(t)));
    }

    void wordsOnFills_data() { eachTheme(); }
    void wordsOnFills()
    {
        const Theme t = theme();
        VERIFY_NONE(tooWeak(words(t), fills(t), textRatio(t)));
        for (const RoleColors &role : t.roles)
            VERIFY_NONE(tooWeak({{QStringLiteral("role"), role.text}}, {{role.fill.name(), role.fill}}, textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("onAccent"), t.onAccent}}, {{QStringLiteral("accent"), t.accent}}, 4.5));
        VERIFY_NONE(tooWeak({{QStringLiteral("good"), t.good}}, {{QStringLiteral("goodFill"), t.goodFill}}, textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("bad"), t.bad}}, {{QStringLiteral("badFill"), t.badFill}}, textRatio(t)));
        VERIFY_NONE(tooWeak({{QStringLiteral("notice"), t.notice}}, {{QStringLiteral("noticeFill"), t.noticeFill}}, textRatio(t)));
    }

    void digitsOnEveryTint_data() { eachTheme(); }
    void digitsOnEveryTint()
    {
        for (const ValueMap map : maps) {
            const Theme t = theme(map);
            for (int i = -100; i <= 100; ++i) {
                const QColor tint = t.tint(i / 100.0);
                VERIFY_NONE(tooWeak({{QStringLiteral("digits"), t.textOn(tint)}}, {{QStringLiteral("tint %1").arg(i), tint}}, textRatio(t)));
            }
        }
    }

    /// Frames, arrows and curves take the roles' strong colours; icons and marks those of words, which are tested above.
    void framesOnSurfaces_data() { eachTheme(); }
    void framesOnSurfaces()
    {
        const Theme t = theme();
        VERIFY_NONE(tooWeak(roleFrames(t), surfaces(t), 3));
        VERIFY_NONE(tooWeak(roleFrames(t), {{QStringLiteral("cell"), t.cell}}, 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("borderStrong"), t.borderStrong}, {QStringLiteral("focus"), t.focus}}, surfaces(t), 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("focus"), t.focus}}, fills(t), 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("hatch"), t.hatch}},
                            {{QStringLiteral("canvas"), t.canvas}, {QStringLiteral("cell"), t.cell},
                             {QStringLiteral("cellHidden"), t.cellHidden}}, 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("paddingBorder"), t.paddingBorder}}, {{QStringLiteral("canvas"), t.canvas}}, 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("accent"), t.accent}},
                            {{QStringLiteral("window"), t.window}, {QStringLiteral("panel"), t.panel},
                             {QStringLiteral("canvas"), t.canvas}, {QStringLiteral("card"), t.card}}, 3));
    }

    /// What is decoration elsewhere is seen in high contrast; also the track of a bar beside its filled part.
    void highContrastHasNoQuietLines()
    {
        for (const ValueMap map : maps) {
            const Theme tinted = loadTheme(QStringLiteral("contrast"), map);
            VERIFY_NONE(tooWeak(roleFrames(tinted), {{QStringLiteral("negative"), tinted.negative}, {QStringLiteral("positive"), tinted.positive}}, 3));
        }
        const Theme t = loadTheme(QStringLiteral("contrast"));
        VERIFY_NONE(tooWeak({{QStringLiteral("border"), t.border}, {QStringLiteral("cellBorder"), t.cellBorder},
                             {QStringLiteral("textFaint"), t.textFaint},
                             {QStringLiteral("noticeBorder"), t.noticeBorder}}, surfaces(t), 3));
        VERIFY_NONE(tooWeak({{QStringLiteral("accent"), t.accent}, {QStringLiteral("good"), t.good}}, {{QStringLiteral("border"), t.border}}, 3));
    }

    void rolesAreToldApart_data() { eachTheme(); }
    void rolesAreToldApart()
    {
        const Theme t = theme();
        // A difference of 2.3 is just noticed beside each other; lines far apart need several times that.
        const double wanted = isContrast(t) ? 25 : 15;
        QVERIFY(leastDifference(t, {Role::Input, Role::Kernel, Role::Output, Role::Gradient, Role::Bias, Role::Column}) >= wanted);
        QVERIFY(leastDifference(t, {Role::Layer1, Role::Layer2, Role::Layer3, Role::Layer4, Role::Layer5, Role::Layer6}) >= wanted);
    }

    /// The ends of the map of values also from each other and from zero, for every kind of colour vision.
    void signsAreToldApart_data() { eachTheme(); }
    void signsAreToldApart()
    {
        for (const ValueMap map : maps) {
            const Theme t = theme(map);
            const double wanted = isContrast(t) ? 25 : 15;
            for (const Sight &sight : sights) {
                QVERIFY2(difference(seen(t.negative, sight), seen(t.positive, sight)) >= wanted, sight.name);
                QVERIFY2(difference(seen(t.negative, sight), seen(t.cell, sight)) >= wanted, sight.name);
                QVERIFY2(difference(seen(t.positive, sight), seen(t.cell, sight)) >= wanted, sight.name);
            }
        }
    }

private:
    static void eachTheme()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : themeNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    static Theme theme(ValueMap map = ValueMap::OrangeBlue)
    {
        QFETCH(QString, name);
        return loadTheme(name, map);
    }
};

QTEST_MAIN(TestThemeContrast)
#include "tst_theme_contrast.moc"
