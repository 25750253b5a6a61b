// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_layout.h"

#include <QStringList>

class QPainter;

namespace convlab::ui {

struct Theme;

/// Paints a formula with its baseline origin at `origin`, symbols in the text colour of their role; those
/// with one of `litIds` stand on a soft background. Works on any paint device, at any scale.
void paintFormula(QPainter *painter, const FormulaLayout &layout, const QPointF &origin, const Theme &theme,
                  const QStringList &litIds = {});

} // namespace convlab::ui
