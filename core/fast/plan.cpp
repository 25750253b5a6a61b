// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/plan.h"

#include "core/fast/plan_costs.h"

#include <algorithm>

namespace convlab::fast {

namespace {

/// Why `chosen` is the best.
void praise(Candidate &chosen, const Plan &plan)
{
    const Candidate &loop = plan.of(Algorithm::Loop); // it makes the products of the definition
    const auto products = static_cast<double>(loop.multiplyAdds);
    const double saving = products / static_cast<double>(std::max<std::int64_t>(chosen.multiplyAdds, 1));
    switch (chosen.algorithm) {
    case Algorithm::Loop:
        chosen.reason = PlanReason::TakenTiny;
        chosen.numbers = {products};
        break;
    case Algorithm::Direct:
        chosen.reason = plan.weight.h == 1 && plan.weight.w == 1 ? PlanReason::TakenMatrixProduct : PlanReason::TakenPlain;
        break;
    case Algorithm::Im2col:
        chosen.reason = PlanReason::TakenColumns;
        break;
    case Algorithm::Winograd:
        chosen.reason = PlanReason::TakenFewerProducts;
        chosen.numbers = {saving};
        break;
    case Algorithm::Fourier:
        chosen.reason = PlanReason::TakenLargeKernel;
        chosen.numbers = {saving};
        break;
    }
}

PlanReason faultOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Loop: return PlanReason::OneAtATime;
    case Algorithm::Direct: return PlanReason::MoreProducts;
    case Algorithm::Im2col: return PlanReason::WritesColumns;
    case Algorithm::Winograd: return PlanReason::TransformsOutweigh;
    case Algorithm::Fourier: return PlanReason::KernelTooSmall;
    }
    return PlanReason::OneAtATime;
}

void explainTheOthers(Plan &plan)
{
    const double best = plan.of(plan.chosen).estimate;
    for (Candidate &candidate : plan.candidates) {
        if (!candidate.suits || candidate.algorithm == plan.chosen)
            continue;
        const bool tiny = plan.chosen == Algorithm::Loop && candidate.algorithm == Algorithm::Direct;
        candidate.reason = tiny ? PlanReason::PreparationOutweighs : faultOf(candidate.algorithm);
        candidate.numbers = {candidate.estimate / best};
    }
}

} // namespace

const char *planReasonKey(PlanReason reason)
{
    switch (reason) {
    case PlanReason::TakenTiny: return "taken_tiny";
    case PlanReason::TakenPlain: return "taken_plain";
    case PlanReason::TakenMatrixProduct: return "taken_matrix_product";
    case PlanReason::TakenColumns: return "taken_columns";
    case PlanReason::TakenFewerProducts: return "taken_fewer_products";
    case PlanReason::TakenLargeKernel: return "taken_large_kernel";
    case PlanReason::NeedsKernel3x3: return "needs_kernel_3x3";
    case PlanReason::NeedsStride1: return "needs_stride_1";
    case PlanReason::NeedsDilation1: return "needs_dilation_1";
    case PlanReason::NeedsOneGroup: return "needs_one_group";
    case PlanReason::NeedsZeroPadding: return "needs_zero_padding";
    case PlanReason::NeedsMemory: return "needs_memory";
    case PlanReason::OneAtATime: return "one_at_a_time";
    case PlanReason::PreparationOutweighs: return "preparation_outweighs";
    case PlanReason::MoreProducts: return "more_products";
    case PlanReason::WritesColumns: return "writes_columns";
    case PlanReason::TransformsOutweigh: return "transforms_outweigh";
    case PlanReason::KernelTooSmall: return "kernel_too_small";
    }
    return "";
}

Plan planConvolution(const Shape &input, const Shape &weight, const ConvParams &params)
{
    const PlanSizes sizes{input, weight, outputShape(input, weight, params), params};
    Plan plan{input, weight, params, Algorithm::Loop,
              {weighLoop(sizes), weighDirect(sizes), weighIm2col(sizes), weighWinograd(sizes), weighFourier(sizes)}};
    for (const Candidate &candidate : plan.candidates) {
        if (candidate.suits && candidate.estimate < plan.of(plan.chosen).estimate)
            plan.chosen = candidate.algorithm;
    }
    praise(plan.candidates[static_cast<std::size_t>(plan.chosen)], plan);
    explainTheOthers(plan);
    return plan;
}

} // namespace convlab::fast
