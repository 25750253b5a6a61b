// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dotted_label.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

QString separator() { return QStringLiteral(" \u00b7 "); }

} // namespace

DottedLabel::DottedLabel(const QString &facts, QWidget *parent) : QLabel(facts, parent), m_facts(facts.split(separator()))
{
    setTextFormat(Qt::PlainText);
}

QSize DottedLabel::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &fact : m_facts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(fact));
    return {widest, sizeHint().height()};
}

void DottedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    breakLines();
}

void DottedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        breakLines();
}

void DottedLabel::breakLines()
{
    QString text;
    qsizetype lineStart = 0;
    for (const QString &fact : std::as_const(m_facts)) {
        const QString longer = text.isEmpty() ? fact : text + separator() + fact;
        const bool fits = text.isEmpty() || fontMetrics().horizontalAdvance(longer.mid(lineStart)) <= width();
        if (!fits)
            lineStart = text.size() + 1;
        text = fits ? longer : text + QLatin1Char('\n') + fact;
    }
    if (text != this->text())
        setText(text);
}

} // namespace convlab::ui

#include "moc_dotted_label.cpp"
