// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/export/certificate.h"

namespace convlab::ui {

class ChecklistJudge;

/// What a certificate says about the checklist and the skill check as they stand. Only what holds now is done.
Certificate certificateOf(const ChecklistJudge &judge, const std::vector<Attempt> &attempts, const QString &course, std::int64_t nowMs);

} // namespace convlab::ui
