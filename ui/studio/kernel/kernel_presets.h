// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_family.h"
#include "ui/content/language.h"

#include <QString>

#include <optional>
#include <vector>

namespace convlab::ui {

/// A kernel with a name: weights, or a design that the sliders can take up.
struct KernelPreset {
    QString name, title, note;
    QString keptAs;     ///< the title in English: what a filter is called where it is kept
    PictureKernel kernel;
    std::optional<KernelDesign> design;
};

struct KernelPresetGroup {
    QString title;
    std::vector<KernelPreset> presets;
};

/// Reads the table that resources/studio/README.md describes. ContentError with file and key for what does not fit.
std::vector<KernelPresetGroup> loadKernelPresets(const QString &path, const Language &language = {});
std::vector<KernelPresetGroup> loadKernelPresets(const Language &language = {});

} // namespace convlab::ui
