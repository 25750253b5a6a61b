// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_digits.h"

#include "ui/canvas/cell_rule.h"
#include "ui/text/number_format.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace convlab::ui {

namespace {

constexpr int longest = 5;
constexpr double tinyShare = 0.1;           // of the largest number: what its own digits are mute about
constexpr double roundedToZero = 0.005;     // reads 0.00 with two decimals
constexpr double leastGap = 2, leastPixels = 6; // between neighbours' digits; of digits
constexpr char16_t minusSign = u'\u2212';

void append(CellText *text, char16_t character)
{
    if (text->size < static_cast<int>(text->characters.size()))
        text->characters[static_cast<std::size_t>(text->size++)] = character;
}

void appendDigits(CellText *text, long long value, int atLeast)
{
    std::array<char16_t, 20> reversed{};
    int digits = 0;
    do {
        reversed[static_cast<std::size_t>(digits++)] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    } while (value > 0 || digits < atLeast);
    while (digits > 0)
        append(text, reversed[static_cast<std::size_t>(--digits)]);
}

int digitCount(long long value)
{
    int digits = 1;
    for (; value >= 10; value /= 10)
        ++digits;
    return digits;
}

/// `magnitude` with at most `decimals` decimals and no trailing zeros; `zero`: with the 0 before the point.
CellText fixedPoint(double magnitude, bool negative, int decimals, bool zero)
{
    long long power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    const long long scaled = std::llround(magnitude * static_cast<double>(power));
    long long fraction = scaled % power;
    while (decimals > 0 && fraction % 10 == 0) {
        fraction /= 10;
        --decimals;
    }
    CellText text;
    if (negative)
        append(&text, minusSign);
    if (zero || scaled / power > 0)
        appendDigits(&text, scaled / power, 1);
    if (decimals > 0) {
        append(&text, u'.');
        appendDigits(&text, fraction, decimals);
    }
    return text;
}

/// The plain way to write a number of ordinary size in so many characters, or nothing.
std::optional<CellText> plainText(double value, int characters)
{
    const double magnitude = std::abs(value);
    if (!(magnitude < 99999.5) || characters < 1)
        return std::nullopt;
    const bool negative = value < 0;
    const int whole = digitCount(static_cast<long long>(magnitude)) + (negative ? 1 : 0);
    if (magnitude == std::trunc(magnitude) && whole <= characters)
        return fixedPoint(magnitude, negative, 0, true);
    for (const int zero : {1, 0}) {
        const int decimals = std::min(5, characters - 1 - whole + (zero ? 0 : 1));
        if ((zero == 0 && magnitude >= 1) || decimals < (magnitude < 1 ? 1 : 0))
            continue;
        if (magnitude < 0.5 * std::pow(0.1, decimals))
            continue; // would read zero
        const CellText text = fixedPoint(magnitude, negative, decimals, zero == 1);
        if (text.size <= characters)
            return text;
    }
    return whole <= characters && magnitude >= 1 ? std::optional(fixedPoint(magnitude, negative, 0, true)) : std::nullopt;
}

/// Thousands, millions …: 73 856 as "73.9k" or "74k"; nothing where that does not fit either.
std::optional<CellText> metricText(double value, int characters)
{
    struct Unit {
        double size;
        char16_t letter;
    };
    static constexpr Unit units[] = {{1e3, u'k'}, {1e6, u'M'}, {1e9, u'G'}, {1e12, u'T'}};
    const double magnitude = std::abs(value);
    for (const Unit &unit : units) {
        if (!(magnitude >= unit.size * 0.9995 && magnitude < unit.size * 999.5)) // no NaN either
            continue;
        for (const int decimals : {1, 0}) {
            CellText text = fixedPoint(magnitude / unit.size, value < 0, decimals, true);
            append(&text, unit.letter);
            if (text.size <= characters)
                return text;
        }
    }
    return std::nullopt;
}

/// "0.00", shorter where there is less room.
std::optional<CellText> zerosText(int characters)
{
    if (characters < 3)
        return std::nullopt;
    CellText text;
    append(&text, u'0');
    append(&text, u'.');
    appendDigits(&text, 0, std::min(characters - 2, 2));
    return text;
}

} // namespace

/// Written by hand because a stage of 64×64 numbers asks for thousands of them between two frames.
CellText cellText(double value, int characters)
{
    if (const std::optional<CellText> plain = plainText(value, characters))
        return *plain;
    if (const std::optional<CellText> metric = metricText(value, characters))
        return *metric;
    CellText text;
    const QString formatted = formatCell(value, characters);
    for (const QChar character : formatted)
        append(&text, character.unicode());
    return text;
}

CellText cellText(double value, const DigitStyle &style)
{
    if (value != 0 && std::abs(value) < style.tiny && !plainText(value, style.characters)) {
        if (const std::optional<CellText> zeros = zerosText(style.characters))
            return *zeros;
    }
    return cellText(value, style.characters);
}

namespace {

/// Smaller digits for the sake of a number that has no shorter way to be written, as −4e−3 where three or four fit. Where
/// shortening makes nothing shorter (−23 would read −2e1), all `needed` characters stay.
void shrinkToFit(DigitStyle *style, int needed, const std::vector<double> &values, double width)
{
    int written = style->characters;
    for (const double value : values)
        written = std::max(written, cellText(value, *style).size);
    if (written >= needed)
        style->characters = written = needed;
    style->pixels = std::clamp(std::floor((width - leastGap) / (monoAdvance * written)), leastPixels, style->pixels);
}

} // namespace

DigitStyle digitStyle(const std::vector<double> &values, const QSizeF &cell)
{
    const double side = std::min(cell.width(), cell.height());
    if (side < smallestDigitCell)
        return {};
    int needed = 1;
    for (std::size_t i = 0; i < values.size() && needed < longest; ++i)
        needed = std::max(needed, std::min(cellText(values[i], longest).size, longest));
    double largest = 0;
    for (const double value : values)
        largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    const double tiny = std::min(largest * tinyShare, roundedToZero);
    const double room = cell.width() - (side < 24 ? 3 : std::max(6.0, cell.width() * 0.17));
    const double wanted = std::clamp(side * 0.41, 9.0, 72.0);
    const double smallest = std::floor(std::clamp(side * 0.31, 8.0, 12.0));
    const double fitting = room / (monoAdvance * needed);
    if (fitting >= smallest)
        return {std::floor(std::min(wanted, fitting)), needed, tiny};
    DigitStyle shortened{smallest, std::max(1, static_cast<int>(room / (monoAdvance * smallest))), tiny};
    shrinkToFit(&shortened, needed, values, cell.width());
    return shortened;
}

DigitStyle DigitStyles::of(int part, const Grid &grid, const QSizeF &cell)
{
    if (part < 0 || !grid.values)
        return {};
    if (static_cast<int>(m_entries.size()) <= part)
        m_entries.resize(static_cast<std::size_t>(part) + 1);
    Entry &entry = m_entries[static_cast<std::size_t>(part)];
    if (entry.values != grid.values || entry.cell != cell)
        entry = {grid.values, cell, digitStyle(*grid.values, cell)};
    return entry.style;
}

DigitStyle scaled(const DigitStyle &style, double factor)
{
    return {style.pixels * factor, style.characters, style.tiny};
}

} // namespace convlab::ui
