// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_run.h"

namespace convlab {

namespace {

using practice::Misconception;

double number(std::int64_t value) { return static_cast<double>(value); }

Prediction ofTokens(const PatchTrace &trace)
{
    Prediction prediction;
    const bool extra = trace.setup().classToken;
    prediction.item = extra ? "patch_tokens" : "patch_count";
    prediction.question = {extra ? "patch.predict.sequence" : "patch.predict.tokens", {}};
    prediction.answer = trace.sequenceLength();
    if (extra)
        prediction.addSlip(Misconception::ClassTokenForgotten, trace.tokens());
    prediction.addSlip(Misconception::PatchesOnOneSide, trace.gridRows());
    prediction.addSlip(Misconception::AreaOnly, 1.0 * trace.patch() * trace.patch());
    return prediction;
}

Prediction ofParameters(const PatchTrace &trace)
{
    const Cost projection = trace.cost().projection;
    Prediction prediction;
    prediction.item = "patch_parameters";
    prediction.question = {"patch.predict.parameters", {}};
    prediction.answer = number(projection.parameters());
    prediction.addSlip(Misconception::BiasForgotten, number(projection.weights));
    prediction.addSlip(Misconception::ChannelsForgotten, number(projection.weights / trace.channels() + projection.biases));
    prediction.addSlip(Misconception::KernelSideForArea, number(projection.weights / trace.patch() + projection.biases));
    prediction.addSlip(Misconception::MapCounted, number(projection.parameters()) * trace.tokens());
    return prediction;
}

/// The entry of a row that tells the orders of channels apart, where there is one.
Prediction ofRow(const PatchStage &stage, int token)
{
    const PatchTrace &trace = stage.trace();
    const PatchOrder other = trace.setup().order == PatchOrder::ChannelRowCol ? PatchOrder::RowColChannel : PatchOrder::ChannelRowCol;
    const std::size_t taps = static_cast<std::size_t>(trace.taps()), first = static_cast<std::size_t>(token) * taps;
    const auto entry = [&](int place) { return trace.rows().data[first + static_cast<std::size_t>(place)]; };
    const auto misplaced = [&](int place) { return entry(trace.rowPlace(pixelAt(place, other, trace.channels(), trace.patch()))); };
    int place = trace.taps() - 1;
    while (place > 1 && entry(place) == misplaced(place))
        --place;
    Prediction prediction;
    prediction.item = trace.channels() > 1 ? "patch_position" : "patch_values";
    prediction.question = {"patch.predict.entry", {1.0 * token, 1.0 * place}};
    prediction.cell = stage.rowCell(token, place);
    prediction.answer = entry(place);
    prediction.addSlip(Misconception::ChannelLast, misplaced(place));
    if (place > 0)
        prediction.addSlip(Misconception::CountedFromOne, entry(place - 1));
    return prediction;
}

Prediction ofToken(const PatchStage &stage, const PatchEvent &event)
{
    const PatchTrace &trace = stage.trace();
    const double bias = trace.setup().bias[static_cast<std::size_t>(event.dim)];
    Prediction prediction;
    prediction.item = "grid_channels_cell"; // a row of P times a column of W is a convolution of stride P
    prediction.question = {"patch.predict.number", {1.0 * event.token, 1.0 * event.dim}};
    prediction.cell = stage.tokenCell(event.token, event.dim);
    prediction.answer = trace.projected().at(0, 0, event.token, event.dim);
    prediction.addSlip(Misconception::BiasForgotten, prediction.answer - bias);
    prediction.addSlip(Misconception::AveragedForSum, (prediction.answer - bias) / trace.taps() + bias);
    for (const int other : {event.token - 1, event.token + 1})
        if (other >= 0 && other < trace.tokens())
            prediction.addSlip(Misconception::WindowShifted, trace.projected().at(0, 0, other, event.dim));
    return prediction;
}

} // namespace

/// Pictures are asked for their counts, numbers for numbers.
std::optional<Prediction> PatchRun::predictionAt(int step) const
{
    if (m_stage.pictures())
        return step == 0 ? std::optional(ofTokens(trace())) : step == 1 ? std::optional(ofParameters(trace())) : std::nullopt;
    const PatchEvent event = trace().eventAt(finished(step));
    switch (event.kind) {
    case PatchEvent::Kind::Row: return ofRow(m_stage, event.token);
    case PatchEvent::Kind::Write: return ofToken(m_stage, event);
    default: return {};
    }
}

} // namespace convlab
