// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/content/plural_rule.h"
#include "ui/content/pseudo_text.h"
#include "ui/content/strict_object.h"
#include "ui/text/number_format.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace convlab::ui {
namespace {

/// A number for a sentence; `style` "L": a whole number stays exact, however long; "F": as in a formula.
QString spell(double value, const QString &style, const QLocale &locale)
{
    if (style == QLatin1String("F"))
        return formatProse(value);
    const bool grouped = style == QLatin1String("L");
    const bool whole = std::isfinite(value) && value == std::floor(value) && std::abs(value) < 9e15;
    return grouped && whole ? formatCount(static_cast<long long>(value)) : localised(formatProse(value), locale);
}

/// Which of the forms "cell|cells" a number takes. A sentence with another number of forms is not in that language: English
/// stands in.
QString formFor(double number, const QString &forms, const Language &language)
{
    const QStringList choices = forms.split(QLatin1Char('|'));
    const QString code = choices.size() == pluralForms(language.code()) ? language.code() : Language().code();
    return choices.value(pluralForm(code, number), choices.constLast());
}

/// What stands in a sentence where a placeholder was; a placeholder without a number stays, to be seen.
template<typename Find>
QString replacement(const QRegularExpressionMatch &match, const Find &find, const Language &language)
{
    if (match.captured() == QLatin1String("%%"))
        return QStringLiteral("%");
    const bool choice = match.capturedStart(QStringLiteral("forms")) >= 0;
    const std::optional<double> number =
        choice ? find(match.captured(QStringLiteral("digit2")), match.captured(QStringLiteral("name2")))
               : find(match.captured(QStringLiteral("digit")), match.captured(QStringLiteral("name")));
    if (!number)
        return match.captured();
    if (choice)
        return formFor(*number, match.captured(QStringLiteral("forms")), language);
    return spell(*number, match.captured(QStringLiteral("style")), language.locale());
}

/// Fills a sentence; `find(digit, name)` gives the number behind "%1" or "{name}", or nothing.
template<typename Find>
QString filled(const QString &sentence, const Find &find, const Language &language)
{
    static const QRegularExpression placeholder(QStringLiteral(
        R"(%%|%(?<style>[LF]?)(?<digit>[1-9])|\{(?<name>\w+)\}|\[(?:%(?<digit2>[1-9])|\{(?<name2>\w+)\}):(?<forms>[^|\]]*\|[^\]]*)\])"));
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += sentence.mid(end, match.capturedStart() - end) + replacement(match, find, language);
        end = match.capturedEnd();
    }
    return result + sentence.mid(end);
}

} // namespace

Words::Words(const Language &language) : m_language(language) {}

void Words::load(const QString &englishPath)
{
    m_entries.insert(readSentences(englishPath));
    if (const QString path = m_language.beside(englishPath); !path.isEmpty())
        m_entries.insert(readSentences(path));
}

QString Words::text(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return QStringLiteral("«%1»").arg(key);
    return m_language.isPseudo() ? pseudoText(*entry) : *entry;
}

QString Words::say(const Label &label) const
{
    if (label.empty())
        return {};
    return filled(text(QString::fromStdString(label.key)), [&](const QString &digit, const QString &) {
        const auto index = static_cast<std::size_t>(digit.toInt());
        return index >= 1 && index <= label.numbers.size() ? std::optional(label.numbers[index - 1])
                                                           : std::nullopt;
    }, m_language);
}

QString Words::say(const ParameterError &error) const
{
    const QString key = QStringLiteral("error.") + QString::fromLatin1(ruleKey(error.rule()));
    return filled(text(key), [&](const QString &, const QString &name) -> std::optional<double> {
        for (const auto &[known, number] : error.numbers())
            if (name == QLatin1String(known.c_str()))
                return number;
        return std::nullopt;
    }, m_language);
}

} // namespace convlab::ui
