// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/prerequisites.h"

#include <algorithm>

namespace convlab::practice {

namespace {

constexpr Prerequisite table[] = {
    {"flip", "sliding_sum"},
    {"matrix_form", "sliding_sum"},
    {"grid_sum", "sliding_sum"},
    {"reach_of_a_cell", "grid_sum"},
    {"channel_sum", "grid_sum"},
    {"output_size", "output_length"},
    {"solve_for_a_parameter", "output_size"},
    {"remainder", "output_size"},
    {"same_padding", "output_size"},
    {"count_parameters", "channel_sum"},
    {"count_operations", "count_parameters"},
    {"count_operations", "output_size"},
    {"what_counts_depend_on", "count_operations"},
    {"pooling_value", "one_stop"},
    {"pooling_size", "output_size"},
    {"pooling_padding", "pooling_value"},
    {"pooling_gradient", "pooling_value"},
    {"receptive_field", "output_size"},
    {"receptive_field", "jump"},
    {"plan_a_field", "receptive_field"},
    {"field_place", "receptive_field"},
    {"separable_count", "count_parameters"},
    {"separable_saving", "separable_count"},
    {"depthwise_value", "channel_sum"},
    {"rank_one", "grid_sum"},
    {"im2col_entry", "grid_sum"},
    {"im2col_shape", "output_size"},
    {"im2col_copies", "reach_of_a_cell"},
    {"col2im", "im2col_entry"},
    {"kernel_gradient", "grid_sum"},
    {"input_gradient", "kernel_gradient"},
    {"chain_rule", "bias_gradient"},
    {"residual_slope", "residual_sum"},
    {"residual_branch", "residual_sum"},
    {"projection", "output_size"},
    {"patch_parameters", "count_parameters"},
    {"patch_order", "patch_count"},
    {"norm_axes", "channel_statistics"},
    {"batch_norm", "channel_statistics"},
    {"running_statistics", "batch_norm"},
    {"name_the_fault", "channel_statistics"},
    {"name_the_axes", "output_size"},
    {"check_a_stack", "output_size"},
    {"check_a_stack", "receptive_field"},
    {"compare_layers", "separable_count"},
    {"dead_channels", "channel_statistics"},
};

bool isSeen(std::string_view section, const std::vector<SeenSection> &seen)
{
    return std::any_of(seen.begin(), seen.end(), [section](const SeenSection &one) { return one.section == section; });
}

bool wasRight(const Generator &generator, const ItemStates &states)
{
    const auto state = states.find(std::string_view(generator.name));
    return state != states.end() && state->second.lastRightAt != 0;
}

/// Whether something of the skill has been answered right, or nothing of it is in reach.
bool isMet(std::string_view skill, const ItemStates &states, const std::vector<SeenSection> &seen)
{
    bool inReach = false;
    for (const Generator &generator : generators()) {
        if (skill != generator.skill)
            continue;
        if (wasRight(generator, states))
            return true;
        inReach = inReach || isSeen(generator.section, seen);
    }
    return !inReach;
}

/// The easiest items that train the same in the same section, without this one.
bool easierIsMet(const Generator &wanted, const ItemStates &states)
{
    bool exists = false;
    for (const Generator &generator : generators()) {
        const bool same = std::string_view(generator.skill) == wanted.skill && std::string_view(generator.section) == wanted.section;
        if (!same || generator.difficulty >= wanted.difficulty)
            continue;
        if (wasRight(generator, states))
            return true;
        exists = true;
    }
    return !exists;
}

} // namespace

std::span<const Prerequisite> prerequisites()
{
    return table;
}

bool isReady(const Generator &generator, const ItemStates &states, const std::vector<SeenSection> &seen)
{
    if (!isSeen(generator.section, seen) || !easierIsMet(generator, states))
        return false;
    return std::all_of(std::begin(table), std::end(table), [&](const Prerequisite &rule) {
        return std::string_view(generator.skill) != rule.skill || isMet(rule.needed, states, seen);
    });
}

} // namespace convlab::practice
