// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace convlab::ui {

/// Where words stand in a note.
struct NoteHit {
    int position = 0, length = 0;   ///< of the first word found
    QString excerpt;                ///< one line around it
    bool operator==(const NoteHit &) const = default;
};

/// Finds a note that holds every word of `query`, whatever their case, order or accents. Nothing when a word is
/// missing or the query has none.
std::optional<NoteHit> findInNote(const QString &text, const QString &query);

} // namespace convlab::ui
