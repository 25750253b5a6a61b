// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flag_field.h"

#include "ui/controls/shown_state.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace convlab::ui {

FlagField::FlagField(const ControlSpec &spec, QWidget *parent) : ParameterField(spec, parent), m_box(new QCheckBox(this))
{
    m_box->setText(spec.label);
    m_box->setFocusPolicy(Qt::TabFocus); // after a click Space still plays
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box, 0, Qt::AlignLeft | Qt::AlignVCenter);
    watch(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { Q_EMIT edited(on, false); });
}

void FlagField::setTheme(const Theme &theme)
{
    setScale(theme.fontScale);
    m_box->setFont(theme.uiFont(13));
    QPalette palette = m_box->palette();
    palette.setColor(QPalette::WindowText, labelColor(theme));
    m_box->setPalette(palette);
}

void FlagField::setValue(const QJsonValue &value) { showChecked(*m_box, value.toBool()); }

} // namespace convlab::ui

#include "moc_flag_field.cpp"
