// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "core/scene/label.h"

#include <QHash>
#include <QString>

namespace convlab::ui {

/// Sentences by key: resources/words/<language>.json for the whole program, lessons/<id>/words.<language>.json
/// for one lesson. `%1`… take a label's numbers, `{name}` an error's. An unknown key shows itself in
/// guillemets, so that it is seen, and fails the content test.
class Words {
public:
    /// Adds the entries of a JSON object file; an unreadable file is an exception with its path.
    void load(const QString &path);

    QString say(const Label &label) const;
    QString say(const ParameterError &error) const;     ///< key "error.<rule key>"
    QString text(const QString &key) const;
    bool has(const QString &key) const { return m_entries.contains(key); }

private:
    QHash<QString, QString> m_entries;
};

} // namespace convlab::ui
