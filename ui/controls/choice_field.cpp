// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/choice_field.h"

#include "ui/controls/wheel_guard.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double widestBox = 178; ///< longer words are cut, and stand in full in the list

} // namespace

ChoiceField::ChoiceField(const ControlSpec &spec, QWidget *parent)
    : ParameterField(spec, parent), m_label(new QLabel(spec.label, this)), m_box(new QComboBox(this))
{
    m_label->setBuddy(m_box);
    m_box->addItems(spec.choiceLabels);
    m_box->setAccessibleName(spec.label);
    m_box->setProperty("class", QStringLiteral("compact"));
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    guardFromWheel(*m_box);
    m_box->setFocusPolicy(Qt::TabFocus); // after a click Space still plays
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
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
    // As wide as its longest choice, so that choosing moves nothing.
    const int words = m_box->sizeHint().width();
    m_box->view()->setMinimumWidth(words);
    m_box->setMinimumWidth(std::min(words, static_cast<int>(widestBox * theme.fontScale)));
    m_label->setFixedHeight(static_cast<int>(std::lround(19 * theme.fontScale)));
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
