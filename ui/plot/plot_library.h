// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// The version of QCustomPlot that the plots were built with.
QString plotLibraryVersion();

} // namespace convlab::ui
