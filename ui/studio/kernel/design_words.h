// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_family.h"

#include <QString>

namespace convlab::ui {

QString familyTitle(KernelFamily family);
/// The title in English: what a filter is called where it is kept; and that name as learners read it.
QString familyKeptAs(KernelFamily family);
QString familyTitle(const QString &keptAs);
/// What it does to a picture, one sentence.
QString familyNote(KernelFamily family);

/// "Sigma", and what it means. Empty for a key that no family has.
QString parameterLabel(const QString &key);
QString parameterTip(const QString &key);

} // namespace convlab::ui
