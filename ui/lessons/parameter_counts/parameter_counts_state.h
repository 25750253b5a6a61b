// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/count_trace.h"

#include <QJsonObject>

namespace convlab::ui::lessons::parameter_counts {

/// A complete setting from any object: what is missing takes the lab page's number, what is out of range the
/// nearest that the stage shows. Groups that do not divide the channels are a state, too; only playing it fails.
CountSetting settingFrom(const QJsonObject &json);
QJsonObject toJson(const CountSetting &setting);

} // namespace convlab::ui::lessons::parameter_counts
