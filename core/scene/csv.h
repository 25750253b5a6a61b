// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/latex.h"
#include "core/scene/scene_tables.h"

namespace convlab {

/// Tables as comma separated values (RFC 4180 but for plain line breaks): a line with the heading, the rows, an empty
/// line between tables. Numbers have a point and the shortest digits that read back the same; what is not known yet is
/// empty.
std::string csvOf(const std::vector<Table> &tables, const SayLabel &say);

/// One field: in quotation marks where it has to be.
std::string csvField(std::string_view text);

} // namespace convlab
