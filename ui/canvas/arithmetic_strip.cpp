// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_strip.h"

#include "ui/canvas/arithmetic_picture.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace convlab::ui {

namespace {

constexpr double stripHeight = 44, air = 10;    ///< at text size 100 %; what of it does not grow with the text
constexpr double sideMargin = 18;

int heightFor(const Theme &theme)
{
    return qRound(air + (stripHeight - air) * theme.fontScale);
}

} // namespace

struct ArithmeticStrip::Private {
    std::shared_ptr<const Words> words;
    Theme theme;
    Formula formula;
    ArithmeticPicture picture;
    QSizeF laidOutFor;
    ArithmeticLight lit;
    ArithmeticPicture::Target hovered;
    std::function<QString(const QString &)> explain;

    const ArithmeticPicture &fresh(const QWidget &strip)
    {
        if (laidOutFor != strip.size()) {
            picture.layOut(formula, QRectF(strip.rect()).adjusted(sideMargin, 0, -sideMargin, 0), theme, *words);
            laidOutFor = strip.size();
        }
        return picture;
    }
};

ArithmeticStrip::ArithmeticStrip(std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>())
{
    d->words = std::move(words);
    setObjectName(QStringLiteral("arithmeticStrip"));
    setLayoutDirection(Qt::LeftToRight); // mathematics runs that way everywhere
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
    setFixedHeight(heightFor(theme));
    update();
}

void ArithmeticStrip::setFormula(const Formula &formula)
{
    if (formula == d->formula)
        return;
    d->formula = formula;
    d->laidOutFor = {};
    setAccessibleDescription(d->picture.text(formula, *d->words));
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

void ArithmeticStrip::setExplanation(std::function<QString(const QString &)> explain)
{
    d->explain = std::move(explain);
}

bool ArithmeticStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString symbol = d->fresh(*this).targetAt(help->pos()).symbol;
    const QString text = symbol.isEmpty() || !d->explain ? QString() : d->explain(symbol);
    QToolTip::showText(help->globalPos(), text, this); // an empty text hides the last one
    return true;
}

void ArithmeticStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->fresh(*this).paint(painter, d->lit, d->theme);
}

void ArithmeticStrip::mouseMoveEvent(QMouseEvent *event)
{
    const ArithmeticPicture::Target target = d->fresh(*this).targetAt(event->position());
    hover(target.cell, target.symbol);
}

void ArithmeticStrip::leaveEvent(QEvent *)
{
    hover({}, {});
}

void ArithmeticStrip::hover(const CellRef &cell, const QString &symbol)
{
    const ArithmeticPicture::Target before = std::exchange(d->hovered, {cell, symbol});
    // What is gone first, and the symbol last: it knows more than the cell that it is.
    const bool changes = symbol != before.symbol;
    if (changes && symbol.isEmpty())
        Q_EMIT symbolHovered({});
    if (cell != before.cell)
        Q_EMIT cellHovered(cell);
    if (changes && !symbol.isEmpty())
        Q_EMIT symbolHovered(symbol);
}

QSize ArithmeticStrip::sizeHint() const
{
    return {480, heightFor(d->theme)};
}

void paintFormula(QPainter &painter, const QRectF &area, const Formula &formula, const Theme &theme, const Words &words)
{
    painter.save();
    ArithmeticPicture picture;
    picture.layOut(formula, area, theme, words);
    picture.paint(painter, {}, theme);
    painter.restore();
}

} // namespace convlab::ui

#include "moc_arithmetic_strip.cpp"
