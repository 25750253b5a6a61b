// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/pseudo_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr double longerBy = 0.4;

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ");
    static const QString other = QStringLiteral("áƀçðéƒĝĥíĵķĺɱñóþŕšţúṽŵýžÁƁÇÐÉƑĜĤÍĴĶĹṀÑÓÞŔŠŢÚṼŴÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other.at(at);
}

/// Changes the letters outside of what `kept` matches.
QString accentedOutside(const QString &text, const QRegularExpression &kept)
{
    QString result;
    qsizetype end = 0;
    const auto accent = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            result += accented(text.at(i));
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        accent(end, match.capturedStart());
        result += match.captured();
        end = match.capturedEnd();
    }
    accent(end, text.size());
    return result;
}

} // namespace

QString pseudoText(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral(R"(%[LF]?\d|%n|%%|\[(?:%\d|\{\w+\}):|\{\w+\}|<[^>]*>|&\w+;|&\w)"));
    const auto padding = static_cast<qsizetype>(std::lround(static_cast<double>(english.size()) * longerBy)) - 2;
    const QString tail = padding > 1 ? QLatin1Char(' ') + QString(padding - 1, QLatin1Char('~')) : QString();
    return QLatin1Char('[') + accentedOutside(english, kept) + tail + QLatin1Char(']');
}

QString pseudoMarkdown(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral(R"(```[\s\S]*?```|`[^`]*`|\$\$[\s\S]*?\$\$|\$[^$]*\$|\{@[^}]*\}|\{\w[\w.]*:|\{sections\}|\]\([^)]*\))"));
    return accentedOutside(english, kept);
}

} // namespace convlab::ui
