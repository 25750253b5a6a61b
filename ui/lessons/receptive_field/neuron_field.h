// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace convlab::ui::lessons::receptive_field {

/// Which output of the last layer the cone starts from, on one axis.
class NeuronField : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit NeuronField(const QString &name, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setName(const QString &name);
    void setNeuron(int index, int count);       ///< no signal
    int neuron() const;

Q_SIGNALS:
    void edited(int index);

private:
    void showValue();

    QLabel *m_name, *m_value;
    QSlider *m_slider;
};

} // namespace convlab::ui::lessons::receptive_field
