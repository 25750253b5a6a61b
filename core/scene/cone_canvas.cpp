// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/cone_canvas.h"

#include <algorithm>

namespace convlab {

namespace {

/// More ribbons than this between two rows read as a grey haze; one outline says as much.
constexpr std::size_t mostRibbons = 64;

using Run = std::pair<std::int64_t, std::int64_t>;

} // namespace

ConeCanvas::ConeCanvas(std::size_t parts) : m_lit(parts), m_roles(parts, Role::None) {}

void ConeCanvas::current(const CellRef &neuron, Role role)
{
    m_neurons.push_back({neuron, Emphasis::Current, role});
}

void ConeCanvas::light(const ConeRow &row, const Positions &cells)
{
    const auto part = static_cast<std::size_t>(row.part);
    m_roles[part] = row.role;
    m_lit[part].insert(m_lit[part].end(), cells.begin(), cells.end());
}

void ConeCanvas::ribbon(const ConeRow &upper, Run from, const ConeRow &lower, Run to)
{
    m_ribbons.push_back({upper.part, static_cast<int>(from.first), static_cast<int>(from.second), lower.part,
                         static_cast<int>(to.first), static_cast<int>(to.second), lower.role});
}

void ConeCanvas::connect(const AxisStack &stack, int level, const Positions &cells, const ConeRow &upper,
                         const ConeRow &lower)
{
    Positions real;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(real),
                 [&](std::int64_t cell) { return stack.inside(level, cell); });
    const Positions read = stack.tapsOf(level, real);
    if (read.empty())
        return;
    light(lower, read);

    std::vector<std::pair<Run, Run>> bands;
    for (const Run &run : runsOf(real)) {
        Positions members;
        for (std::int64_t cell = run.first; cell <= run.second; ++cell)
            members.push_back(cell);
        const std::vector<Run> taps = runsOf(stack.tapsOf(level, members));
        if (taps.size() == 1) {
            bands.emplace_back(run, taps.front());
            continue;
        }
        for (const std::int64_t cell : members) {
            for (const Run &tap : runsOf(stack.tapsOf(level, {cell})))
                bands.emplace_back(Run{cell, cell}, tap);
        }
    }
    if (bands.size() > mostRibbons)
        bands = {{{real.front(), real.back()}, {read.front(), read.back()}}};
    for (const auto &[from, to] : bands)
        ribbon(upper, from, lower, to);
}

void ConeCanvas::bracketField(const AxisStack &stack, std::int64_t first, std::int64_t last, const Label &label)
{
    const std::int64_t end = stack.count(0) - 1;
    const auto piece = [&](std::int64_t from, std::int64_t to, const Label &text, Role role) {
        if (from <= to)
            bracket({0, static_cast<int>(from), static_cast<int>(to), true, text, role});
    };
    const bool seesInput = first <= end && last >= 0;
    piece(std::max<std::int64_t>(first, 0), std::min(last, end), label, Role::Input);
    piece(first, std::min<std::int64_t>(last, -1), seesInput ? Label{} : label, Role::Padding);
    piece(std::max(first, end + 1), last, seesInput || first < 0 ? Label{} : label, Role::Padding);
}

void ConeCanvas::moveInto(Scene &scene)
{
    for (std::size_t part = 0; part < m_lit.size(); ++part) {
        Positions &lit = m_lit[part];
        std::sort(lit.begin(), lit.end());
        lit.erase(std::unique(lit.begin(), lit.end()), lit.end());
        const std::int64_t count = std::get<Track>(scene.parts[part]).count;
        for (const std::int64_t position : lit) {
            const CellRef cell{static_cast<int>(part), 0, static_cast<int>(position)};
            const bool isNeuron = std::any_of(m_neurons.begin(), m_neurons.end(),
                                              [&](const Mark &mark) { return mark.cell == cell; });
            const bool inside = position >= 0 && position < count;
            if (!isNeuron)
                scene.marks.push_back({cell, Emphasis::Active, inside ? m_roles[part] : Role::Padding});
        }
    }
    scene.marks.insert(scene.marks.end(), m_neurons.begin(), m_neurons.end());
    scene.ribbons = std::move(m_ribbons);
    scene.brackets = std::move(m_brackets);
}

} // namespace convlab
