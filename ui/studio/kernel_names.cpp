// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel_names.h"

#include "ui/studio/kernel/design_words.h"

namespace convlab::ui {

KernelNames::KernelNames(const Language &language) : m_names(QStringLiteral(":/convlab/studio/chains.json"), language)
{
    m_names.add(Translated(QStringLiteral(":/convlab/studio/kernels.json"), language));
}

QString KernelNames::shown(const QString &keptAs) const
{
    const QString name = m_names(keptAs);
    return name == keptAs ? familyTitle(keptAs) : name;
}

std::vector<StudioFilter> KernelNames::shown(std::vector<StudioFilter> filters) const
{
    for (StudioFilter &filter : filters)
        filter.name = shown(filter.name);
    return filters;
}

} // namespace convlab::ui
