// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/kernel_gradient/kernel_gradient_state.h"

#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

namespace convlab::ui::lessons::kernel_gradient {

namespace {

constexpr int largestInput = 6, largestKernel = 3, smallestPower = -12;

const QStringList viewNames{QStringLiteral("check"), QStringLiteral("backward")};
const QStringList lossNames{QStringLiteral("squared_sum"), QStringLiteral("relu"), QStringLiteral("exp"),
                            QStringLiteral("cross_entropy")};
const QStringList precisionNames{QStringLiteral("float64"), QStringLiteral("float32")};
const QStringList ruleNames{QStringLiteral("central"), QStringLiteral("forward")};
const DifferenceRule rules[] = {DifferenceRule::Central, DifferenceRule::Forward}; // the page's rule comes first

Extent2 sizeOf(const Tensor<double> &tensor)
{
    return {tensor.shape.h, tensor.shape.w};
}

/// Quarters, small enough for exponentials.
Tensor<double> arrayFrom(const QJsonObject &json, const QString &key, const Extent2 &size, std::uint64_t salt)
{
    return tensorFrom(json, key, {1, 1, size.h, size.w},
                      [salt](qint64, qint64, qint64 h, qint64 w) { return patternNumber(salt, 0, h, w, -4, 4) / 4; });
}

} // namespace

State pageState()
{
    State state;
    state.setup.x = {{1, 1, 2, 2}, {1, 2, 3, 4}};
    state.setup.k = {{1, 1, 2, 2}, {0.5, -1, 0.2, 0.3}};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    GradientSetup &setup = state.setup;
    state.view = enumFrom<State::View>(complete, QStringLiteral("view"), viewNames);
    setup.loss = enumFrom<GradientLoss>(complete, QStringLiteral("loss"), lossNames);
    setup.precision = enumFrom<GradientSetup::Precision>(complete, QStringLiteral("precision"), precisionNames);
    setup.rule = rules[choiceFrom(complete, QStringLiteral("rule"), ruleNames.first()) == ruleNames.last() ? 1 : 0];
    setup.power = static_cast<int>(std::clamp<qint64>(intFrom(complete, QStringLiteral("epsilon"), -5), smallestPower, -1));
    setup.weight = clamped(pairFrom(complete, QStringLiteral("weight"), {0, 0}), 0, largestKernel - 1);
    const Extent2 input = clamped(pairFrom(complete, QStringLiteral("input"), {2, 2}), 1, largestInput);
    const Extent2 kernel = clamped(pairFrom(complete, QStringLiteral("kernel"), {2, 2}), 1, largestKernel);
    setup.x = arrayFrom(complete, QStringLiteral("x"), input, 1);
    setup.k = arrayFrom(complete, QStringLiteral("k"), kernel, 2);
    return state;
}

QJsonObject toJson(const State &state)
{
    const GradientSetup &s = state.setup;
    return {{QStringLiteral("view"), nameOf(state.view, viewNames)},
            {QStringLiteral("loss"), nameOf(s.loss, lossNames)},
            {QStringLiteral("precision"), nameOf(s.precision, precisionNames)},
            {QStringLiteral("rule"), s.rule == DifferenceRule::Central ? ruleNames.first() : ruleNames.last()},
            {QStringLiteral("epsilon"), s.power},
            {QStringLiteral("weight"), ui::toJson(s.weight)},
            {QStringLiteral("input"), ui::toJson(sizeOf(s.x))},
            {QStringLiteral("kernel"), ui::toJson(sizeOf(s.k))},
            {QStringLiteral("x"), ui::toJson(s.x)},
            {QStringLiteral("k"), ui::toJson(s.k)}};
}

} // namespace convlab::ui::lessons::kernel_gradient
