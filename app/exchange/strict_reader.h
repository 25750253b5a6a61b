// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace convlab::app {

/// Reads an object of an imported file member by member: each must be there, of its kind and within its limits, and
/// none may be left. Everything else is an ExchangeError that names the place: "reviews 12, rating".
class StrictReader {
    Q_DECLARE_TR_FUNCTIONS(convlab::app::StrictReader)

public:
    /// `place`: how a problem names this object; empty for the root.
    StrictReader(QString place, QJsonObject object);

    qint64 whole(const char *key, qint64 from, qint64 to);
    double real(const char *key, double from, double to);
    bool flag(const char *key);
    /// At most `longest` UTF-16 units, no NUL.
    QString text(const char *key, qsizetype longest);
    /// Letters, digits, `_`, `-`, `.` and `/`; not empty.
    QString name(const char *key, qsizetype longest);
    std::vector<double> numbers(const char *key, qsizetype most);
    StrictReader object(const char *key);
    std::optional<StrictReader> objectOrNull(const char *key);
    std::optional<StrictReader> objectIfThere(const char *key);
    std::vector<StrictReader> list(const char *key, qsizetype most);
    /// Refuses members that nobody asked for.
    void finish() const;

    [[noreturn]] void refuse(const char *key) const;
    [[noreturn]] void refuseTwice(const char *key) const;

private:
    QJsonValue take(const char *key);
    QString at(const QString &key) const;

    QString m_place;
    QJsonObject m_object;
};

} // namespace convlab::app
