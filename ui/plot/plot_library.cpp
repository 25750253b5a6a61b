// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_library.h"

#include <qcustomplot.h>

namespace convlab::ui {

QString plotLibraryVersion()
{
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}

} // namespace convlab::ui
