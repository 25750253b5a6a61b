// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_words.h"

#include "ui/canvas/cell_look.h"
#include "ui/canvas/parts/code_paint.h"
#include "ui/canvas/parts/mosaic_paint.h"
#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/parts/track_paint.h"
#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + QLatin1Char(' ') + b;
}

QString stateWords(CellState state)
{
    QStringList words;
    if (isPadding(state))
        words << Say::tr("padding");
    if (isUnreached(state))
        words << Say::tr("no window reaches it");
    if (state == CellState::Blank)
        words << Say::tr("empty");
    if (state == CellState::Asked)
        words << Say::tr("waits for your number");
    return words.join(QStringLiteral(", "));
}

QString placeText(const QString &part, int row, int col)
{
    return Say::tr("%1, row %2, column %3").arg(part).arg(row).arg(col);
}

/// "row 2, column 3: 5, padding", and what the moment makes of the cell.
QString placed(const QString &place, const QString &value, const QStringList &remarks)
{
    QString text = Say::tr("%1: %2").arg(place, value);
    for (const QString &remark : remarks)
        text += remark.isEmpty() ? QString() : QStringLiteral(", ") + remark;
    return text;
}

/// "under kernel weight 2" where the step's sum says which weight lies on the cell.
QString windowWords(const Scene &scene, const CellRef &cell)
{
    const auto &tokens = scene.formula.tokens;
    const auto term = std::find_if(tokens.begin(), tokens.end(), [&cell](const Token &token) {
        return token.kind == Token::Kind::Term && token.ref == cell && token.roleB == Role::Kernel;
    });
    return term == tokens.end() ? Say::tr("under the window") : Say::tr("under kernel weight %1").arg(formatNumber(term->b));
}

QString markWords(const Scene &scene, const CellRef &cell)
{
    QStringList words;
    for (const Mark &mark : scene.marks) {
        if (mark.cell != cell)
            continue;
        switch (mark.emphasis) {
        case Emphasis::Active: words << windowWords(scene, cell); break;
        case Emphasis::Current: words << Say::tr("current"); break;
        case Emphasis::Winner: words << Say::tr("chosen"); break;
        case Emphasis::Agrees: words << Say::tr("agrees"); break;
        case Emphasis::Differs: words << Say::tr("differs"); break;
        case Emphasis::Linked:
        case Emphasis::Origin: break;
        }
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString numbersText(int count)
{
    return count == 1 ? Say::tr("1 number") : Say::tr("%1 numbers").arg(count);
}

QString tileWords(const Mosaic &mosaic, const CellRef &cell)
{
    if (mosaic.strengthAt(cell.row, cell.col) <= 0)
        return Say::tr("left out");
    return isShown(mosaic, cell.row, cell.col) ? numbersText(mosaic.tileRows * mosaic.tileCols) : Say::tr("not known yet");
}

/// Rows and columns count from 0 in the array's own cells.
QString gridPlace(const Grid &grid, const CellRef &cell, const QString &part)
{
    const bool source = !grid.source.name.empty();
    return placeText(part, cell.row - (source ? grid.source.rowOffset : 0), cell.col - (source ? grid.source.colOffset : 0));
}

QString gridCellName(const Scene &scene, const Grid &grid, const CellRef &cell, const QString &part)
{
    QString value = Say::tr("not known yet");
    if (grid.partial && grid.partial->row == cell.row && grid.partial->col == cell.col)
        value = Say::tr("%1 so far").arg(formatNumber(grid.partial->value));
    else if (isKnown(grid, cell.row, cell.col))
        value = formatNumber(valueAt(grid, cell.row, cell.col));
    return placed(gridPlace(grid, cell, part), value, {stateWords(stateAt(grid, cell.row, cell.col)), markWords(scene, cell)});
}

/// The number of a sheet that has collapsed to one, or how many it has.
QString sheetWords(const Volume &volume, const CellRef &cell)
{
    const int count = volume.sheetRows() * volume.sheetCols();
    const auto index = static_cast<std::size_t>(cell.row * volume.c + cell.col);
    if (count == 1 && volume.values && index < volume.values->size())
        return formatNumber((*volume.values)[index]);
    return numbersText(count);
}

QString channelWords(const Scene &scene, const Strip &strip, const CellRef &cell, const QString &part)
{
    const QString place = Say::tr("%1, channel %2: ").arg(part).arg(cell.col);
    if (!strip.isKnown(cell.col))
        return place + Say::tr("not known yet");
    QStringList words{formatNumber((*strip.values)[static_cast<std::size_t>(cell.col)]),
                      strip.isOutside(cell.col) ? Say::tr("outside the expected band") : QString(), markWords(scene, cell)};
    words.removeAll(QString());
    return place + words.join(QStringLiteral(", "));
}

/// "line 4, runs now: acc = acc + p; acc = 3"
QString codeLineName(const Code::Line &line, int row)
{
    const QString text = (line.current ? Say::tr("line %1, runs now: %2") : Say::tr("line %1: %2")).arg(row + 1).arg(textOfLine(line));
    const QString values = valuesOfLine(line).simplified();
    return values.isEmpty() ? text : text + QStringLiteral("; ") + values;
}

} // namespace

QString partName(const Scene &scene, int part, const Words &words)
{
    if (part < 0 || part >= static_cast<int>(scene.parts.size()))
        return {};
    if (const auto *meter = std::get_if<Meter>(&scene.parts[static_cast<std::size_t>(part)]))
        return QStringLiteral("%1 %2, %3").arg(words.say(meter->value), words.say(meter->title), words.say(meter->detail));
    const PartTitle title = titleOf(scene.parts[static_cast<std::size_t>(part)], words);
    return joined(joined(joined(title.symbol, title.words), title.shape), title.measure);
}

QString cellPlace(const Scene &scene, const CellRef &cell, const Words &words)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return {};
    const Part &part = scene.parts[static_cast<std::size_t>(cell.part)];
    const PartTitle title = titleOf(part, words);
    const auto *grid = std::get_if<Grid>(&part);
    return grid ? gridPlace(*grid, cell, joined(title.symbol, title.words)) : QString();
}

QString cellName(const Scene &scene, const CellRef &cell, const Words &words)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return {};
    const Part &part = scene.parts[static_cast<std::size_t>(cell.part)];
    const PartTitle title = titleOf(part, words);
    const QString name = joined(title.symbol, title.words);
    if (const auto *grid = std::get_if<Grid>(&part))
        return gridCellName(scene, *grid, cell, name);
    if (const auto *track = std::get_if<Track>(&part)) {
        const bool known = track->values && cell.col >= 0 && cell.col < static_cast<int>(track->values->size());
        const QString value = known ? formatNumber((*track->values)[static_cast<std::size_t>(cell.col)]) : QString();
        QStringList remarks{value, stateWords(trackState(*track, cell.col)), markWords(scene, cell)};
        remarks.removeAll(QString());
        const QString place = Say::tr("%1, cell %2").arg(name).arg(cell.col);
        return remarks.isEmpty() ? place : place + QStringLiteral(": ") + remarks.join(QStringLiteral(", "));
    }
    if (const auto *bars = std::get_if<Bars>(&part); bars && cell.col >= 0 && cell.col < static_cast<int>(bars->bars.size())) {
        const Bars::Bar &bar = bars->bars[static_cast<std::size_t>(cell.col)];
        return Say::tr("%1, bar %2: %3").arg(name).arg(cell.col).arg(bar.known ? formatNumber(bar.value) : Say::tr("not known yet"));
    }
    if (const auto *mosaic = std::get_if<Mosaic>(&part); mosaic && cell.row >= 0 && cell.row < mosaic->rows && cell.col >= 0 && cell.col < mosaic->cols)
        return placed(placeText(name, cell.row, cell.col), tileWords(*mosaic, cell), {markWords(scene, cell)});
    if (const auto *volume = std::get_if<Volume>(&part); volume && cell.row >= 0 && cell.row < volume->n && cell.col >= 0 && cell.col < volume->c)
        return Say::tr("%1, sample %2, channel %3: %4").arg(name).arg(cell.row).arg(cell.col).arg(sheetWords(*volume, cell));
    if (const auto *strip = std::get_if<Strip>(&part); strip && cell.col >= 0 && cell.col < strip->channels())
        return channelWords(scene, *strip, cell, name);
    if (const auto *code = std::get_if<Code>(&part); code && cell.row >= 0 && cell.row < static_cast<int>(code->lines.size()))
        return codeLineName(code->lines[static_cast<std::size_t>(cell.row)], cell.row);
    return {};
}

} // namespace convlab::ui
