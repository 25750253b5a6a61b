// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/residual_block/residual_block_state.h"

#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui::lessons::residual_block {

namespace {

constexpr int largestLength = 6;
constexpr double largestGain = 2, largestSlope = 2;

const QStringList viewNames{QStringLiteral("forward"), QStringLiteral("backward")};
const QStringList branchNames{QStringLiteral("constants"), QStringLiteral("network")};

double realFrom(const QJsonObject &json, const QString &key, double fallback, double low, double high)
{
    const double value = json.value(key).toDouble(fallback);
    return std::isfinite(value) ? std::clamp(value, low, high) : fallback;
}

int sizeFrom(const QJsonObject &json, const QString &key, int fallback, int high)
{
    return static_cast<int>(std::clamp<qint64>(intFrom(json, key, fallback), 1, high));
}

QJsonObject matrixJson(const std::vector<double> &values, int rows)
{
    return ui::toJson(Tensor<double>({1, 1, rows, static_cast<std::int64_t>(values.size()) / rows}, values));
}

/// Quarters between -1/2 and 1/2.
double smallNumber(std::uint64_t salt, qint64 h, qint64 w)
{
    return patternNumber(salt, 0, h, w, -2, 2) / 4;
}

void readArrays(const QJsonObject &json, int n, int m, ResidualSetup &setup)
{
    const auto small = [](std::uint64_t salt) { return [salt](qint64, qint64, qint64 h, qint64 w) { return smallNumber(salt, h, w); }; };
    const auto read = [&](const QString &key, int rows, int cols, auto fill) {
        return tensorFrom(json, key, {1, 1, rows, cols}, fill).data;
    };
    setup.x = read(QStringLiteral("x"), n, 1, small(1));
    setup.constants = read(QStringLiteral("f"), m, 1, small(2));
    setup.inner = read(QStringLiteral("w"), n, n, small(3));
    setup.outer = read(QStringLiteral("v"), m, n, small(4));
    setup.projection = read(QStringLiteral("p"), m, n, [](qint64, qint64, qint64 h, qint64 w) { return h == w ? 1.0 : 0.0; });
    setup.upstream = read(QStringLiteral("g"), m, 1, [](qint64, qint64, qint64, qint64) { return 1.0; });
}

} // namespace

State pageState()
{
    State state;
    state.setup.x = {1, -0.5, 0.25};
    state.setup.constants = {-0.2, 0.1, 0.4};
    state.setup.inner = {0.5, -0.25, 0, 0.25, 0.5, -0.5, 0, 0.25, 0.5};
    state.setup.outer = {0.5, 0.25, 0, -0.25, 0.5, 0.25, 0, -0.5, 0.5};
    state.setup.projection = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    state.setup.upstream = {1, 1, 1};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    ResidualSetup &setup = state.setup;
    state.view = enumFrom<ResidualView>(complete, QStringLiteral("view"), viewNames);
    state.output = sizeFrom(complete, QStringLiteral("output"), 2, largestLength);
    setup.branch = enumFrom<ResidualSetup::Branch>(complete, QStringLiteral("branch"), branchNames);
    setup.project = flagFrom(complete, QStringLiteral("project"), false);
    setup.gain = realFrom(complete, QStringLiteral("gain"), 1, 0, largestGain);
    setup.slope = realFrom(complete, QStringLiteral("slope"), 0.1, -largestSlope, largestSlope);
    setup.depth = sizeFrom(complete, QStringLiteral("depth"), 8, deepestResidual);
    const int length = sizeFrom(complete, QStringLiteral("length"), 3, largestLength);
    readArrays(complete, length, setup.project ? state.output : length, setup);
    return state;
}

QJsonObject toJson(const State &state)
{
    const ResidualSetup &s = state.setup;
    return {{QStringLiteral("view"), nameOf(state.view, viewNames)},
            {QStringLiteral("branch"), nameOf(s.branch, branchNames)},
            {QStringLiteral("gain"), s.gain},
            {QStringLiteral("slope"), s.slope},
            {QStringLiteral("depth"), s.depth},
            {QStringLiteral("length"), s.inputs()},
            {QStringLiteral("project"), s.project},
            {QStringLiteral("output"), state.output},
            {QStringLiteral("x"), matrixJson(s.x, s.inputs())},
            {QStringLiteral("f"), matrixJson(s.constants, s.outputs())},
            {QStringLiteral("w"), matrixJson(s.inner, s.inputs())},
            {QStringLiteral("v"), matrixJson(s.outer, s.outputs())},
            {QStringLiteral("p"), matrixJson(s.projection, s.outputs())},
            {QStringLiteral("g"), matrixJson(s.upstream, s.outputs())}};
}

} // namespace convlab::ui::lessons::residual_block
