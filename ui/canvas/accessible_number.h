// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <QAccessible>

#include <optional>

namespace convlab::ui {

class CanvasView;

/// The number of a cell that can be changed, as assistive technology changes it: as a text that is replaced, or as a
/// value. What is typed is read as by the cell's editor; each number that is taken is one step of undo.
class AccessibleNumber : public QAccessibleTextInterface, public QAccessibleEditableTextInterface, public QAccessibleValueInterface {
public:
    AccessibleNumber(CanvasView &view, const CellRef &cell) : m_view(view), m_cell(cell) {}

    /// Puts a number there; what is none is refused as if it had been typed.
    bool put(const QString &text);
    QString text() const;

    QString text(int start, int end) const override { return text().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(text().size()); }
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override {}
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override { return 0.0; }

private:
    CanvasView &m_view;
    CellRef m_cell;
    std::optional<QString> m_begun;     ///< typed in pieces, and no number yet
};

} // namespace convlab::ui
