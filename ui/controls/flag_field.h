// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/parameter_field.h"

class QCheckBox;

namespace convlab::ui {

/// true or false: a check box with the label as its words.
class FlagField : public ParameterField {
    Q_OBJECT

public:
    explicit FlagField(const ControlSpec &spec, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

} // namespace convlab::ui
