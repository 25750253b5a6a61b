// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_image.h"

#include "core/scene/alignment.h"
#include "core/scene/receptive_field_formula.h"
#include "core/tensor/sample_picture.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace convlab {

namespace {

constexpr std::size_t mostFieldMarks = 4096;

/// Sums over any rectangle of a picture in constant time.
class SummedArea {
public:
    SummedArea(const std::vector<double> &values, std::int64_t rows, std::int64_t cols)
        : m_rows(rows), m_cols(cols), m_sums(static_cast<std::size_t>((rows + 1) * (cols + 1)))
    {
        for (std::int64_t row = 0; row < rows; ++row) {
            double line = 0;
            for (std::int64_t col = 0; col < cols; ++col) {
                line += values[static_cast<std::size_t>(row * cols + col)];
                m_sums[at(row + 1, col + 1)] = m_sums[at(row, col + 1)] + line;
            }
        }
    }
    /// Mean of the part of [top, bottom] × [left, right] that lies in the picture; 0 when none does.
    double mean(std::int64_t top, std::int64_t bottom, std::int64_t left, std::int64_t right) const
    {
        top = std::max<std::int64_t>(top, 0);
        left = std::max<std::int64_t>(left, 0);
        bottom = std::min(bottom + 1, m_rows);
        right = std::min(right + 1, m_cols);
        if (top >= bottom || left >= right)
            return 0;
        const double sum = m_sums[at(bottom, right)] - m_sums[at(top, right)] - m_sums[at(bottom, left)]
                           + m_sums[at(top, left)];
        return std::clamp(sum / static_cast<double>((bottom - top) * (right - left)), 0.0, 1.0);
    }

private:
    std::size_t at(std::int64_t row, std::int64_t col) const
    {
        return static_cast<std::size_t>(row * (m_cols + 1) + col);
    }
    std::int64_t m_rows, m_cols;
    std::vector<double> m_sums;
};

Positions realOf(const AxisStack &stack, int level, const Positions &cells)
{
    Positions real;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(real),
                 [&](std::int64_t cell) { return stack.inside(level, cell); });
    return real;
}

} // namespace

ReceptiveFieldImage::ReceptiveFieldImage(const ReceptiveFieldTrace &trace, int target) : m_trace(trace), m_target(target)
{
    m_grids.push_back(pictureGrid());
    for (int branch = 0; branch < trace.branchCount(); ++branch)
        m_grids.push_back(mapGrid(branch));
}

Role ReceptiveFieldImage::roleOf(int branch, int level) const
{
    return layerRole(level - 1 + (branch == 0 ? 0 : m_trace.layerCount(0)));
}

Grid ReceptiveFieldImage::pictureGrid() const
{
    Grid grid;
    grid.id = "input";
    grid.title = {"field.level.picture", {}};
    grid.role = Role::Input;
    grid.style = GridStyle::Image;
    grid.rows = static_cast<int>(m_trace.input().h);
    grid.cols = static_cast<int>(m_trace.input().w);
    grid.values = std::make_shared<const std::vector<double>>(samplePicture(grid.rows, grid.cols));
    return grid;
}

Grid ReceptiveFieldImage::mapGrid(int branch) const
{
    const AxisStack &vertical = m_trace.stack(branch, Axis::Vertical);
    const AxisStack &horizontal = m_trace.stack(branch, Axis::Horizontal);
    const int level = m_trace.layerCount(branch);
    Grid grid;
    grid.id = branch == 0 ? "output" : "output.b";
    grid.title = {m_trace.branchCount() == 1 ? "field.level.last" : branch == 0 ? "field.level.last_a" : "field.level.last_b",
                  {static_cast<double>(level)}};
    grid.role = roleOf(branch, level);
    grid.style = GridStyle::Image;
    grid.place = {1, branch, 0};
    grid.rows = static_cast<int>(vertical.count(level));
    grid.cols = static_cast<int>(horizontal.count(level));
    const SummedArea area(*m_grids.front().values, m_trace.input().h, m_trace.input().w);
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(grid.rows) * static_cast<std::size_t>(grid.cols));
    for (int row = 0; row < grid.rows; ++row) {
        const auto [top, bottom] = vertical.interval(level, row);
        for (int col = 0; col < grid.cols; ++col) {
            const auto [left, right] = horizontal.interval(level, col);
            values.push_back(area.mean(top, bottom, left, right));
        }
    }
    grid.values = std::make_shared<const std::vector<double>>(std::move(values));
    return grid;
}

CellRef ReceptiveFieldImage::outputCell(int branch) const
{
    const int level = m_trace.layerCount(branch);
    return {1 + branch, static_cast<int>(m_trace.neuron(branch, Axis::Vertical, level)),
            static_cast<int>(m_trace.neuron(branch, Axis::Horizontal, level))};
}

/// The frame of a layer, as large as the field of `sizeLevel` (the layer below, before R has grown).
Frame ReceptiveFieldImage::frameOf(int branch, int level, int sizeLevel) const
{
    const auto span = [&](Axis axis) {
        return m_trace.stack(branch, axis).interval(sizeLevel, m_trace.neuron(branch, axis, sizeLevel));
    };
    const auto [top, bottom] = span(Axis::Vertical);
    const auto [left, right] = span(Axis::Horizontal);
    Frame frame;
    frame.id = level + (branch == 0 ? 0 : m_trace.layerCount(0));
    frame.part = 0;
    frame.row = static_cast<int>(top);
    frame.col = static_cast<int>(left);
    frame.rows = static_cast<int>(bottom - top + 1);
    frame.cols = static_cast<int>(right - left + 1);
    frame.role = roleOf(branch, level);
    return frame;
}

Frame ReceptiveFieldImage::targetFrame() const
{
    constexpr int id = 0; // layers count from 1
    const auto first = [&](Axis axis) {
        const int level = m_trace.layerCount(0);
        const double centre = m_trace.stack(0, axis).field(level).centre(m_trace.neuron(0, axis, level));
        return static_cast<int>(std::floor(centre - (m_target - 1) / 2.0));
    };
    return {id, 0, first(Axis::Vertical), first(Axis::Horizontal), m_target, m_target, Role::Padding};
}

void ReceptiveFieldImage::drawBranch(Scene &scene, int branch, const Moment &moment) const
{
    const FieldStep step = m_trace.stepAt(moment.step);
    const int built = m_trace.builtLevels(branch, moment.step);
    const bool growing = step.kind == FieldStep::Kind::Layer && step.branch == branch
                         && moment.micro == static_cast<int>(FieldMicro::Span);
    // The widest first, so that a narrow frame is never covered by the line of a wide one.
    for (int level = built; level >= 1; --level)
        scene.frames.push_back(frameOf(branch, level, growing && level == built ? level - 1 : level));
    const bool complete = built == m_trace.layerCount(branch);
    std::get<Grid>(scene.parts[static_cast<std::size_t>(1 + branch)]).reveal.count = complete ? -1 : 0;
    if (complete)
        scene.marks.push_back({outputCell(branch), Emphasis::Current, roleOf(branch, built)});
}

Label ReceptiveFieldImage::captionOf(const FieldStep &step) const
{
    if (step.kind == FieldStep::Kind::Input)
        return {"field.caption.image_input", {}};
    if (step.kind == FieldStep::Kind::Compare)
        return worseAlignment(m_trace).caption();
    const AxisField &vertical = m_trace.stack(step.branch, Axis::Vertical).field(step.level);
    const AxisField &horizontal = m_trace.stack(step.branch, Axis::Horizontal).field(step.level);
    return {step.branch == 0 ? "field.caption.image" : "field.caption.image_b",
            {static_cast<double>(step.level), static_cast<double>(vertical.size), static_cast<double>(horizontal.size),
             static_cast<double>(vertical.jumpAfter), static_cast<double>(horizontal.jumpAfter)}};
}

Scene ReceptiveFieldImage::sceneAt(const Moment &moment) const
{
    const FieldStep step = m_trace.stepAt(moment.step);
    Scene scene;
    scene.parts.assign(m_grids.begin(), m_grids.end());
    for (int branch = 0; branch < m_trace.branchCount(); ++branch)
        drawBranch(scene, branch, moment);
    if (m_target > 0)
        scene.frames.push_back(targetFrame());
    const CellRef centre{0, static_cast<int>(m_trace.neuron(0, Axis::Vertical, 0)),
                         static_cast<int>(m_trace.neuron(0, Axis::Horizontal, 0))};
    scene.marks.push_back({centre, Emphasis::Current, Role::Input});
    const FieldMicro micro = fieldMicroOf(moment);
    scene.formula = step.kind == FieldStep::Kind::Compare
                        ? compareFormula(m_trace, Axis::Horizontal)
                        : recurrenceFormula(m_trace, {step.branch, step.level, micro, outputCell(step.branch)});
    scene.caption = captionOf(step);
    return scene;
}

std::vector<Mark> ReceptiveFieldImage::fieldOf(int branch, const CellRef &cell) const
{
    const int level = m_trace.layerCount(branch);
    const AxisStack &vertical = m_trace.stack(branch, Axis::Vertical);
    const AxisStack &horizontal = m_trace.stack(branch, Axis::Horizontal);
    const Positions rows = realOf(vertical, 0, vertical.below(level, cell.row).front());
    const Positions cols = realOf(horizontal, 0, horizontal.below(level, cell.col).front());
    const bool whole = rows.size() * cols.size() <= mostFieldMarks;
    std::vector<Mark> marks;
    for (const std::int64_t row : rows) {
        const bool rim = row == rows.front() || row == rows.back();
        for (const std::int64_t col : cols) {
            if (whole || rim || col == cols.front() || col == cols.back())
                marks.push_back({{0, static_cast<int>(row), static_cast<int>(col)}, Emphasis::Linked, Role::Input});
        }
    }
    return marks;
}

void ReceptiveFieldImage::addReaders(std::vector<Mark> &marks, int branch, const CellRef &cell) const
{
    const Role role = roleOf(branch, m_trace.layerCount(branch));
    const Positions rows = m_trace.stack(branch, Axis::Vertical).above(0, cell.row).back();
    const Positions cols = m_trace.stack(branch, Axis::Horizontal).above(0, cell.col).back();
    for (const std::int64_t row : rows) {
        for (const std::int64_t col : cols)
            marks.push_back({{1 + branch, static_cast<int>(row), static_cast<int>(col)}, Emphasis::Linked, role});
    }
}

std::vector<Mark> ReceptiveFieldImage::linksOf(const CellRef &cell) const
{
    if (cell.part < 0 || cell.part >= static_cast<int>(m_grids.size()))
        return {};
    const Grid &grid = m_grids[static_cast<std::size_t>(cell.part)];
    if (cell.row < 0 || cell.row >= grid.rows || cell.col < 0 || cell.col >= grid.cols)
        return {};
    std::vector<Mark> marks{{cell, Emphasis::Origin, grid.role}};
    if (cell.part == 0) {
        for (int branch = 0; branch < m_trace.branchCount(); ++branch)
            addReaders(marks, branch, cell);
        return marks;
    }
    const std::vector<Mark> field = fieldOf(cell.part - 1, cell);
    marks.insert(marks.end(), field.begin(), field.end());
    return marks;
}

Formula ReceptiveFieldImage::formulaOf(const CellRef &cell) const
{
    if (cell.part < 1 || cell.part >= static_cast<int>(m_grids.size()))
        return {};
    const int branch = cell.part - 1;
    return centreFormula(m_trace.stack(branch, Axis::Horizontal), m_trace.layerCount(branch), cell.col, cell);
}

} // namespace convlab
