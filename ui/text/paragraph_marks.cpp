// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/paragraph_marks.h"

#include "ui/text/lesson_text_format.h"
#include "ui/text/text_geometry.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>

#include <cmath>

namespace convlab::ui {
namespace {

constexpr double barLeft = 1, barWidth = 3, radius = 5, overhang = 3;
constexpr double tintShare = 0.065;  ///< of the accent in the background: digits and links stay readable

ParagraphMark markOf(const QTextDocument &document, const QTextBlock &block)
{
    const QString topics = block.blockFormat().stringProperty(lesson_format::topics);
    if (topics.isEmpty())
        return {};
    const QRectF lines = blockRect(block);
    const double slack = lesson_metrics::lineSlack / 2; // a line's letters stand low in it
    const double top = std::round(lines.top() + slack) - overhang, bottom = std::round(lines.bottom()) + overhang;
    return {topics, QRectF(barLeft, top, document.textWidth() - 4 - barLeft, bottom - top)};
}

template<typename Wanted>
ParagraphMark firstMark(const QTextDocument &document, const Wanted &wanted)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const ParagraphMark mark = markOf(document, block);
        if (mark.valid() && wanted(mark))
            return mark;
    }
    return {};
}

} // namespace

bool ParagraphMark::names(const QString &topic) const
{
    return !topic.isEmpty() && topics.split(QLatin1Char(',')).contains(topic);
}

ParagraphMark paragraphAbout(const QTextDocument &document, const QString &topic)
{
    return firstMark(document, [&topic](const ParagraphMark &mark) { return mark.names(topic); });
}

ParagraphMark markAt(const QTextDocument &document, const QPointF &point)
{
    if (point.x() < 0 || point.x() >= lesson_metrics::gutter - 3)
        return {};
    return firstMark(document, [&point](const ParagraphMark &mark) {
        return point.y() >= mark.body.top() && point.y() <= mark.body.bottom();
    });
}

void paintParagraphMarks(QPainter *painter, const QTextDocument &document, const Theme &theme, const QRectF &clip,
                         const QString &topic, const QString &hoveredTopics)
{
    painter->setPen(Qt::NoPen);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const ParagraphMark mark = markOf(document, block);
        if (!mark.valid() || !mark.body.intersects(clip))
            continue;
        const bool active = mark.names(topic), hovered = mark.topics == hoveredTopics;
        if (active && cardOf(block.blockFormat()) == LessonCard::None) {
            painter->setBrush(mixed(theme.panel, theme.accent, tintShare));
            painter->drawRoundedRect(mark.body, radius, radius);
        }
        QRectF bar = mark.body;
        bar.setWidth(active || hovered ? barWidth : barWidth - 1);
        painter->setBrush(active ? theme.focus : hovered ? theme.borderStrong : theme.border);
        painter->drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    }
}

} // namespace convlab::ui
