// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_scene.h"

#include "core/scene/formula_writer.h"
#include "core/scene/math_writer.h"

#include <algorithm>

namespace convlab {

namespace {

using Stage = SeparableStage;

double number(std::int64_t value) { return static_cast<double>(value); }

Label countLabel(const char *key, std::int64_t count) { return {key, {number(count)}}; }

/// k² C_in C_out / (k² C_in + C_in C_out) with its numbers.
MathLine savingMath(const SeparableTrace &trace)
{
    const SeparableSetting &setting = trace.setting();
    const double area = number(setting.kernel.h * setting.kernel.w), inputs = number(setting.inChannels);
    const double middle = number(setting.middleChannels()), perGroup = inputs / number(setting.spatialGroups());
    const double outputs = number(setting.outChannels);
    MathWriter math;
    math.heading({"separable.formula.ratio", {}}).tex("= \\frac{").number(area, "kernel").tex("\\cdot").number(inputs, "input.c_in");
    math.tex("\\cdot").number(outputs, "output.c_out").tex("}{").number(area, "kernel").tex("\\cdot");
    if (perGroup > 1)
        math.number(perGroup, "groups").tex("\\cdot");
    math.number(middle, "layer1").tex("+").number(middle, "layer1").tex("\\cdot").number(outputs, "output.c_out");
    math.tex("} = \\frac{").number(number(trace.standard().weights), "kernel.standard").tex("}{");
    math.number(number(trace.separableWeights()), "layer2").tex("} =");
    return math.number(trace.saving()).take();
}

/// Fills a scene of the pipelines.
class Composer {
public:
    Composer(const Stage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_standard(m_trace.standardMacsAt(moment)), m_separable(m_trace.separableMacsAt(moment))
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
        count(Stage::StandardWork, m_standard);
        count(Stage::SeparableWork, m_separable);
        showCounters();
        return std::move(m_scene);
    }

private:
    void count(Stage::Part part, std::int64_t macs)
    {
        Meter &meter = std::get<Meter>(m_scene.parts[part]);
        meter.value = countLabel("separable.meter.weights", m_trace.weightsOf(macs));
        meter.detail = countLabel("separable.meter.macs", macs);
        meter.share = number(macs) / number(std::max(m_trace.standard().macs, m_trace.separableMacs()));
    }

    void reveal(Stage::Part part, std::int64_t tiles, bool finished)
    {
        Mosaic &shown = std::get<Mosaic>(m_scene.parts[part]);
        const int all = shown.rows * shown.cols;
        shown.reveal.count = finished ? -1 : static_cast<int>(std::min<std::int64_t>(tiles, all));
        if (finished || tiles == 0)
            return;
        const int last = std::clamp(shown.reveal.count - 1, 0, all - 1);
        m_scene.frames.push_back({part, part, 0, last / shown.rows, shown.rows, 1, shown.role});
    }

    /// Tiles that a group leaves out are not counted: so many that are there, column by column.
    void revealSpatial(std::int64_t tiles, bool finished)
    {
        const SeparableSetting &setting = m_trace.setting();
        const std::int64_t perColumn = setting.inChannels / setting.spatialGroups();
        const std::int64_t columns = tiles / perColumn;
        std::int64_t places = columns * setting.inChannels;
        if (tiles % perColumn > 0) {
            const std::int64_t group = columns / (setting.middleChannels() / setting.spatialGroups());
            places += group * perColumn + tiles % perColumn;
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

    void addSign(const char *sign)
    {
        Token token;
        token.text = sign;
        m_scene.formula.tokens.push_back(std::move(token));
    }

    /// The quotient of all weights: what the counters come to.
    void showCounters()
    {
        m_scene.formula.math = savingMath(m_trace);
        addWords("separable.formula.ratio", true);
        addSign("=");
        addNumber(m_trace.standard().weights, Role::Kernel);
        addSign("/ (");
        addNumber(m_trace.spatial().weights, Role::Layer1);
        addSign("+");
        addNumber(m_trace.pointwise().weights, Role::Layer2);
        addSign(") =");
        Token result;
        result.kind = Token::Kind::Number;
        result.a = m_trace.saving();
        result.strong = true;
        m_scene.formula.tokens.push_back(std::move(result));
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

    const Stage &m_stage;
    const SeparableTrace &m_trace;
    std::int64_t m_standard, m_separable;
    Scene m_scene;
};

/// Row `moment.step` of the kernel: first the product is written, then what it misses.
Scene factorSceneAt(const Stage &stage, const Moment &moment)
{
    const SeparableTrace &trace = stage.trace();
    const int cols = static_cast<int>(trace.setting().kernel.w), rows = static_cast<int>(trace.setting().kernel.h);
    const bool compares = moment.micro > 0, last = moment.step == rows - 1 && compares;
    Scene scene;
    scene.parts = stage.parts();
    std::get<Grid>(scene.parts[Stage::Approximation]).reveal.count = (moment.step + 1) * cols;
    std::get<Grid>(scene.parts[Stage::Residual]).reveal.count = (moment.step + (compares ? 1 : 0)) * cols;
    scene.marks.push_back({{Stage::Column, moment.step, 0}, Emphasis::Active, Role::Layer1});
    const int written = compares ? Stage::Residual : Stage::Approximation;
    for (int col = 0; col < cols; ++col) {
        if (compares)
            scene.marks.push_back({{Stage::Kernel, moment.step, col}, Emphasis::Active, Role::Kernel});
        else
            scene.marks.push_back({{Stage::Row, 0, col}, Emphasis::Active, Role::Layer2});
        scene.marks.push_back({{written, moment.step, col}, Emphasis::Current, compares ? Role::Gradient : Role::Kernel});
    }
    const double residual = 100 * trace.approximation().relativeResidual, row = moment.step;
    if (last)
        scene.caption = {residual < 1e-10 ? "separable.caption.exact" : "separable.caption.factors", {residual}};
    else
        scene.caption = {compares ? "separable.caption.compare" : "separable.caption.multiply", {row}};
    scene.formula = separableFormulaOf(stage, {compares ? Stage::Residual : Stage::Approximation, moment.step, cols / 2});
    return scene;
}

} // namespace

Scene separableSceneAt(const SeparableStage &stage, const Moment &moment)
{
    return stage.showsFactors() ? factorSceneAt(stage, moment) : Composer(stage, moment).compose();
}

Formula separableFormulaOf(const SeparableStage &stage, const CellRef &cell)
{
    const bool whole = cell.part == Stage::Kernel || cell.part == Stage::Approximation || cell.part == Stage::Residual;
    if (!stage.showsFactors() || !whole)
        return {};
    const auto value = [&](const CellRef &at) {
        const Grid &grid = std::get<Grid>(stage.parts()[static_cast<std::size_t>(at.part)]);
        return (*grid.values)[static_cast<std::size_t>(at.row * grid.cols + at.col)];
    };
    const auto at = [&cell](int part) { return CellRef{part, cell.row, cell.col}; };
    const CellRef column{Stage::Column, cell.row, 0}, row{Stage::Row, 0, cell.col};
    using Progress = Token::Progress;
    FormulaWriter writer;
    writer.name("K[" + std::to_string(cell.row) + "," + std::to_string(cell.col) + "]", Role::Kernel, at(Stage::Kernel));
    writer.text("=");
    writer.product(value(column), Role::Layer1, column, value(row), Role::Layer2, row,
                   cell.part == Stage::Approximation ? Progress::Active : Progress::Done);
    writer.text("+");
    writer.operand(value(at(Stage::Residual)), Role::Gradient, at(Stage::Residual),
                   cell.part == Stage::Approximation ? Progress::Pending : Progress::Done);
    writer.text("=");
    writer.number(value(at(Stage::Kernel)), Role::Kernel, at(Stage::Kernel), Progress::Done, true);
    return writer.take();
}

} // namespace convlab
