// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QDateTime;

namespace convlab::ui {

/// Sentences one behind the other, empty ones left out. Full-width marks bring their own room: no space follows 。
QString joinSentences(const QStringList &sentences);

/// "a, b, c" with what the language of the interface writes between the parts of a list.
QString listOf(const QStringList &parts);

/// "Thursday, 26 November 2026, 03:24" as the language of the interface writes it.
QString dayAndTime(const QDateTime &time);

/// The sentence with a full stop, where it ends with no mark of its own.
QString withStop(const QString &sentence);

/// Plain text as HTML. Qt folds every white space there into one that a line may break at, but U+00A0: numbers keep together.
/// What stands behind an underscore becomes an index: "C_out".
QString htmlOf(const QString &plain);

} // namespace convlab::ui
