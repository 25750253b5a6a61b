// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/choice_tile.h"

#include "ui/theme/line_strength.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double radius = 6, margin = 6, mark = 13, markGap = 7;

/// The choice's mark, drawn rather than left to the style, since it stands beside words below a picture.
void paintMark(QPainter &painter, const QRectF &area, const Theme &theme, bool chosen)
{
    painter.setPen(QPen(chosen ? theme.accent : theme.borderStrong, chosen ? area.width() * 0.3 : 1.3));
    painter.setBrush(Qt::NoBrush);
    const double inset = painter.pen().widthF() / 2;
    painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
}

} // namespace

ChoiceTile::ChoiceTile(const QString &text, const QSize &picture, Preview preview, QWidget *parent)
    : QRadioButton(text, parent), m_picture(picture), m_preview(std::move(preview))
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceTile::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(13));
    updateGeometry();
    update();
}

/// A picture grows with the words below it, but only as far as four of them stand in two rows of a small window.
QSize ChoiceTile::pictureSize() const
{
    return m_picture * std::min(m_theme.fontScale, 1.5);
}

QSize ChoiceTile::sizeHint() const
{
    const QFontMetrics metrics(m_theme.uiFont(13, true));
    const int words = metrics.horizontalAdvance(text()) + static_cast<int>(std::ceil((mark + markGap) * m_theme.fontScale)) + 6;
    const QSize picture = pictureSize();
    const int sides = qRound(2 * margin);
    return {std::max(picture.width(), words) + sides, picture.height() + metrics.height() + sides + qRound(margin)};
}

void ChoiceTile::focusInEvent(QFocusEvent *event)
{
    m_focusVisible = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    QRadioButton::focusInEvent(event);
    update();
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool ring = hasFocus() && m_focusVisible;
    painter.setPen(ring ? QPen(m_theme.focus, focusWidth(m_theme)) : QPen(isChecked() ? m_theme.accent : m_theme.border, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? m_theme.accentQuiet : underMouse() ? m_theme.hover : m_theme.card);
    painter.drawRoundedRect(box, radius, radius);

    const QSizeF picture = pictureSize();
    const QRectF area((width() - picture.width()) / 2, margin, picture.width(), picture.height());
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(area, radius - 2, radius - 2);
    painter.setClipPath(clip);
    m_preview(painter, area);
    painter.restore();
    painter.setPen(QPen(m_theme.borderStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, radius - 2, radius - 2);

    const double side = mark * m_theme.fontScale, left = margin + 1;
    const QRectF line(left, area.bottom() + margin / 2, width() - 2 * left, height() - area.bottom() - margin);
    const auto mirrored = [this](const QRectF &part) { return QRectF(layoutDirection() == Qt::RightToLeft ? width() - part.right() : part.left(), part.top(), part.width(), part.height()); };
    paintMark(painter, mirrored({left, line.center().y() - side / 2, side, side}), m_theme, isChecked());
    painter.setFont(m_theme.uiFont(13, isChecked()));
    painter.setPen(m_theme.text);
    painter.drawText(mirrored(line.adjusted(side + markGap * m_theme.fontScale, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter, text());
}

void paintValueSample(QPainter &painter, const QRectF &area, const Theme &theme)
{
    constexpr int cells = 9;
    painter.fillRect(area, theme.canvas);
    const double width = area.width() / cells;
    painter.setFont(theme.monoFont(10 / theme.fontScale * std::min(theme.fontScale, 1.5)));
    for (int i = 0; i < cells; ++i) {
        const int value = i - cells / 2;
        const QRectF cell(area.left() + i * width, area.top(), width, area.height());
        const QColor tint = theme.tint(value / (cells / 2.0));
        painter.fillRect(cell, tint);
        painter.setPen(theme.textOn(tint));
        painter.drawText(cell, Qt::AlignCenter, value < 0 ? QStringLiteral("−%1").arg(-value) : QString::number(value));
    }
}

void paintThemeSample(QPainter &painter, const QRectF &area, const Theme &theme)
{
    const double unit = area.height() / 12;
    painter.setPen(Qt::NoPen);
    painter.fillRect(area, theme.canvas);
    const QRectF side(area.left(), area.top(), area.width() * 0.28, area.height());
    painter.fillRect(side, theme.window);
    painter.fillRect(QRectF(side.left(), area.top() + 3.2 * unit, side.width(), 2 * unit), theme.accentQuiet);
    for (int line = 0; line < 4; ++line)
        painter.fillRect(QRectF(side.left() + unit, area.top() + (1.6 + 2.2 * line) * unit, side.width() * (line % 2 ? 0.5 : 0.65), 0.8 * unit),
                         line == 1 ? theme.text : theme.textMuted);
    const double cell = 2 * unit, left = side.right() + 1.4 * unit, top = area.top() + 1.8 * unit;
    for (int row = 0; row < 3; ++row) {
        for (int col = 0; col < 4; ++col) {
            const QRectF box(left + col * cell, top + row * cell, cell, cell);
            painter.fillRect(box, theme.tint(((row * 5 + col * 3) % 7 - 3) / 3.0));
            painter.setPen(QPen(theme.cellBorder, 0.7));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
    }
    painter.setPen(QPen(theme.role(Role::Kernel).strong, 0.5 * unit));
    painter.drawRect(QRectF(left, top, 2 * cell, 2 * cell));
    painter.fillRect(QRectF(left, area.bottom() - 2.4 * unit, 4 * cell, 0.6 * unit), theme.border);
    painter.fillRect(QRectF(left, area.bottom() - 2.4 * unit, 1.6 * cell, 0.6 * unit), theme.accent);
}

} // namespace convlab::ui

#include "moc_choice_tile.cpp"
