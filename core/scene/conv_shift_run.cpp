// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_shift_run.h"

#include "core/scene/grid_parts.h"

#include <algorithm>

namespace convlab {

namespace {

constexpr int handleFrame = 3000;   ///< the outline of the input, where it has moved to
constexpr int innerFrame = 3001;    ///< around the inner cells
constexpr int windowFrame = 3100;   ///< one more per output and input channel

const Grid &gridOf(const std::vector<Part> &parts, int part)
{
    return std::get<Grid>(parts[static_cast<std::size_t>(part)]);
}

/// The rows below all of `count` planes that start at `first`.
int rowsBelow(const std::vector<Part> &parts, int first, int count)
{
    int rows = 0;
    for (int part = first; part < first + count; ++part)
        rows = std::max(rows, gridOf(parts, part).place.row + 1);
    return rows;
}

int columnsBeside(const std::vector<Part> &parts, int first, int count)
{
    int cols = 0;
    for (int part = first; part < first + count; ++part)
        cols = std::max(cols, gridOf(parts, part).place.col + 1);
    return cols;
}

double number(std::int64_t value) { return static_cast<double>(value); }

} // namespace

ConvShiftRun::ConvShiftRun(ConvStage stage_, const Shift &shift, ShiftEdge edge) : ConvRun(std::move(stage_))
{
    const ConvTrace &trace = stage().trace();
    const Tensor<double> unturned = trace.params().flip ? flipped(trace.weight()) : trace.weight();
    m_comparison = compareShift(trace.input(), unturned, trace.bias(), trace.params(), shift, edge);
    m_parts = stage().parts();
    addMovedInputs();
    m_firstOfMoved = static_cast<int>(m_parts.size());
    addOutputs(Plane::OutputOfMoved, "moved.output.c", "conv.shift.output", m_comparison.outputOfMoved);
    m_firstMoved = static_cast<int>(m_parts.size());
    addOutputs(Plane::MovedOutput, "output.moved.c", "conv.shift.moved", m_comparison.movedOutput);
}

void ConvShiftRun::addMovedInputs()
{
    const ConvParams &params = stage().trace().params();
    const Tensor<double> moved = padded(m_comparison.movedInput, params.padding, params.mode);
    const int rows = rowsBelow(m_parts, 0, stage().inputChannels());
    m_firstMovedInput = static_cast<int>(m_parts.size());
    for (int channel = 0; channel < stage().inputChannels(); ++channel) {
        Grid grid = gridOf(m_parts, channel);
        grid.id = "moved.input.c" + std::to_string(channel);
        grid.symbol = subscripted("X′", stage().inputChannels() > 1 ? channel : -1);
        grid.title = {"conv.shift.input", {number(m_comparison.shift.rows), number(m_comparison.shift.cols)}};
        grid.place.row += rows;
        grid.values = planeValues(moved, 0, channel);
        grid.source = {};
        m_parts.emplace_back(std::move(grid));
    }
}

void ConvShiftRun::addOutputs(Plane plane, const char *id, const char *title, const Tensor<double> &values)
{
    const int first = stage().outputCell({}).part, count = stage().outputChannels();
    const int rows = rowsBelow(m_parts, first, count), cols = columnsBeside(m_parts, first, count);
    const bool ofMoved = plane == Plane::OutputOfMoved;
    for (int channel = 0; channel < count; ++channel) {
        Grid grid = gridOf(m_parts, first + channel);
        grid.id = id + std::to_string(channel);
        grid.symbol = subscripted(ofMoved ? "Y′" : "Y", count > 1 ? channel : -1);
        grid.title.key = title;
        if (!ofMoved)
            grid.title.numbers = {number(m_comparison.stops.rows), number(m_comparison.stops.cols)};
        grid.place.row += rows;
        grid.place.col += ofMoved ? 0 : cols;
        grid.values = planeValues(values, 0, channel);
        if (!ofMoved) {
            std::vector<CellState> states;
            for (int row = 0; row < grid.rows; ++row)
                for (int col = 0; col < grid.cols; ++col)
                    states.push_back(m_comparison.at(channel, row, col).compared ? CellState::Normal : CellState::Blank);
            grid.states = std::make_shared<const std::vector<CellState>>(std::move(states));
        }
        m_parts.emplace_back(std::move(grid));
    }
}

CellRef ConvShiftRun::cellOf(Plane plane, int channel, int row, int col) const
{
    switch (plane) {
    case Plane::Input: return stage().inputCell(channel, row, col);
    case Plane::MovedInput: return {m_firstMovedInput + channel, row, col};
    case Plane::Output: return stage().outputCell({0, channel, row, col});
    case Plane::OutputOfMoved: return {m_firstOfMoved + channel, row, col};
    case Plane::MovedOutput: return {m_firstMoved + channel, row, col};
    }
    return {};
}

std::optional<ConvShiftRun::Place> ConvShiftRun::placeOf(const CellRef &cell) const
{
    for (const Plane plane : {Plane::Input, Plane::MovedInput, Plane::Output, Plane::OutputOfMoved, Plane::MovedOutput}) {
        const bool input = plane == Plane::Input || plane == Plane::MovedInput;
        const int channel = cell.part - cellOf(plane, 0, 0, 0).part;
        if (channel >= 0 && channel < (input ? stage().inputChannels() : stage().outputChannels()))
            return Place{plane, channel, cell.row, cell.col};
    }
    return std::nullopt;
}

std::optional<std::pair<int, int>> ConvShiftRun::targetOf(int row, int col) const
{
    const Shape &output = m_comparison.outputOfMoved.shape; // moved forwards: the source of the opposite shift
    const auto toRow = shiftSource(row, output.h, -m_comparison.stops.rows, m_comparison.edge);
    const auto toCol = shiftSource(col, output.w, -m_comparison.stops.cols, m_comparison.edge);
    if (!toRow || !toCol)
        return std::nullopt;
    return std::pair{static_cast<int>(*toRow), static_cast<int>(*toCol)};
}

Scene ConvShiftRun::sceneAt(const Moment &moment) const
{
    Scene scene = ConvRun::sceneAt(moment);
    scene.parts.insert(scene.parts.end(), m_parts.begin() + static_cast<std::ptrdiff_t>(scene.parts.size()), m_parts.end());
    const Padding2 &pad = stage().trace().params().padding;
    const Shape &input = m_comparison.movedInput.shape;
    scene.frames.push_back({handleFrame, m_firstMovedInput, static_cast<int>(pad.top + m_comparison.shift.rows),
                            static_cast<int>(pad.left + m_comparison.shift.cols), static_cast<int>(input.h), static_cast<int>(input.w),
                            Role::Input, true});
    followStop(scene, stage().trace().cellAt(moment.step));
    markComparison(scene);
    return scene;
}

/// The same patch in the moved input, and what it gave there.
void ConvShiftRun::followStop(Scene &scene, const OutputCell &cell) const
{
    const auto target = targetOf(cell.h, cell.w);
    if (!target)
        return;
    const ConvTrace &trace = stage().trace();
    scene.marks.push_back({cellOf(Plane::OutputOfMoved, cell.c, target->first, target->second), Emphasis::Current, Role::Output});
    scene.marks.push_back({cellOf(Plane::MovedOutput, cell.c, target->first, target->second), Emphasis::Current, Role::Output});
    for (int layer = 0; layer < trace.layerCount(); ++layer) {
        const int channel = trace.firstChannel(cell.c) + layer;
        scene.frames.push_back({windowFrame + cell.c * stage().inputChannels() + channel, m_firstMovedInput + channel,
                                static_cast<int>(target->first * trace.params().stride.h), static_cast<int>(target->second * trace.params().stride.w),
                                static_cast<int>(trace.vertical().span()), static_cast<int>(trace.horizontal().span()), Role::Kernel});
    }
}

void ConvShiftRun::markComparison(Scene &scene) const
{
    const Shape &output = m_comparison.outputOfMoved.shape;
    for (int channel = 0; channel < output.c; ++channel) {
        Frame inner{innerFrame, m_firstOfMoved + channel, 0, 0, 0, 0, Role::Output};
        for (int row = 0; row < output.h; ++row) {
            for (int col = 0; col < output.w; ++col) {
                const ShiftedOutput &cell = m_comparison.at(channel, row, col);
                if (cell.compared)
                    scene.marks.push_back({cellOf(Plane::OutputOfMoved, channel, row, col),
                                           cell.agrees ? Emphasis::Agrees : Emphasis::Differs, Role::Output});
                if (!cell.inner)
                    continue;
                if (inner.rows == 0)
                    inner.row = row, inner.col = col;
                inner.rows = row - inner.row + 1; // inner cells are a rectangle
                inner.cols = col - inner.col + 1;
            }
        }
        if (inner.rows > 0)
            scene.frames.push_back(inner);
    }
}

std::vector<Mark> ConvShiftRun::linksOf(const CellRef &cell) const
{
    std::vector<Mark> marks = ConvRun::linksOf(cell);
    const std::optional<Place> place = placeOf(cell);
    if (!place)
        return marks;
    if (place->plane == Plane::Input || place->plane == Plane::MovedInput)
        linkInputs(*place, marks);
    else
        linkOutputs(*place, marks);
    const bool alone = marks.empty() || marks.front().emphasis != Emphasis::Origin;
    if (alone && !marks.empty())
        marks.insert(marks.begin(), {cell, Emphasis::Origin, gridOf(m_parts, cell.part).role});
    return marks;
}

void ConvShiftRun::linkInputs(const Place &place, std::vector<Mark> &marks) const
{
    const Padding2 &pad = stage().trace().params().padding;
    const Shape &input = m_comparison.movedInput.shape;
    const int row = place.row - static_cast<int>(pad.top), col = place.col - static_cast<int>(pad.left);
    if (row < 0 || col < 0 || row >= input.h || col >= input.w)
        return;
    const int forwards = place.plane == Plane::Input ? -1 : 1;
    const auto partnerRow = shiftSource(row, input.h, forwards * m_comparison.shift.rows, m_comparison.edge);
    const auto partnerCol = shiftSource(col, input.w, forwards * m_comparison.shift.cols, m_comparison.edge);
    if (partnerRow && partnerCol)
        marks.push_back({cellOf(place.plane == Plane::Input ? Plane::MovedInput : Plane::Input, place.channel,
                                static_cast<int>(*partnerRow + pad.top), static_cast<int>(*partnerCol + pad.left)),
                         Emphasis::Linked, Role::Input});
}

/// An output, the place it has moved to, and what the moved input gives there.
void ConvShiftRun::linkOutputs(const Place &place, std::vector<Mark> &marks) const
{
    std::optional<std::pair<int, int>> from{{place.row, place.col}}, to = from;
    if (place.plane == Plane::Output) {
        to = targetOf(place.row, place.col);
    } else if (const auto source = m_comparison.counterpart(place.row, place.col)) {
        from = std::pair{static_cast<int>(source->first), static_cast<int>(source->second)};
    } else {
        from.reset();
    }
    if (!from || !to)
        return;
    const CellRef self = cellOf(place.plane, place.channel, place.row, place.col);
    for (const CellRef &cell : {cellOf(Plane::Output, place.channel, from->first, from->second),
                                cellOf(Plane::OutputOfMoved, place.channel, to->first, to->second),
                                cellOf(Plane::MovedOutput, place.channel, to->first, to->second)}) {
        if (!(cell == self))
            marks.push_back({cell, Emphasis::Linked, Role::Output});
    }
}

/// A window on the moved input plays the stop whose output has moved there.
int ConvShiftRun::stepForFrame(int frameId, int row, int col) const
{
    if (frameId < handleFrame)
        return ConvRun::stepForFrame(frameId, row, col);
    const int step = frameId < windowFrame ? -1 : ConvRun::stepForFrame(frameId - windowFrame, row, col);
    if (step < 0)
        return -1;
    const OutputCell there = stage().trace().cellAt(step);
    const auto source = m_comparison.counterpart(there.h, there.w);
    return source ? static_cast<int>(m_comparison.outputOfMoved.shape.offset(0, there.c, source->first, source->second)) : -1;
}

std::optional<Wish> ConvShiftRun::wishOfFrame(int frameId, int row, int col) const
{
    if (frameId != handleFrame)
        return std::nullopt;
    const Padding2 &pad = stage().trace().params().padding;
    const auto within = [](std::int64_t shift) { return std::clamp<std::int64_t>(shift, -largestShift, largestShift); };
    return Wish{"shift", Extent2{within(row - pad.top), within(col - pad.left)}};
}

std::vector<Label> ConvShiftRun::facts() const
{
    std::vector<Label> facts = ConvRun::facts();
    facts.push_back({"conv.fact.shift", {number(m_comparison.innerDiffering), number(m_comparison.inner),
                                         number(m_comparison.borderDiffering), number(m_comparison.border)}});
    return facts;
}

std::vector<Remark> ConvShiftRun::remarks() const
{
    const Equivariance &c = m_comparison;
    const ConvParams &params = stage().trace().params();
    const std::vector<double> &output = stage().trace().output().data;
    if (std::all_of(output.begin(), output.end(), [&](double value) { return value == output.front(); }))
        return {{{"conv.shift.constant", {output.front()}}, "shift-holds"}};
    if (c.shift == Shift{})
        return {{{"conv.shift.none", {}}, {}}};
    const std::vector<double> inside{number(c.inner), number(c.innerDiffering), number(c.border), number(c.borderDiffering)};
    if (!c.wholeStops)
        return {{{"conv.shift.breaks", {number(c.shift.rows), number(c.shift.cols), number(params.stride.h), number(params.stride.w),
                                        number(c.innerDiffering + c.borderDiffering), number(c.inner + c.border)}}, "shift-even"}};
    if (c.borderDiffering == 0)
        return {{{c.border > 0 ? "conv.shift.holds_everywhere" : "conv.shift.holds", inside}, {}}};
    return {{{"conv.shift.holds_inside", inside}, params.mode == PaddingMode::Circular ? "" : "shift-circular"}};
}

} // namespace convlab
