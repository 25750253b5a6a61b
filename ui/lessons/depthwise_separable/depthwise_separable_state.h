// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/separable_trace.h"

#include <QJsonObject>

namespace convlab::ui::lessons::depthwise_separable {

/// A complete setting from any object: what is missing takes the lab page's number, what is out of range the
/// nearest that the stage shows; the kernel is cut or grows to its size.
SeparableSetting settingFrom(const QJsonObject &json);
QJsonObject toJson(const SeparableSetting &setting);

} // namespace convlab::ui::lessons::depthwise_separable
