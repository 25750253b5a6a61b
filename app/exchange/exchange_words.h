// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_record.h"

#include <QString>

namespace convlab::app {

/// What an import brought, in a few sentences.
QString importText(const MergeCounts &added);

} // namespace convlab::app
