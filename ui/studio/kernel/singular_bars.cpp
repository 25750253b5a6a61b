// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/singular_bars.h"

#include "ui/study/study_style.h"
#include "ui/text/number_format.h"

#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double digitPixels = 12;

/// 3e−16 beside 4 is what rounding leaves of 0.
QString numberOf(const KernelSeparation &separation, std::size_t index)
{
    return static_cast<int>(index) < separation.rank ? formatNumber(separation.singular[index], 4) : QStringLiteral("0");
}

} // namespace

SingularBars::SingularBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Singular values: how much each pair of a column and a row adds to the kernel.\n"
                  "Where only one is not 0 the kernel is separable: a pass down and a pass across do the same."));
}

void SingularBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void SingularBars::setValues(const KernelSeparation &separation, int kept)
{
    const bool resized = separation.singular.size() != m_separation.singular.size();
    m_separation = separation;
    m_kept = kept;
    if (resized)
        updateGeometry();
    describe();
    update();
}

void SingularBars::describe()
{
    QStringList numbers;
    for (std::size_t i = 0; i < m_separation.singular.size(); ++i)
        numbers << numberOf(m_separation, i);
    setAccessibleName(tr("Singular values: %1").arg(numbers.join(QStringLiteral(", "))));
}

int SingularBars::lineHeight() const { return QFontMetrics(m_theme.monoFont(digitPixels)).height() + 1; }

QSize SingularBars::sizeHint() const
{
    if (!m_theme.text.isValid())
        return {200, 80};
    return {study::scaled(m_theme, 200), std::min(mostLines, static_cast<int>(m_separation.singular.size())) * lineHeight()};
}

void SingularBars::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_separation.singular.size());
    const bool all = count <= mostLines;
    for (int line = 0; line < (all ? count : mostLines - 1); ++line)
        paintBar(painter, line);
    if (all)
        return;
    const QRect rest(0, (mostLines - 1) * lineHeight(), width(), lineHeight());
    painter.setFont(m_theme.uiFont(digitPixels));
    painter.setPen(m_theme.textMuted);
    const int dropped = count - (mostLines - 1);
    const double share = m_separation.residual(mostLines - 1) * 100;
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     m_separation.rank < mostLines ? tr("and %1 more, all 0").arg(dropped)
                                               : tr("and %1 more, together %2 % of the kernel").arg(dropped).arg(inSentence(formatNumber(share, 2))));
}

void SingularBars::paintBar(QPainter &painter, int line) const
{
    const auto index = static_cast<std::size_t>(line);
    const QString number = numberOf(m_separation, index);
    const QFont digits = m_theme.monoFont(digitPixels);
    const int height = lineHeight(), numbers = QFontMetrics(digits).horizontalAdvance(QStringLiteral("0.00000e")) + 6;
    const double largest = m_separation.singular.front();
    const double share = largest > 0 ? m_separation.singular[index] / largest : 0;
    const double room = width() - numbers - study::scaled(m_theme, 8), thickness = height * 0.56;
    const QRectF groove(0, line * height + (height - thickness) / 2, room, thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(m_theme.window, m_theme.border, 0.7));
    painter.drawRoundedRect(groove, 3, 3);
    if (line < m_separation.rank) {
        const QRectF bar(0, groove.top(), std::max(3.0, share * room), thickness);
        const RoleColors &kernel = m_theme.role(Role::Kernel);
        painter.setBrush(line < m_kept ? QBrush(kernel.strong) : Qt::NoBrush);
        painter.setPen(line < m_kept ? QPen(Qt::NoPen) : QPen(kernel.strong, 1.2, Qt::DashLine));
        painter.drawRoundedRect(bar.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
    }
    painter.setFont(digits);
    painter.setPen(line < m_separation.rank ? m_theme.text : m_theme.textMuted);
    painter.drawText(QRect(width() - numbers, line * height, numbers, height), Qt::AlignRight | Qt::AlignVCenter, number);
}

} // namespace convlab::ui

#include "moc_singular_bars.cpp"
