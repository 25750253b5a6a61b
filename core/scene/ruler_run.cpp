// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/ruler_run.h"

#include "core/lab/output_shape_cell.h"
#include "core/scene/ruler_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Parameter = SizeQuestion::Parameter;

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

const char *nameKey(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Size: return "size.plot.size";
    case Parameter::Kernel: return "size.plot.kernel";
    case Parameter::Padding: return "size.plot.padding";
    case Parameter::Stride: return "size.plot.stride";
    case Parameter::Dilation: break;
    }
    return "size.plot.dilation";
}

const char *foundKey(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Size: return "size.remark.found_size";
    case Parameter::Kernel: return "size.remark.found_kernel";
    case Parameter::Padding: return "size.remark.found_padding";
    case Parameter::Dilation: return "size.remark.found_dilation";
    case Parameter::Stride: break;
    }
    return "size.remark.found_stride";
}

const char *noneKey(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Size: return "size.remark.no_size";
    case Parameter::Kernel: return "size.remark.no_kernel";
    case Parameter::Padding: return "size.remark.no_padding";
    case Parameter::Dilation: return "size.remark.no_dilation";
    case Parameter::Stride: break;
    }
    return "size.remark.no_stride";
}

} // namespace

RulerRun::RulerRun(const SizeQuestion &question, std::optional<SizeSearch> search, Parameter against, std::int64_t low, std::int64_t high,
                   const std::optional<SizeQuestion> &before)
    : m_stage(question, before), m_search(search), m_against(against), m_low(low), m_high(high)
{
}

Scene RulerRun::sceneAt(const Moment &moment) const
{
    return rulerSceneAt(m_stage, moment.step);
}

std::vector<Mark> RulerRun::linksOf(const CellRef &cell) const
{
    return rulerLinksOf(m_stage, cell);
}

Formula RulerRun::formulaOf(const CellRef &cell) const
{
    return stopFormula(m_stage, cell);
}

std::vector<Label> RulerRun::facts() const
{
    const AxisGeometry &axis = shown().axis;
    std::vector<Label> facts{{"size.fact.output", {1.0 * shown().outputs}},
                             {"size.fact.span", {number(axis.span())}},
                             {"size.fact.padded", {number(axis.paddedSize())}}};
    if (const std::int64_t rest = shown().remainder())
        facts.push_back({"size.fact.rest", {number(rest)}});
    return facts;
}

std::vector<Remark> RulerRun::remarks() const
{
    std::vector<Remark> remarks;
    if (m_search && m_search->found)
        remarks.push_back({{foundKey(m_search->parameter), {number(*m_search->found), number(m_search->target)}}, {}});
    else if (m_search)
        remarks.push_back({{noneKey(m_search->parameter), {number(m_search->target)}}, {}});
    if (m_stage.rulers().size() > 1) {
        const bool ceil = m_stage.rulers().back().reading == SizeRuler::Reading::PlainCeil;
        remarks.push_back({{ceil ? "size.remark.ceil" : "size.remark.sides", {}}, {}});
    } else if (shown().remainder() == 0 && shown().axis.stride == 1 && !m_search) {
        remarks.push_back({{"size.remark.floor", {}}, "floor"});
    }
    return remarks;
}

std::string RulerRun::topicAt(const Moment &moment) const
{
    if (m_stage.rulers().size() > 1)
        return m_stage.rulers().back().reading == SizeRuler::Reading::PlainCeil ? "ceil" : "sides";
    if (moment.step == 0)
        return "first";
    return moment.step + 1 < stepCount() ? "move" : "last";
}

int RulerRun::stepForFrame(int frameId, int, int col) const
{
    if (frameId < 0 || frameId >= static_cast<int>(m_stage.rulers().size()))
        return -1;
    const SizeRuler &ruler = m_stage.rulers()[static_cast<std::size_t>(frameId)];
    const auto stop = std::lround((col + number(ruler.axis.padBefore)) / number(ruler.axis.stride));
    return std::clamp(static_cast<int>(stop), 0, ruler.outputs - 1);
}

std::vector<std::pair<std::string, double>> RulerRun::liveNumbers() const
{
    const AxisGeometry &axis = shown().axis;
    return {{"output", shown().outputs},
            {"span", number(axis.span())},
            {"pad_before", number(axis.padBefore)},
            {"pad_after", number(axis.padAfter)}};
}

std::vector<Plot> RulerRun::plots() const
{
    Plot plot;
    plot.id = "sizes";
    plot.title.key = "size.plot.title";
    plot.x.label.key = nameKey(m_against);
    plot.x.wholeNumbers = plot.y.wholeNumbers = true;
    plot.y.label.key = "size.plot.output";
    plot.y.minimum = 0;
    PlotSeries series{{"size.plot.output", {}}, Role::Output, PlotSeries::Style::Steps, {}, {}, false};
    for (std::int64_t value = m_low; value <= m_high; ++value) {
        if (const auto answer = sizeAnswer(m_stage.question().with(m_against, value))) {
            series.x.push_back(number(value));
            series.y.push_back(number(*answer));
        }
    }
    plot.series = {std::move(series)};
    return {std::move(plot)};
}

std::optional<double> RulerRun::plotCursor(const std::string &id, const Moment &) const
{
    return id == "sizes" ? std::optional(number(m_stage.question().valueOf(m_against))) : std::nullopt;
}

std::vector<SizeQuestion> RulerRun::labQuestions() const
{
    SizeQuestion second, third;
    second.size = 32, second.kernel = 5, second.padding = 0, second.stride = 2;
    third.size = 64, third.kernel = 3, third.padding = 2, third.dilation = 2;
    return {m_stage.question(), second, third};
}

std::string RulerRun::labOutput() const
{
    return outputShapeOutput(labQuestions());
}

Snippets RulerRun::snippets() const
{
    return outputShapeSnippets(labQuestions());
}

std::vector<double> RulerRun::pageNumbers() const
{
    std::vector<double> numbers;
    for (const SizeQuestion &question : labQuestions())
        numbers.push_back(number(outputSize(question.axis())));
    return numbers;
}

} // namespace convlab
