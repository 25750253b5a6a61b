// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace convlab::ui {

/// Calls `act` once, as soon as this window has been painted and shown for the first time: for what the first picture can
/// do without. Takes no clock; a window that nobody ever sees is never finished.
void afterFirstFrame(QWidget &window, std::function<void()> act);

} // namespace convlab::ui
