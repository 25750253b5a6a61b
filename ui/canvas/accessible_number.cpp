// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible_number.h"

#include "ui/canvas/canvas_view.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace convlab::ui {

bool AccessibleNumber::put(const QString &text)
{
    m_begun.reset();
    return m_view.typeInto(m_cell, text);
}

QString AccessibleNumber::text() const
{
    return m_begun.value_or(m_view.cellInput(m_cell));
}

void AccessibleNumber::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

QRect AccessibleNumber::characterRect(int) const
{
    const QRect inside = m_view.cellRect(m_cell).toAlignedRect();
    return {m_view.mapToGlobal(inside.topLeft()), inside.size()};
}

int AccessibleNumber::offsetAtPoint(const QPoint &point) const
{
    return characterRect(0).contains(point) ? 0 : -1;
}

QString AccessibleNumber::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

/// Whoever takes a digit away is about to write another one: only a number goes to the stage.
void AccessibleNumber::replaceText(int start, int end, const QString &text)
{
    QString whole = this->text();
    const bool all = start <= 0 && end >= whole.size() && (end > start || !m_begun) && !text.isEmpty();
    const int from = std::clamp(start, 0, static_cast<int>(whole.size()));
    whole.replace(from, std::clamp(end, from, static_cast<int>(whole.size())) - from, text);
    if (all || m_view.isInput(m_cell, whole))
        put(whole);
    else
        m_begun = whole;
}

QVariant AccessibleNumber::currentValue() const
{
    bool isNumber = false;
    const double value = QLocale::c().toDouble(m_view.cellInput(m_cell), &isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN(); // it is asked for
}

void AccessibleNumber::setCurrentValue(const QVariant &value)
{
    put(QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest));
}

QVariant AccessibleNumber::maximumValue() const { return std::numeric_limits<double>::max(); }
QVariant AccessibleNumber::minimumValue() const { return std::numeric_limits<double>::lowest(); }

} // namespace convlab::ui
