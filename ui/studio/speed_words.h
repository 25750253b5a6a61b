// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/filter_order.h"

#include <QStringList>

namespace convlab::ui {

/// The facts of the status bar: sizes, the way that the last filter took, how long the last pass was, and whether what is
/// shown is exact. `perSecond`: frames of the last drag, 0 if there was none.
QStringList speedWords(const QSize &picture, const FilteredPicture &result, double perSecond);

/// What stands over the filtered half: "after", or what it is while it is not exact yet.
QString afterLabel(const FilteredPicture &result);

} // namespace convlab::ui
