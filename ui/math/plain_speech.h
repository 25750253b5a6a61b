// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// Signs, symbols and numbers that stand in plain text as they are read aloud: "Y[1,0] =" is "Y at 1, 0 equals",
/// "−4" is "minus 4".
QString speakPlain(const QString &text);

} // namespace convlab::ui
