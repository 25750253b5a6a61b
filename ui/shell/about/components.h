// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace convlab::ui {

/// Something of others that the program is made of.
struct Component {
    enum class Kind { Library, Font, Data };

    Kind kind = Kind::Library;
    QString name, version;      ///< version: empty where there is none, or none is known
    QString licence;
    QString use;                ///< what it does here, for the learner
    QString copyright;          ///< the Debian package whose /usr/share/doc folder holds the licence's text; empty: none
    QStringList packages;       ///< of app/setup.sh that bring it
};

/// Everything that is compiled in, linked or loaded. `database` is the version of SQLite, which only the store knows.
std::vector<Component> components(const QString &database);

} // namespace convlab::ui
