// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_strip.h"

#include "ui/canvas/arithmetic_paint.h"
#include "ui/math/symbol_roles.h"

#include <QMouseEvent>
#include <QPainter>

namespace convlab::ui {

namespace {

constexpr double stripHeight = 44;
constexpr double sideMargin = 18;

} // namespace

struct ArithmeticStrip::Private {
    std::shared_ptr<const Words> words;
    Theme theme;
    Formula formula;
    ArithmeticLayout layout;
    QSizeF laidOutFor;
    ArithmeticLight lit;
    CellRef hovered;
    QString hoveredSymbol;

    QRectF area(const QWidget &strip) const { return QRectF(strip.rect()).adjusted(sideMargin, 0, -sideMargin, 0); }
    const ArithmeticLayout &fresh(const QWidget &strip)
    {
        if (laidOutFor != strip.size()) {
            layout = layoutArithmetic(formula, area(strip), theme, *words);
            laidOutFor = strip.size();
        }
        return layout;
    }
};

ArithmeticStrip::ArithmeticStrip(std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->words = std::move(words);
    setObjectName(QStringLiteral("arithmeticStrip"));
    setMouseTracking(true);
    setAccessibleName(tr("Arithmetic of this step"));
    setFixedHeight(qRound(stripHeight));
    setMinimumWidth(120);
}

ArithmeticStrip::~ArithmeticStrip() = default;

void ArithmeticStrip::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->laidOutFor = {};
    setFixedHeight(qRound(stripHeight * theme.fontScale));
    update();
}

void ArithmeticStrip::setFormula(const Formula &formula)
{
    if (formula == d->formula)
        return;
    d->formula = formula;
    d->laidOutFor = {};
    setAccessibleDescription(arithmeticText(formula, *d->words));
    update();
}

void ArithmeticStrip::setLit(const std::vector<CellRef> &cells)
{
    if (cells == d->lit.cells)
        return;
    d->lit.cells = cells;
    update();
}

void ArithmeticStrip::setLitSymbols(const QStringList &ids, const std::vector<int> &parts)
{
    if (ids == d->lit.symbols && parts == d->lit.parts)
        return;
    d->lit.symbols = ids;
    d->lit.parts = parts;
    update();
}

void ArithmeticStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ArithmeticLayout &layout = d->fresh(*this);
    paintArithmetic(painter, d->area(*this), layout, d->formula, d->lit, d->theme);
}

void ArithmeticStrip::mouseMoveEvent(QMouseEvent *event)
{
    const ArithmeticLayout::Piece *piece = d->fresh(*this).pieceAt(event->position());
    const bool fromCell = piece && piece->ref.valid();
    hover(fromCell ? piece->ref : CellRef(), piece && !fromCell ? symbolOf(piece->role) : QString());
}

void ArithmeticStrip::leaveEvent(QEvent *)
{
    hover({}, {});
}

void ArithmeticStrip::hover(const CellRef &cell, const QString &symbol)
{
    if (symbol != d->hoveredSymbol) {
        d->hoveredSymbol = symbol;
        Q_EMIT symbolHovered(symbol);
    }
    if (cell != d->hovered) {
        d->hovered = cell;
        Q_EMIT cellHovered(cell);
    }
}

QSize ArithmeticStrip::sizeHint() const
{
    return {480, qRound(stripHeight * d->theme.fontScale)};
}

void paintFormula(QPainter &painter, const QRectF &area, const Formula &formula, const Theme &theme, const Words &words)
{
    painter.save();
    paintArithmetic(painter, area, layoutArithmetic(formula, area, theme, words), formula, {}, theme);
    painter.restore();
}

} // namespace convlab::ui

#include "moc_arithmetic_strip.cpp"
