// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/cell_editor.h"

#include "ui/canvas/number_input.h"

#include <QKeyEvent>

#include <algorithm>

namespace convlab::ui {

CellEditor::CellEditor(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setAlignment(Qt::AlignCenter);
    setMaxLength(32);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("Value of the cell"));
    setAccessibleDescription(tr("A number such as 3, −0.5, 1e−3 or 1/2. Enter takes it, Escape leaves it."));
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
}

void CellEditor::place(const QRectF &cell)
{
    m_pixels = std::clamp(cell.height() * 0.41, 12.0, 24.0);
    setFont(m_theme.monoFont(m_pixels / m_theme.fontScale));
    setWrong(false);
    const double width = std::max(cell.width() + 4, 64 * m_theme.fontScale);
    const double height = std::max(cell.height() + 4, fontMetrics().height() + 8.0);
    QRectF place(0, 0, width, height);
    place.moveCenter(cell.center());
    QRect shown = place.toAlignedRect();
    const QRect room = parentWidget()->rect();
    shown.moveLeft(std::clamp(shown.left(), 0, std::max(0, room.width() - shown.width())));
    shown.moveTop(std::clamp(shown.top(), 0, std::max(0, room.height() - shown.height())));
    setGeometry(shown);
}

void CellEditor::open(const QRectF &cell, const QString &text, bool selected)
{
    place(cell);
    m_opened = text;
    setText(text);
    if (selected)
        selectAll();
    else
        m_opened.clear();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    if (!selected)
        deselect();
}

void CellEditor::askWith(NumberReader reader)
{
    m_asks = true;
    if (reader)
        m_reader = std::move(reader);
}

bool CellEditor::event(QEvent *event)
{
    // Tab belongs to the field while it is open: it takes the number and moves on.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            finish(key->key() == Qt::Key_Tab ? Then::Right : Then::Left);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(Then::Down);
        return;
    case Qt::Key_Escape:
        m_done = true;
        Q_EMIT cancelled();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

/// Leaving the field takes a number that is one; nonsense is dropped, the cell keeps its value.
void CellEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_done || event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    if (!m_asks && text() != m_opened && m_reader(text()))
        finish(Then::Stay);
    else {
        m_done = true;
        Q_EMIT cancelled();
    }
}

void CellEditor::finish(Then then)
{
    if (m_done)
        return;
    const QString typed = text();
    const std::optional<double> value = m_reader(typed);
    if (!value) {
        setWrong(true);
        Q_EMIT refused(typed);
        return;
    }
    m_done = true;
    if (typed == m_opened)
        Q_EMIT left(then);
    else
        Q_EMIT committed(*value, then);
}

void CellEditor::setWrong(bool wrong)
{
    const QColor line = wrong ? m_theme.bad : m_theme.focus;
    const QColor fill = wrong ? m_theme.badFill : m_theme.field;
    setStyleSheet(QStringLiteral("QLineEdit { border: 2px solid %1; border-radius: 5px; background: %2; color: %3; padding: 0 2px;"
                                 " font-family: \"%7\"; font-size: %6px;"
                                 " selection-background-color: %4; selection-color: %5; }")
                      .arg(line.name(), fill.name(), m_theme.text.name(), m_theme.accent.name(), m_theme.onAccent.name())
                      .arg(font().pixelSize())
                      .arg(font().families().value(0)));
}

} // namespace convlab::ui

#include "moc_cell_editor.cpp"
