// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_rows.h"

#include "core/scene/alignment.h"
#include "core/scene/cone_canvas.h"
#include "core/scene/receptive_field_formula.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

/// Cells that no window of the layer above reads; null when all are read.
std::shared_ptr<const std::vector<CellState>> statesOf(const AxisStack &stack, int level)
{
    const std::int64_t first = -stack.padBefore(level);
    const std::int64_t end = stack.count(level) + stack.padAfter(level);
    std::vector<CellState> states;
    states.reserve(static_cast<std::size_t>(end - first));
    bool unreached = false;
    for (std::int64_t position = first; position < end; ++position) {
        const bool real = stack.inside(level, position);
        const bool reached = stack.isReached(level, position);
        unreached = unreached || !reached;
        if (real)
            states.push_back(reached ? CellState::Normal : CellState::Unreached);
        else
            states.push_back(reached ? CellState::Padding : CellState::UnreachedPadding);
    }
    return unreached ? std::make_shared<const std::vector<CellState>>(std::move(states)) : nullptr;
}

} // namespace

ReceptiveFieldRows::ReceptiveFieldRows(const ReceptiveFieldTrace &trace, Axis axis, int target)
    : m_trace(trace), m_axis(axis), m_target(target)
{
    m_tracks.push_back(trackOf(0, 0));
    for (int branch = 0; branch < trace.branchCount(); ++branch) {
        for (int level = 1; level <= trace.layerCount(branch); ++level)
            m_tracks.push_back(trackOf(branch, level));
    }
}

int ReceptiveFieldRows::partOf(int branch, int level) const
{
    return branch == 0 || level == 0 ? level : m_trace.layerCount(0) + level;
}

ReceptiveFieldRows::Level ReceptiveFieldRows::levelOf(int part) const
{
    const int first = m_trace.layerCount(0);
    return part <= first ? Level{0, part} : Level{1, part - first};
}

bool ReceptiveFieldRows::exists(const CellRef &cell) const
{
    if (cell.part < 0 || cell.part >= static_cast<int>(m_tracks.size()) || cell.row != 0)
        return false;
    const Track &track = m_tracks[static_cast<std::size_t>(cell.part)];
    return cell.col >= -track.padBefore && cell.col < track.count + track.padAfter;
}

Role ReceptiveFieldRows::roleOf(int branch, int level) const
{
    return level == 0 ? Role::Input : layerRole(partOf(branch, level) - 1);
}

CellRef ReceptiveFieldRows::neuronCell(int branch, int level) const
{
    return {partOf(branch, level), 0, static_cast<int>(neuron(branch, level))};
}

Track ReceptiveFieldRows::trackOf(int branch, int level) const
{
    const AxisStack &axis = stack(branch);
    Track track;
    track.id = level == 0 ? "input" : (branch == 0 ? "layer" : "branch") + std::to_string(level);
    track.title = level == 0 ? Label{"field.level.input", {}}
                             : layerTitle(m_trace.layers(branch)[static_cast<std::size_t>(level) - 1]);
    track.measure = measureOf(branch, level, FieldMicro::Cone);
    track.role = roleOf(branch, level);
    track.place.row = branch == 0 ? m_trace.layerCount(0) - level : m_trace.layerCount(0) + level;
    track.first = axis.field(level).centre(0);
    track.pitch = static_cast<double>(axis.field(level).jumpAfter);
    track.count = static_cast<int>(axis.count(level));
    track.padBefore = static_cast<int>(axis.padBefore(level));
    track.padAfter = static_cast<int>(axis.padAfter(level));
    // Two branches may pad the shared input differently: the row shows what either of them needs.
    if (level == 0 && m_trace.branchCount() > 1) {
        track.padBefore = static_cast<int>(std::max(axis.padBefore(0), stack(1).padBefore(0)));
        track.padAfter = static_cast<int>(std::max(axis.padAfter(0), stack(1).padAfter(0)));
    } else {
        track.states = statesOf(axis, level);
    }
    return track;
}

Label ReceptiveFieldRows::measureOf(int branch, int level, FieldMicro micro) const
{
    const AxisField &field = stack(branch).field(level);
    if (micro == FieldMicro::Span)
        return {};
    if (micro == FieldMicro::Size)
        return {"field.measure.size", {static_cast<double>(field.size)}};
    const bool compared = m_trace.branchCount() > 1;
    const char *key = level == 0 ? "field.measure.input" : !compared ? "field.measure" : branch == 0 ? "field.measure.a" : "field.measure.b";
    return {key, {static_cast<double>(field.size), static_cast<double>(field.jumpBefore), static_cast<double>(field.jumpAfter)}};
}

Label ReceptiveFieldRows::captionOf(const FieldStep &step, FieldMicro micro) const
{
    if (step.kind == FieldStep::Kind::Input)
        return {"field.caption.input", {}};
    if (step.kind == FieldStep::Kind::Compare)
        return alignmentOf(m_trace, m_axis).caption();
    const AxisStack &axis = stack(step.branch);
    const AxisField &before = axis.field(step.level - 1);
    const AxisField &after = axis.field(step.level);
    const auto label = [&](const char *key, const std::vector<std::int64_t> &numbers) {
        Label result{key, {static_cast<double>(step.level)}};
        for (const std::int64_t number : numbers)
            result.numbers.push_back(static_cast<double>(number));
        return result;
    };
    const bool first = step.branch == 0;
    switch (micro) {
    case FieldMicro::Span:
        return label(first ? "field.caption.span" : "field.caption.span_b", {axis.window(step.level).span()});
    case FieldMicro::Size:
        return label(first ? "field.caption.size" : "field.caption.size_b",
                     {before.size, after.size, axis.window(step.level).span(), after.jumpBefore});
    case FieldMicro::Jump:
        return label(first ? "field.caption.jump" : "field.caption.jump_b",
                     {after.jumpBefore, axis.window(step.level).stride, after.jumpAfter});
    case FieldMicro::Cone: break;
    }
    return label(first ? "field.caption.cone" : "field.caption.cone_b",
                 {after.size, after.jumpAfter, neuron(step.branch, step.level)});
}

std::vector<Part> ReceptiveFieldRows::partsAt(const Moment &moment) const
{
    const FieldStep step = m_trace.stepAt(moment.step);
    std::vector<Part> parts;
    parts.reserve(m_tracks.size());
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        Track track = m_tracks[i];
        const Level at = levelOf(static_cast<int>(i));
        if (at.level > m_trace.builtLevels(at.branch, moment.step)) {
            track.hidden = true;
            track.measure = {};
        } else if (step.kind == FieldStep::Kind::Layer && at.branch == step.branch && at.level == step.level) {
            track.measure = measureOf(at.branch, at.level, fieldMicroOf(moment));
        }
        parts.emplace_back(std::move(track));
    }
    return parts;
}

/// Collects what a scene shows, in terms of branches and levels instead of parts.
class ReceptiveFieldRows::Canvas {
public:
    explicit Canvas(const ReceptiveFieldRows &rows) : m_rows(rows), m_cone(rows.m_tracks.size()) {}

    ConeCanvas &cone() { return m_cone; }
    ConeRow row(int branch, int level) const
    {
        return {m_rows.partOf(branch, level), m_rows.roleOf(branch, level)};
    }
    /// The cone of one cell, with its ribbons, down to the input.
    void addCone(int branch, int level, std::int64_t index)
    {
        const AxisStack &stack = m_rows.stack(branch);
        const std::vector<Positions> levels = stack.below(level, index);
        for (int upper = level; upper > 0; --upper)
            addStorey(branch, upper, levels[static_cast<std::size_t>(upper)]);
        m_cone.light(row(branch, level), levels.back());
    }
    /// From cells of one level to what they read one level below.
    void addStorey(int branch, int level, const Positions &cells)
    {
        const AxisStack &stack = m_rows.stack(branch);
        m_cone.connect(stack, level, cells, row(branch, level), row(branch, level - 1));
    }

private:
    const ReceptiveFieldRows &m_rows;
    ConeCanvas m_cone;
};

void ReceptiveFieldRows::drawJump(Canvas &canvas, int branch, int level) const
{
    const AxisStack &axis = stack(branch);
    if (axis.count(level) < 2)
        return;
    const auto last = static_cast<int>(axis.count(level)) - 1;
    const int first = std::min(static_cast<int>(neuron(branch, level)), last - 1);
    const Label label{"field.bracket.jump", {static_cast<double>(axis.field(level).jumpAfter)}};
    canvas.cone().bracket({partOf(branch, level), first, first + 1, false, label, roleOf(branch, level)});
}

void ReceptiveFieldRows::drawSight(Canvas &canvas, int level) const
{
    // With two branches both sides of the input are taken; the rows' measures tell the sizes.
    if (m_trace.branchCount() > 1)
        return;
    const std::int64_t index = neuron(0, level);
    const auto [first, last] = stack(0).interval(level, index);
    canvas.cone().bracketField(stack(0), first, last, sightLabel(sightOf(stack(0), level, index)));
}

/// The cells that the field is to span, over the input and around the neuron's centre.
void ReceptiveFieldRows::drawTarget(Canvas &canvas) const
{
    if (m_target <= 0)
        return;
    const int top = m_trace.layerCount(0);
    const double first = stack(0).field(top).centre(neuron(0, top)) - (m_target - 1) / 2.0;
    const int column = static_cast<int>(std::floor(first));
    canvas.cone().bracket({0, column, column + m_target - 1, false, {"field.target.bracket", {1.0 * m_target}}, Role::Kernel});
}

void ReceptiveFieldRows::drawLayer(Canvas &canvas, const FieldStep &step, FieldMicro micro) const
{
    const std::int64_t index = neuron(step.branch, step.level);
    canvas.cone().current(neuronCell(step.branch, step.level), roleOf(step.branch, step.level));
    if (micro == FieldMicro::Cone) {
        canvas.addCone(step.branch, step.level, index);
        return;
    }
    canvas.addStorey(step.branch, step.level, {index});
    canvas.addCone(step.branch, step.level - 1, neuron(step.branch, step.level - 1));
    if (micro != FieldMicro::Span)
        canvas.cone().light(canvas.row(step.branch, 0), stack(step.branch).below(step.level, index).front());
    if (micro == FieldMicro::Jump)
        drawJump(canvas, step.branch, step.level);
}

Scene ReceptiveFieldRows::sceneAt(const Moment &moment) const
{
    const FieldStep step = m_trace.stepAt(moment.step);
    const FieldMicro micro = fieldMicroOf(moment);
    Canvas canvas(*this);
    for (int branch = 0; branch < m_trace.branchCount(); ++branch) {
        const int level = m_trace.builtLevels(branch, moment.step);
        if (step.kind == FieldStep::Kind::Layer && step.branch == branch) {
            drawLayer(canvas, step, micro);
        } else if (level > 0 || branch == 0) {
            canvas.cone().current(neuronCell(branch, level), roleOf(branch, level));
            canvas.addCone(branch, level, neuron(branch, level));
        }
    }
    drawTarget(canvas);
    const int level = m_trace.builtLevels(0, moment.step);
    drawSight(canvas, step.kind == FieldStep::Kind::Layer && micro == FieldMicro::Span ? level - 1 : level);

    Scene scene;
    scene.parts = partsAt(moment);
    canvas.cone().moveInto(scene);
    scene.formula = step.kind == FieldStep::Kind::Compare
                        ? compareFormula(m_trace, m_axis)
                        : recurrenceFormula(m_trace, m_axis,
                                            {step.branch, step.level, micro, neuronCell(step.branch, step.level)});
    scene.caption = captionOf(step, micro);
    return scene;
}

std::vector<Mark> ReceptiveFieldRows::linksOf(const CellRef &cell) const
{
    if (!exists(cell))
        return {};
    const Level at = levelOf(cell.part);
    std::vector<Mark> marks{{cell, Emphasis::Origin, roleOf(at.branch, at.level)}};
    const auto add = [&](int branch, int level, const Positions &positions) {
        for (const std::int64_t position : positions) {
            const Role role = stack(branch).inside(level, position) ? roleOf(branch, level) : Role::Padding;
            marks.push_back({{partOf(branch, level), 0, static_cast<int>(position)}, Emphasis::Linked, role});
        }
    };
    if (stack(at.branch).inside(at.level, cell.col)) {
        const std::vector<Positions> below = stack(at.branch).below(at.level, cell.col);
        for (int level = 0; level < at.level; ++level)
            add(at.branch, level, below[static_cast<std::size_t>(level)]);
    }
    const int branches = at.level == 0 ? m_trace.branchCount() : 1;
    for (int i = 0; i < branches; ++i) {
        const int branch = at.level == 0 ? i : at.branch;
        const std::vector<Positions> above = stack(branch).above(at.level, cell.col);
        for (std::size_t up = 1; up < above.size(); ++up)
            add(branch, at.level + static_cast<int>(up), above[up]);
    }
    return marks;
}

Formula ReceptiveFieldRows::formulaOf(const CellRef &cell) const
{
    if (!exists(cell))
        return {};
    const Level at = levelOf(cell.part);
    if (at.level == 0 || !stack(at.branch).inside(at.level, cell.col))
        return {};
    return centreFormula(stack(at.branch), at.level, cell.col, cell);
}

} // namespace convlab
