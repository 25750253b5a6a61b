// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/language.h"

#include <QFile>
#include <QFileInfo>

namespace convlab::ui {

namespace {

struct Spoken {
    const char *code, *name;
};

/// A language joins when its files are complete: tests/languages asks every entry for every text.
constexpr Spoken spoken[] = {{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}};
constexpr const char *pseudoCodes[] = {"pseudo", "pseudo-rtl"};

/// "zh_CN" → "zh_CN", "zh": the more special file first.
QStringList tagsOf(const QString &code)
{
    QStringList tags{code};
    if (const qsizetype mark = code.indexOf(QLatin1Char('_')); mark > 0)
        tags << code.left(mark);
    return tags;
}

QString nameFor(const QString &englishName, const QString &tag)
{
    static const QString english = QStringLiteral("en");
    if (englishName == english)
        return tag;
    const QString stem = englishName.endsWith(QStringLiteral(".en")) ? englishName.chopped(english.size() + 1) : englishName;
    return stem + QLatin1Char('.') + tag;
}

} // namespace

QList<Language> Language::all()
{
    QList<Language> languages;
    for (const Spoken &one : spoken)
        languages << Language(QLatin1String(one.code));
    return languages;
}

std::optional<Language> Language::find(const QString &code)
{
    for (const Spoken &one : spoken) {
        if (code == QLatin1String(one.code))
            return Language(code);
    }
    for (const char *pseudo : pseudoCodes) {
        if (code == QLatin1String(pseudo))
            return Language(code);
    }
    return std::nullopt;
}

Language Language::ofTags(const QStringList &tags)
{
    for (const QString &tag : tags) {
        const QLocale wanted(tag);
        for (const Language &language : all()) {
            const QLocale ours = language.locale();
            if (wanted.language() == ours.language() && wanted.script() == ours.script())
                return language;
        }
    }
    return {};
}

Language Language::ofSystem()
{
    return ofTags(QLocale::system().uiLanguages());
}

QString Language::name() const
{
    for (const Spoken &one : spoken) {
        if (m_code == QLatin1String(one.code))
            return QString::fromUtf8(one.name);
    }
    return m_code;
}

QLocale Language::locale() const
{
    return isPseudo() ? Language().locale() : QLocale(m_code);
}

Qt::LayoutDirection Language::direction() const
{
    return m_code == QLatin1String("pseudo-rtl") ? Qt::RightToLeft : locale().textDirection();
}

QString Language::beside(const QString &englishPath) const
{
    if (isEnglish() || isPseudo())
        return {};
    const QFileInfo file(englishPath);
    for (const QString &tag : tagsOf(m_code)) {
        const QString path = QStringLiteral("%1/%2.%3").arg(file.path(), nameFor(file.completeBaseName(), tag), file.suffix());
        if (QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace convlab::ui
