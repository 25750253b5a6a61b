// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/brackets_paint.h"

#include "ui/canvas/overlay/moving_pairs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <optional>
#include <vector>

namespace convlab::ui {

namespace {

bool samePlace(const Bracket &a, const Bracket &b)
{
    return a.part == b.part && a.below == b.below && a.role == b.role;
}

/// The cells that a bracket measures.
QRectF measuredBy(const StageContext &stage, const Bracket &bracket)
{
    const PartBox *box = stage.box(bracket.part);
    if (!box)
        return {};
    const int row = bracket.below ? std::max(0, box->cells.rows - 1) : 0;
    return box->cells.span(row, bracket.first, 1, bracket.last - bracket.first + 1);
}

QRectF rectBetween(const QRectF &from, const QRectF &to, double share)
{
    return {from.topLeft() + (to.topLeft() - from.topLeft()) * share,
            from.bottomRight() + (to.bottomRight() - from.bottomRight()) * share};
}

QFont bracketFont(const StageContext &stage) { return stage.theme.uiFont(13.5, true); }

/// Where the words of one bracket stand on the line that they share with those of its neighbours.
struct BracketWords {
    const Bracket *bracket;
    QRectF seen;        ///< the cells of it that are seen
    double left, width;
    bool meets() const { return left + width > seen.left() + 6 && left < seen.right() - 6; }
};

/// The words of all brackets beside each other, from left to right: in the middle of theirs where there is room, else moved aside.
std::vector<BracketWords> wordsBeside(const StageContext &stage, const std::vector<Bracket> &brackets, const Bracket &one)
{
    constexpr double side = 4, gap = 8;
    const QFontMetricsF metrics(bracketFont(stage));
    const QRectF &area = stage.layout.area;
    std::vector<BracketWords> row;
    for (const Bracket &bracket : brackets) {
        const QRectF seen = measuredBy(stage, bracket).intersected(QRectF(area.left(), -1e6, area.width(), 2e6));
        if (bracket.part == one.part && bracket.below == one.below && !bracket.label.empty() && !seen.isEmpty()) {
            const double width = metrics.horizontalAdvance(stage.words.say(bracket.label)) + 4;
            row.push_back({&bracket, seen, std::max(area.left() + side, seen.center().x() - width / 2), width});
        }
    }
    std::sort(row.begin(), row.end(), [](const BracketWords &a, const BracketWords &b) { return a.seen.center().x() < b.seen.center().x(); });
    for (std::size_t i = 1; i < row.size(); ++i)
        row[i].left = std::max(row[i].left, row[i - 1].left + row[i - 1].width + gap);
    double right = area.right() - side;
    for (auto words = row.rbegin(); words != row.rend(); ++words) {
        words->left = std::min(words->left, right - words->width);
        right = words->left - gap;
    }
    return row;
}

/// The left end of a bracket's words, or nothing where they would stand away from it, or outside.
std::optional<double> wordsLeft(const StageContext &stage, const Bracket &bracket)
{
    for (const std::vector<Bracket> *brackets : {&stage.now.brackets, &stage.next.brackets}) {
        for (const BracketWords &words : wordsBeside(stage, *brackets, bracket)) {
            if (words.bracket->first == bracket.first && words.bracket->last == bracket.last && words.bracket->label == bracket.label)
                return words.meets() && words.left >= stage.layout.area.left() ? std::optional(words.left) : std::nullopt;
        }
    }
    return std::nullopt;
}

void paintBracket(QPainter &painter, const StageContext &stage, const Bracket &bracket, const QRectF &cells, double opacity)
{
    if (cells.isEmpty() || opacity <= 0)
        return;
    const double sign = bracket.below ? 1 : -1;
    const double edge = bracket.below ? cells.bottom() : cells.top();
    // Above a track there is only the line of its title.
    const bool tight = !bracket.below && stage.track(bracket.part);
    const double foot = edge + sign * (tight ? 4 : 6), bar = edge + sign * (tight ? 8 : 13);
    const RoleColors &colors = stage.theme.role(bracket.role);
    painter.setOpacity(opacity);
    painter.setPen(QPen(colors.strong, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{cells.left(), foot}, {cells.left(), bar}, {cells.right(), bar}, {cells.right(), foot}});

    if (const std::optional<double> left = wordsLeft(stage, bracket)) {
        const QString text = stage.words.say(bracket.label);
        const QFontMetricsF metrics(bracketFont(stage));
        const double glide = cells.center().x() - measuredBy(stage, bracket).center().x();
        const QRectF line(*left + glide, bar + (bracket.below ? 4 : -(tight ? 1 : 4) - metrics.height()), metrics.horizontalAdvance(text) + 4, metrics.height());
        painter.setFont(bracketFont(stage));
        painter.setPen(colors.text);
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    painter.setOpacity(1);
}

} // namespace

void paintBrackets(QPainter &painter, const StageContext &stage, double strength)
{
    const auto same = [](const Bracket &a, const Bracket &b) { return samePlace(a, b); };
    eachGliding(stage, stage.now.brackets, stage.next.brackets, same,
                [&](const Bracket &from, const Bracket &to, double share, double opacity) {
                    const QRectF cells = rectBetween(measuredBy(stage, from), measuredBy(stage, to), share);
                    paintBracket(painter, stage, share < 0.5 ? from : to, cells, strength * opacity);
                });
}

} // namespace convlab::ui
