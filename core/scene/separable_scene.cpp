// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_scene.h"

#include "core/scene/formula_writer.h"

#include <algorithm>

namespace convlab {

namespace {

using Stage = SeparableStage;

double number(std::int64_t value) { return static_cast<double>(value); }

/// Fills one scene.
class Composer {
public:
    Composer(const Stage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_moment(moment), m_standard(m_trace.standardMacsAt(moment)),
          m_separable(m_trace.separableMacsAt(moment))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        const SeparableSetting &setting = m_trace.setting();
        const std::int64_t tile = setting.kernel.h * setting.kernel.w;
        const std::int64_t inSpatial = std::min(m_separable, m_trace.spatial().macs);
        reveal(Stage::Standard, m_trace.weightsOf(m_standard) / tile, m_standard == m_trace.standard().macs);
        revealSpatial(m_trace.weightsOf(inSpatial) / tile, inSpatial == m_trace.spatial().macs);
        reveal(Stage::Pointwise, m_trace.weightsOf(m_separable - inSpatial), m_separable == m_trace.separableMacs());
        Bars &work = std::get<Bars>(m_scene.parts[Stage::Work]);
        work.bars[0].value = number(m_standard);
        work.bars[1].value = number(m_separable);
        if (SeparableTrace::factorises(m_moment))
            showFactors();
        else
            showCounters();
        return std::move(m_scene);
    }

private:
    Mosaic &mosaic(Stage::Part part) { return std::get<Mosaic>(m_scene.parts[part]); }

    void reveal(Stage::Part part, std::int64_t tiles, bool finished)
    {
        Mosaic &shown = mosaic(part);
        const int all = shown.rows * shown.cols;
        shown.reveal.count = finished ? -1 : static_cast<int>(std::min<std::int64_t>(tiles, all));
        if (finished || tiles == 0)
            return;
        const int last = std::clamp(shown.reveal.count - 1, 0, all - 1);
        m_scene.frames.push_back({part, part, last / shown.cols, 0, 1, shown.cols, shown.role});
    }

    /// Tiles that a group leaves out are not counted: so many that are there, row by row.
    void revealSpatial(std::int64_t tiles, bool finished)
    {
        const SeparableSetting &setting = m_trace.setting();
        const std::int64_t perRow = setting.inChannels / setting.spatialGroups();
        const std::int64_t rows = tiles / perRow;
        std::int64_t places = rows * setting.inChannels;
        if (tiles % perRow > 0) {
            const std::int64_t group = rows / (setting.middleChannels() / setting.spatialGroups());
            places += group * perRow + tiles % perRow;
        }
        reveal(Stage::Spatial, places, finished);
    }

    void addWords(const char *key, bool strong, Role role = Role::None)
    {
        Token token;
        token.kind = Token::Kind::Words;
        token.label = {key, {}};
        token.strong = strong;
        token.role = role;
        m_scene.formula.tokens.push_back(std::move(token));
    }

    void addNumber(std::int64_t value, Role role)
    {
        Token token;
        token.kind = Token::Kind::Number;
        token.a = number(value);
        token.role = role;
        m_scene.formula.tokens.push_back(std::move(token));
    }

    void addCounter(const char *name, std::int64_t macs, Role role)
    {
        addWords(name, true, role);
        addNumber(m_trace.weightsOf(macs), role);
        addWords("separable.formula.weights", false);
        addNumber(macs, role);
        addWords("separable.formula.macs", false);
    }

    void showCounters()
    {
        addCounter("separable.formula.standard", m_standard, Role::Kernel);
        addCounter("separable.formula.separable", m_separable, Role::Layer2);
        const char *key = "separable.caption.both";
        if (m_separable == m_trace.separableMacs())
            key = "separable.caption.separable_done";
        else if (m_standard == m_trace.standard().macs)
            key = "separable.caption.standard_done";
        else if (m_separable <= m_trace.spatial().macs)
            key = "separable.caption.spatial";
        m_scene.caption = {key, {number(m_standard), number(m_separable), number(m_trace.standard().macs), number(m_trace.separableMacs()),
                                 m_trace.macSaving()}};
    }

    void showFactors()
    {
        const Grid &kernel = std::get<Grid>(m_scene.parts[Stage::Kernel]);
        for (const int part : {Stage::Approximation, Stage::Residual})
            m_scene.frames.push_back({part, part, 0, 0, kernel.rows, kernel.cols, part == Stage::Residual ? Role::Gradient : Role::Kernel});
        const double residual = 100 * m_trace.approximation().relativeResidual;
        const bool exact = residual < 1e-10;
        m_scene.caption = {exact ? "separable.caption.exact" : "separable.caption.factors", {residual}};
        m_scene.formula = separableFormulaOf(m_stage, {Stage::Kernel, kernel.rows / 2, kernel.cols / 2});
    }

    const Stage &m_stage;
    const SeparableTrace &m_trace;
    Moment m_moment;
    std::int64_t m_standard, m_separable;
    Scene m_scene;
};

} // namespace

Scene separableSceneAt(const SeparableStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

Formula separableFormulaOf(const SeparableStage &stage, const CellRef &cell)
{
    if (cell.part != Stage::Kernel && cell.part != Stage::Approximation && cell.part != Stage::Residual)
        return {};
    const auto value = [&](int part) {
        const Grid &grid = std::get<Grid>(stage.parts()[static_cast<std::size_t>(part)]);
        return (*grid.values)[static_cast<std::size_t>(cell.row * grid.cols + cell.col)];
    };
    const auto at = [&cell](int part) { return CellRef{part, cell.row, cell.col}; };
    using Progress = Token::Progress;
    FormulaWriter writer;
    writer.name("K[" + std::to_string(cell.row) + "," + std::to_string(cell.col) + "]", Role::Kernel, at(Stage::Kernel));
    writer.text("=");
    writer.operand(value(Stage::Approximation), Role::Kernel, at(Stage::Approximation), Progress::Done);
    writer.text("+");
    writer.operand(value(Stage::Residual), Role::Gradient, at(Stage::Residual), Progress::Done);
    writer.text("=");
    writer.number(value(Stage::Kernel), Role::Kernel, at(Stage::Kernel), Progress::Done, true);
    return writer.take();
}

} // namespace convlab
