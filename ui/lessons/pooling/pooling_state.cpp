// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/pooling/pooling_state.h"

#include "core/errors/parameter_error.h"
#include "core/scene/pool_shift_plots.h"
#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::pooling {

namespace {

constexpr int largestInput = 64, largestWindow = 8, largestStride = 8, largestDilation = 4, largestPadding = 4,
              largestOutput = 8;

const QStringList viewNames{QStringLiteral("forward"), QStringLiteral("backward"), QStringLiteral("shift")};
const QStringList windowsNames{QStringLiteral("sliding"), QStringLiteral("global"), QStringLiteral("adaptive")};
const QStringList tiesNames{QStringLiteral("first"), QStringLiteral("last")};
const QStringList kindNames{QStringLiteral("max"), QStringLiteral("average"), QStringLiteral("min"), QStringLiteral("l2")};
const QString allKindsName = QStringLiteral("all");

PoolParams paramsFrom(const QJsonObject &json)
{
    PoolParams params;
    params.kernel = clamped(pairFrom(json, QStringLiteral("window"), {2, 2}), 1, largestWindow);
    params.stride = clamped(pairFrom(json, QStringLiteral("stride"), {2, 2}), 1, largestStride);
    params.dilation = clamped(pairFrom(json, QStringLiteral("dilation"), {1, 1}), 1, largestDilation);
    params.padding = clamped(sidesFrom(json, QStringLiteral("padding"), {}), 0, largestPadding);
    params.ceilMode = flagFrom(json, QStringLiteral("ceil"), false);
    params.countIncludePad = flagFrom(json, QStringLiteral("count_include_pad"), true);
    return params;
}

PoolSetup setupFrom(const QJsonObject &json)
{
    PoolSetup setup;
    setup.windows = enumFrom<PoolSetup::Windows>(json, QStringLiteral("mode"), windowsNames);
    setup.params = paramsFrom(json);
    setup.output = clamped(pairFrom(json, QStringLiteral("output"), {2, 2}), 1, largestOutput);
    setup.ties = enumFrom<PoolSetup::Ties>(json, QStringLiteral("ties"), tiesNames);
    return setup;
}

/// The outputs' shape; nothing while the windows are impossible: the stage says what is wrong.
std::optional<Shape> outputShapeOf(const Shape &input, const PoolSetup &setup)
{
    try {
        return poolOutputShape(input, setup);
    } catch (const ParameterError &) {
        return {};
    }
}

Shape inputShapeFrom(const QJsonObject &json)
{
    const Extent2 input = clamped(pairFrom(json, QStringLiteral("input"), {4, 4}), 1, largestInput);
    return {1, 1, input.h, input.w};
}

/// The outputs' gradient in their size; while there are none it keeps what it has.
Tensor<double> gradientFrom(const QJsonObject &json, const Shape &input, const PoolSetup &setup)
{
    Tensor<double> known;
    const bool readable = readTensor(json, QStringLiteral("g"), &known);
    const Shape shape = outputShapeOf(input, setup).value_or(readable ? known.shape : Shape{1, 1, 2, 2});
    return tensorFrom(json, QStringLiteral("g"), shape, [](qint64, qint64, qint64 h, qint64 w) { return ringNumber(h, w); });
}

} // namespace

std::vector<PoolKind> State::kinds() const
{
    return only ? std::vector<PoolKind>{*only} : std::vector<PoolKind>(allPoolKinds.begin(), allPoolKinds.end());
}

State pageState()
{
    State state;
    state.x = {{1, 1, 4, 4}, {1, 3, 2, 0, 4, 6, 5, 1, 2, 1, 0, 2, 3, 4, 1, 5}};
    state.g = {{1, 1, 2, 2}, {1, 2, 3, 4}};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    state.setup = setupFrom(complete);
    const qsizetype kind = kindNames.indexOf(choiceFrom(complete, QStringLiteral("kind"), allKindsName));
    if (kind >= 0)
        state.only = static_cast<PoolKind>(kind);
    state.x = tensorFrom(complete, QStringLiteral("x"), inputShapeFrom(complete),
                         [](qint64, qint64, qint64 h, qint64 w) { return patternNumber(1, 0, h, w, 0, 9); });
    state.view = enumFrom<View>(complete, QStringLiteral("view"), viewNames);
    state.shift = static_cast<int>(std::clamp<qint64>(intFrom(complete, QStringLiteral("shift"), 1), 0, largestPoolShift));
    state.g = gradientFrom(complete, state.x.shape, state.setup);
    return state;
}

void requirePossible(const QJsonObject &json)
{
    poolOutputShape(inputShapeFrom(json), setupFrom(json));
}

QJsonObject toJson(const State &state)
{
    const PoolParams &params = state.setup.params;
    return {{QStringLiteral("input"), ui::toJson(Extent2{state.x.shape.h, state.x.shape.w})},
            {QStringLiteral("window"), ui::toJson(params.kernel)},
            {QStringLiteral("stride"), ui::toJson(params.stride)},
            {QStringLiteral("padding"), ui::toJson(params.padding)},
            {QStringLiteral("dilation"), ui::toJson(params.dilation)},
            {QStringLiteral("ceil"), params.ceilMode},
            {QStringLiteral("count_include_pad"), params.countIncludePad},
            {QStringLiteral("mode"), nameOf(state.setup.windows, windowsNames)},
            {QStringLiteral("output"), ui::toJson(state.setup.output)},
            {QStringLiteral("ties"), nameOf(state.setup.ties, tiesNames)},
            {QStringLiteral("kind"), state.only ? nameOf(*state.only, kindNames) : allKindsName},
            {QStringLiteral("view"), nameOf(state.view, viewNames)},
            {QStringLiteral("shift"), state.shift},
            {QStringLiteral("x"), ui::toJson(state.x)},
            {QStringLiteral("g"), ui::toJson(state.g)}};
}

} // namespace convlab::ui::lessons::pooling
