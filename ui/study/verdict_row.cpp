// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/verdict_row.h"

#include "ui/study/study_style.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double side = 16, gap = 6;

} // namespace

VerdictRow::VerdictRow(const std::vector<const Answer *> &answers, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    for (const Answer *answer : answers)
        m_verdicts.push_back(!answer ? Verdict::Open : answer->right ? Verdict::Right : Verdict::Wrong);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 right, %2 wrong, %3 open").arg(count(Verdict::Right)).arg(count(Verdict::Wrong)).arg(count(Verdict::Open)));
}

int VerdictRow::count(Verdict verdict) const
{
    return static_cast<int>(std::count(m_verdicts.begin(), m_verdicts.end(), verdict));
}

QSize VerdictRow::sizeHint() const
{
    return {study::scaled(m_theme, static_cast<double>(m_verdicts.size()) * (side + gap) - gap), study::scaled(m_theme, side)};
}

void VerdictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int cell = study::scaled(m_theme, side);
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        const QRect left(study::scaled(m_theme, static_cast<double>(i) * (side + gap)), 0, cell, cell);
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), left);
        if (m_verdicts[i] == Verdict::Open) {
            painter.setPen(QPen(m_theme.textMuted, 1.2));
            const double inset = cell * 0.3;
            painter.drawEllipse(QRectF(area).adjusted(inset, inset, -inset, -inset));
            continue;
        }
        const bool right = m_verdicts[i] == Verdict::Right;
        const QColor color = study::verdictColors(m_theme, right).text;
        themedIcon(right ? QStringLiteral("check") : QStringLiteral("cross"), color, color).paint(&painter, area);
    }
}

} // namespace convlab::ui

#include "moc_verdict_row.cpp"
