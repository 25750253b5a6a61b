// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace convlab::ui {

/// The bytes of a content file; ContentError with its path when it cannot be read.
QByteArray readContentFile(const QString &path);

/// Reads a content object key by key and refuses keys that nothing read: a typo must not be a silent no-op.
class StrictObject {
public:
    /// `where` stands before each problem: "control 3: ".
    StrictObject(QString file, QString where, QJsonObject object);
    /// The root object of a JSON file.
    static StrictObject fromFile(const QString &path);

    QJsonValue take(const QString &key) { return m_object.take(key); }
    QString string(const QString &key, bool required = true);
    double number(const QString &key, double fallback);
    QJsonArray array(const QString &key, bool required = true);

    /// Throws when a key is left that nobody asked for.
    void finish() const;
    [[noreturn]] void fail(const QString &problem) const;

private:
    QString m_file, m_where;
    QJsonObject m_object;
};

} // namespace convlab::ui
