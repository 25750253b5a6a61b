// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout/handout_objects.h"

#include "ui/export/stage_page.h"
#include "ui/plot/plot_paint.h"
#include "ui/text/formula_object.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr QSize stageSize{800, 430};    ///< that the stage is laid out for
constexpr double lineDistance = 30;
constexpr int linesToWriteOn = 2;
constexpr double plotHeight = 250;
const QString stage = QStringLiteral("stage"), lines = QStringLiteral("lines"), plot = QStringLiteral("plot");

/// 0 for "plot0".
std::size_t plotOf(const QString &what)
{
    return what.mid(plot.size()).toUInt();
}

} // namespace

bool HandoutObjects::draws(const QString &what)
{
    return what == stage || what == lines || what.startsWith(plot);
}

HandoutObjects::HandoutObjects(const Handout &handout, const Theme &theme, QObject *parent) : QObject(parent), m_handout(handout), m_theme(theme)
{
}

QSizeF HandoutObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const double width = std::floor(FormulaObject::widthFor(*document, document->findBlock(position)));
    const QString what = format.stringProperty(name);
    if (what == lines)
        return {width, linesToWriteOn * lineDistance};
    if (what != stage)
        return {width, plotHeight};
    return {width, std::ceil(width * stageSize.height() / stageSize.width())};
}

void HandoutObjects::drawLines(QPainter &painter, double width) const
{
    painter.setPen(QPen(m_theme.borderStrong, 0.75));
    for (int i = 1; i <= linesToWriteOn; ++i)
        painter.drawLine(QPointF(0, i * lineDistance - 4), QPointF(width, i * lineDistance - 4));
}

void HandoutObjects::drawStage(QPainter &painter, double width) const
{
    painter.save();
    const double scale = width / stageSize.width();
    painter.scale(scale, scale);
    paintStagePage(painter, standing(m_handout.scene), {stageSize, false, {}}, m_theme, *m_handout.words);
    painter.restore();
}

void HandoutObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const QString what = format.stringProperty(name);
    painter->save();
    painter->translate(rect.topLeft());
    if (what == lines) {
        drawLines(*painter, rect.width());
    } else {
        if (what == stage) {
            drawStage(*painter, rect.width());
        } else if (const auto index = plotOf(what); index < m_handout.plots.size()) {
            const HandoutPlot &shown = m_handout.plots[index];
            paintPlot(*painter, shown.plot, shown.cursor, rect.size().toSize(), m_theme, *m_handout.words);
        }
        painter->setPen(QPen(m_theme.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(0, 0, rect.width(), rect.height()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace convlab::ui

#include "moc_handout_objects.cpp"
