// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/layer_review.h"

#include <QJsonObject>

namespace convlab::ui::lessons::cnn_checklist {

/// A complete setup from any object, inside what the controls can show.
LayerSetup setupFrom(const QJsonObject &json);
QJsonObject toJson(const LayerSetup &setup);

} // namespace convlab::ui::lessons::cnn_checklist
