// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage_page.h"

#include "ui/canvas/arithmetic_strip.h"

#include <QFontMetricsF>
#include <QPainter>

namespace convlab::ui {

namespace {

constexpr double stripHeight = 56, sideMargin = 18, captionSpace = 10;
constexpr double shortestWithStrip = 160;   ///< below that the stage needs every line
constexpr double captionPixels = 15;

/// Takes the caption's lines from the lower end of `area`.
void paintCaption(QPainter &painter, QRectF &area, const QString &caption, const Theme &theme)
{
    if (caption.isEmpty())
        return;
    const QFont font = theme.uiFont(captionPixels);
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF room = area.adjusted(sideMargin, 0, -sideMargin, 0);
    const double height = QFontMetricsF(font).boundingRect(room, flags, caption).height();
    const double top = area.bottom() - height - captionSpace;
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.left(), top, room.width(), height), flags, caption);
    area.setBottom(top - captionSpace);
}

/// Takes the arithmetic's strip from the lower end of `area`.
void paintStrip(QPainter &painter, QRectF &area, const Scene &scene, const Theme &theme, const Words &words)
{
    if (scene.formula.tokens.empty() || area.height() < shortestWithStrip * theme.fontScale)
        return;
    area.setBottom(area.bottom() - stripHeight * theme.fontScale);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.border);
    const QRectF strip(area.left() + sideMargin, area.bottom() + 1, area.width() - 2 * sideMargin, stripHeight * theme.fontScale - 1);
    paintFormula(painter, strip, scene.formula, theme, words);
}

} // namespace

void paintStagePage(QPainter &painter, const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words)
{
    QRectF area(QPointF(0, 0), page.size);
    if (!page.transparent)
        painter.fillRect(area, theme.canvas);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintCaption(painter, area, page.caption, theme);
    paintStrip(painter, area, *picture.now, theme, words);
    StagePicture behind = picture;
    behind.transparent = page.transparent;
    paintStage(painter, area, behind, theme, words);
}

StagePicture standing(const Scene &scene)
{
    return StagePicture{&scene, &scene, 0, {}, false};
}

} // namespace convlab::ui
