// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_folder.h"

#include <QStandardPaths>

namespace convlab::app {

// The generic locations, not AppDataLocation: the folder must not move with the application's or the
// organisation's display name.
QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/convlab");
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/convlab");
}

} // namespace convlab::app
