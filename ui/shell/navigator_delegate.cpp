// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator_delegate.h"

#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_strength.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double dotSize = 9;
constexpr double rowHeight = 28;    ///< all entries fit into a window of 640 pixels
constexpr int dotColumn = 22;       ///< from the row's left edge to the dot's centre, in pixels
constexpr int numberColumn = 36;
constexpr int titleColumn = 60;
constexpr double wrapFrom = 1.2;    ///< the text size from which titles wrap; below it even rows matter more
constexpr int edge = 10;            ///< of the highlighted row
constexpr int slimDot = 20;         ///< the dot's centre where there are only numbers
constexpr int pageIcon = 16;        ///< at text size 100 %

/// A rectangle of a row that is read from left to right, where the row is read the other way.
QRectF mirrored(const QStyleOptionViewItem &option, QRectF rect)
{
    if (option.direction == Qt::RightToLeft)
        rect.moveRight(2 * QRectF(option.rect).center().x() - rect.left());
    return rect;
}

} // namespace

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SeparatorRole).toBool())
        return {10, 21};
    const int line = qRound(rowHeight * m_theme.fontScale);
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!list || m_slim || m_theme.fontScale < wrapFrom)
        return {10, line};
    // Bold as when it is selected, so that no row changes its height then.
    const QFontMetrics metrics(m_theme.uiFont(14, true));
    const QRect room = titleRect(QRect(0, 0, list->viewport()->width(), 10 * line), index);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    return {10, line + std::max(0, height - metrics.height())};
}

int NavigatorDelegate::leastWidth(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (m_theme.fontScale < wrapFrom || text.isEmpty())
        return 0;
    constexpr int wide = 1000;
    const int beside = wide - titleRect(QRect(0, 0, wide, 100), index).width();
    return beside + QFontMetrics(m_theme.uiFont(14, true)).boundingRect(QRect(0, 0, 1, wide), Qt::TextWordWrap, text).width() + 1;
}

int NavigatorDelegate::badgeWidth(const QString &text) const
{
    return text.isEmpty() ? 0 : QFontMetrics(m_theme.uiFont(11, true)).horizontalAdvance(text) + 24;
}

QRect NavigatorDelegate::titleRect(const QRect &row, const QModelIndex &index) const
{
    const int scaled = qRound((titleColumn - numberColumn) * (m_theme.fontScale - 1));
    const int left = index.data(NumberRole).toInt() > 0 ? titleColumn + scaled : numberColumn;
    return row.adjusted(left, 0, -edge - 6 - badgeWidth(index.data(BadgeRole).toString()), 0);
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
        painter->setPen(QPen(m_theme.focus, focusWidth(m_theme)));
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

void NavigatorDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    if (text.isEmpty())
        return;
    const QFont font = m_theme.uiFont(11, true);
    const int width = badgeWidth(text) - 8;
    const int height = qRound(19 * m_theme.fontScale);
    const QRect row = option.rect;
    const QRectF pill = mirrored(option, {1.0 * row.right() - edge - 8 - width, row.center().y() - height / 2.0 + 0.5, 1.0 * width, 1.0 * height});
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.borderStrong);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setFont(font);
    painter->setPen(m_theme.textOn(m_theme.borderStrong));
    painter->drawText(pill, Qt::AlignCenter, text);
}

/// A page beside the sections has no number: its icon is called like the page.
void NavigatorDelegate::paintPageIcon(QPainter *painter, const QRect &row, const QString &id) const
{
    const int side = qRound(pageIcon * m_theme.fontScale);
    const QIcon icon = themedIcon(QString(id).replace(QLatin1Char('_'), QLatin1Char('-')), m_theme);
    icon.paint(painter, QRect(row.center().x() - side / 2, row.center().y() - side / 2, side, side));
}

void NavigatorDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const int left = m_slim ? slimDot : dotColumn;
    if (option.state & QStyle::State_Enabled)
        paintDot(painter, mirrored(option, {row.left() + left - dotSize / 2, row.center().y() - dotSize / 2 + 0.5, dotSize, dotSize}),
                 index.data(StateRole).toInt());
    painter->setFont(m_theme.uiFont(m_slim ? 13 : 12, option.state & QStyle::State_Selected));
    painter->setPen(m_slim ? m_theme.text : m_theme.textMuted);
    const QString number = QString::number(index.data(NumberRole).toInt());
    if (m_slim)
        painter->drawText(mirrored(option, QRectF(row).adjusted(slimDot, 0, -edge - 4, 0)), Qt::AlignVCenter | Qt::AlignTrailing, number);
    else
        painter->drawText(mirrored(option, QRectF(row).adjusted(numberColumn, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, number);
}

void NavigatorDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = m_theme.uiFont(14, option.state & QStyle::State_Selected);
    const QRectF title = mirrored(option, QRectF(titleRect(option.rect, index)));
    const QString text = index.data().toString();
    painter->setFont(font);
    painter->setPen(option.state & QStyle::State_Enabled ? m_theme.text : m_theme.textMuted);
    if (m_theme.fontScale < wrapFrom)
        painter->drawText(title, Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, title.width()));
    else
        painter->drawText(title, Qt::AlignVCenter | Qt::TextWordWrap, text);
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
    const bool numbered = index.data(NumberRole).toInt() > 0;
    if (numbered)
        paintNumber(painter, option, index);
    if (m_slim && !numbered)
        paintPageIcon(painter, row, index.data(IdRole).toString());
    if (!m_slim) {
        paintBadge(painter, option, index.data(BadgeRole).toString());
        paintTitle(painter, option, index);
    }
    painter->restore();
}

bool NavigatorDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (!m_slim || event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::AccessibleTextRole).toString(), view->viewport(), option.rect);
    return true;
}

} // namespace convlab::ui
