// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/practice/practice_desk.h"

#include <QJsonObject>

#include <optional>

namespace convlab::app {

/// The question that a practice was at, as it is kept for a next start; none is an empty object.
QJsonObject toJson(const std::optional<ui::PracticeDesk::Open> &open);
/// Nothing where the object says nothing that could be a question.
std::optional<ui::PracticeDesk::Open> practicePlaceFrom(const QJsonObject &json);

} // namespace convlab::app
