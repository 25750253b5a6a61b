// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout/handout_objects.h"

#include "ui/export/stage_page.h"
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

} // namespace

HandoutObjects::HandoutObjects(const Handout &handout, const Theme &theme, QObject *parent) : QObject(parent), m_handout(handout), m_theme(theme)
{
}

QSizeF HandoutObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const double width = std::floor(FormulaObject::widthFor(*document, document->findBlock(position)));
    if (format.stringProperty(name) == QLatin1String("lines"))
        return {width, linesToWriteOn * lineDistance};
    return {width, std::ceil(width * stageSize.height() / stageSize.width())};
}

void HandoutObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    painter->save();
    painter->translate(rect.topLeft());
    if (format.stringProperty(name) == QLatin1String("lines")) {
        painter->setPen(QPen(m_theme.borderStrong, 0.75));
        for (int i = 1; i <= linesToWriteOn; ++i)
            painter->drawLine(QPointF(0, i * lineDistance - 4), QPointF(rect.width(), i * lineDistance - 4));
    } else {
        painter->save();
        const double scale = rect.width() / stageSize.width();
        painter->scale(scale, scale);
        paintStagePage(*painter, standing(m_handout.scene), {stageSize, false, {}}, m_theme, *m_handout.words);
        painter->restore();
        painter->setPen(QPen(m_theme.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(0, 0, rect.width(), rect.height()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace convlab::ui

#include "moc_handout_objects.cpp"
