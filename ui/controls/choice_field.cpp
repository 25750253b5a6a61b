// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/choice_field.h"

#include "ui/controls/wheel_guard.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace convlab::ui {

ChoiceField::ChoiceField(const ControlSpec &spec, QWidget *parent)
    : ParameterField(spec, parent), m_label(new QLabel(spec.label, this)), m_box(new QComboBox(this))
{
    m_label->setBuddy(m_box);
    m_box->addItems(spec.choiceLabels);
    m_box->setAccessibleName(spec.label);
    m_box->setProperty("class", QStringLiteral("compact"));
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMinimumWidth(1); // cut words stand in full in the list
    guardFromWheel(*m_box);
    m_box->setFocusPolicy(Qt::TabFocus); // after a click Space still plays
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_label->setMinimumWidth(1);
    column->addWidget(m_label);
    column->addWidget(m_box);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < this->spec().choices.size())
            Q_EMIT edited(this->spec().choices.at(index), false);
    });
}

void ChoiceField::setTheme(const Theme &theme)
{
    setScale(theme.fontScale);
    m_label->setFont(theme.uiFont(13));
    m_box->setFont(theme.uiFont(13));
    m_box->view()->setMinimumWidth(m_box->sizeHint().width());
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, labelColor(theme));
    m_label->setPalette(palette);
}

void ChoiceField::setValue(const QJsonValue &value)
{
    m_box->setCurrentIndex(static_cast<int>(spec().choices.indexOf(value.toString())));
}

} // namespace convlab::ui

#include "moc_choice_field.cpp"
