// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/lesson/control_spec.h"

#include <QStringList>

#include <vector>

namespace convlab::ui {

// What the symbols of formulas and role words stand for. An id is a role or a name of the lesson's own, and may be
// made narrower by a dot: "kernel", "kernel.up", "input.size".

/// The parts of a scene that a symbol means: those whose id begins with it or, where none does, with its broader
/// part; else those of its role.
std::vector<int> partsMeant(const Scene &scene, const QString &symbol);

/// The cells that a symbol means beside whole parts: padding lies in parts of other roles, and a kernel that is no
/// part of its own is the cells under its window.
std::vector<Mark> cellsMeant(const Scene &scene, const QString &symbol);

/// The control that a symbol means: of its own name, of the name behind its dot, or of its broader part; empty: none.
QString controlMeant(const std::vector<ControlSpec> &controls, const QString &symbol);

/// Of these symbols the ones that mean the cell (or its part), or the control.
QStringList symbolsOf(const QStringList &symbols, const Scene &scene, const CellRef &cell);
QStringList symbolsOf(const QStringList &symbols, const std::vector<ControlSpec> &controls, const QString &control);

} // namespace convlab::ui
