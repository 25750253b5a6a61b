// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/cell_digits.h"

#include <QFont>
#include <QImage>

#include <map>

namespace convlab::ui {

/// Glyphs of one mono font, rasterised once and stamped into pictures: thousands of numbers a frame.
class DigitStamps {
public:
    /// `font` at device pixels.
    void setFont(const QFont &font);
    const QFont &font() const { return m_font; }

    /// Draws `text` in the middle of `cell`; leaves it out where it does not fit.
    void draw(QImage &target, const QRect &cell, const CellText &text, QRgb color);

private:
    const QImage &glyph(char16_t character);

    QFont m_font;
    int m_advance = 0, m_height = 0;
    std::map<char16_t, QImage> m_glyphs;    ///< coverage, Format_Grayscale8
};

} // namespace convlab::ui
