// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/atom_class.h"

#include <QString>

namespace convlab::ui {

/// A sign that formulas know by a name, by its character, or by both.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): the table is read by people, in this order
struct SymbolInfo {
    const char *name;           ///< TeX command without backslash; "" if there is none
    char32_t code;
    AtomClass atomClass;
    const char *spoken;         ///< English, translated by formula_speech
    bool large = false;
    bool delimiter = false;     ///< may stand behind \left and \right
};

/// Null when unknown.
const SymbolInfo *symbolByName(const QString &name);
const SymbolInfo *symbolByCode(char32_t code);

} // namespace convlab::ui
