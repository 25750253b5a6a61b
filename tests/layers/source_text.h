// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace convlab::tests {

/// One file of the tree: its path from the root ("core/ops/pool.h") and its text.
struct SourceFile {
    QString path, text;

    /// "core/ops" of "core/ops/pool.h".
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
    QString stem() const { return path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0); }
    QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

/// What stands between the brackets or quotes of every #include line.
inline QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = include.globalMatch(text); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

/// The code alone: comments are gone and literals are empty, so that naming a class is not using it.
/// Line breaks stay.
inline QString codeOf(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(
        "R\"(\\w*)\\([\\s\\S]*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|(?<!\\w)'(?:\\\\.|[^'\\\\\\n])+'"
        "|//[^\\n]*|/\\*[\\s\\S]*?\\*/"));
    QString code;
    qsizetype end = 0;
    for (auto match = token.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        code += text.mid(end, found.capturedStart() - end);
        code += found.captured().startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("\"\"");
        code += QString(found.captured().count(QLatin1Char('\n')), QLatin1Char('\n'));
        end = found.capturedEnd();
    }
    return code + text.mid(end);
}

} // namespace convlab::tests
