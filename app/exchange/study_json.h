// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_record.h"

#include <QByteArray>

namespace convlab::app {

inline constexpr int studyFormatVersion = 1;
inline constexpr qint64 largestStudyFile = 64 * 1024 * 1024;    ///< bytes: some hundred thousand answers

/// Everything of a learner as JSON. The same record gives the same bytes: members in a fixed order, an entry a line.
/// Moments are whole seconds (`at`, `…_at`) or milliseconds (`…_ms`) since 1970 UTC; seeds are strings, because they need
/// all 64 bits.
///
///     format "convlab-study", version 1
///     settings      null or what the learner set for the practice
///     sections      section, at: when each one was opened first
///     reviews       the log of the practice: generator, seed, at, answer, right, misconception ("": none), hints, seconds,
///                   rating, was_review, and after: the memory state from then on
///     skill_check   started_ms, questions, answers: question, option, right, at_ms
///     checklist     task, goals: proved_ms, state (the section's state, JSON in a string)
///     notes         subject, changed_ms, text
QByteArray studyJson(const StudyRecord &record);

/// Reads it again. Throws ExchangeError for anything that studyJson cannot have written: another program's file, another
/// version, broken JSON, numbers out of range, texts that are too long.
StudyRecord studyFromJson(const QByteArray &bytes);

} // namespace convlab::app
