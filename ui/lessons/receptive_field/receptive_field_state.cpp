// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/receptive_field_state.h"

#include "ui/lesson/state_json.h"

#include <QJsonArray>

#include <algorithm>

namespace convlab::ui::lessons::receptive_field {

namespace {

const QStringList kindNames{QStringLiteral("conv"), QStringLiteral("max"), QStringLiteral("avg")};
const QStringList viewNames{QStringLiteral("rows"), QStringLiteral("image"), QStringLiteral("effective")};
const QStringList weightNames{QStringLiteral("ones"), QStringLiteral("random"), QStringLiteral("bell")};
const QStringList axisNames{QStringLiteral("vertical"), QStringLiteral("horizontal")};

/// The choice under `key` as an index into `names`, which are in the order of the enumeration.
template<typename Enum>
Enum enumFrom(const QJsonObject &json, const QString &key, const QStringList &names, Enum fallback)
{
    const qsizetype index = names.indexOf(choiceFrom(json, key, {}));
    return index < 0 ? fallback : static_cast<Enum>(index);
}

Extent2 pairIn(const QJsonObject &json, const QString &key, const Extent2 &fallback, std::int64_t low, std::int64_t high)
{
    const Extent2 pair = pairFrom(json, key, fallback);
    return {std::clamp(pair.h, low, high), std::clamp(pair.w, low, high)};
}

LayerGeometry layerFrom(const QJsonObject &json)
{
    LayerGeometry layer;
    layer.kind = enumFrom(json, QStringLiteral("kind"), kindNames, LayerKind::Conv);
    layer.kernel = pairIn(json, QStringLiteral("kernel"), {3, 3}, 1, largestKernel);
    layer.stride = pairIn(json, QStringLiteral("stride"), {1, 1}, 1, largestStride);
    layer.dilation = pairIn(json, QStringLiteral("dilation"), {1, 1}, 1, largestDilation);
    const Padding2 padding = sidesFrom(json, QStringLiteral("padding"), {});
    const auto side = [](std::int64_t cells) { return std::clamp<std::int64_t>(cells, 0, largestPadding); };
    layer.padding = {side(padding.top), side(padding.left), side(padding.bottom), side(padding.right)};
    return layer;
}

QJsonObject toJson(const LayerGeometry &layer)
{
    return {{QStringLiteral("kind"), kindNames.at(static_cast<qsizetype>(layer.kind))},
            {QStringLiteral("kernel"), ui::toJson(layer.kernel)},
            {QStringLiteral("stride"), ui::toJson(layer.stride)},
            {QStringLiteral("dilation"), ui::toJson(layer.dilation)},
            {QStringLiteral("padding"), ui::toJson(layer.padding)}};
}

std::vector<LayerGeometry> layersFrom(const QJsonValue &value)
{
    std::vector<LayerGeometry> layers;
    for (const QJsonArray list = value.toArray(); const QJsonValue &layer : list) {
        if (layers.size() < mostLayers)
            layers.push_back(layerFrom(layer.toObject()));
    }
    return layers;
}

QJsonArray toJson(const std::vector<LayerGeometry> &layers)
{
    QJsonArray array;
    for (const LayerGeometry &layer : layers)
        array.append(toJson(layer));
    return array;
}

LayerGeometry threeByThree(std::int64_t stride)
{
    LayerGeometry layer;
    layer.stride = {stride, stride};
    return layer;
}

} // namespace

State pageState()
{
    State state;
    state.spec.input = {29, 29};
    state.spec.layers = {threeByThree(1), threeByThree(2), threeByThree(1), threeByThree(2)};
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const State page = pageState();
    State state = page;
    state.spec.input = pairIn(json, QStringLiteral("input"), page.spec.input, 1, largestInput);
    state.spec.neuron = pairIn(json, QStringLiteral("neuron"), page.spec.neuron, -1, largestInput);
    if (const std::vector<LayerGeometry> layers = layersFrom(json[QStringLiteral("layers")]); !layers.empty())
        state.spec.layers = layers;
    state.spec.branch = layersFrom(json[QStringLiteral("branch")]);
    state.view = enumFrom(json, QStringLiteral("view"), viewNames, page.view);
    state.axis = enumFrom(json, QStringLiteral("axis"), axisNames, page.axis);
    state.model.weights = enumFrom(json, QStringLiteral("weights"), weightNames, page.model.weights);
    state.model.relu = flagFrom(json, QStringLiteral("relu"), page.model.relu);
    state.model.seed = static_cast<int>(std::clamp<qint64>(intFrom(json, QStringLiteral("seed"), page.model.seed), 0, largestSeed));
    state.target = static_cast<int>(std::clamp<qint64>(intFrom(json, QStringLiteral("target"), page.target), 0, largestTarget));
    return state;
}

QJsonObject toJson(const State &state)
{
    return {{QStringLiteral("input"), ui::toJson(state.spec.input)},
            {QStringLiteral("layers"), toJson(state.spec.layers)},
            {QStringLiteral("branch"), toJson(state.spec.branch)},
            {QStringLiteral("neuron"), ui::toJson(state.spec.neuron)},
            {QStringLiteral("view"), viewNames.at(static_cast<qsizetype>(state.view))},
            {QStringLiteral("axis"), axisNames.at(static_cast<qsizetype>(state.axis))},
            {QStringLiteral("weights"), weightNames.at(static_cast<qsizetype>(state.model.weights))},
            {QStringLiteral("relu"), state.model.relu},
            {QStringLiteral("seed"), state.model.seed},
            {QStringLiteral("target"), state.target}};
}

} // namespace convlab::ui::lessons::receptive_field
