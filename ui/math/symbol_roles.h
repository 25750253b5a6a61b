// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/role.h"

#include <QString>

namespace convlab::ui {

/// The role of a symbol id, by the part before its first dot: "kernel.h" is a kernel. None for ids that
/// have no role of their own ("stride").
Role symbolRole(const QString &id);
/// Whether a light on `lit` falls on `id` as well: that on the kernel on its height "kernel.h", too.
bool litWith(const QString &lit, const QString &id);
/// The symbol of a role; empty for none.
QString symbolOf(Role role);

} // namespace convlab::ui
