// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/translated.h"
#include "ui/studio/studio_state.h"

#include <QString>

#include <vector>

namespace convlab::ui {

/// Kernels are kept under their English names, so that a state means the same in every language; here they are said.
class KernelNames {
public:
    explicit KernelNames(const Language &language = {});
    QString shown(const QString &keptAs) const;
    /// The same filters with names to be read.
    std::vector<StudioFilter> shown(std::vector<StudioFilter> filters) const;

private:
    Translated m_names;
};

} // namespace convlab::ui
