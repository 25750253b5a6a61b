// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

namespace convlab::practice {

namespace {

struct SectionTable {
    const char *section;
    std::span<const Generator> (*generators)();
};

/// In course order.
constexpr SectionTable tables[] = {
    {"cross_correlation_1d", crossCorrelation1dGenerators},
    {"cross_correlation_2d", crossCorrelation2dGenerators},
    {"output_shape", outputShapeGenerators},
    {"parameter_counts", parameterCountsGenerators},
    {"pooling", poolingGenerators},
    {"receptive_field", receptiveFieldGenerators},
    {"depthwise_separable", depthwiseSeparableGenerators},
    {"im2col", im2colGenerators},
    {"kernel_gradient", kernelGradientGenerators},
    {"residual_block", residualBlockGenerators},
    {"patch_embedding", patchEmbeddingGenerators},
    {"activation_statistics", activationStatisticsGenerators},
    {"cnn_checklist", cnnChecklistGenerators},
};

} // namespace

const std::vector<Generator> &generators()
{
    static const std::vector<Generator> all = [] {
        std::vector<Generator> list;
        for (const SectionTable &table : tables) {
            for (Generator generator : table.generators()) {
                generator.section = table.section;
                list.push_back(generator);
            }
        }
        return list;
    }();
    return all;
}

} // namespace convlab::practice
