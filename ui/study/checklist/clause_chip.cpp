// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/clause_chip.h"

#include "ui/study/study_style.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace convlab::ui {

namespace {

constexpr double pixels = 12.5, side = 13, padding = 8, gap = 5, tallness = 24;

} // namespace

ClauseChip::ClauseChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClauseChip::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void ClauseChip::setClause(const QString &text, bool holds)
{
    if (text == m_text && holds == m_holds)
        return;
    m_text = text;
    m_holds = holds;
    setAccessibleName(holds ? tr("holds: %1").arg(text) : tr("does not hold: %1").arg(text));
    updateGeometry();
    update();
}

QSize ClauseChip::sizeHint() const
{
    const int words = QFontMetrics(m_theme.uiFont(pixels)).horizontalAdvance(m_text);
    return {words + study::scaled(m_theme, 2 * padding + side + gap), study::scaled(m_theme, tallness)};
}

void ClauseChip::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    const RoleColors colors = study::verdictColors(m_theme, m_holds);
    study::paintBox(painter, QRectF(rect()), m_holds ? colors.fill : m_theme.field, m_holds ? mixed(colors.fill, colors.strong, 0.5) : m_theme.border, 1,
                    height() / 2.0);
    const int pad = study::scaled(m_theme, padding), icon = study::scaled(m_theme, side);
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    themedIcon(m_holds ? QStringLiteral("check") : QStringLiteral("cross"), colors.text, colors.text)
        .paint(&painter, mirrored({pad, (height() - icon) / 2, icon, icon}));
    const int left = pad + icon + study::scaled(m_theme, gap);
    painter.setFont(m_theme.uiFont(pixels));
    painter.setPen(m_theme.text);
    painter.drawText(mirrored({left, 0, width() - left, height()}), Qt::AlignLeading | Qt::AlignVCenter, m_text);
}

} // namespace convlab::ui

#include "moc_clause_chip.cpp"
