// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <QSizeF>
#include <QString>

#include <array>

namespace convlab::ui {

/// The digits of one cell, without an allocation.
struct CellText {
    std::array<char16_t, 10> characters{};
    int size = 0;
    QString toString() const { return QString::fromUtf16(characters.data(), size); }
};

/// How the digits of a grid are written: one size for all its cells, so that columns of digits line up.
struct DigitStyle {
    double pixels = 0;      ///< font size; 0: cells are too small for digits
    int characters = 0;     ///< how many fit
    double tiny = 0;        ///< a number below this is nothing beside the largest of the grid and may read 0.00
    bool operator==(const DigitStyle &) const = default;
};

/// Width of a character of the compiled-in mono font, in font sizes.
inline constexpr double monoAdvance = 0.602;

/// Plain digits, else thousands ("74k", "1.2M"), else a power of ten.
CellText cellText(double value, int characters);
/// As above, but a number that is tiny beside the others reads "0.00" where its digits do not fit: a 0 reads "0".
CellText cellText(double value, const DigitStyle &style);

/// The digits that fit cells of this size: as large as the longest number allows, shortened when that would
/// be too small to read. Looks at all values, hidden ones included, so that nothing changes while playing.
DigitStyle digitStyle(const std::vector<double> &values, const QSizeF &cell);

/// Digit styles of a scene's grids, kept between frames: finding one looks at every value.
class DigitStyles {
public:
    DigitStyle of(int part, const Grid &grid, const QSizeF &cell);

private:
    struct Entry {
        std::shared_ptr<const std::vector<double>> values;
        QSizeF cell;
        DigitStyle style;
    };
    std::vector<Entry> m_entries;
};

/// The same digits on a cell that is shown larger or smaller for a moment.
DigitStyle scaled(const DigitStyle &style, double factor);

} // namespace convlab::ui
