// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cross_correlation_2d/cross_correlation_2d_state.h"

#include "core/errors/parameter_error.h"
#include "core/scene/conv_shift_run.h"
#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::cross_correlation_2d {

namespace {

constexpr int largestInput = 64, largestKernel = 7, largestStride = 4, largestDilation = 4, largestPadding = 4,
              largestChannels = 4, mostPuzzles = 99;

const QStringList modeNames{QStringLiteral("zeros"), QStringLiteral("reflect"), QStringLiteral("replicate"),
                            QStringLiteral("circular")};
const QStringList viewNames{QStringLiteral("grid"), QStringLiteral("sum"), QStringLiteral("toeplitz"),
                            QStringLiteral("im2col"), QStringLiteral("code"), QStringLiteral("shift"), QStringLiteral("hunt")};
const QStringList edgeNames{QStringLiteral("zeros"), QStringLiteral("circular")};

/// Every mistake, after "none".
QStringList guessNames()
{
    QStringList names{QStringLiteral("none")};
    for (int i = 0; i < convMutationCount; ++i)
        names << QString::fromLatin1(mutationKey(static_cast<ConvMutation>(i)));
    return names;
}

Shape shapeOfPicks(const State &state)
{
    try {
        return outputShape(state.x.shape, state.w.shape, state.params);
    } catch (const ParameterError &) { // told when the state is played
        return {};
    }
}

/// The learner's cells hold the number of their puzzle, so another puzzle begins without any. A single 0 stands for
/// none at all: most states have none.
Tensor<double> picksFrom(const QJsonObject &json, const State &state)
{
    Tensor<double> picks = tensorFrom(json, QStringLiteral("picks"), shapeOfPicks(state), [](qint64, qint64, qint64, qint64) { return 0.0; });
    for (double &cell : picks.data)
        cell = cell == state.puzzle ? cell : 0;
    const bool any = std::any_of(picks.data.begin(), picks.data.end(), [](double cell) { return cell != 0; });
    return any ? picks : Tensor<double>({1, 1, 1, 1});
}

void readTasks(const QJsonObject &json, State *state)
{
    const Extent2 shift = clamped(pairFrom(json, QStringLiteral("shift"), {0, 0}), -ConvShiftRun::largestShift, ConvShiftRun::largestShift);
    state->shift = {shift.h, shift.w};
    state->edge = enumFrom<ShiftEdge>(json, QStringLiteral("shift_edge"), edgeNames);
    state->puzzle = static_cast<int>(std::clamp<qint64>(intFrom(json, QStringLiteral("hunt"), 1), 1, mostPuzzles));
    const auto guess = guessNames().indexOf(choiceFrom(json, QStringLiteral("guess"), guessNames().constFirst()));
    state->guess = guess > 0 ? std::optional(static_cast<ConvMutation>(guess - 1)) : std::nullopt;
    state->picks = picksFrom(json, *state);
}

qint64 countFrom(const QJsonObject &json, const QString &key)
{
    return std::clamp<qint64>(intFrom(json, key, 1), 1, largestChannels);
}

ConvParams paramsFrom(const QJsonObject &json)
{
    ConvParams params;
    params.stride = clamped(pairFrom(json, QStringLiteral("stride"), {1, 1}), 1, largestStride);
    params.dilation = clamped(pairFrom(json, QStringLiteral("dilation"), {1, 1}), 1, largestDilation);
    params.padding = clamped(sidesFrom(json, QStringLiteral("padding"), {}), 0, largestPadding);
    params.mode = enumFrom<PaddingMode>(json, QStringLiteral("padding_mode"), modeNames);
    params.groups = countFrom(json, QStringLiteral("groups"));
    params.flip = flagFrom(json, QStringLiteral("flip"), false);
    return params;
}

/// All that the sizes of a state hang on.
struct Sizes {
    ConvParams params;
    Shape x, w;
};

Sizes sizesFrom(const QJsonObject &json)
{
    const Extent2 input = clamped(pairFrom(json, QStringLiteral("input"), {3, 3}), 1, largestInput);
    const Extent2 kernel = clamped(pairFrom(json, QStringLiteral("kernel"), {2, 2}), 1, largestKernel);
    const qint64 in = countFrom(json, QStringLiteral("channels_in")), out = countFrom(json, QStringLiteral("channels_out"));
    const ConvParams params = paramsFrom(json);
    return {params, {1, in, input.h, input.w}, {out, std::max<qint64>(in / params.groups, 1), kernel.h, kernel.w}};
}

ConvStage::View viewFrom(const QJsonObject &json)
{
    return enumFrom<ConvStage::View>(json, QStringLiteral("view"), viewNames);
}

} // namespace

State pageState()
{
    State state;
    state.x = {{1, 1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    state.w = {{1, 1, 2, 2}, {1, 0, 0, -1}};
    state.b = Tensor<double>({1, 1, 1, 1}, 1);
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    const Sizes sizes = sizesFrom(json);
    state.params = sizes.params;
    state.hasBias = flagFrom(json, QStringLiteral("bias"), false);
    state.view = viewFrom(json);
    const auto fill = [](std::uint64_t salt, int low, int high) {
        return [=](qint64 n, qint64 c, qint64 h, qint64 w) {
            return patternNumber(salt + 8 * static_cast<std::uint64_t>(n), c, h, w, low, high);
        };
    };
    state.x = tensorFrom(complete, QStringLiteral("x"), sizes.x, fill(1, 0, 4));
    state.w = tensorFrom(complete, QStringLiteral("w"), sizes.w, fill(2, -2, 2));
    state.b = tensorFrom(complete, QStringLiteral("b"), {1, sizes.w.n, 1, 1}, fill(3, -3, 3));
    readTasks(json, &state);
    return state;
}

void requirePossible(const QJsonObject &json)
{
    const Sizes sizes = sizesFrom(json);
    ConvStage::requireDrawable(viewFrom(json), sizes.x, sizes.w, sizes.params);
    outputShape(sizes.x, sizes.w, sizes.params);
}

QJsonObject toJson(const State &state)
{
    return {{QStringLiteral("input"), ui::toJson(Extent2{state.x.shape.h, state.x.shape.w})},
            {QStringLiteral("kernel"), ui::toJson(Extent2{state.w.shape.h, state.w.shape.w})},
            {QStringLiteral("stride"), ui::toJson(state.params.stride)},
            {QStringLiteral("padding"), ui::toJson(state.params.padding)},
            {QStringLiteral("dilation"), ui::toJson(state.params.dilation)},
            {QStringLiteral("padding_mode"), nameOf(state.params.mode, modeNames)},
            {QStringLiteral("channels_in"), qint64(state.x.shape.c)},
            {QStringLiteral("channels_out"), qint64(state.w.shape.n)},
            {QStringLiteral("groups"), qint64(state.params.groups)},
            {QStringLiteral("bias"), state.hasBias},
            {QStringLiteral("flip"), state.params.flip},
            {QStringLiteral("view"), nameOf(state.view, viewNames)},
            {QStringLiteral("shift"), ui::toJson(Extent2{state.shift.rows, state.shift.cols})},
            {QStringLiteral("shift_edge"), nameOf(state.edge, edgeNames)},
            {QStringLiteral("hunt"), state.puzzle},
            {QStringLiteral("guess"), state.guess ? guessNames().at(1 + static_cast<int>(*state.guess)) : guessNames().constFirst()},
            {QStringLiteral("picks"), ui::toJson(state.picks)},
            {QStringLiteral("x"), ui::toJson(state.x)},
            {QStringLiteral("w"), ui::toJson(state.w)},
            {QStringLiteral("b"), ui::toJson(state.b)}};
}

} // namespace convlab::ui::lessons::cross_correlation_2d
