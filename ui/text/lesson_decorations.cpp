// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_decorations.h"

#include "ui/math/symbol_roles.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/paragraph_marks.h"
#include "ui/text/text_geometry.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextFrame>

namespace convlab::ui {
namespace {

constexpr double edgeWidth = 3, chipRadius = 5, chipPadding = 2.5;

/// The frame of the card that starts with `block`.
QRectF cardRect(const QTextDocument &document, const QTextBlock &block)
{
    QRectF lines = blockRect(block);
    for (QTextBlock next = block.next(); next.isValid(); next = next.next()) {
        const QTextBlockFormat format = next.blockFormat();
        if (cardOf(format) != cardOf(block.blockFormat()) || format.boolProperty(lesson_format::cardStart))
            break;
        lines |= blockRect(next);
    }
    const QTextFrameFormat frame = document.rootFrame()->frameFormat();
    const double width = document.textWidth() - frame.leftMargin() - frame.rightMargin();
    // Whole pixels and a half: the border is one sharp line.
    return {frame.leftMargin() + 0.5, std::round(lines.top() - lesson_metrics::cardPadding) + 0.5, std::floor(width) - 1,
            std::round(lines.height() + 2 * lesson_metrics::cardPadding)};
}

void paintCard(QPainter *painter, const QRectF &rect, LessonCard card, const Theme &theme)
{
    const double radius = lesson_metrics::cardRadius;
    painter->setPen(QPen(theme.border, 1));
    painter->setBrush(card == LessonCard::Code ? theme.window : theme.card);
    painter->drawRoundedRect(rect, radius, radius);
    if (card != LessonCard::Quote)
        return;
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    painter->save();
    painter->setClipPath(outline, Qt::IntersectClip);
    painter->fillRect(QRectF(rect.left() - 0.5, rect.top() - 0.5, edgeWidth + 0.5, rect.height() + 1),
                      theme.accent);
    painter->restore();
}

/// Behind the letters, not behind the whole line.
QRectF tight(const QRectF &line, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.ascent() + metrics.descent() + 1;
    const double left = std::max(0.0, line.left() - chipPadding); // the column's edge cuts what lies beyond
    return {left, line.bottom() - height, line.right() + chipPadding - left, height + 1};
}

void paintFragment(QPainter *painter, const QTextDocument &document, const QTextFragment &fragment,
                   LessonCard card, const Theme &theme, const LessonHighlights &highlights)
{
    const QTextCharFormat format = fragment.charFormat();
    const QString href = format.anchorHref(), symbol = format.stringProperty(lesson_format::symbolId);
    QColor fill;
    if (href.startsWith(QLatin1String("stage:")))
        fill = href == highlights.hoveredLink ? mixed(theme.accentQuiet, theme.accent, 0.18) : theme.accentQuiet;
    else if (!symbol.isEmpty() && highlights.litIds.contains(symbol))
        fill = symbolRole(symbol) == Role::None ? theme.accentQuiet : theme.role(symbolRole(symbol)).fill;
    else if (format.fontFixedPitch() && card != LessonCard::Code)
        fill = theme.hover;
    if (!fill.isValid())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    for (const QRectF &line : textRects(document, fragment.position(), fragment.length()))
        painter->drawRoundedRect(tight(line, format.font()), chipRadius, chipRadius);
}

} // namespace

void paintLessonDecorations(QPainter *painter, const QTextDocument &document, const Theme &theme,
                            const QRectF &clip, const LessonHighlights &highlights)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintParagraphMarks(painter, document, theme, clip, highlights.topic, highlights.hoveredTopics);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().boolProperty(lesson_format::cardStart)) {
            const QRectF card = cardRect(document, block);
            if (card.intersects(clip))
                paintCard(painter, card, cardOf(block.blockFormat()), theme);
        }
        if (!blockRect(block).intersects(clip))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            paintFragment(painter, document, it.fragment(), cardOf(block.blockFormat()), theme, highlights);
    }
    painter->restore();
}

} // namespace convlab::ui
