// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/response_map.h"

#include "ui/study/study_style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace convlab::ui {

namespace {

using std::numbers::pi;

constexpr int side = 132, leftMargin = 22, bottomMargin = 18, tickPixels = 11;

} // namespace

ResponseMap::ResponseMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setToolTip(tr("How strongly waves come through, brightest where the most does. The middle is a flat picture; "
                  "farther out waves are finer, at π a period of 2 pixels.\nu runs across, v down."));
}

void ResponseMap::setTheme(const Theme &theme)
{
    m_theme = theme;
    colour();
    updateGeometry();
    update();
}

void ResponseMap::setResponse(const KernelResponse &response)
{
    m_response = response;
    colour();
    update();
}

void ResponseMap::colour()
{
    if (!m_theme.text.isValid() || m_response.size == 0)
        return;
    const int size = m_response.size;
    const double most = *std::max_element(m_response.magnitude.begin(), m_response.magnitude.end());
    const QColor low = m_theme.dark ? m_theme.canvas.darker(150) : m_theme.card, high = m_theme.role(Role::Kernel).strong;
    m_picture = QImage(size + 1, size + 1, QImage::Format_RGB32); // −π once more at the right and the bottom: it is π
    for (int row = 0; row <= size; ++row) {
        for (int col = 0; col <= size; ++col) {
            const double share = most > 0 ? m_response.at(row % size, col % size) / most : 0;
            m_picture.setPixelColor(col, row, mixed(low, high, std::isfinite(share) ? share : 0));
        }
    }
}

QSize ResponseMap::sizeHint() const { return {study::scaled(m_theme, side + leftMargin), study::scaled(m_theme, side + bottomMargin)}; }

QRectF ResponseMap::mapRect() const
{
    const double length = study::scaled(m_theme, side);
    return {static_cast<double>(study::scaled(m_theme, leftMargin)), 0.5, length - 1, length - 1};
}

std::optional<QPointF> ResponseMap::frequencyAt(const QPointF &position) const
{
    const QRectF map = mapRect();
    if (!map.contains(position))
        return std::nullopt;
    const auto frequency = [](double share) { return std::abs(share - 0.5) < 0.01 ? 0 : (2 * share - 1) * pi; }; // rest is easy to hit
    return QPointF(frequency((position.x() - map.left()) / map.width()), frequency((position.y() - map.top()) / map.height()));
}

void ResponseMap::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = frequencyAt(event->position());
    update();
    if (m_pointed)
        Q_EMIT pointed(m_pointed->x(), m_pointed->y());
    else
        Q_EMIT left();
}

void ResponseMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointed.reset();
    update();
    Q_EMIT left();
}

void ResponseMap::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid() || m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF map = mapRect();
    // The middles of the outermost pixels lie on the frame.
    painter.drawImage(map, m_picture, QRectF(0.5, 0.5, m_picture.width() - 1, m_picture.height() - 1));
    painter.setPen(QPen(m_theme.borderStrong, 1));
    painter.drawRect(map);
    QColor axis = m_theme.text;
    axis.setAlphaF(0.28F);
    painter.setPen(QPen(axis, 1, Qt::DotLine));
    painter.drawLine(QPointF(map.center().x(), map.top()), QPointF(map.center().x(), map.bottom()));
    painter.drawLine(QPointF(map.left(), map.center().y()), QPointF(map.right(), map.center().y()));
    if (m_pointed) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF at(map.center().x() + m_pointed->x() / pi * map.width() / 2, map.center().y() + m_pointed->y() / pi * map.height() / 2);
        painter.setPen(QPen(m_theme.focus, 1.5));
        painter.drawEllipse(at, 4, 4);
    }
    painter.setFont(m_theme.uiFont(tickPixels));
    painter.setPen(m_theme.textMuted);
    const int line = painter.fontMetrics().height();
    const auto below = [&](double x, Qt::Alignment alignment, const QString &text) {
        const double from = alignment == Qt::AlignLeft ? x : alignment == Qt::AlignRight ? x - 60 : x - 30;
        painter.drawText(QRectF(from, map.bottom() + 1, 60, line), alignment | Qt::AlignVCenter, text);
    };
    below(map.left(), Qt::AlignLeft, QStringLiteral("−π"));
    below(map.center().x(), Qt::AlignHCenter, tr("0  u"));
    below(map.right(), Qt::AlignRight, QStringLiteral("π"));
    const auto beside = [&](double y, const QString &text) {
        painter.drawText(QRectF(0, y - line / 2.0, map.left() - 4, line), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    beside(map.top() + line / 2.0, QStringLiteral("−π"));
    beside(map.center().y(), tr("v 0"));
    beside(map.bottom() - line / 2.0, QStringLiteral("π"));
}

} // namespace convlab::ui

#include "moc_response_map.cpp"
