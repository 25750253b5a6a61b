// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/scene_tables.h"

#include "core/scene/grid_cells.h"

#include <algorithm>

namespace convlab {

namespace {

using Cells = std::vector<std::optional<double>>;

/// Half a sum is no number of the stage.
bool isWhole(const Grid &grid, int row, int col)
{
    return isKnown(grid, row, col) && !(grid.partial && grid.partial->row == row && grid.partial->col == col);
}

std::optional<Table> tableOfPart(const Grid &grid)
{
    if (!grid.values || grid.colours)
        return {};
    Table table{grid.id, grid.symbol, grid.title, grid.rows, grid.cols, {}, {}};
    for (int row = 0; row < grid.rows; ++row) {
        for (int col = 0; col < grid.cols; ++col) {
            const double value = (*grid.values)[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.cols) + static_cast<std::size_t>(col)];
            table.cells.push_back(isWhole(grid, row, col) ? std::optional(value) : std::nullopt);
        }
    }
    return table;
}

std::optional<Table> inOneRow(const std::string &id, const std::string &symbol, const Label &title, Cells cells)
{
    const int cols = static_cast<int>(cells.size());
    return Table{id, symbol, title, 1, cols, std::move(cells), {}};
}

std::optional<Table> tableOfPart(const Track &track)
{
    Cells cells;
    for (int i = 0; i < track.count; ++i) {
        const double value = track.values ? (*track.values)[static_cast<std::size_t>(i)] : track.first + i * track.pitch;
        cells.push_back(track.hidden ? std::nullopt : std::optional(value));
    }
    return inOneRow(track.id, {}, track.title, std::move(cells));
}

std::optional<Table> tableOfPart(const Bars &bars)
{
    Cells cells;
    for (const Bars::Bar &bar : bars.bars)
        cells.push_back(bar.known ? std::optional(bar.value) : std::nullopt);
    return inOneRow(bars.id, {}, bars.title, std::move(cells));
}

std::optional<Table> tableOfPart(const Meter &meter)
{
    return inOneRow(meter.id, {}, meter.title, Cells(meter.value.numbers.begin(), meter.value.numbers.end()));
}

std::optional<Table> tableOfPart(const Strip &strip)
{
    Cells cells;
    for (int channel = 0; channel < strip.channels(); ++channel)
        cells.push_back(strip.isKnown(channel) ? std::optional((*strip.values)[static_cast<std::size_t>(channel)]) : std::nullopt);
    return inOneRow(strip.id, strip.symbol, strip.title, std::move(cells));
}

std::optional<Table> tableOfPart(const Volume &volume)
{
    if (!volume.values)
        return {};
    Table table{volume.id, volume.symbol, volume.title, volume.n * volume.c * volume.sheetRows(), volume.sheetCols(),
                Cells(volume.values->begin(), volume.values->end()), {}};
    for (int n = 0; n < volume.n; ++n) {
        for (int c = 0; c < volume.c; ++c) {
            for (int row = 0; row < volume.sheetRows(); ++row)
                table.rowNames.push_back(std::to_string(n) + ',' + std::to_string(c) + ',' + std::to_string(row));
        }
    }
    return table;
}

template<typename Other>
std::optional<Table> tableOfPart(const Other &)
{
    return {};
}

} // namespace

std::optional<Table> tableOf(const Part &part)
{
    const std::optional<Table> table = std::visit([](const auto &one) { return tableOfPart(one); }, part);
    return table && !table->cells.empty() ? table : std::nullopt;
}

bool hasTable(const Scene &scene)
{
    return std::any_of(scene.parts.begin(), scene.parts.end(), [](const Part &part) { return tableOf(part).has_value(); });
}

std::vector<Table> tablesOf(const Scene &scene)
{
    std::vector<Table> tables;
    for (const Part &part : scene.parts) {
        if (std::optional<Table> table = tableOf(part))
            tables.push_back(std::move(*table));
    }
    return tables;
}

} // namespace convlab
