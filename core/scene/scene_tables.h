// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace convlab {

/// The numbers of one part of a stage in rows and columns, without a thought of how they are painted.
struct Table {
    std::string id, symbol;             ///< of the part
    Label title;
    int rows = 0, cols = 0;
    std::vector<std::optional<double>> cells;   ///< rows * cols, row-major; nothing: not known at this moment
    std::vector<std::string> rowNames;          ///< "0,2,1" in front of a row; empty, or one for each row
    bool operator==(const Table &) const = default;
};

/// Nothing for a part without numbers (signs, code, pictures in colour, mosaics).
///
///     Grid     its cells                          Track   the values, or where its cells stand, in one row
///     Bars     the lengths in one row             Meter   the number in one cell
///     Strip    a number per channel in one row    Volume  the rows of all sheets, named "sample,channel,row"
std::optional<Table> tableOf(const Part &part);

/// Whether any part has numbers.
bool hasTable(const Scene &scene);

/// Those of all parts, in the order of the scene.
std::vector<Table> tablesOf(const Scene &scene);

} // namespace convlab
