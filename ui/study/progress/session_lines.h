// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/progress.h"

#include <QString>

namespace convlab::ui {

/// The last sessions as rich text, newest first: when, how many answers, how many right. Empty without one.
QString sessionLines(const std::vector<practice::Session> &sessions);

} // namespace convlab::ui
