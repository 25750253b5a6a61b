// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace convlab::ui {

/// A language that the program speaks: a value, handed to whatever reads content or writes numbers in sentences.
/// Made without a code it is English, the language that everything is written in first.
class Language {
public:
    Language() = default;

    /// The languages that a learner can choose. The one place that lists them; tests walk it.
    static QList<Language> all();
    /// Also "pseudo" and "pseudo-rtl", with which tests find texts that are not translated or do not fit.
    static std::optional<Language> find(const QString &code);
    /// The first language of the learner's system that the program speaks, else English.
    static Language ofSystem();
    /// The same for any list of tags, such as "de-AT", the preferred one first.
    static Language ofTags(const QStringList &tags);

    QString code() const { return m_code; }     ///< "en", "de", "zh_CN"
    QString name() const;                       ///< in itself: "Deutsch"
    QLocale locale() const;
    bool isEnglish() const { return m_code == QLatin1String("en"); }
    bool isPseudo() const { return m_code.startsWith(QLatin1String("pseudo")); }
    Qt::LayoutDirection direction() const;

    /// The file beside an English one that says the same in this language: "lesson.json" → "lesson.de.json",
    /// "words.en.json" → "words.de.json", "en.json" → "de.json". Empty when there is none: English stands in.
    QString beside(const QString &englishPath) const;

    bool operator==(const Language &) const = default;

private:
    explicit Language(QString code) : m_code(std::move(code)) {}

    QString m_code = QStringLiteral("en");
};

} // namespace convlab::ui
