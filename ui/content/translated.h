// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"

#include <QHash>
#include <QString>

namespace convlab::ui {

/// The texts of a structured content file in another language, from the flat table beside it:
/// {"Residual block": "Residualblock"}. A text that is not in the table stays English.
class Translated {
public:
    /// English as it is.
    Translated() = default;
    /// The table of `englishPath` in this language. An unreadable table is a ContentError.
    Translated(const QString &englishPath, const Language &language);

    QString operator()(const QString &english) const;
    /// Two tables as one; where both know a text, the later one wins.
    void add(const Translated &other);

private:
    QHash<QString, QString> m_table;
    bool m_pseudo = false;
};

/// The Markdown of `englishPath` in this language, whole; the English one when there is no other.
QString translatedMarkdown(const QString &englishPath, const Language &language);

} // namespace convlab::ui
