// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextBlock>
#include <QTextObjectInterface>

namespace convlab::ui {

class FormulaSheet;

/// Lets a QTextDocument hold formulas: one object character each, standing exactly on the line's baseline.
class FormulaObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit FormulaObject(const FormulaSheet &sheet, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    /// The format of formula `index`'s character.
    QTextCharFormat format(int index) const;
    /// True for `$$…$$`.
    bool isDisplay(int index) const;
    /// Qt may end a line behind any object, whatever follows. So a formula asks for the room of the mark that is joined to
    /// it, and the joiner between them takes that room back: where the formula fits, the mark does. 0: no mark follows.
    double markRoom(const QTextDocument &document, int position) const;
    /// Where formula `index`, the character at `position`, has its baseline origin; document coordinates.
    QPointF origin(const QTextDocument &document, int position, int index) const;
    /// The width that a formula in this block may take.
    static double widthFor(const QTextDocument &document, const QTextBlock &block);

private:
    const FormulaSheet &m_sheet;
};

} // namespace convlab::ui
