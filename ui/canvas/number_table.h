// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <QString>

#include <optional>
#include <vector>

namespace convlab::ui {

/// A block of numbers from the clipboard.
struct NumberTable {
    std::vector<double> values; ///< row-major
    int columns = 0;
    int rows() const { return columns > 0 ? static_cast<int>(values.size()) / columns : 0; }
};

/// Reads a block as spreadsheets and programs copy it: cells parted by tabs, semicolons, spaces or commas,
/// rows by line ends; brackets are ignored. A comma is a decimal comma where tabs or semicolons part cells.
/// Nothing when an entry is no number or rows differ in length.
std::optional<NumberTable> parseTable(const QString &text);

/// The known cells of a grid, tab-separated, exact.
QString tableText(const Grid &grid);

} // namespace convlab::ui
