// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_run.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using practice::Misconception;

void addPadding(Prediction &prediction, PoolKind kind, const PoolTally &tally, bool countsPadding)
{
    if (tally.real == tally.taps || tally.real == 0)
        return;
    if (kind == PoolKind::Max)
        prediction.addSlip(Misconception::MaxPaddedWithZero, std::max(tally.max, 0.0));
    else if (kind == PoolKind::Average && countsPadding)
        prediction.addSlip(Misconception::PaddingLeftOut, tally.sum / tally.real);
    else if (kind == PoolKind::Average)
        prediction.addSlip(Misconception::PaddingAveragedIn, tally.sum / tally.taps);
}

/// Minimum and L2 pooling are shown here, but not asked for in the practice.
const char *itemOf(PoolKind kind, const PoolTally &tally)
{
    const bool padded = tally.real < tally.taps;
    if (kind == PoolKind::Max)
        return padded ? "pool_negative" : "pool_max_cell";
    if (kind == PoolKind::Average)
        return padded ? "pool_average_padded" : "pool_average_grid";
    return "";
}

int shownKind(const std::vector<PoolKind> &kinds, int step)
{
    std::vector<int> practised;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == PoolKind::Max || kinds[i] == PoolKind::Average)
            practised.push_back(static_cast<int>(i));
    return practised.empty() ? step % static_cast<int>(kinds.size()) : practised[static_cast<std::size_t>(step) % practised.size()];
}

} // namespace

/// With several poolings on show, those that the practice asks for take turns.
std::optional<Prediction> PoolRun::predictionAt(int step) const
{
    const int shown = shownKind(kinds(), step);
    const PoolKind kind = kinds()[static_cast<std::size_t>(shown)];
    static const char *const questions[] = {"pool.predict.max", "pool.predict.average", "pool.predict.min", "pool.predict.l2"};
    const OutputCell output = trace().cellAt(step);
    const PoolTally tally = trace().tallyOf(output);
    const Tensor<double> &values = trace().output(kind);
    Prediction prediction;
    prediction.item = itemOf(kind, tally);
    prediction.question = {questions[static_cast<int>(kind)], {1.0 * output.h, 1.0 * output.w}};
    prediction.cell = m_stage.outputCell(shown, output);
    prediction.answer = values.at(0, 0, output.h, output.w);
    if (!std::isfinite(prediction.answer))
        return {};
    addPadding(prediction, kind, tally, trace().setup().params.countIncludePad);
    if (kind == PoolKind::Average) {
        prediction.addSlip(Misconception::SumNotAveraged, tally.sum);
        prediction.addSlip(Misconception::MaxForAverage, tally.max);
    } else {
        const PoolKind other = kind == PoolKind::Max ? PoolKind::Average : PoolKind::Max;
        prediction.addSlip(Misconception::MaxForAverage, trace().output(other).at(0, 0, output.h, output.w));
    }
    if (output.w > 0)
        prediction.addSlip(Misconception::WindowShifted, values.at(0, 0, output.h, output.w - 1));
    if (output.w + 1 < values.shape.w)
        prediction.addSlip(Misconception::WindowShifted, values.at(0, 0, output.h, output.w + 1));
    return prediction;
}

} // namespace convlab
