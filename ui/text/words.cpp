// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/content/content_error.h"
#include "ui/content/strict_object.h"
#include "ui/text/number_format.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace convlab::ui {
namespace {

QJsonObject readObject(const QString &path)
{
    const QByteArray bytes = readContentFile(path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        throw ContentError(path, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        throw ContentError(path, QStringLiteral("not a JSON object"));
    return document.object();
}

/// A number for a sentence; `grouped`: a whole number stays exact, however long.
QString spell(double value, bool grouped)
{
    const bool whole = std::isfinite(value) && value == std::floor(value) && std::abs(value) < 9e15;
    return grouped && whole ? formatCount(static_cast<long long>(value)) : formatProse(value);
}

/// What stands in a sentence where a placeholder was; a placeholder without a number stays, to be seen.
template<typename Find>
QString replacement(const QRegularExpressionMatch &match, const Find &find)
{
    if (match.captured() == QLatin1String("%%"))
        return QStringLiteral("%");
    const bool choice = match.capturedStart(QStringLiteral("one")) >= 0;
    const std::optional<double> number =
        choice ? find(match.captured(QStringLiteral("digit2")), match.captured(QStringLiteral("name2")))
               : find(match.captured(QStringLiteral("digit")), match.captured(QStringLiteral("name")));
    if (!number)
        return match.captured();
    if (choice)
        return match.captured(*number == 1 ? QStringLiteral("one") : QStringLiteral("other"));
    return spell(*number, !match.captured(QStringLiteral("group")).isEmpty());
}

/// Fills a sentence; `find(digit, name)` gives the number behind "%1" or "{name}", or nothing.
template<typename Find>
QString filled(const QString &sentence, const Find &find)
{
    static const QRegularExpression placeholder(QStringLiteral(
        R"(%%|%(?<group>L?)(?<digit>[1-9])|\{(?<name>\w+)\}|\[(?:%(?<digit2>[1-9])|\{(?<name2>\w+)\}):(?<one>[^|\]]*)\|(?<other>[^\]]*)\])"));
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += sentence.mid(end, match.capturedStart() - end) + replacement(match, find);
        end = match.capturedEnd();
    }
    return result + sentence.mid(end);
}

} // namespace

void Words::load(const QString &path)
{
    const QJsonObject object = readObject(path);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            throw ContentError(path, QStringLiteral("\"%1\" is not a string").arg(entry.key()));
        m_entries.insert(entry.key(), entry->toString());
    }
}

QString Words::text(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.cend() ? QStringLiteral("«%1»").arg(key) : *entry;
}

QString Words::say(const Label &label) const
{
    if (label.empty())
        return {};
    return filled(text(QString::fromStdString(label.key)), [&](const QString &digit, const QString &) {
        const auto index = static_cast<std::size_t>(digit.toInt());
        return index >= 1 && index <= label.numbers.size() ? std::optional(label.numbers[index - 1])
                                                           : std::nullopt;
    });
}

QString Words::say(const ParameterError &error) const
{
    const QString key = QStringLiteral("error.") + QString::fromLatin1(ruleKey(error.rule()));
    return filled(text(key), [&](const QString &, const QString &name) -> std::optional<double> {
        for (const auto &[known, number] : error.numbers())
            if (name == QLatin1String(known.c_str()))
                return number;
        return std::nullopt;
    });
}

} // namespace convlab::ui
