// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_digits.h"

#include "ui/canvas/cell_rule.h"
#include "ui/text/number_format.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int longest = 6;
constexpr char16_t minusSign = u'\u2212';

/// Small whole numbers are most of what the stage shows; formatting them by hand keeps 64×64 cells quick.
CellText wholeNumber(int value)
{
    CellText text;
    int magnitude = std::abs(value);
    std::array<char16_t, 8> reversed{};
    int digits = 0;
    do {
        reversed[static_cast<std::size_t>(digits++)] = static_cast<char16_t>(u'0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude > 0);
    if (value < 0)
        text.characters[static_cast<std::size_t>(text.size++)] = minusSign;
    while (digits > 0)
        text.characters[static_cast<std::size_t>(text.size++)] = reversed[static_cast<std::size_t>(--digits)];
    return text;
}

} // namespace

CellText cellText(double value, int characters)
{
    if (std::abs(value) < 10000 && value == std::trunc(value)) {
        const CellText text = wholeNumber(static_cast<int>(value));
        if (text.size <= characters)
            return text;
    }
    const QString formatted = formatCell(value, characters);
    CellText text;
    text.size = static_cast<int>(std::min<qsizetype>(formatted.size(), static_cast<qsizetype>(text.characters.size())));
    for (int i = 0; i < text.size; ++i)
        text.characters[static_cast<std::size_t>(i)] = formatted[i].unicode();
    return text;
}

DigitStyle digitStyle(const std::vector<double> &values, const QSizeF &cell)
{
    const double side = std::min(cell.width(), cell.height());
    if (side < smallestDigitCell)
        return {};
    int needed = 1;
    for (const double value : values)
        needed = std::max(needed, cellText(value, longest).size);
    const double room = cell.width() - (side < 24 ? 3 : 6);
    const double wanted = std::clamp(side * 0.41, 9.0, 28.0);
    const double smallest = std::floor(std::clamp(side * 0.31, 8.0, 12.0));
    const double fitting = room / (monoAdvance * needed);
    if (fitting >= smallest)
        return {std::floor(std::min(wanted, fitting)), needed};
    return {smallest, std::max(1, static_cast<int>(room / (monoAdvance * smallest)))};
}

} // namespace convlab::ui
