// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/task_head.h"

#include "ui/study/study_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/line_strength.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace convlab::ui {

namespace {

using State = TaskProgress::State;

constexpr double tallness = 32, edge = 16, mark = 18, gap = 10, titlePixels = 14, remarkPixels = 12;

QString stateText(State state, bool begun)
{
    switch (state) {
    case State::Open: return begun ? TaskHead::tr("begun") : TaskHead::tr("open");
    case State::Done: return TaskHead::tr("done");
    case State::Broken: break;
    }
    return TaskHead::tr("no longer holds");
}

} // namespace

TaskHead::TaskHead(int number, const QString &title, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TaskHead::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void TaskHead::setState(State state, bool begun, const QString &remark)
{
    m_state = state;
    m_begun = begun;
    m_remark = remark;
    setAccessibleName(QStringLiteral("%1. %2, %3").arg(m_number).arg(text(), stateText(state, begun)));
    setAccessibleDescription(remark);
    update();
}

void TaskHead::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    update();
}

QSize TaskHead::sizeHint() const
{
    return {study::scaled(m_theme, 360), study::scaled(m_theme, tallness)};
}

QSize TaskHead::minimumSizeHint() const
{
    return {study::scaled(m_theme, 160), study::scaled(m_theme, tallness)};
}

/// A ring, half full when begun; a tick on green; a warning when the tick is gone.
void TaskHead::paintState(QPainter &painter, const QRect &area) const
{
    if (m_state == State::Broken) {
        const QColor color = study::verdictColors(m_theme, false).text;
        themedIcon(QStringLiteral("warning"), color, color).paint(&painter, area);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(area).adjusted(1, 1, -1, -1);
    painter.setPen(m_state == State::Done ? Qt::NoPen : QPen(m_begun ? m_theme.good : m_theme.textMuted, 1.5));
    painter.setBrush(m_state == State::Done ? QBrush(m_theme.good) : Qt::NoBrush);
    painter.drawEllipse(ring);
    if (m_state == State::Done) {
        const QColor ink = m_theme.textOn(m_theme.good);
        const int inset = area.width() / 5;
        themedIcon(QStringLiteral("check"), ink, ink).paint(&painter, area.adjusted(inset, inset, -inset, -inset));
    } else if (m_begun) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.good);
        painter.drawPie(ring, 90 * 16, 180 * 16);
    }
}

void TaskHead::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    if (underMouse() || m_unfolded)
        painter.fillRect(rect(), underMouse() && !m_unfolded ? m_theme.hover : m_theme.card);
    if (hasFocus())
        study::paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, m_theme.focus, focusWidth(m_theme), 6);
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int left = study::scaled(m_theme, edge), side = study::scaled(m_theme, mark), space = study::scaled(m_theme, gap);
    paintState(painter, mirrored({left, (height() - side) / 2, side, side}));
    const QFont titleFont = m_theme.uiFont(titlePixels, m_unfolded), remarkFont = m_theme.uiFont(remarkPixels);
    const int textLeft = left + side + space, arrow = study::scaled(m_theme, 12);
    const int remarkWidth = std::min(QFontMetrics(remarkFont).horizontalAdvance(m_remark) + 1, width() / 2);
    const int right = width() - left - arrow - space;
    const QRect title(textLeft, 0, right - remarkWidth - space - textLeft, height());
    painter.setFont(titleFont);
    painter.setPen(m_theme.text);
    const QString words = QStringLiteral("%1   %2").arg(m_number).arg(text());
    painter.drawText(mirrored(title), Qt::AlignLeading | Qt::AlignVCenter, QFontMetrics(titleFont).elidedText(words, Qt::ElideRight, title.width()));
    painter.setFont(remarkFont);
    painter.setPen(m_state == State::Done ? m_theme.good : m_state == State::Broken ? study::verdictColors(m_theme, false).text : m_theme.textMuted);
    painter.drawText(mirrored({right - remarkWidth, 0, remarkWidth, height()}), Qt::AlignTrailing | Qt::AlignVCenter,
                     QFontMetrics(remarkFont).elidedText(m_remark, Qt::ElideRight, remarkWidth));
    themedIcon(m_unfolded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme.textMuted, m_theme.textMuted)
        .paint(&painter, mirrored({width() - left - arrow, (height() - arrow) / 2, arrow, arrow}));
}

} // namespace convlab::ui

#include "moc_task_head.cpp"
