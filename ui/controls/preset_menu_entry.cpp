// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/preset_menu_entry.h"

#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace convlab::ui {

namespace {

constexpr int entryWidth = 320;
constexpr int textLeft = 34;
constexpr int edge = 12;
constexpr int iconSize = 16;

} // namespace

PresetMenuEntry::PresetMenuEntry(const QString &title, const QString &note, bool current, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(title), m_note(note), m_current(current), m_theme(theme)
{
    setAccessibleName(title);
    setAccessibleDescription(note);
}

void PresetMenuEntry::setLit(bool lit)
{
    m_lit = lit;
    update();
}

int PresetMenuEntry::noteHeight() const
{
    if (m_note.isEmpty())
        return 0;
    const QRect room(0, 0, entryWidth - textLeft - edge, 1000);
    return QFontMetrics(m_theme.uiFont(12)).boundingRect(room, Qt::TextWordWrap, m_note).height();
}

QSize PresetMenuEntry::sizeHint() const
{
    return {entryWidth, QFontMetrics(m_theme.uiFont(14)).height() + noteHeight() + 12};
}

void PresetMenuEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lit) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accentQuiet);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 1, -4, -1), 6, 6);
    }
    const QFont titleFont = m_theme.uiFont(14, m_current);
    const int titleHeight = QFontMetrics(titleFont).height();
    if (m_current)
        themedIcon(QStringLiteral("check"), m_theme).paint(&painter, 11, 6 + (titleHeight - iconSize) / 2, iconSize, iconSize);
    painter.setFont(titleFont);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(textLeft, 6, width() - textLeft - edge, titleHeight), Qt::AlignVCenter, m_title);
    painter.setFont(m_theme.uiFont(12));
    painter.setPen(m_theme.textMuted);
    painter.drawText(QRect(textLeft, 6 + titleHeight, width() - textLeft - edge, noteHeight()), Qt::TextWordWrap, m_note);
}

void PresetMenuEntry::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT chosen();
}

void PresetMenuEntry::enterEvent(QEnterEvent *)
{
    Q_EMIT entered();
}

} // namespace convlab::ui

#include "moc_preset_menu_entry.cpp"
