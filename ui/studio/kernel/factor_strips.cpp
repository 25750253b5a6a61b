// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/factor_strips.h"

#include "ui/studio/kernel/kernel_tints.h"
#include "ui/study/study_style.h"
#include "ui/text/number_format.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int stripHeight = 24, gap = 4, namePixels = 12, widestCell = 46;

QString listOf(const std::vector<double> &values)
{
    QStringList numbers;
    for (const double value : values)
        numbers << formatNumber(value, 4);
    return numbers.join(QStringLiteral(", "));
}

} // namespace

FactorStrips::FactorStrips(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactorStrips::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void FactorStrips::setFactors(const std::vector<double> &column, const std::vector<double> &row)
{
    m_column = column;
    m_row = row;
    const QString text = column.empty() ? tr("No single column times a single row")
                                        : tr("Column: %1\nRow: %2").arg(listOf(column), listOf(row));
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize FactorStrips::sizeHint() const { return {study::scaled(m_theme, 200), study::scaled(m_theme, 2 * stripHeight + gap)}; }

void FactorStrips::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_column.empty()) {
        painter.setFont(m_theme.uiFont(namePixels));
        painter.setPen(m_theme.textMuted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         tr("No single column times a single row gives this kernel. Keep rank 1 to see the pair that comes closest."));
        return;
    }
    paintStrip(painter, 0, tr("Column ↓"), m_column);
    paintStrip(painter, study::scaled(m_theme, stripHeight + gap), tr("Row →"), m_row);
}

void FactorStrips::paintStrip(QPainter &painter, int top, const QString &name, const std::vector<double> &values) const
{
    const QFont font = m_theme.uiFont(namePixels);
    const int names = QFontMetrics(font).horizontalAdvance(tr("Column ↓")) + study::scaled(m_theme, 8);
    const int height = study::scaled(m_theme, stripHeight);
    painter.setFont(font);
    painter.setPen(m_theme.textMuted);
    painter.drawText(QRect(0, top, names, height), Qt::AlignLeft | Qt::AlignVCenter, name);
    const int count = static_cast<int>(values.size());
    const double cell = std::min(static_cast<double>(width() - names) / count, widestCell * m_theme.fontScale);
    const PictureKernel strip{1, count, values};
    const QRectF area(names, top, cell * count, height);
    paintKernelTints(painter, area, strip, m_theme);
    paintKernelDigits(painter, area, strip, m_theme);
}

} // namespace convlab::ui

#include "moc_factor_strips.cpp"
