// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"

#include <string_view>

namespace convlab {

/// Writes a MathLine from left to right.
class MathWriter {
public:
    /// TeX as it is.
    MathWriter &tex(std::string_view tex);
    /// A symbol, and the cell that it is.
    MathWriter &symbol(const std::string &id, std::string_view tex, const CellRef &cell = {});
    /// A number, as a symbol if `id` is not empty.
    MathWriter &number(double value, const std::string &id = {}, const CellRef &cell = {}, int digits = 6);
    /// A number inside a longer expression: in brackets when it is negative.
    MathWriter &operand(double value, const std::string &id = {}, const CellRef &cell = {}, int digits = 6);

    MathWriter &heading(Label words);
    MathWriter &tail(Label words);
    MathWriter &active(std::string id);
    MathWriter &pending(std::string id);

    MathLine take() { return std::move(m_line); }

private:
    void anchor(const std::string &id, const CellRef &cell);

    MathLine m_line;
};

} // namespace convlab
