// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/response_profile.h"

#include "ui/study/study_style.h"
#include "ui/text/number_format.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int plotHeight = 70, bottomMargin = 18, leftMargin = 34, tickPixels = 11;

} // namespace

ResponseProfile::ResponseProfile(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("|H| along the axes, from flat areas (0) to the finest waves (π)"));
    setAccessibleName(tr("Gain along the axes"));
}

void ResponseProfile::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void ResponseProfile::setResponse(const KernelResponse &response)
{
    m_response = response;
    update();
}

QSize ResponseProfile::sizeHint() const { return {study::scaled(m_theme, 200), study::scaled(m_theme, plotHeight + bottomMargin)}; }

QRectF ResponseProfile::plotRect() const
{
    const double left = study::scaled(m_theme, leftMargin), above = study::scaled(m_theme, 6);
    return {left + 0.5, above + 0.5, width() - left - 2, study::scaled(m_theme, plotHeight) - above};
}

void ResponseProfile::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid() || m_response.size == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (int i = 0; i < m_response.size; ++i)
        top = std::max({top, m_response.at(m_response.size / 2, i), m_response.at(i, m_response.size / 2)});
    if (!(top > 0) || !std::isfinite(top))
        top = 1;
    paintFrame(painter, top);
    paintLine(painter, top, false);
    paintLine(painter, top, true);
}

void ResponseProfile::paintFrame(QPainter &painter, double top) const
{
    const QRectF plot = plotRect();
    painter.setPen(QPen(m_theme.border, 1));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double x = plot.left() + plot.width() * quarter / 4;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.drawLine(plot.topLeft(), plot.topRight());
    painter.setPen(QPen(m_theme.borderStrong, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setFont(m_theme.uiFont(tickPixels));
    painter.setPen(m_theme.textMuted);
    const int line = painter.fontMetrics().height();
    const auto beside = [&](double y, const QString &text) {
        painter.drawText(QRectF(0, y - line / 2.0, plot.left() - 5, line), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    beside(plot.top(), formatCell(top, 4));
    beside(plot.bottom(), QStringLiteral("0"));
    const QStringList ticks{QStringLiteral("0"), QString(), QStringLiteral("π/2"), QString(), QStringLiteral("π")};
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double x = plot.left() + plot.width() * quarter / 4;
        const QRectF place(std::min(x - 20, width() - 40.0), plot.bottom() + 2, 40, line);
        painter.drawText(place, (quarter == 4 ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter, ticks[quarter]);
    }
    // The key stands between the ticks: the lines differ by dashes as well as by colour.
    const auto key = [&](double share, const QString &text, Role role, Qt::PenStyle dash) {
        const double x = plot.left() + plot.width() * share, y = plot.bottom() + 2 + line / 2.0;
        painter.setPen(QPen(m_theme.role(role).strong, 2, dash));
        painter.drawLine(QPointF(x - 20, y), QPointF(x - 2, y));
        painter.setPen(m_theme.textMuted);
        painter.drawText(QRectF(x + 2, y - line / 2.0, 60, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    key(0.25, tr("u →"), Role::Kernel, Qt::SolidLine);
    key(0.75, tr("v ↓"), Role::Input, Qt::DashLine);
}

void ResponseProfile::paintLine(QPainter &painter, double top, bool down) const
{
    const QRectF plot = plotRect();
    const int half = m_response.size / 2;
    QPolygonF line;
    for (int i = 0; i <= half; ++i) {
        const int index = (half + i) % m_response.size; // −π is π
        const double value = down ? m_response.at(index, half) : m_response.at(half, index);
        line << QPointF(plot.left() + plot.width() * i / half, plot.bottom() - plot.height() * std::min(1.0, value / top));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.role(down ? Role::Input : Role::Kernel).strong, 1.8, down ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolyline(line);
}

} // namespace convlab::ui

#include "moc_response_profile.cpp"
