// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/pill_button.h"

#include "ui/theme/line_strength.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace convlab::ui::lessons::receptive_field {

namespace {

constexpr double textPixels = 13;
constexpr double edgeWidth = 4;     ///< of the coloured rim at its thickest
constexpr int sidePadding = 14, compactPadding = 7, topPadding = 6;

} // namespace

PillButton::PillButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(textPixels));
    m_size = {};
    updateGeometry();
    update();
}

void PillButton::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    update();
}

void PillButton::setDashed(bool dashed)
{
    m_dashed = dashed;
    m_size = {};
    update();
}

void PillButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_size = {};
    updateGeometry();
    update();
}

void PillButton::setFaulty(bool faulty)
{
    if (m_faulty == faulty)
        return;
    m_faulty = faulty;
    update();
}

void PillButton::setLifted(bool lifted)
{
    m_lifted = lifted;
    update();
}

void PillButton::setLit(bool lit)
{
    if (m_lit == lit)
        return;
    m_lit = lit;
    update();
}

QSize PillButton::sizeHint() const
{
    if (m_size.isEmpty() || m_measured != text()) {
        const QFontMetricsF metrics(font());
        m_measured = text();
        m_size = {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 2 * (m_compact ? compactPadding : sidePadding) + (m_dashed ? 0 : 3),
                  static_cast<int>(std::ceil(metrics.height())) + 2 * topPadding};
    }
    return m_size;
}

QColor PillButton::borderColor() const
{
    if (m_faulty)
        return m_theme.bad;
    if (m_lit)
        return m_theme.role(m_role).strong;
    return m_lifted || underMouse() || m_dashed ? m_theme.borderStrong : m_theme.border;
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const double radius = box.height() / 2;
    QPainterPath pill;
    pill.addRoundedRect(box, radius, radius);
    painter.fillPath(pill, m_lit ? m_theme.role(m_role).fill : isDown() || underMouse() ? m_theme.hover : m_dashed ? QColor(Qt::transparent) : m_theme.card);
    if (m_role != Role::None) {
        // A crescent: the pill without the same pill pushed to the right.
        QPainterPath inner;
        inner.addRoundedRect(box.adjusted(edgeWidth, 0, edgeWidth, 0), radius, radius);
        painter.fillPath(pill.subtracted(inner), m_theme.role(m_role).strong);
    }
    painter.setPen(QPen(borderColor(), m_faulty || m_lit ? 1.5 : 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(pill);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.focus, focusWidth(m_theme)));
        painter.drawRoundedRect(box.adjusted(0.25, 0.25, -0.25, -0.25), radius, radius);
    }
    painter.setPen(m_faulty ? m_theme.bad : m_dashed ? m_theme.textMuted : m_theme.text);
    painter.drawText(rect().adjusted(m_dashed ? 0 : 3, 0, 0, 0), Qt::AlignCenter, text());
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();
}

void PillButton::keyReleaseEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_pill_button.cpp"
