// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_effective.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

Label axisLabel(Axis axis)
{
    return {axis == Axis::Horizontal ? "field.plot.column" : "field.plot.row", {}};
}

} // namespace

std::vector<int> EffectiveFieldRun::levelsAt(const Moment &moment) const
{
    const FieldStep step = trace().stepAt(moment.step);
    if (step.kind == FieldStep::Kind::Compare)
        return lastLevels();
    if (step.kind == FieldStep::Kind::Input)
        return {0, -1};
    // Until the layer has widened the field, what is seen is that of the layer below.
    const FieldMicro micro = fieldMicroOf(moment);
    const int level = step.level - (micro == FieldMicro::Span || micro == FieldMicro::Size ? 1 : 0);
    return step.branch == 0 ? std::vector<int>{level, -1} : std::vector<int>{-1, level};
}

std::vector<int> EffectiveFieldRun::lastLevels() const
{
    return {trace().layerCount(0), trace().branchCount() > 1 ? trace().layerCount(1) : -1};
}

const EffectiveFieldRun::Measured &EffectiveFieldRun::measured(const std::vector<int> &levels) const
{
    const auto known = m_measured.find(levels);
    if (known != m_measured.end())
        return known->second;
    Measured now;
    now.field = effectiveField(trace(), {levels.begin(), levels.begin() + trace().branchCount()}, m_model);
    std::vector<double> strengths;
    for (std::int64_t row = 0; row < trace().input().h; ++row)
        for (std::int64_t col = 0; col < trace().input().w; ++col)
            strengths.push_back(now.field.at(row, col));
    now.picture = std::make_shared<const std::vector<double>>(std::move(strengths));
    return m_measured.emplace(levels, std::move(now)).first->second;
}

/// From the first to the last cell of the branches that are looked at.
std::pair<std::int64_t, std::int64_t> EffectiveFieldRun::intervalOf(const std::vector<int> &levels, Axis axis) const
{
    std::pair<std::int64_t, std::int64_t> whole;
    bool any = false;
    for (int branch = 0; branch < trace().branchCount(); ++branch) {
        const int level = levels[static_cast<std::size_t>(branch)];
        if (level < 0)
            continue;
        const auto own = trace().stack(branch, axis).interval(level, trace().neuron(branch, axis, level));
        whole = any ? std::pair(std::min(whole.first, own.first), std::max(whole.second, own.second)) : own;
        any = true;
    }
    return whole;
}

Frame EffectiveFieldRun::frameOf(const std::vector<int> &levels) const
{
    const int branch = levels[0] >= 0 ? 0 : 1, level = levels[static_cast<std::size_t>(branch)];
    const auto [top, bottom] = intervalOf(levels, Axis::Vertical);
    const auto [left, right] = intervalOf(levels, Axis::Horizontal);
    const bool merged = trace().branchCount() > 1 && levels[0] >= 0 && levels[1] >= 0;
    const int before = branch == 0 ? 0 : trace().layerCount(0); // colours go on from the stack to the branch
    const Role role = merged ? Role::Output : level > 0 ? layerRole(before + level - 1) : Role::Input;
    return {0, 0, static_cast<int>(top), static_cast<int>(left), static_cast<int>(bottom - top + 1), static_cast<int>(right - left + 1), role};
}

/// Effective side, theoretical side (of a square of as many cells), their ratio in per cent; rows and columns of the
/// theoretical field.
std::vector<double> EffectiveFieldRun::summary(const std::vector<int> &levels) const
{
    const Frame frame = frameOf(levels);
    const double whole = std::sqrt(static_cast<double>(frame.rows) * frame.cols), size = fieldOf(levels).size();
    return {tenths(size), tenths(whole), std::round(size / whole * 100), 1.0 * frame.rows, 1.0 * frame.cols};
}

Scene EffectiveFieldRun::sceneAt(const Moment &moment) const
{
    const std::vector<int> levels = levelsAt(moment);
    Scene scene;
    Grid grid;
    grid.id = "input";
    grid.title = {"field.effective.title", {}};
    grid.role = Role::Input;
    grid.style = GridStyle::Heat;
    grid.rows = static_cast<int>(trace().input().h);
    grid.cols = static_cast<int>(trace().input().w);
    grid.tintScale = 1;
    grid.values = measured(levels).picture;
    scene.parts.emplace_back(std::move(grid));
    scene.frames.push_back(frameOf(levels));
    const std::vector<double> numbers = summary(levels);
    scene.caption = {"field.caption.effective", numbers};
    Token token;
    token.kind = Token::Kind::Words;
    token.label = {"field.formula.effective", numbers};
    scene.formula.tokens.push_back(std::move(token));
    return scene;
}

Formula EffectiveFieldRun::formulaOf(const CellRef &cell) const
{
    if (cell.part != 0)
        return {};
    Token token;
    token.kind = Token::Kind::Words;
    token.label = {"field.formula.strength", {1.0 * cell.row, 1.0 * cell.col, std::round(fieldOf(lastLevels()).at(cell.row, cell.col) * 1e4) / 1e4}};
    return {{token}, 1};
}

std::vector<Label> EffectiveFieldRun::facts() const
{
    std::vector<Label> facts = ReceptiveFieldRun::facts();
    facts.insert(facts.begin() + 1, {"field.fact.effective", summary(lastLevels())});
    return facts;
}

std::vector<Remark> EffectiveFieldRun::remarks() const
{
    std::vector<Remark> remarks = ReceptiveFieldRun::remarks();
    std::erase_if(remarks, [](const Remark &remark) { return remark.text.key == "field.remark.one_jump"; }); // of the recurrence, which is not shown
    if (fieldOf(lastLevels()).simplified)
        remarks.insert(remarks.begin(), Remark{{"field.remark.simplified", {}}, {}});
    return remarks;
}

std::vector<std::pair<std::string, double>> EffectiveFieldRun::liveNumbers() const
{
    auto numbers = ReceptiveFieldRun::liveNumbers();
    numbers.emplace_back("effective", summary(lastLevels())[0]);
    return numbers;
}

std::vector<Plot> EffectiveFieldRun::plots() const
{
    const EffectiveField &field = fieldOf(lastLevels());
    const Frame frame = frameOf(lastLevels());
    const bool across = axis() == Axis::Horizontal;
    PlotSeries series{{"field.plot.strength", {}}, Role::Gradient, PlotSeries::Style::Area, {}, field.profile(axis()), false};
    const std::int64_t first = across ? field.left : field.top;
    for (std::size_t i = 0; i < series.y.size(); ++i)
        series.x.push_back(static_cast<double>(first + static_cast<std::int64_t>(i)));
    const double from = (across ? frame.col : frame.row) - 0.5, to = from + (across ? frame.cols : frame.rows);
    Plot plot;
    plot.id = "profile";
    plot.title = {"field.plot.profile", {}};
    plot.x = {axisLabel(axis()), false, true, {}, from - 1, to + 1};
    plot.y = {{"field.plot.strength", {}}, false, false, {}, 0, 1.05};
    plot.series = {std::move(series)};
    plot.guides = {{{"field.plot.from", {}}, Role::None, from, 0, from, 1},
                   {{"field.plot.to", {to - from}}, Role::None, to, 0, to, 1},
                   {{"field.plot.threshold", {}}, Role::Gradient, from, effectiveThreshold, to, effectiveThreshold}};
    return {plot};
}

} // namespace convlab
