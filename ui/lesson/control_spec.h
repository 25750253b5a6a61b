// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/role.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace convlab::ui {

/// One parameter of a lesson as its lesson.json declares it.
struct ControlSpec {
    enum class Kind {
        Int,        ///< JSON number
        Pair,       ///< [vertical, horizontal]; one slider while both are equal and the lock is closed
        Sides,      ///< [top, left, bottom, right]; one slider while all are equal and the lock is closed
        Real,       ///< JSON number
        Flag,       ///< true / false
        Choice,     ///< one of `choices`
    };
    QString name;           ///< key in the state, also for --set
    Kind kind = Kind::Int;
    QString label;          ///< "Stride"
    QString tip;
    Role role = Role::None;
    double minimum = 0, maximum = 1, step = 1;
    QStringList choices;        ///< values
    QStringList choiceLabels;   ///< what the learner reads, same order
    bool advanced = false;      ///< stands behind "More"
    QString onlyWith;           ///< stands there only while this choice …
    QStringList onlyValues;     ///< … has one of these values; empty: always

    /// Whether it has a meaning in this state.
    bool belongsTo(const QJsonObject &state) const;
    /// Empty if `value` is of the right kind and in range, else one clear line without a full stop.
    QString problemWith(const QJsonValue &value) const;
    /// "2", "2x3", "1,0,1,0", "true", "reflect" as a JSON value; undefined and `error` set when it does not fit.
    QJsonValue parse(const QString &text, QString *error) const;
};

} // namespace convlab::ui
