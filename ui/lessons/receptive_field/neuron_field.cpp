// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/neuron_field.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace convlab::ui::lessons::receptive_field {

namespace {

constexpr int sliderWidth = 72;

} // namespace

NeuronField::NeuronField(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_value(new QLabel(this)), m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_slider);
    row->addWidget(m_value);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setPageStep(1);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        showValue();
        Q_EMIT edited(index);
    });
    setName(name);
}

void NeuronField::setTheme(const Theme &theme)
{
    m_name->setFont(theme.uiFont(13));
    m_value->setFont(theme.uiFont(13));
    QPalette palette = m_name->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_name->setPalette(palette);
    showValue();
    updateGeometry();
}

void NeuronField::setName(const QString &name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(tr("Which output of the last layer is looked at, counted from 0"));
}

void NeuronField::setNeuron(int index, int count)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, count - 1);
    m_slider->setValue(index);
    m_slider->setEnabled(count > 1);
    showValue();
}

int NeuronField::neuron() const
{
    return m_slider->value();
}

void NeuronField::showValue()
{
    const int count = m_slider->maximum() + 1;
    m_value->setText(tr("%1 of %2").arg(m_slider->value()).arg(count));
    // Digits that come and go while sliding must not move what stands behind them.
    m_value->setMinimumWidth(QFontMetrics(m_value->font()).horizontalAdvance(tr("%1 of %2").arg(count).arg(count)));
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_neuron_field.cpp"
