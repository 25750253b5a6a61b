// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/progress_row.h"

#include "ui/study/progress/progress_words.h"
#include "ui/study/study_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_strength.h"

#include <QPainter>
#include <QStyle>

namespace convlab::ui {

namespace {

using practice::Standing;

constexpr double tallness = 34, skillTallness = 30, edge = 14, disc = 18, gap = 10, markSide = 13, barWidth = 84, barHeight = 6;
constexpr double narrowestTitle = 190;  ///< before a column gives way

} // namespace

ProgressRow::ProgressRow(Kind kind, const QString &title, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void ProgressRow::setProgress(const practice::Progress &progress, const QString &words)
{
    m_progress = progress;
    setAccessibleName(text());
    setAccessibleDescription(words);
    setToolTip(m_kind == Kind::Skill ? tr("%1. Click to practise it.").arg(words) : words);
    update();
}

void ProgressRow::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    update();
}

QSize ProgressRow::sizeHint() const
{
    return {study::scaled(m_theme, 480), study::scaled(m_theme, m_kind == Kind::Section ? tallness : skillTallness)};
}

QSize ProgressRow::minimumSizeHint() const
{
    return {study::scaled(m_theme, 200), sizeHint().height()};
}

QRect ProgressRow::mirrored(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

/// A ring; half full; a tick; an arrow on the accent: there is something to do.
void ProgressRow::paintStanding(QPainter &painter, const QRect &area) const
{
    const Standing standing = practice::standingOf(m_progress);
    const bool filled = standing == Standing::Known || standing == Standing::Due;
    const QColor color = standing == Standing::Known ? m_theme.good : standing == Standing::New ? m_theme.textMuted : m_theme.accent;
    const QRectF ring = QRectF(area).adjusted(1, 1, -1, -1);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : Qt::NoBrush);
    painter.drawEllipse(ring);
    if (filled) {
        const QColor ink = standing == Standing::Due ? m_theme.onAccent : m_theme.textOn(color);
        const int inset = area.width() / 5;
        themedIcon(standing == Standing::Known ? QStringLiteral("check") : QStringLiteral("play"), ink, ink).paint(&painter, area.adjusted(inset, inset, -inset, -inset));
    } else if (standing == Standing::Learning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(ring, 90 * 16, 180 * 16);
    }
}

/// Ticks and crosses, the last answer at the end of the line.
void ProgressRow::paintMarks(QPainter &painter, const QRect &area) const
{
    const int side = study::scaled(m_theme, markSide), step = area.width() / static_cast<int>(practice::lastMarks);
    int left = area.left() + (static_cast<int>(practice::lastMarks - m_progress.last.size())) * step;
    for (const practice::Mark &mark : m_progress.last) {
        const QColor color = study::verdictColors(m_theme, mark.right).text;
        themedIcon(mark.right ? QStringLiteral("check") : QStringLiteral("cross"), color, color)
            .paint(&painter, mirrored({left + (step - side) / 2, (height() - side) / 2, side, side}));
        left += step;
    }
}

/// Known in green, asked in the accent, the rest empty.
void ProgressRow::paintShare(QPainter &painter, const QRect &area) const
{
    const QRectF bar(area);
    study::paintBox(painter, bar, m_theme.border, m_theme.border, 0, bar.height() / 2);
    const auto part = [&](int items, const QColor &color) {
        const double width = bar.width() * items / std::max(m_progress.items, 1);
        if (items > 0)
            study::paintBox(painter, mirrored(QRectF(bar.left(), bar.top(), width, bar.height()).toRect()), color, color, 0, bar.height() / 2);
    };
    part(m_progress.asked(), m_theme.accent);
    part(m_progress.known, m_theme.good);
}

void ProgressRow::paintText(QPainter &painter, const QRect &area, const QFont &font, const QColor &color, Qt::Alignment side, const QString &text) const
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(mirrored(area), side | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool section = m_kind == Kind::Section;
    if (underMouse())
        study::paintBox(painter, QRectF(rect()).adjusted(2, 1, -2, -1), m_theme.hover, m_theme.hover, 0, 6);
    if (hasFocus())
        study::paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, m_theme.focus, focusWidth(m_theme), 6);
    const auto px = [this](double pixels) { return study::scaled(m_theme, pixels); };
    const QFont titleFont = m_theme.uiFont(14, section), factFont = m_theme.uiFont(12.5);
    const auto widthOf = [&factFont](const QString &text) { return QFontMetrics(factFont).horizontalAdvance(text) + 2; };
    const int left = px(edge) + (section ? 0 : px(disc + gap)), space = px(gap), titleLeft = left + px(disc) + space;
    paintStanding(painter, mirrored({left, (height() - px(disc)) / 2, px(disc), px(disc)}));
    int right = width() - px(edge) - px(12);
    themedIcon(section ? (m_unfolded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")) : QStringLiteral("play"), m_theme.textMuted, m_theme.textMuted)
        .paint(&painter, mirrored({right, (height() - px(12)) / 2, px(12), px(12)}));
    const auto column = [&](int wanted) {
        if (right - space - wanted - titleLeft < px(narrowestTitle))
            return QRect();
        right -= space + wanted;
        return QRect(right, 0, wanted, height());
    };
    if (const QRect area = column(widthOf(tr("learning"))); area.isValid())
        paintText(painter, area, factFont, m_theme.text, Qt::AlignLeading, standingName(practice::standingOf(m_progress)));
    if (const QRect area = column(widthOf(QStringLiteral("100 %"))); area.isValid() && m_progress.asked() > 0)
        paintText(painter, area, factFont, m_theme.text, Qt::AlignTrailing, QStringLiteral("%1 %").arg(qRound(100 * m_progress.recall)));
    if (const QRect area = column(px(barWidth)); area.isValid())
        paintShare(painter, mirrored({area.left(), (height() - px(barHeight)) / 2, area.width(), px(barHeight)}));
    if (const QRect area = column(px(markSide + 3) * static_cast<int>(practice::lastMarks)); area.isValid())
        paintMarks(painter, area);
    const QString title = text().section(QStringLiteral("  "), 1);
    const int numberWidth = title.isEmpty() ? 0 : QFontMetrics(titleFont).horizontalAdvance(QStringLiteral("00")) + space;
    if (!title.isEmpty())
        paintText(painter, {titleLeft, 0, numberWidth, height()}, titleFont, m_theme.text, Qt::AlignLeading, text().section(QStringLiteral("  "), 0, 0));
    const QRect rest(titleLeft + numberWidth, 0, right - space - titleLeft - numberWidth, height());
    paintText(painter, rest, titleFont, m_theme.text, Qt::AlignLeading, title.isEmpty() ? text() : title);
}

} // namespace convlab::ui

#include "moc_progress_row.cpp"
