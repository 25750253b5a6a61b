// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator_delegate.h"

#include "ui/shell/navigator.h"

#include <QPainter>

namespace convlab::ui {

namespace {

constexpr double dotSize = 9;
constexpr int dotColumn = 22;       ///< from the row's left edge to the dot's centre, in pixels
constexpr int numberColumn = 36;
constexpr int titleColumn = 60;
constexpr int edge = 10;            ///< of the highlighted row

} // namespace

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = index.data(SeparatorRole).toBool() ? 21 : qRound(30 * m_theme.fontScale);
    return {10, height};
}

void NavigatorDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (!selected && !hovered)
        return;
    const QRectF row = QRectF(option.rect).adjusted(edge, 0.5, -edge, -0.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? m_theme.accentQuiet : m_theme.hover);
    painter->drawRoundedRect(row, 6, 6);
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void NavigatorDelegate::paintDot(QPainter *painter, const QRectF &box, int state) const
{
    const auto value = static_cast<Navigator::SectionState>(state);
    const bool isNew = value == Navigator::SectionState::New;
    painter->setPen(QPen(isNew ? m_theme.textMuted : m_theme.good, 1.4));
    painter->setBrush(value == Navigator::SectionState::Finished ? QBrush(m_theme.good) : Qt::NoBrush);
    painter->drawEllipse(box);
    if (value != Navigator::SectionState::Started)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.good);
    painter->drawPie(box, 90 * 16, 180 * 16);
}

int NavigatorDelegate::paintBadge(QPainter *painter, const QRect &row, const QString &text) const
{
    if (text.isEmpty())
        return 0;
    const QFont font = m_theme.uiFont(11, true);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 16;
    const int height = qRound(19 * m_theme.fontScale);
    const QRectF pill(row.right() - edge - 8 - width, row.center().y() - height / 2.0 + 0.5, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.borderStrong);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setFont(font);
    painter->setPen(m_theme.textOn(m_theme.borderStrong));
    painter->drawText(pill, Qt::AlignCenter, text);
    return width + 8;
}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (index.data(SeparatorRole).toBool()) {
        painter->setPen(m_theme.border);
        painter->drawLine(row.left() + 16, row.center().y(), row.right() - 16, row.center().y());
        painter->restore();
        return;
    }
    paintBackground(painter, option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = option.state & QStyle::State_Selected;
    const int number = index.data(NumberRole).toInt();
    const int scaled = qRound((titleColumn - numberColumn) * (m_theme.fontScale - 1));
    if (number > 0) {
        if (enabled)
            paintDot(painter, QRectF(row.left() + dotColumn - dotSize / 2, row.center().y() - dotSize / 2 + 0.5,
                                     dotSize, dotSize), index.data(StateRole).toInt());
        painter->setFont(m_theme.uiFont(12, selected));
        painter->setPen(m_theme.textMuted);
        painter->drawText(row.adjusted(numberColumn, 0, 0, 0), Qt::AlignVCenter, QString::number(number));
    }
    const int badge = paintBadge(painter, row, index.data(BadgeRole).toString());
    const int left = number > 0 ? titleColumn + scaled : numberColumn;
    const QFont font = m_theme.uiFont(14, selected);
    const QRect title = row.adjusted(left, 0, -edge - 6 - badge, 0);
    painter->setFont(font);
    painter->setPen(enabled ? m_theme.text : m_theme.textMuted);
    painter->drawText(title, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

} // namespace convlab::ui
