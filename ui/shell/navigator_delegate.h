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

/// Paints navigator entries: state dot, number, title, badge.
class NavigatorDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintDot(QPainter *painter, const QRectF &box, int state) const;
    void paintBadge(QPainter *painter, const QRect &row, const QString &text) const;
    int badgeWidth(const QString &text) const; ///< with the gap before it; 0 without one
    QRect titleRect(const QRect &row, const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace convlab::ui
