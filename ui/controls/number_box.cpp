// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_box.h"

#include "ui/controls/wheel_guard.h"

#include <QFocusEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr QChar hyphen(u'-'), minusSign(u'\u2212');

/// Digits after the point that a step asks for: 0.25 needs two.
int decimalsOf(double step)
{
    int decimals = 0;
    for (double rest = step; decimals < 6 && std::abs(rest - std::round(rest)) > 1e-9; ++decimals)
        rest *= 10;
    return decimals;
}

/// As QDoubleSpinBox reads it in the C locale; a decimal comma is as good as a point.
QString plainFrom(const QString &text)
{
    return QString(text).replace(minusSign, hyphen).replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

NumberBox::NumberBox(double minimum, double maximum, double step, QWidget *parent)
    : QDoubleSpinBox(parent), m_lowest(minimum), m_highest(maximum)
{
    setLocale(QLocale::c());
    setDecimals(std::max(decimalsOf(step), decimalsOf(minimum)));
    setRange(minimum, maximum);
    setSingleStep(step);
    setValue(minimum);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
    setProperty("class", QStringLiteral("bare"));
    guardFromWheel(*this);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        showTwin();
        Q_EMIT typed(value);
    });
}

void NumberBox::showValue(double value)
{
    const QSignalBlocker silent(this);
    setRange(std::min(m_lowest, value), std::max(m_highest, value));
    if (value != this->value())
        setValue(value);
    showTwin();
}

void NumberBox::setTwin(bool on)
{
    m_twin = on;
    showTwin();
}

void NumberBox::showTwin()
{
    const QString suffix = m_twin && !hasFocus() ? QStringLiteral("×") + textFromValue(value()) : QString();
    if (suffix == this->suffix())
        return;
    const QSignalBlocker silent(this);
    setSuffix(suffix);
}

QString NumberBox::textFromValue(double value) const
{
    QString text = QString::number(value, 'f', decimals());
    if (decimals() > 0) { // 0.5, not 0.500
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text.replace(hyphen, minusSign);
}

double NumberBox::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(plainFrom(text));
}

QValidator::State NumberBox::validate(QString &text, int &position) const
{
    QString plain = plainFrom(text);
    const QValidator::State state = QDoubleSpinBox::validate(plain, position);
    text = plain.replace(hyphen, minusSign);
    return state;
}

QSize NumberBox::sizeHint() const
{
    ensurePolished();
    QString widest = QString(QString::number(m_highest, 'f', 0).size(), QLatin1Char('8'));
    if (decimals() > 0)
        widest += QLatin1Char('.') + QString(decimals(), QLatin1Char('8'));
    if (m_lowest < 0)
        widest += minusSign;
    const QString text = prefix() + widest + (m_twin ? QStringLiteral("×") + widest : QString());
    return {fontMetrics().horizontalAdvance(text) + 10, fontMetrics().height() + 6};
}

void NumberBox::focusInEvent(QFocusEvent *event)
{
    QDoubleSpinBox::focusInEvent(event);
    showTwin();
    selectAll();
}

void NumberBox::focusOutEvent(QFocusEvent *event)
{
    QDoubleSpinBox::focusOutEvent(event);
    showTwin();
}

} // namespace convlab::ui

#include "moc_number_box.cpp"
