// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/digit_stamps.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int overhang = 1; // glyphs may reach over their advance

/// dst moves towards color by coverage / 255, all three channels at once per lane.
QRgb blended(QRgb under, QRgb color, unsigned coverage)
{
    const unsigned weight = coverage + (coverage >> 7); // 0..256
    const unsigned redBlue = (((under & 0xff00ffu) * (256 - weight) + (color & 0xff00ffu) * weight) >> 8) & 0xff00ffu;
    const unsigned green = (((under & 0x00ff00u) * (256 - weight) + (color & 0x00ff00u) * weight) >> 8) & 0x00ff00u;
    return 0xff000000u | redBlue | green;
}

} // namespace

void DigitStamps::setFont(const QFont &font)
{
    if (font == m_font && m_advance > 0)
        return;
    m_font = font;
    m_glyphs.clear();
    const QFontMetricsF metrics(font);
    m_advance = std::max(1, static_cast<int>(std::lround(metrics.horizontalAdvance(QLatin1Char('0')))));
    m_height = static_cast<int>(std::ceil(metrics.height()));
}

const QImage &DigitStamps::glyph(char16_t character)
{
    const auto found = m_glyphs.find(character);
    if (found != m_glyphs.end())
        return found->second;
    QImage drawn(m_advance + 2 * overhang, m_height, QImage::Format_RGB32);
    drawn.fill(Qt::black);
    QPainter painter(&drawn);
    painter.setFont(m_font);
    painter.setPen(Qt::white);
    painter.drawText(QRect(overhang, 0, m_advance, m_height), Qt::AlignCenter | Qt::TextDontClip, QString(QChar(character)));
    painter.end();
    return m_glyphs.emplace(character, drawn.convertToFormat(QImage::Format_Grayscale8)).first->second;
}

void DigitStamps::draw(QImage &target, const QRect &cell, const CellText &text, QRgb color)
{
    const int width = text.size * m_advance;
    if (width > cell.width() || text.size == 0)
        return;
    const int left = cell.left() + (cell.width() - width) / 2 - overhang;
    const int top = cell.top() + (cell.height() - m_height) / 2;
    const int firstY = std::max({0, cell.top(), top});
    const int lastY = std::min({target.height(), cell.top() + cell.height(), top + m_height});
    for (int i = 0; i < text.size; ++i) {
        const QImage &mask = glyph(text.characters[static_cast<std::size_t>(i)]);
        const int x = left + i * m_advance;
        const int firstX = std::max(0, x), lastX = std::min(target.width(), x + mask.width());
        for (int y = firstY; y < lastY; ++y) {
            const uchar *coverage = mask.constScanLine(y - top);
            auto *line = reinterpret_cast<QRgb *>(target.scanLine(y));
            for (int at = firstX; at < lastX; ++at) {
                if (const unsigned amount = coverage[at - x])
                    line[at] = blended(line[at], color, amount);
            }
        }
    }
}

} // namespace convlab::ui
