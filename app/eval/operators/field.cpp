// SPDX-License-Identifier: GPL-3.0-or-later
// The receptive field of one neuron of a plain stack, and where branches meet.
#include "app/eval/eval_error.h"
#include "app/eval/json_reading.h"
#include "app/eval/operators/tables.h"
#include "core/analysis/branch_field.h"
#include "core/analysis/receptive_field.h"
#include "core/errors/parameter_error.h"
#include "core/trace/axis_stack.h"

#include <QJsonArray>

#include <algorithm>

namespace convlab::app {

namespace {

constexpr int mostLayers = 4096;
constexpr std::int64_t widestField = std::int64_t{1} << 22;

const QStringList layerKeys{QStringLiteral("type"),     QStringLiteral("kernel"),   QStringLiteral("stride"),
                            QStringLiteral("padding"),  QStringLiteral("dilation"), QStringLiteral("ceil_mode")};

LayerKind kindOfLayer(const Arguments &layer)
{
    static const QStringList words{QStringLiteral("conv"), QStringLiteral("max_pool"), QStringLiteral("avg_pool")};
    return static_cast<LayerKind>(layer.choice("type", words, 0));
}

LayerGeometry layerOf(const QJsonValue &value)
{
    if (!value.isObject())
        throw EvalError("wrong_type", QStringLiteral("A layer is an object, not %1.").arg(kindOf(value)));
    for (const QString &key : value.toObject().keys()) {
        if (!layerKeys.contains(key))
            throw EvalError("unknown_key", QStringLiteral("A layer has no \"%1\".").arg(key));
    }
    const Arguments layer(value.toObject(), {});
    const Extent2 padding = layer.pair("padding", {0, 0});
    return {kindOfLayer(layer), layer.pair("kernel"), layer.pair("stride", {1, 1}), layer.pair("dilation", {1, 1}),
            {padding.h, padding.w, padding.h, padding.w}, layer.flag("ceil_mode", false)};
}

std::vector<LayerGeometry> layersOf(const QJsonValue &value)
{
    if (!value.isArray())
        throw EvalError("wrong_type", QStringLiteral("A stack is a list of layers, not %1.").arg(kindOf(value)));
    if (value.toArray().size() > mostLayers)
        throw EvalError("too_large", QStringLiteral("A stack has at most %1 layers.").arg(mostLayers));
    std::vector<LayerGeometry> layers;
    for (const QJsonArray list = value.toArray(); const QJsonValue &layer : list)
        layers.push_back(layerOf(layer));
    return layers;
}

/// One axis: what cell `index` of the last layer sees.
struct Seen {
    std::pair<std::int64_t, std::int64_t> interval;     ///< without borders, last included
    std::vector<std::int64_t> cells;                    ///< real ones, ascending
};

Seen seenBy(const AxisStack &stack, std::int64_t index)
{
    const int top = stack.layerCount();
    if (index < 0 || index >= stack.count(top))
        throw ParameterError(Rule::IndexOutOfRange, {{"index", static_cast<double>(index)}, {"count", static_cast<double>(stack.count(top))}});
    if (stack.field(top).size > widestField)
        throw EvalError("too_much_work", QStringLiteral("The field is wider than %1 cells, which is the limit.").arg(widestField));
    Seen seen{stack.interval(top, index), stack.below(top, index).front()};
    std::erase_if(seen.cells, [&](std::int64_t cell) { return !stack.inside(0, cell); });
    return seen;
}

void writePair(JsonText &json, const char *name, double vertical, double horizontal)
{
    json.key(QLatin1String(name));
    json.beginArray();
    json.number(vertical);
    json.number(horizontal);
    json.endArray();
}

void writeField(JsonText &json, const LayerField &field)
{
    const auto &[v, h] = field;
    const auto pair = [&](const char *name, std::int64_t vertical, std::int64_t horizontal) {
        writePair(json, name, static_cast<double>(vertical), static_cast<double>(horizontal));
    };
    json.beginObject();
    pair("R", v.size, h.size);
    pair("J", v.jumpAfter, h.jumpAfter);
    pair("start", v.start, h.start);
    writePair(json, "center0", v.centre(0), h.centre(0));
    pair("out", v.outputs, h.outputs);
    json.endObject();
}

void writeFields(JsonText &json, const std::vector<LayerField> &fields)
{
    json.beginArray();
    for (const LayerField &field : fields)
        writeField(json, field);
    json.endArray();
}

/// [[first, last], [first, last]], vertical and horizontal.
void writeIntervals(JsonText &json, const std::pair<std::int64_t, std::int64_t> &vertical, const std::pair<std::int64_t, std::int64_t> &horizontal)
{
    json.beginArray();
    for (const auto &[first, last] : {vertical, horizontal}) {
        json.beginArray();
        json.integer(first);
        json.integer(last);
        json.endArray();
    }
    json.endArray();
}

void writeMask(Answer &answer, const Extent2 &input, const Seen &rows, const Seen &cols)
{
    QString seen(input.w, QLatin1Char('0'));
    for (const std::int64_t col : cols.cells)
        seen[col] = QLatin1Char('1');
    const QString unseen(input.w, QLatin1Char('0'));
    JsonText &json = answer.value("mask_rows");
    json.beginArray();
    for (std::int64_t row = 0; row < input.h; ++row)
        json.text(std::binary_search(rows.cells.begin(), rows.cells.end(), row) ? seen : unseen);
    json.endArray();
}

void receptive(const Arguments &arguments, Answer &answer)
{
    const std::vector<LayerGeometry> layers = layersOf(arguments.attribute("layers"));
    const Extent2 input = arguments.pair("input"), index = arguments.pair("output_index", {0, 0});
    const std::vector<LayerField> fields = receptiveField(layers, input);
    limited({1, 1, input.h, input.w});
    const Seen rows = seenBy(AxisStack(layers, fields, input.h, convlab::Axis::Vertical), index.h);
    const Seen cols = seenBy(AxisStack(layers, fields, input.w, convlab::Axis::Horizontal), index.w);
    const std::size_t count = rows.cells.size() * cols.cells.size();
    writeFields(answer.value("per_layer"), fields);
    writeIntervals(answer.value("theoretical_interval_inclusive"), rows.interval, cols.interval);
    answer.integer("nonzero_count", static_cast<std::int64_t>(count));
    if (count == 0)
        answer.value("nonzero_bbox_inclusive").null();
    else
        writeIntervals(answer.value("nonzero_bbox_inclusive"), {rows.cells.front(), rows.cells.back()}, {cols.cells.front(), cols.cells.back()});
    writeMask(answer, input, rows, cols);
}

void branches(const Arguments &arguments, Answer &answer)
{
    const QJsonValue value = arguments.attribute("branches");
    if (!value.isArray())
        throw EvalError("wrong_type", QStringLiteral("\"branches\" takes a list of stacks, not %1.").arg(kindOf(value)));
    std::vector<std::vector<LayerGeometry>> stacks;
    for (const QJsonArray list = value.toArray(); const QJsonValue &stack : list)
        stacks.push_back(layersOf(stack));
    const BranchField field = branchField(stacks, arguments.pair("input"));
    writeFields(answer.value("per_branch"), field.branches);
    writeField(answer.value("joined"), field.joined);
    answer.flag("aligned", field.aligned);
    answer.flag("same_size", field.sameSize);
}

const Operator table[] = {
    {"receptive_field", "layers input output_index?", "",
     "per_layer theoretical_interval_inclusive nonzero_count nonzero_bbox_inclusive mask_rows",
     "what one neuron of a stack sees; a layer has type, kernel, stride, padding, dilation, ceil_mode", receptive},
    {"receptive_field_branches", "branches input", "", "per_branch joined aligned same_size",
     "stacks side by side on one input, and whether their neurons look at the same places; [] is the identity", branches},
};

} // namespace

std::span<const Operator> fieldOperators()
{
    return table;
}

} // namespace convlab::app
