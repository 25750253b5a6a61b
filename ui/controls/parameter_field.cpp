// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/parameter_field.h"

#include "ui/controls/choice_field.h"
#include "ui/controls/flag_field.h"
#include "ui/controls/number_field.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double commonWidth = 116, narrowWidth = 94;

} // namespace

ParameterField::ParameterField(const ControlSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    setObjectName(spec.name);
    setToolTip(spec.tip);
}

QSize ParameterField::sizeHint() const
{
    const QSize content = QWidget::sizeHint();
    return {std::max(content.width(), static_cast<int>(std::lround(commonWidth * m_scale))), content.height()};
}

QSize ParameterField::minimumSizeHint() const
{
    const QSize content = QWidget::minimumSizeHint();
    return {std::max(content.width(), static_cast<int>(std::lround(narrowWidth * m_scale))), content.height()};
}

bool ParameterField::focusInside() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void ParameterField::watch(QWidget *part) { part->installEventFilter(this); }

bool ParameterField::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_hovered = event->type() == QEvent::Enter;
        Q_EMIT attentionChanged();
    }
    return QWidget::event(event);
}

bool ParameterField::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ParameterField::attentionChanged, Qt::QueuedConnection);
    return handled;
}

QColor ParameterField::labelColor(const Theme &theme) const
{
    return m_spec.role == Role::None ? theme.text : theme.role(m_spec.role).text;
}

std::unique_ptr<ParameterField> makeParameterField(const ControlSpec &spec)
{
    switch (spec.kind) {
    case ControlSpec::Kind::Flag: return std::make_unique<FlagField>(spec);
    case ControlSpec::Kind::Choice: return std::make_unique<ChoiceField>(spec);
    default: return std::make_unique<NumberField>(spec);
    }
}

} // namespace convlab::ui

#include "moc_parameter_field.cpp"
