// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/number_table.h"

#include "ui/canvas/cell_look.h"
#include "ui/canvas/number_input.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace convlab::ui {

namespace {

/// What parts the cells of a row.
QRegularExpression separatorOf(const QString &text)
{
    static const QRegularExpression spacedComma(QStringLiteral(",\\s")), spacedWords(QStringLiteral("[^\\n]\\s+[^\\n]"));
    if (text.contains(QLatin1Char('\t')))
        return QRegularExpression(QStringLiteral("\t"));
    if (text.contains(QLatin1Char(';')))
        return QRegularExpression(QStringLiteral(";"));
    if (text.contains(spacedComma) || text.contains(QLatin1Char('.')))
        return QRegularExpression(QStringLiteral("[,\\s]\\s*"));
    if (text.trimmed().contains(spacedWords) && text.contains(QLatin1Char(' ')))
        return QRegularExpression(QStringLiteral("\\s+"));
    return QRegularExpression(QStringLiteral(",\\s*"));
}

} // namespace

std::optional<NumberTable> parseTable(const QString &text)
{
    static const QRegularExpression betweenRows(QStringLiteral("\\]\\s*,?\\s*\\[")), brackets(QStringLiteral("[\\[\\](){}]"));
    QString plain = text;
    // "[[1, 2], [3, 4]]": inner closing brackets end rows.
    plain.replace(betweenRows, QStringLiteral("\n"));
    plain.remove(brackets);
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QRegularExpression separator = separatorOf(plain);
    NumberTable table;
    for (QString line : plain.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        if (separator.pattern() != QLatin1String("\t"))
            line = line.trimmed();
        const QStringList entries = line.split(separator);
        if (table.columns != 0 && entries.size() != table.columns)
            return std::nullopt;
        table.columns = static_cast<int>(entries.size());
        for (const QString &entry : entries) {
            const std::optional<double> value = parseNumber(entry);
            if (!value)
                return std::nullopt;
            table.values.push_back(*value);
        }
    }
    return table.values.empty() ? std::nullopt : std::optional(std::move(table));
}

QString tableText(const Grid &grid)
{
    QString text;
    for (int row = 0; row < grid.rows; ++row) {
        for (int col = 0; col < grid.cols; ++col) {
            if (col > 0)
                text += QLatin1Char('\t');
            if (isKnown(grid, row, col))
                text += QLocale::c().toString(valueAt(grid, row, col), 'g', QLocale::FloatingPointShortest);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace convlab::ui
