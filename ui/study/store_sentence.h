// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"

#include <QString>

namespace convlab::ui {

/// What a notice of the storage means for the learner, in one or two sentences without the path.
QString storeSentence(const StoreNotice &notice);

} // namespace convlab::ui
