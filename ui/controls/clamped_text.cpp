// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/clamped_text.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int smallest = 12; ///< pixels

} // namespace

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

ClampedText::Lines ClampedText::linesIn(const QFont &font, int width) const
{
    Lines result{font, {}, false};
    const QFontMetrics metrics(font);
    const int most = std::max(1, height() / std::max(1, metrics.height()));
    QTextLayout layout(m_text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const bool last = result.lines.size() + 1 == most;
        line.setLineWidth(std::max(1, width));
        if (last && line.textStart() + line.textLength() < m_text.size()) {
            result.lines << metrics.elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width);
            result.cut = true;
            break;
        }
        result.lines << m_text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

ClampedText::Lines ClampedText::bestLines(int width) const
{
    const QSize room(width, height());
    const auto known = [&](const Answer &answer) { return answer.room == room && answer.text == m_text && answer.font == font(); };
    if (!known(m_answers[0])) {
        std::swap(m_answers[0], m_answers[1]);
        if (!known(m_answers[0]))
            m_answers[0] = {m_text, font(), room, linesBroken(width)};
    }
    return m_answers[0].lines;
}

ClampedText::Lines ClampedText::linesBroken(int width) const
{
    Lines lines = linesIn(font(), width);
    if (lines.cut && font().pixelSize() > smallest) {
        QFont smaller = font();
        smaller.setPixelSize(std::max(smallest, font().pixelSize() * 12 / 13));
        lines = linesIn(smaller, width);
    }
    return lines;
}

bool ClampedText::fitsIn(int width) const
{
    return !bestLines(width).cut;
}

void ClampedText::breakLines()
{
    m_lines = bestLines(width());
    setToolTip(m_lines.cut ? m_text : QString());
    update();
}

void ClampedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_lines.font);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int lineHeight = painter.fontMetrics().height();
    int y = (height() - lineHeight * static_cast<int>(m_lines.lines.size())) / 2;
    for (const QString &line : m_lines.lines) {
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
