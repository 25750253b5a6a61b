// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace convlab::ui {

/// What a navigator entry carries beside its text.
enum NavigatorRole {
    IdRole = Qt::UserRole,
    NumberRole,     ///< section number, 0 for other pages
    StateRole,      ///< Navigator::SectionState as int
    BadgeRole,      ///< short text in a pill
    SeparatorRole,  ///< true: a line
};

/// Paints navigator entries: state dot, number, title, badge; slim: dot and number, or a page's icon, and the rest as
/// a tool tip.
class NavigatorDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }
    void setSlim(bool on) { m_slim = on; }
    /// What an entry needs for the longest word of its title; 0 at text sizes at which titles do not wrap.
    int leastWidth(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintDot(QPainter *painter, const QRectF &box, int state) const;
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPageIcon(QPainter *painter, const QRect &row, const QString &id) const;
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const;
    int badgeWidth(const QString &text) const; ///< with the gap before it; 0 without one
    QRect titleRect(const QRect &row, const QModelIndex &index) const;

    Theme m_theme;
    bool m_slim = false;
};

} // namespace convlab::ui
