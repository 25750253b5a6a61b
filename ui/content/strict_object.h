// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/translated.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace convlab::ui {

/// The bytes of a content file; ContentError with its path when it cannot be read.
QByteArray readContentFile(const QString &path);

/// A flat JSON object of sentences by key; anything else is a ContentError with its path and line.
QHash<QString, QString> readSentences(const QString &path);

/// Reads a content object key by key and refuses keys that nothing read: a typo must not be a silent no-op.
class StrictObject {
public:
    /// `where` stands before each problem: "control 3: ".
    StrictObject(QString file, QString where, QJsonObject object);
    /// The root object of a JSON file; its texts come in `language`.
    static StrictObject fromFile(const QString &path, const Language &language = {});
    /// An object inside this one: of the same file, in the same language.
    StrictObject inner(const QString &where, const QJsonObject &object) const;

    QJsonValue take(const QString &key) { return m_object.take(key); }
    QString string(const QString &key, bool required = true);
    /// A string that learners read, in their language.
    QString text(const QString &key, bool required = true) { return m_translated(string(key, required)); }
    /// The same for a string that stands in an array.
    QString translated(const QString &english) const { return m_translated(english); }
    double number(const QString &key, double fallback);
    QJsonArray array(const QString &key, bool required = true);

    /// Throws when a key is left that nobody asked for.
    void finish() const;
    [[noreturn]] void fail(const QString &problem) const;

private:
    QString m_file, m_where;
    QJsonObject m_object;
    Translated m_translated;
};

} // namespace convlab::ui
