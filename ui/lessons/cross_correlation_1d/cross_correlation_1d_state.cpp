// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cross_correlation_1d/cross_correlation_1d_state.h"

#include "core/ops/same_padding.h"
#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::cross_correlation_1d {

namespace {

constexpr int shortestInput = 3, longestInput = 32, longestKernel = 9, largestStride = 4, largestDilation = 4, largestPadding = 8;

const QStringList modeNames{QStringLiteral("valid"), QStringLiteral("same"), QStringLiteral("full"), QStringLiteral("custom")};
const QStringList viewNames{QStringLiteral("rows"), QStringLiteral("toeplitz")};

std::int64_t clampedInt(const QJsonObject &json, const QString &key, std::int64_t low, std::int64_t high)
{
    return std::clamp<std::int64_t>(intFrom(json, key, low), low, high);
}

Tensor<double> rowFrom(const QJsonObject &json, const QString &key, std::int64_t length, std::uint64_t salt, int low, int high)
{
    return tensorFrom(json, key, {1, 1, 1, length},
                      [=](qint64, qint64, qint64, qint64 w) { return patternNumber(salt, 0, 0, w, low, high); });
}

} // namespace

ConvParams State::params() const
{
    ConvParams params;
    params.stride.w = stride;
    params.dilation.w = dilation;
    params.flip = flip;
    const std::int64_t overhang = dilation * (w.shape.w - 1);
    switch (mode) {
    case Overhang::Valid: break;
    case Overhang::Same: {
        const AxisPadding same = samePadding(x.shape.w, w.shape.w, stride, dilation, true);
        params.padding.left = same.before;
        params.padding.right = same.after;
        break;
    }
    case Overhang::Full: params.padding.left = params.padding.right = overhang; break;
    case Overhang::Custom:
        params.padding.left = left;
        params.padding.right = right;
        break;
    }
    return params;
}

State pageState()
{
    State state;
    state.x = {{1, 1, 1, 5}, {1, 2, 3, 4, 5}};
    state.w = {{1, 1, 1, 3}, {1, 0, -1}};
    state.secret = {{1, 1, 1, 3}, {2, -1, 1}};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    const std::int64_t length = clampedInt(complete, QStringLiteral("input"), shortestInput, longestInput);
    const std::int64_t kernel = clampedInt(complete, QStringLiteral("kernel"), 1, longestKernel);
    state.x = rowFrom(complete, QStringLiteral("x"), length, 1, 0, 9);
    state.w = rowFrom(complete, QStringLiteral("w"), kernel, 2, -2, 2);
    state.secret = rowFrom(complete, QStringLiteral("secret"), kernel, 3, -2, 2);
    state.stride = clampedInt(complete, QStringLiteral("stride"), 1, largestStride);
    state.dilation = clampedInt(complete, QStringLiteral("dilation"), 1, largestDilation);
    state.mode = enumFrom<Overhang>(complete, QStringLiteral("mode"), modeNames);
    state.left = clampedInt(complete, QStringLiteral("left"), 0, largestPadding);
    state.right = clampedInt(complete, QStringLiteral("right"), 0, largestPadding);
    state.flip = flagFrom(complete, QStringLiteral("flip"), false);
    state.goal = flagFrom(complete, QStringLiteral("goal"), false);
    state.view = enumFrom<SlidingStage::View>(complete, QStringLiteral("view"), viewNames);
    return state;
}

QJsonObject toJson(const State &state)
{
    const auto number = [](std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); };
    return {{QStringLiteral("input"), number(state.x.shape.w)},
            {QStringLiteral("kernel"), number(state.w.shape.w)},
            {QStringLiteral("stride"), number(state.stride)},
            {QStringLiteral("dilation"), number(state.dilation)},
            {QStringLiteral("mode"), nameOf(state.mode, modeNames)},
            {QStringLiteral("left"), number(state.left)},
            {QStringLiteral("right"), number(state.right)},
            {QStringLiteral("flip"), state.flip},
            {QStringLiteral("goal"), state.goal},
            {QStringLiteral("view"), nameOf(state.view, viewNames)},
            {QStringLiteral("x"), ui::toJson(state.x)},
            {QStringLiteral("w"), ui::toJson(state.w)},
            {QStringLiteral("secret"), ui::toJson(state.secret)}};
}

} // namespace convlab::ui::lessons::cross_correlation_1d
