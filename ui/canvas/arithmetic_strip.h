// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPainter;

namespace convlab::ui {

/// The current step written out with its numbers. Fixed height; a long sum shrinks, then elides in the
/// middle around the active term. Hovering a number lights its cell.
class ArithmeticStrip : public QWidget {
    Q_OBJECT

public:
    ArithmeticStrip(std::shared_ptr<const Words> words, QWidget *parent = nullptr);
    ~ArithmeticStrip() override;
    void setTheme(const Theme &theme);
    void setFormula(const Formula &formula);
    /// Cells lit on the canvas: their numbers in the strip light, too.
    void setLit(const std::vector<CellRef> &cells);
    /// Symbols lit elsewhere, and the parts that they mean: what stands for them lights, too.
    void setLitSymbols(const QStringList &ids, const std::vector<int> &parts);
    /// Says in words what a symbol is, for tool tips; an empty text: nothing.
    void setExplanation(std::function<QString(const QString &symbol)> explain);

Q_SIGNALS:
    void cellHovered(const convlab::CellRef &cell);     ///< invalid when the mouse leaves
    void symbolHovered(const QString &id);              ///< of what comes from no cell; empty when the mouse leaves

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    QSize sizeHint() const override;

private:
    void hover(const CellRef &cell, const QString &symbol);

    struct Private;
    std::unique_ptr<Private> d;
};

/// The same strip on any paint device (exports).
void paintFormula(QPainter &painter, const QRectF &area, const Formula &formula, const Theme &theme, const Words &words);

} // namespace convlab::ui
