// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/number_input.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

namespace convlab::ui {

/// The small field that opens over a cell. Keeps nonsense in the field, in red, until it is mended or left.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    enum class Then { Stay, Down, Right, Left };

    CellEditor(const Theme &theme, QWidget *parent);
    /// Shows the field over `cell` with `text`; a single typed character is kept, a value is selected.
    void open(const QRectF &cell, const QString &text, bool selected);
    /// What is typed answers a question, in the reader's way. Only Enter or Tab hand it in: who looks elsewhere first
    /// has not answered.
    void askWith(NumberReader reader);
    /// The cell moved or grew.
    void place(const QRectF &cell);

Q_SIGNALS:
    void committed(double value, convlab::ui::CellEditor::Then then);
    void left(convlab::ui::CellEditor::Then then);  ///< nothing changed
    void cancelled();
    void refused(const QString &text);              ///< not a number

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(Then then);
    void setWrong(bool wrong);

    Theme m_theme;
    QString m_opened;
    NumberReader m_reader = [](const QString &text) { return parseNumber(text); };
    bool m_asks = false;
    double m_pixels = 13;
    bool m_done = false;
};

} // namespace convlab::ui
