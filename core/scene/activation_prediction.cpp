// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_run.h"

namespace convlab {

using practice::Misconception;

/// A mean of hundreds of numbers is not reckoned by heart; what it is taken over is.
std::optional<Prediction> ActivationRun::predictionAt(int step) const
{
    using Phase = ActivationTrace::Phase;
    const Phase phase = trace().phases()[static_cast<std::size_t>(step)];
    if (phase != Phase::Mean && phase != Phase::Set)
        return {};
    const Shape &shape = m_stage.setting().shape;
    Prediction prediction;
    prediction.item = "stat_norm_count";
    prediction.question = {phase == Phase::Mean ? "stats.predict.mean" : "stats.predict.set", {}};
    prediction.answer = static_cast<double>(phase == Phase::Mean ? m_stage.setting().perChannel() : trace().perSet());
    prediction.addSlip(Misconception::OneSampleOnly, static_cast<double>(shape.h * shape.w));
    prediction.addSlip(Misconception::PositionsForgotten, static_cast<double>(shape.n));
    return prediction;
}

} // namespace convlab
