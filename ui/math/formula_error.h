// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace convlab::ui {

/// A mistake in a formula, for its author: what, and at which character (0-based) of the TeX text.
class FormulaError : public std::runtime_error {
public:
    FormulaError(const QString &problem, qsizetype position)
        : std::runtime_error(problem.toStdString())
        , m_position(position)
    {
    }
    qsizetype position() const { return m_position; }

private:
    qsizetype m_position;
};

} // namespace convlab::ui
