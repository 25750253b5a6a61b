// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/strip_paint.h"

#include "ui/canvas/ease.h"
#include "ui/canvas/volume_layout.h"
#include "ui/text/number_format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double inset = 7;             // heads stay inside
constexpr double labelPixels = 9.5, titlePixels = 11.5;
constexpr double roomForValues = 36;    // a channel at least that wide shows its number

class StripPainter {
public:
    StripPainter(QPainter &painter, const Strip &strip, const CellLattice &channels, const Theme &theme)
        : m_painter(painter), m_strip(strip), m_channels(channels), m_theme(theme), m_area(channels.bounds())
    {
    }

    double y(double value) const
    {
        const double share = (value - m_strip.low) / (m_strip.high - m_strip.low);
        return m_area.bottom() - inset - std::clamp(share, 0.0, 1.0) * (m_area.height() - 2 * inset);
    }

    void drawGround()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.card);
        m_painter.drawRoundedRect(m_area.adjusted(0, 0, 1, 0), 3, 3);
        const RoleColors &band = m_theme.role(Role::Padding);
        const QRectF place(QPointF(m_area.left(), y(m_strip.bandHigh)), QPointF(m_area.right(), y(m_strip.bandLow)));
        QColor fill = band.strong;
        fill.setAlphaF(0.2F);
        m_painter.fillRect(place, fill);
        QPen edge(band.strong, 1);
        edge.setDashPattern({3, 3});
        m_painter.setPen(edge);
        m_painter.drawLine(place.topLeft(), place.topRight());
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
        m_painter.setPen(QPen(m_theme.borderStrong, 1));
        m_painter.drawLine(QPointF(m_area.left(), y(m_strip.base)), QPointF(m_area.right(), y(m_strip.base)));
        m_painter.setPen(QPen(m_theme.border, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_area.adjusted(0, 0, 1, 0), 3, 3);
    }

    void drawTitle(const PartTitle &title)
    {
        const QRectF line(m_area.left() + 1, m_area.top() - stripHeader, m_area.width(), stripHeader - 1);
        QFont font = m_theme.uiFont(titlePixels, true);
        double x = line.left();
        if (!title.symbol.isEmpty()) {
            m_painter.setFont(font);
            m_painter.setPen(m_theme.role(m_strip.role).text);
            m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title.symbol);
            x += QFontMetricsF(font).horizontalAdvance(title.symbol) + 5;
        }
        font = m_theme.uiFont(titlePixels);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(QRectF(QPointF(x, line.top()), line.bottomRight()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetricsF(font).elidedText(title.words, Qt::ElideRight, line.right() - x));
    }

    void drawAxis()
    {
        const QFont font = m_theme.uiFont(labelPixels);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.textMuted);
        const double height = QFontMetricsF(font).height();
        std::vector<double> taken;
        for (const double value : {m_strip.base, m_strip.high, m_strip.low}) {
            const double place = y(value);
            if (std::any_of(taken.begin(), taken.end(), [&](double other) { return std::abs(other - place) < height * 0.8; }))
                continue;
            taken.push_back(place);
            m_painter.drawText(QRectF(m_area.left() - channelGutter, place - height / 2, channelGutter - 5, height),
                               Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, formatNumber(value, 3));
        }
    }

    void drawChannel(int channel, double share)
    {
        const double value = (*m_strip.values)[static_cast<std::size_t>(channel)];
        const bool outside = m_strip.isOutside(channel);
        const double x = m_channels.rect(0, channel).center().x(), start = y(m_strip.base);
        const double end = between(start, y(value), share);
        const QColor color = outside ? m_theme.bad : m_theme.role(m_strip.role).strong;
        const double radius = std::clamp(m_channels.cell.width() * 0.14, 2.2, 4.5);
        m_painter.setPen(QPen(color, outside ? 2 : 1.6, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(x, start), QPointF(x, end));
        m_painter.setPen(QPen(m_theme.card, 1));
        m_painter.setBrush(color);
        if (outside) {
            const double r = radius * 1.5;
            m_painter.drawPolygon(QPolygonF({{x, end - r}, {x + r, end}, {x, end + r}, {x - r, end}}));
        } else {
            m_painter.drawEllipse(QPointF(x, end), radius, radius);
        }
        if (m_channels.cell.width() >= roomForValues && share >= 1)
            drawValue(channel, value, start, end);
    }

    void drawUnknown(int channel)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.textFaint);
        m_painter.drawEllipse(QPointF(m_channels.rect(0, channel).center().x(), y(m_strip.base)), 1.5, 1.5);
    }

private:
    /// Beyond the head or, where there is no room, on the other side of the base.
    void drawValue(int channel, double value, double start, double end)
    {
        const bool up = end <= start;
        const QFont font = m_theme.monoFont(labelPixels);
        const double height = QFontMetricsF(font).height();
        double top = up ? end - height - 5 : end + 5;
        if (top < m_area.top() || top + height > m_area.bottom())
            top = up ? start + 3 : start - height - 3;
        m_painter.setFont(font);
        m_painter.setPen(m_theme.text);
        const QRectF slot = m_channels.rect(0, channel);
        m_painter.drawText(QRectF(slot.left(), top, slot.width(), height), Qt::AlignCenter | Qt::TextDontClip, formatCell(value, 5));
    }

    QPainter &m_painter;
    const Strip &m_strip;
    const CellLattice &m_channels;
    const Theme &m_theme;
    QRectF m_area;
};

} // namespace

void paintStrip(QPainter &painter, const Strip &strip, int knownNext, double phase, const PartBox &box,
                const PartTitle &title, const Theme &theme)
{
    if (strip.channels() == 0)
        return;
    StripPainter drawing(painter, strip, box.cells, theme);
    drawing.drawGround();
    drawing.drawAxis();
    drawing.drawTitle(title);
    for (int channel = 0; channel < strip.channels(); ++channel) {
        const bool arriving = phase > 0 && (knownNext < 0 || channel < knownNext);
        if (strip.isKnown(channel))
            drawing.drawChannel(channel, 1);
        else if (arriving)
            drawing.drawChannel(channel, eased(phase));
        else
            drawing.drawUnknown(channel);
    }
}

} // namespace convlab::ui
