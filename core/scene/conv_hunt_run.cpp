// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_hunt_run.h"

#include "core/scene/conv_code_lines.h"
#include "core/scene/conv_formula.h"
#include "core/scene/formula_writer.h"
#include "core/scene/grid_parts.h"

#include <algorithm>

namespace convlab {

namespace {

using Finding = BugHunt::Finding;
using Progress = Token::Progress;

BugHunt huntOf(const ConvStage &stage, int puzzle)
{
    const ConvTrace &trace = stage.trace();
    return {trace.input(), trace.params().flip ? flipped(trace.weight()) : trace.weight(), trace.bias(), trace.params(), puzzle};
}

HuntAnswer completed(HuntAnswer answer, const ConvStage &stage)
{
    const Shape &output = stage.trace().output().shape;
    if (answer.picks.shape != output)
        answer.picks = Tensor<double>(output);
    return answer;
}

void addWords(Formula &formula, const char *key)
{
    Token token;
    token.kind = Token::Kind::Words;
    token.label.key = key;
    formula.tokens.push_back(std::move(token));
}

void append(Formula &formula, Formula more)
{
    formula.tokens.insert(formula.tokens.end(), more.tokens.begin(), more.tokens.end());
}

const char *remarkKey(Finding finding)
{
    switch (finding) {
    case Finding::Open:
    case Finding::OnlyNamed: return "conv.hunt.open";
    case Finding::RightCell: return "conv.hunt.right_cell";
    case Finding::WrongCell: return "conv.hunt.wrong_cell";
    case Finding::IdleGuess: return "conv.hunt.idle_guess";
    case Finding::OtherGuess: return "conv.hunt.other_guess";
    case Finding::Found: return "conv.hunt.found";
    }
    return "";
}

} // namespace

ConvHuntRun::ConvHuntRun(ConvStage stage_, HuntAnswer answer)
    : ConvRun(std::move(stage_)), m_answer(completed(std::move(answer), stage())), m_hunt(huntOf(stage(), m_answer.puzzle)),
      m_judgement(m_hunt.judge(picked(), m_answer.guess))
{
    const int first = stage().outputCell({}).part, count = stage().outputChannels();
    int rows = 0;
    for (int channel = 0; channel < count; ++channel) {
        Grid grid = std::get<Grid>(stage().parts()[static_cast<std::size_t>(first + channel)]);
        grid.title.key = count == 1 ? "conv.hunt.output" : "";
        grid.values = planeValues(m_hunt.shown(), 0, channel);
        grid.tintScale = std::max(largestMagnitude(m_hunt.truth().data), largestMagnitude(m_hunt.shown().data));
        rows = std::max(rows, grid.place.row + 1);
        m_outputs.emplace_back(std::move(grid));
    }
    if (found())
        addSolution(rows);
}

/// The right output under the broken one, and the loop with its broken line.
void ConvHuntRun::addSolution(int rowsAbove)
{
    const int count = stage().outputChannels();
    int block = 0;
    for (int channel = 0; channel < count; ++channel) {
        Grid grid = std::get<Grid>(m_outputs[static_cast<std::size_t>(channel)]);
        grid.id = "right.c" + std::to_string(channel);
        grid.title = {"conv.hunt.right", {1.0 * channel}};
        grid.values = planeValues(m_hunt.truth(), 0, channel);
        grid.place.row += rowsAbove;
        block = grid.place.block;
        m_outputs.emplace_back(std::move(grid));
    }
    const ConvCodeLines lines(stage().trace(), m_hunt.hidden());
    Code code = lines.write({block + 1, 0, 0});
    code.title.key = "conv.hunt.code";
    code.valueWidth = 0;
    const std::vector<CodeLine> kinds = lines.kinds();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        code.lines[i].current = kinds[i] == ConvCodeLines::lineOf(m_hunt.hidden());
    m_outputs.emplace_back(std::move(code));
}

std::vector<std::size_t> ConvHuntRun::picked() const
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_answer.picks.data.size(); ++place) {
        if (isPicked(place))
            places.push_back(place);
    }
    return places;
}

std::optional<std::size_t> ConvHuntRun::placeOf(const CellRef &cell) const
{
    const ConvStage::Place place = stage().placeOf(cell);
    if (place.kind != ConvStage::Place::Kind::Output)
        return std::nullopt;
    return static_cast<std::size_t>(m_hunt.truth().shape.offset(0, place.channel, place.row, place.col));
}

Scene ConvHuntRun::sceneAt(const Moment &moment) const
{
    Scene scene = ConvRun::sceneAt(moment);
    const auto first = static_cast<std::size_t>(stage().outputCell({}).part), count = static_cast<std::size_t>(stage().outputChannels());
    for (std::size_t channel = 0; channel < count; ++channel)
        scene.parts[first + channel] = m_outputs[channel];
    scene.parts.insert(scene.parts.end(), m_outputs.begin() + static_cast<std::ptrdiff_t>(count), m_outputs.end());
    for (std::size_t place = 0; place < m_hunt.truth().data.size(); ++place) {
        if (found() || isPicked(place))
            scene.marks.push_back({stage().outputCell(cellOf(place)), m_hunt.isWrong(place) ? Emphasis::Differs : Emphasis::Agrees, Role::Output});
    }
    if (moment == finished(moment.step))
        scene.formula = arithmeticOf(static_cast<std::size_t>(moment.step), std::move(scene.formula));
    return scene;
}

Formula ConvHuntRun::formulaOf(const CellRef &cell) const
{
    const std::optional<std::size_t> place = placeOf(cell);
    return place ? arithmeticOf(*place, ConvRun::formulaOf(cell)) : Formula{};
}

/// The right sum; beside it the number that stands there, if it is another; and how that came about, once found.
Formula ConvHuntRun::arithmeticOf(std::size_t place, Formula right) const
{
    if (!m_hunt.isWrong(place) || !(found() || isPicked(place)))
        return right;
    addWords(right, found() ? "conv.hunt.but_with_mistake" : "conv.hunt.but_shown");
    append(right, brokenFormula(place));
    return right;
}

Formula ConvHuntRun::brokenFormula(std::size_t place) const
{
    const OutputCell cell = cellOf(place);
    const MutantLoop loop = m_hunt.loop();
    const ConvParams &params = stage().trace().params();
    FormulaWriter writer(stage().productScale());
    if (found()) {
        bool first = true;
        if (loop.carriesOver() && place > 0) {
            writer.number(m_hunt.shown().data[place - 1], Role::Output, stage().outputCell(cellOf(place - 1)), Progress::Done);
            first = false;
        }
        for (const MutantTap &tap : loop.tapsOf(cell.c, cell.h, cell.w)) {
            if (!first)
                writer.text("+");
            first = false;
            const auto row = static_cast<int>(tap.row + params.padding.top), col = static_cast<int>(tap.col + params.padding.left);
            const Shape &padded = stage().trace().paddedInput().shape, &kernel = stage().trace().weight().shape;
            const bool drawn = row >= 0 && col >= 0 && row < padded.h && col < padded.w;
            const auto turned = [&](std::int64_t index, std::int64_t size) { return static_cast<int>(params.flip ? size - 1 - index : index); };
            writer.product(loop.inputAt(tap), Role::Input, drawn ? stage().inputCell(static_cast<int>(tap.channel), row, col) : CellRef{},
                           loop.weightAt(cell.c, tap), Role::Kernel,
                           stage().kernelCell(cell.c, static_cast<int>(tap.layer), turned(tap.kernelRow, kernel.h), turned(tap.kernelCol, kernel.w)),
                           Progress::Done);
        }
        if (loop.addsBias()) {
            writer.text("+");
            writer.operand(stage().trace().biasOf(cell.c), Role::Bias, stage().biasCell(cell.c), Progress::Done);
        }
        writer.text("=");
    }
    writer.number(m_hunt.shown().data[place], Role::Output, stage().outputCell(cell), Progress::Done, true);
    return writer.take();
}

std::vector<Label> ConvHuntRun::facts() const
{
    std::vector<Label> facts = ConvRun::facts();
    facts.push_back({"conv.fact.picked", {static_cast<double>(picked().size())}});
    return facts;
}

std::vector<Remark> ConvHuntRun::remarks() const
{
    const BugHunt::Judgement &j = m_judgement;
    if (j.finding == Finding::OnlyNamed)
        return {{{std::string("conv.mutation.") + mutationKey(*m_answer.guess), {}}, {}}};
    const OutputCell cell = cellOf(j.place);
    return {{{remarkKey(j.finding), {1.0 * cell.h, 1.0 * cell.w, j.truth, j.shown, j.guessed, 1.0 * cell.c}}, {}}};
}

std::optional<Wish> ConvHuntRun::wishOfCell(const CellRef &cell) const
{
    const std::optional<std::size_t> place = placeOf(cell);
    if (!place)
        return std::nullopt;
    Tensor<double> picks = m_answer.picks;
    picks.data[*place] = isPicked(*place) ? 0 : m_answer.puzzle;
    return Wish{"picks", std::move(picks)};
}

} // namespace convlab
