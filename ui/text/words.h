// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "core/scene/label.h"

#include <QHash>
#include <QString>

namespace convlab::ui {

/// Sentences by key: resources/words/<language>.json for the whole program, lessons/<id>/words.<language>.json
/// for one lesson; resources/words/README.md is the schema. `%1`… take a label's numbers (`%L1` groups the
/// digits of a whole number), `{name}` an error's, `[%1:cell|cells]` chooses by number. An unknown key shows
/// itself in guillemets, so that it is seen, and fails the content test.
class Words {
public:
    /// Adds the entries of a JSON object file; later entries replace earlier ones. An unreadable file is a
    /// ContentError with its path and line.
    void load(const QString &path);

    QString say(const Label &label) const;
    QString say(const ParameterError &error) const; ///< key "error.<rule key>"
    QString text(const QString &key) const;
    bool has(const QString &key) const { return m_entries.contains(key); }

private:
    QHash<QString, QString> m_entries;
};

} // namespace convlab::ui
