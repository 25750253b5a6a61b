// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace convlab::ui {

/// A number that looks like text until one points at it. Typing is reported when it is finished (Enter,
/// Tab, leaving), the arrow keys at once, the wheel only with the focus.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    NumberBox(double minimum, double maximum, double step, QWidget *parent = nullptr);

    /// Shows `value` without a word. A value outside the range widens it: what is shown is what is so.
    void showValue(double value);
    /// Reads "3×3" while nobody types in it.
    void setTwin(bool on);
    QSize sizeHint() const override;            ///< the same for every value in range
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typed(double value);

protected:
    QString textFromValue(double value) const override;    ///< with a minus sign, not a hyphen
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showTwin();

    double m_lowest, m_highest;
    bool m_twin = false;
};

} // namespace convlab::ui
