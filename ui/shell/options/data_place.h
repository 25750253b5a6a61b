// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// Where answers, notes and open sections lie, and the wish to have them elsewhere from the next start. Made in app,
/// passed down: ui touches no files.
class DataPlace {
public:
    /// What becomes of what lies in the present folder, and in the new one.
    enum class Way {
        TakeAlong,  ///< copied to the new folder; what lies there under the same names is renamed
        Fresh,      ///< nothing is copied
        UseThere,   ///< what the new folder holds is used
    };
    struct Look {
        enum class Kind { Empty, Ours, Refused };
        Kind kind = Kind::Refused;
        QString why;    ///< of a refusal, for the learner
    };

    virtual ~DataPlace() = default;

    virtual QString folder() const = 0;             ///< in use now
    virtual QString standardFolder() const = 0;     ///< without a choice
    virtual QString settingsFolder() const = 0;
    virtual QString nextFolder() const = 0;         ///< from the next start; empty: the same

    virtual Look look(const QString &path) const = 0;
    /// False when the wish cannot be kept until the next start.
    virtual bool choose(const QString &path, Way way) = 0;
    virtual void stay() = 0;
};

} // namespace convlab::ui
