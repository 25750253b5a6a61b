// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace convlab::ui {

/// A number as a learner types it: "3", "-0.5", "1e-3", "1/2", "−2", with a decimal point or comma. Nothing for
/// anything else, a division by zero and numbers that are not finite.
std::optional<double> parseNumber(QStringView text);

/// A way to read what was typed.
using NumberReader = std::function<std::optional<double>(const QString &)>;

} // namespace convlab::ui
