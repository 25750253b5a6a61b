// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_record.h"

namespace convlab::app {

class StudyDatabase;

/// Turns what is stored, `here`, into `wanted`, inside a transaction that is open. Rows before the first difference stay as
/// they are, with their ids, which other windows may hold. False when something failed.
bool writeRecord(StudyDatabase &database, const StudyRecord &here, const StudyRecord &wanted);

} // namespace convlab::app
