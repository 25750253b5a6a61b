// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/parameter_field.h"

class QComboBox;
class QLabel;

namespace convlab::ui {

/// One of several words: a label above a combo box.
class ChoiceField : public ParameterField {
    Q_OBJECT

public:
    explicit ChoiceField(const ControlSpec &spec, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setValue(const QJsonValue &value) override;

private:
    QLabel *m_label;
    QComboBox *m_box;
};

} // namespace convlab::ui
