// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_stage.h"

namespace convlab {

namespace {

using Kind = ResidualStep::Kind;

int countOf(const std::vector<double> &values)
{
    return static_cast<int>(values.size());
}

} // namespace

ResidualStage::ResidualStage(ResidualTrace trace, ResidualView view) : m_trace(std::move(trace)), m_view(view)
{
    if (backward()) {
        buildBackward();
        linkBackward();
    } else {
        buildForward();
        linkForward();
    }
}

int ResidualStage::addMatrix(const char *id, const char *symbol, const char *key, Role role,
                             const std::vector<double> &values, int rows)
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = key;
    grid.role = role;
    grid.place = {m_block, 0, m_col};
    grid.rows = rows;
    grid.cols = countOf(values) / rows;
    grid.values = std::make_shared<const std::vector<double>>(values);
    grid.tintScale = largestMagnitude(values);
    m_parts.emplace_back(std::move(grid));
    return static_cast<int>(m_parts.size()) - 1;
}

int ResidualStage::addColumn(const char *id, const char *symbol, const char *key, Role role,
                             const std::vector<double> &values)
{
    const int part = addMatrix(id, symbol, key, role, values, countOf(values));
    ++m_block;
    return part;
}

void ResidualStage::addSign(const char *text)
{
    m_parts.emplace_back(Sign{text, {m_block++, 0, 0}});
}

void ResidualStage::makeEditable(int part, const char *name)
{
    Grid &grid = std::get<Grid>(m_parts[static_cast<std::size_t>(part)]);
    grid.source = {name, 0, 0, 0, 0, grid.rows, grid.cols, false};
}

void ResidualStage::addBars(int count, const char *key)
{
    firstBars = static_cast<int>(m_parts.size());
    barsCount = count;
    for (int i = 0; i < count; ++i) {
        Bars bars;
        bars.id = "element." + std::to_string(i);
        bars.title = {key, {static_cast<double>(i)}};
        bars.place = {m_block, 0, i};
        bars.bars.resize(backward() ? 4 : 3);
        m_parts.emplace_back(std::move(bars));
    }
    ++m_block;
}

void ResidualStage::buildForward()
{
    const ResidualSetup &s = setup();
    x = addColumn("x", "x", "residual.x", Role::Input, s.x);
    makeEditable(x, "x");
    if (s.project) {
        addSign("→");
        skip = addColumn("skip", "Px", "residual.skip", Role::Input, m_trace.skip());
    }
    addSign("+");
    branch = addColumn("branch", "F", s.network() ? "residual.branch" : "residual.constants", Role::Kernel,
                       s.network() ? m_trace.branch() : s.constants);
    if (!s.network())
        makeEditable(branch, "f");
    addSign("=");
    output = addColumn("output", "y", "residual.output", Role::Output, m_trace.output());
    buildWeights();
    addBars(s.outputs(), "residual.element");

    for (int i = 0; s.project && i < s.outputs(); ++i)
        m_steps.push_back({Kind::Skip, i});
    for (int i = 0; s.network() && i < s.inputs(); ++i)
        m_steps.push_back({Kind::Hidden, i});
    for (int i = 0; s.network() && i < s.outputs(); ++i)
        m_steps.push_back({Kind::Branch, i});
    for (int i = 0; i < s.outputs(); ++i)
        m_steps.push_back({Kind::Sum, i});
}

void ResidualStage::buildWeights()
{
    const ResidualSetup &s = setup();
    if (s.project) {
        projection = addMatrix("projection", "P", "residual.projection", Role::Bias, s.projection, s.outputs());
        makeEditable(projection, "p");
        ++m_block;
    }
    if (!s.network())
        return;
    inner = addMatrix("inner", "W", "residual.weight", Role::Kernel, s.inner, s.inputs());
    makeEditable(inner, "w");
    ++m_block;
    hidden = addColumn("hidden", "h", "residual.hidden", Role::Layer2, m_trace.hidden());
    if (s.project) {
        outer = addMatrix("outer", "V", "residual.weight", Role::Kernel, s.outer, s.outputs());
        makeEditable(outer, "v");
        ++m_block;
    }
}

void ResidualStage::buildBackward()
{
    const ResidualSetup &s = setup();
    const std::vector<double> none(s.x.size(), 0.0);
    output = addColumn("output", "dy", "residual.upstream", Role::Gradient, s.upstream);
    addSign("→");
    skip = addColumn("skip", "∂skip", "residual.by_skip", Role::Input, none);
    addSign("+");
    branch = addColumn("branch", "∂F", "residual.by_branch", Role::Kernel, none);
    addSign("=");
    x = addColumn("x", "dx", "residual.gradient", Role::Gradient, none);
    slopes = addMatrix("slopes", "F′", "residual.slopes", Role::Kernel, m_trace.slopes(), s.outputs());
    ++m_block;
    if (s.project) {
        projection = addMatrix("projection", "P", "residual.projection", Role::Bias, s.projection, s.outputs());
        makeEditable(projection, "p");
        ++m_block;
    }
    // One block, so that a line never breaks inside it.
    plainIn = addMatrix("plain.in", "d", "residual.plain_in", Role::Layer2, s.upstream, s.outputs());
    m_parts.emplace_back(Sign{"→", {m_block, 0, 1}});
    m_col = 2;
    plainOut = addColumn("plain.out", "F′ᵀd", "residual.plain_out", Role::Layer2, none);
    m_col = 0;
    addBars(s.inputs(), "residual.gradient_element");
    fillBlocks();
}

void ResidualStage::fillBlocks()
{
    const auto shared = [](const std::vector<double> &values) { return std::make_shared<const std::vector<double>>(values); };
    for (int d = 0; d < m_trace.blocks(); ++d) {
        const std::vector<double> &g = m_trace.gradient(d);
        m_steps.push_back({Kind::Block, d});
        m_blocks.push_back({shared(g), shared(m_trace.throughSkip(g)), shared(m_trace.throughBranch(g)),
                            shared(m_trace.gradient(d + 1)), shared(m_trace.plainGradient(d)),
                            shared(m_trace.plainGradient(d + 1))});
    }
}

/// result_i <- sum_k matrix_ik vector_k
void ResidualStage::linkProduct(int result, Role role, int matrix, int vector, Role vectorRole)
{
    const Grid &weights = std::get<Grid>(m_parts[static_cast<std::size_t>(matrix)]);
    for (int i = 0; i < weights.rows; ++i) {
        for (int k = 0; k < weights.cols; ++k) {
            m_links.connect({result, i, 0}, role, {matrix, i, k}, weights.role);
            m_links.connect({result, i, 0}, role, {vector, k, 0}, vectorRole);
        }
    }
}

void ResidualStage::linkForward()
{
    for (int i = 0; i < setup().outputs(); ++i) {
        m_links.connect({output, i, 0}, Role::Output, skipCell(i), Role::Input);
        m_links.connect({output, i, 0}, Role::Output, {branch, i, 0}, Role::Kernel);
    }
    if (setup().project)
        linkProduct(skip, Role::Input, projection, x, Role::Input);
    if (!setup().network())
        return;
    linkProduct(hidden, Role::Layer2, inner, x, Role::Input);
    linkProduct(branch, Role::Kernel, secondWeightPart(), hidden, Role::Layer2);
}

void ResidualStage::linkBackward()
{
    for (int k = 0; k < setup().inputs(); ++k) {
        m_links.connect({x, k, 0}, Role::Gradient, {skip, k, 0}, Role::Input);
        m_links.connect({x, k, 0}, Role::Gradient, {branch, k, 0}, Role::Kernel);
        if (!setup().project)
            m_links.connect({skip, k, 0}, Role::Input, {output, k, 0}, Role::Gradient);
        for (int i = 0; i < setup().outputs(); ++i) {
            m_links.connect({branch, k, 0}, Role::Kernel, {slopes, i, k}, Role::Kernel);
            m_links.connect({branch, k, 0}, Role::Kernel, {output, i, 0}, Role::Gradient);
            m_links.connect({plainOut, k, 0}, Role::Layer2, {slopes, i, k}, Role::Kernel);
            m_links.connect({plainOut, k, 0}, Role::Layer2, {plainIn, i, 0}, Role::Layer2);
            if (setup().project) {
                m_links.connect({skip, k, 0}, Role::Input, {projection, i, k}, Role::Bias);
                m_links.connect({skip, k, 0}, Role::Input, {output, i, 0}, Role::Gradient);
            }
        }
    }
}

} // namespace convlab
