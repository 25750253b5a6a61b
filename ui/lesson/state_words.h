// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_content.h"

#include <QHash>
#include <QJsonObject>

namespace convlab::ui {

/// A control's value as a learner reads it: "3", "3×2", "on", a choice's label.
QString valueText(const ControlSpec &spec, const QJsonValue &value);

/// "Padding 1, Stride 2": the controls in which `to` differs from `from`.
QString changeText(const LessonContent &content, const QJsonObject &from, const QJsonObject &to);

/// Every control's value by name, for live formulas.
QHash<QString, QString> liveValues(const LessonContent &content, const QJsonObject &state);

} // namespace convlab::ui
