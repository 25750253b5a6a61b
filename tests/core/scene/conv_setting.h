// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_run.h"
#include "tests/support/reference_cases.h"

#include <QtGlobal>

#include <memory>

namespace convlab::tests {

struct ConvSetting {
    Shape input{1, 1, 4, 5}, weight{1, 1, 2, 3};
    bool bias = false;
    ConvParams params;
};

inline ConvTrace traceOf(const ConvSetting &s)
{
    return ConvTrace(patternTensor(s.input, 1), patternTensor(s.weight, 2),
                     s.bias ? patternTensor({1, s.weight.n, 1, 1}, 3).data : std::vector<double>{}, s.params);
}

inline std::unique_ptr<ConvRun> runOf(const ConvSetting &s, ConvStage::View view)
{
    return std::make_unique<ConvRun>(ConvStage(traceOf(s), view));
}

inline const Grid &grid(const Scene &scene, const char *id)
{
    const int part = scene.partIndex(id);
    if (part < 0)
        qFatal("no part %s", id);
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]);
}

} // namespace convlab::tests
