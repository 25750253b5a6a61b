// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/parameter_field.h"
#include "ui/theme/theme.h"

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace convlab::ui {

class CalmSlider;
class NumberBox;

/// One number, or two or four that go together: label and value above a slider. A lock keeps the numbers
/// equal; when it is open, each has a box of its own where the slider was.
class NumberField : public ParameterField {
    Q_OBJECT

public:
    explicit NumberField(const ControlSpec &spec, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setValue(const QJsonValue &value) override;

private:
    void makeParts();
    void makeOpenBoxes();
    void layOut();
    void showValues();
    void showLock();
    void toggleLock();
    void report(bool continuing);
    bool allEqual() const;

    double numberAt(int sliderValue) const;
    int sliderValueOf(double number) const;

    std::vector<double> m_values;       ///< one, two or four
    bool m_linked = true;
    bool m_keptOpen = false;            ///< the learner opened the lock: equal numbers do not close it
    Theme m_theme;

    QLabel *m_label;
    QToolButton *m_lock = nullptr;      ///< only with several numbers
    NumberBox *m_box;                   ///< while linked
    CalmSlider *m_slider;
    std::vector<NumberBox *> m_openBoxes;
    QWidget *m_openRow = nullptr;
};

} // namespace convlab::ui
