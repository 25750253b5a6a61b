// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/activation_sample.h"

#include <QJsonObject>

namespace convlab::ui::lessons::activation_statistics {

/// A complete setting from any object. An answer holds for the seed that it was given for ("riddle"): where the seed
/// has moved on, it is open again.
ActivationSetting stateFrom(const QJsonObject &json);
QJsonObject toJson(const ActivationSetting &setting);

} // namespace convlab::ui::lessons::activation_statistics
