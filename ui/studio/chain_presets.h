// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"
#include "ui/studio/studio_state.h"

#include <QString>

#include <vector>

namespace convlab::ui {

/// A whole chain with a name.
struct ChainPreset {
    QString name, title, note;
    std::vector<StudioFilter> filters;
};

/// Reads the table that resources/studio/README.md describes. ContentError with file and key for what does not fit.
std::vector<ChainPreset> loadChainPresets(const QString &path, const Language &language = {});
std::vector<ChainPreset> loadChainPresets(const Language &language = {});

} // namespace convlab::ui
