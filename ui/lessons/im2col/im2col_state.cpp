// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/im2col/im2col_state.h"

#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::im2col {

namespace {

constexpr int largestInput = 16, largestKernel = 5, largestStride = 4, largestDilation = 3, largestPadding = 3,
              largestChannels = 3;

const QStringList directionNames{QStringLiteral("im2col"), QStringLiteral("col2im")};
const QStringList layoutNames{QStringLiteral("columns"), QStringLiteral("rows")};
const QStringList memoryNames{QStringLiteral("nchw"), QStringLiteral("nhwc")};
const QStringList viewNames{QStringLiteral("matrix"), QStringLiteral("race")};
const QStringList racePaddingNames{QStringLiteral("none"), QStringLiteral("same")};
const QStringList raceOverNames{QStringLiteral("kernel"), QStringLiteral("channels"), QStringLiteral("size")};

/// What a race has room for: a layer of a real network.
constexpr int mostRaceChannels = 256, largestRaceImage = 224, largestRaceKernel = 31;

/// The choice under `key` as an index into `names`, which are in the order of the enumeration.
template<typename Enum>
Enum enumFrom(const QJsonObject &json, const char *key, const QStringList &names)
{
    const QString name = choiceFrom(json, QLatin1String(key), names.first());
    return static_cast<Enum>(std::max<qsizetype>(names.indexOf(name), 0));
}

template<typename Enum>
QString nameOf(Enum value, const QStringList &names)
{
    return names.at(static_cast<qsizetype>(value));
}

qint64 countFrom(const QJsonObject &json, const char *key)
{
    return std::clamp<qint64>(intFrom(json, QLatin1String(key), 1), 1, largestChannels);
}

/// The input in its new size. A channel that is new counts row by row, as memory does in NCHW order.
Tensor<double> inputFrom(const QJsonObject &json, const Shape &shape)
{
    Tensor<double> old;
    const qint64 knownChannels = readTensor(json, QStringLiteral("x"), &old) ? old.shape.c : 0;
    return tensorFrom(json, QStringLiteral("x"), shape, [&](qint64, qint64 c, qint64 h, qint64 w) {
        const double number = c < knownChannels ? ringNumber(h, w) : static_cast<double>(h * shape.w + w + 1);
        return static_cast<double>(c * shape.h * shape.w) + number;
    });
}

/// All that the sizes of a state hang on.
struct Sizes {
    ConvParams params;
    Shape x, w;
};

/// The matrix's own layer, with which a race begins: its image as a square, its padding as all or none.
fast::RaceSetting raceLike(const Sizes &matrix)
{
    fast::RaceSetting race;
    race.channels = matrix.x.c;
    race.filters = matrix.w.n;
    race.size = matrix.x.h;
    race.kernel = matrix.w.h;
    race.stride = matrix.params.stride.h;
    race.dilation = matrix.params.dilation.h;
    race.samePadding = !(matrix.params.padding == Padding2{});
    return race;
}

fast::RaceSetting raceFrom(const QJsonObject &json, const fast::RaceSetting &like)
{
    const auto number = [&json](const char *key, std::int64_t fallback, int most) {
        return std::clamp<std::int64_t>(intFrom(json, QLatin1String(key), fallback), 1, most);
    };
    fast::RaceSetting race;
    race.channels = number("race_channels", like.channels, mostRaceChannels);
    race.filters = number("race_filters", like.filters, mostRaceChannels);
    race.size = number("race_size", like.size, largestRaceImage);
    race.kernel = number("race_kernel", like.kernel, largestRaceKernel);
    race.stride = number("race_stride", like.stride, largestStride);
    race.dilation = number("race_dilation", like.dilation, largestDilation);
    race.groups = number("race_groups", 1, mostRaceChannels);
    race.samePadding = choiceFrom(json, QStringLiteral("race_padding"), racePaddingNames.at(like.samePadding)) == racePaddingNames.at(1);
    return race;
}

bool racesIn(const QJsonObject &json)
{
    return choiceFrom(json, QStringLiteral("view"), viewNames.front()) == viewNames.at(1);
}

Sizes sizesFrom(const QJsonObject &json)
{
    Sizes sizes;
    sizes.params.stride = clamped(pairFrom(json, QStringLiteral("stride"), {1, 1}), 1, largestStride);
    sizes.params.dilation = clamped(pairFrom(json, QStringLiteral("dilation"), {1, 1}), 1, largestDilation);
    sizes.params.padding = clamped(sidesFrom(json, QStringLiteral("padding"), {}), 0, largestPadding);
    const Extent2 input = clamped(pairFrom(json, QStringLiteral("input"), {3, 3}), 1, largestInput);
    const Extent2 kernel = clamped(pairFrom(json, QStringLiteral("kernel"), {2, 2}), 1, largestKernel);
    const qint64 channels = countFrom(json, "channels"), filters = countFrom(json, "filters");
    sizes.x = {1, channels, input.h, input.w};
    sizes.w = {filters, channels, kernel.h, kernel.w};
    return sizes;
}

} // namespace

State pageState()
{
    State state;
    state.x = {{1, 1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    state.w = {{1, 1, 2, 2}, {1, 2, 3, -4}};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    const Sizes sizes = sizesFrom(json);
    state.params = sizes.params;
    state.direction = enumFrom<UnfoldDirection>(json, "direction", directionNames);
    state.view.layout = enumFrom<Im2colView::Layout>(json, "layout", layoutNames);
    state.view.memory = enumFrom<Im2colView::Memory>(json, "memory", memoryNames);
    state.view.heat = flagFrom(json, QStringLiteral("heat"), false);
    state.x = inputFrom(complete, sizes.x);
    state.w = tensorFrom(complete, QStringLiteral("w"), sizes.w,
                         [](qint64 n, qint64 c, qint64 h, qint64 w) {
                             return patternNumber(2 + 8 * static_cast<std::uint64_t>(n), c, h, w, -2, 2);
                         });
    state.racing = racesIn(json);
    if (state.racing)
        state.race = raceFrom(json, raceLike(sizes));
    state.race.over = enumFrom<fast::RaceSetting::Over>(json, "race_over", raceOverNames);
    return state;
}

void requirePossible(const QJsonObject &json)
{
    const Sizes sizes = sizesFrom(json);
    if (racesIn(json))
        fast::raceBytes(raceFrom(json, raceLike(sizes)));
    else
        outputShape(sizes.x, sizes.w, sizes.params);
}

QJsonObject toJson(const State &state)
{
    const fast::RaceSetting race = state.racing ? state.race : raceLike({state.params, state.x.shape, state.w.shape});
    return {{QStringLiteral("input"), ui::toJson(Extent2{state.x.shape.h, state.x.shape.w})},
            {QStringLiteral("channels"), qint64(state.x.shape.c)},
            {QStringLiteral("kernel"), ui::toJson(Extent2{state.w.shape.h, state.w.shape.w})},
            {QStringLiteral("filters"), qint64(state.w.shape.n)},
            {QStringLiteral("stride"), ui::toJson(state.params.stride)},
            {QStringLiteral("padding"), ui::toJson(state.params.padding)},
            {QStringLiteral("dilation"), ui::toJson(state.params.dilation)},
            {QStringLiteral("direction"), nameOf(state.direction, directionNames)},
            {QStringLiteral("layout"), nameOf(state.view.layout, layoutNames)},
            {QStringLiteral("memory"), nameOf(state.view.memory, memoryNames)},
            {QStringLiteral("heat"), state.view.heat},
            {QStringLiteral("view"), viewNames.at(state.racing)},
            {QStringLiteral("race_channels"), qint64(race.channels)},
            {QStringLiteral("race_filters"), qint64(race.filters)},
            {QStringLiteral("race_size"), qint64(race.size)},
            {QStringLiteral("race_kernel"), qint64(race.kernel)},
            {QStringLiteral("race_stride"), qint64(race.stride)},
            {QStringLiteral("race_dilation"), qint64(race.dilation)},
            {QStringLiteral("race_groups"), qint64(race.groups)},
            {QStringLiteral("race_padding"), racePaddingNames.at(race.samePadding)},
            {QStringLiteral("race_over"), nameOf(state.race.over, raceOverNames)},
            {QStringLiteral("x"), ui::toJson(state.x)},
            {QStringLiteral("w"), ui::toJson(state.w)}};
}

} // namespace convlab::ui::lessons::im2col
