// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/menu_look.h"

#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int markWidth = 30;   ///< check mark or icon before the words
constexpr int tailWidth = 30;   ///< gap before the shortcut, or the arrow of a submenu

constexpr int notePadding = 7;  ///< above and below an entry with a note

int noteWidth(const Theme &theme) { return static_cast<int>(320 * theme.fontScale); }

int textFlags(const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style)
{
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    return Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &rect, const QColor &color)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        const QRectF box(rect.center().x() - 7, rect.center().y() - 7, 15, 15);
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            paintBox(painter, box.adjusted(4, 4, -4, -4), 4, color);
        else
            paintCheckMark(painter, box, color, 1.8);
    } else if (!option.icon.isNull()) {
        const QIcon::Mode mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, QRect(rect.center().x() - 8, rect.center().y() - 8, 17, 17), Qt::AlignCenter, mode);
    }
}

void paintSeparator(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect rect = option.rect;
    if (option.text.isEmpty()) {
        painter.fillRect(rect.left() + 10, rect.center().y(), rect.width() - 20, 1, theme.border);
        return;
    }
    painter.setFont(theme.uiFont(11, true));
    painter.setPen(theme.textMuted);
    painter.drawText(rect.adjusted(10, 0, -10, 0), Qt::AlignVCenter, option.text);
}

/// A menu entry may carry a note after a line break: drawn small and in as many lines as it takes.
QString noteOf(const QStyleOptionMenuItem &option) { return option.text.section(QLatin1Char('\n'), 1); }

QString titleOf(const QStyleOptionMenuItem &option) { return option.text.section(QLatin1Char('\n'), 0, 0); }

QRect noteRect(const QString &note, const QRect &place, const Theme &theme)
{
    return QFontMetrics(theme.uiFont(12)).boundingRect(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, note);
}

int titleHeight(const QStyleOptionMenuItem &option) { return QFontMetrics(option.font).height(); }

void paintWithNote(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &words, const Theme &theme)
{
    const int top = words.top() + notePadding;
    painter.drawText(QRect(words.left(), top, words.width(), titleHeight(option)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, titleOf(option));
    painter.setFont(theme.uiFont(12));
    painter.setPen(theme.textMuted);
    const QRect place(words.left(), top + titleHeight(option) + 1, noteWidth(theme), words.height());
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop | Qt::TextHideMnemonic, noteOf(option));
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style,
                   const Theme &theme)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option, theme);
        painter.restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, option.rect, 5, theme.accentQuiet);
    const QColor color = enabled ? theme.text : theme.textFaint;
    const bool noted = option.text.contains(QLatin1Char('\n'));
    const int firstLine = noted ? titleHeight(option) + 2 * notePadding : option.rect.height();
    const QRect mark(option.rect.left(), option.rect.top(), markWidth, firstLine);
    paintMark(painter, option, mark, color);
    const QRect words = option.rect.adjusted(markWidth, 0, -12, 0);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const int flags = textFlags(option, widget, style);
    painter.setFont(option.font);
    painter.setPen(color);
    if (noted) {
        paintWithNote(painter, option, words, theme);
        painter.restore();
        return;
    }
    painter.drawText(words, flags | Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? theme.textMuted : theme.textFaint);
        painter.drawText(words, flags | Qt::AlignRight, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRectF(option.rect.right() - 20, option.rect.top(), 16, option.rect.height()), 7, 270, color);
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QFontMetrics metrics(theme.uiFont(11, true));
        return option.text.isEmpty() ? QSize(40, 9) : QSize(metrics.horizontalAdvance(option.text) + 24, metrics.height() + 10);
    }
    if (const QString note = noteOf(option); !note.isEmpty()) {
        const QRect lines = noteRect(note, QRect(0, 0, noteWidth(theme), 1000), theme);
        return {noteWidth(theme) + markWidth + 12, titleHeight(option) + 1 + lines.height() + 2 * notePadding};
    }
    const int height = std::max(option.fontMetrics.height(), 17) + 12;
    return {text.width() + markWidth + tailWidth, height};
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style,
                      const Theme &theme)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, theme.window);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        const bool open = option.state.testFlag(QStyle::State_Sunken);
        paintBox(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), 5, open ? theme.accentQuiet : theme.hover);
    }
    painter.save();
    painter.setPen(enabled ? theme.text : theme.textFaint);
    painter.drawText(option.rect, textFlags(option, widget, style) | Qt::AlignHCenter, option.text);
    painter.restore();
}

} // namespace convlab::ui
