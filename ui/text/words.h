// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "core/scene/label.h"
#include "ui/content/language.h"

#include <QHash>
#include <QString>

namespace convlab::ui {

/// Sentences by key: resources/words/<language>.json for the whole program, lessons/<id>/words.<language>.json
/// for one lesson; resources/words/README.md is the schema. `%1`… take a label's numbers (`%L1` groups the
/// digits of a whole number), `{name}` an error's, `[%1:cell|cells]` chooses by number. An unknown key shows
/// itself in guillemets, so that it is seen, and fails the content test.
class Words {
public:
    Words() = default;      ///< English
    explicit Words(const Language &language);

    /// Adds the entries of an English JSON object file, and over them those of the file beside it in this language;
    /// later entries replace earlier ones. An unreadable file is a ContentError with its path and line.
    void load(const QString &englishPath);

    const Language &language() const { return m_language; }

    QString say(const Label &label) const;
    QString say(const ParameterError &error) const; ///< key "error.<rule key>"
    QString text(const QString &key) const;
    bool has(const QString &key) const { return m_entries.contains(key); }

private:
    Language m_language;
    QHash<QString, QString> m_entries;
};

} // namespace convlab::ui
