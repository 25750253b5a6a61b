// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/generator.h"

#include <span>

namespace convlab::practice {

// One table per section, in the file of its name, from easy to hard.
std::span<const Generator> crossCorrelation1dGenerators();
std::span<const Generator> crossCorrelation2dGenerators();
std::span<const Generator> outputShapeGenerators();
std::span<const Generator> parameterCountsGenerators();
std::span<const Generator> poolingGenerators();
std::span<const Generator> receptiveFieldGenerators();
std::span<const Generator> depthwiseSeparableGenerators();
std::span<const Generator> im2colGenerators();
std::span<const Generator> kernelGradientGenerators();
std::span<const Generator> residualBlockGenerators();
std::span<const Generator> patchEmbeddingGenerators();
std::span<const Generator> activationStatisticsGenerators();
std::span<const Generator> cnnChecklistGenerators();

} // namespace convlab::practice
