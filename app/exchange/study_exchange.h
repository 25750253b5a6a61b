// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_record.h"

#include <QDateTime>
#include <QString>

namespace convlab::app {

class StudyDatabase;

/// Everything that is stored, as it was at one moment. Throws ExchangeError when it cannot be read.
StudyRecord readRecord(StudyDatabase &database);

/// The record in a file that studyJson wrote. Throws ExchangeError.
StudyRecord readRecordFile(const QString &path);

/// Joins `other` to what is stored, all or nothing, after a backup of the state before if that changes anything. Throws ExchangeError, with
/// nothing changed.
MergeCounts importRecord(StudyDatabase &database, const StudyRecord &other, const QDateTime &now);

} // namespace convlab::app
