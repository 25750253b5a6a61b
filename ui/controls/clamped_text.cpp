// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/clamped_text.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace convlab::ui {

ClampedText::ClampedText(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

void ClampedText::setText(const QString &text)
{
    m_text = text;
    breakLines();
}

QSize ClampedText::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 2}; }

void ClampedText::breakLines()
{
    m_lines.clear();
    const int most = std::max(1, height() / std::max(1, fontMetrics().height()));
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (m_lines.size() + 1 == most) {
            m_lines << fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width());
            break;
        }
        line.setLineWidth(std::max(1, width()));
        m_lines << m_text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    const bool cut = !m_lines.isEmpty() && m_lines.last().endsWith(QChar(0x2026));
    setToolTip(cut ? m_text : QString());
    update();
}

void ClampedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int lineHeight = fontMetrics().height();
    int y = (height() - lineHeight * static_cast<int>(m_lines.size())) / 2;
    for (const QString &line : m_lines) {
        painter.drawText(QRect(0, y, width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += lineHeight;
    }
}

void ClampedText::resizeEvent(QResizeEvent *) { breakLines(); }

void ClampedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        breakLines();
    QWidget::changeEvent(event);
}

} // namespace convlab::ui

#include "moc_clamped_text.cpp"
