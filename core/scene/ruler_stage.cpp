// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/ruler_stage.h"

#include <algorithm>

namespace convlab {

namespace {

using Reading = SizeRuler::Reading;
using Rule = SizeQuestion::Rule;

const char *inputTitle(Reading reading)
{
    switch (reading) {
    case Reading::SameUpper: return "size.row.same_upper";
    case Reading::SameLower: return "size.row.same_lower";
    case Reading::Valid: return "size.row.valid";
    case Reading::Full: return "size.row.full";
    case Reading::PlainCeil: return "size.row.plain_ceil";
    case Reading::Numbers: break;
    }
    return "size.row.numbers";
}

SizeRuler rulerOf(const SizeQuestion &question)
{
    const AxisGeometry axis = question.axis();
    return {static_cast<Reading>(question.rule), axis, static_cast<int>(outputSize(axis))};
}

/// The same numbers as another framework reads them.
std::vector<SizeRuler> otherReadings(const SizeQuestion &question)
{
    const SizeRuler first = rulerOf(question);
    if (first.axis.ceilMode) {
        const auto outputs = static_cast<int>(plainCeilSize(first.axis));
        return outputs == first.outputs ? std::vector<SizeRuler>{} : std::vector<SizeRuler>{{Reading::PlainCeil, first.axis, outputs}};
    }
    if (question.rule != Rule::SameUpper && question.rule != Rule::SameLower)
        return {};
    SizeQuestion other = question;
    other.rule = question.rule == Rule::SameUpper ? Rule::SameLower : Rule::SameUpper;
    const SizeRuler second = rulerOf(other);
    return second.axis.padBefore == first.axis.padBefore ? std::vector<SizeRuler>{} : std::vector<SizeRuler>{second};
}

bool reached(const SizeRuler &ruler, std::int64_t position)
{
    for (int out = 0; out < ruler.outputs; ++out) {
        const std::int64_t offset = position - windowStart(ruler.axis, out);
        if (offset >= 0 && offset < ruler.axis.span() && offset % ruler.axis.dilation == 0)
            return true;
    }
    return false;
}

/// Each output over the middle of its window.
Track outputTrack(const SizeRuler &ruler)
{
    Track track;
    track.role = Role::Output;
    track.first = static_cast<double>(windowStart(ruler.axis, 0)) + static_cast<double>(ruler.axis.span() - 1) / 2;
    track.pitch = static_cast<double>(ruler.axis.stride);
    track.count = ruler.outputs;
    return track;
}

} // namespace

std::int64_t SizeRuler::cellsAfter() const
{
    return std::max(axis.padAfter, windowStart(axis, outputs - 1) + axis.span() - axis.size);
}

std::int64_t SizeRuler::remainder() const
{
    return std::max<std::int64_t>(0, axis.size + axis.padAfter - (windowStart(axis, outputs - 1) + axis.span()));
}

RulerStage::RulerStage(const SizeQuestion &question, const std::optional<SizeQuestion> &before)
    : m_question(question), m_rulers{rulerOf(question)}
{
    for (const SizeRuler &other : otherReadings(question))
        m_rulers.push_back(other);
    for (int ruler = 0; ruler < static_cast<int>(m_rulers.size()); ++ruler)
        addTracks(ruler);
    if (before && m_rulers.size() == 1) // two readings are already compared with each other
        addGhost(*before);
}

/// Outlines only; nothing where the former result is the same or there was none.
void RulerStage::addGhost(const SizeQuestion &before)
{
    if (!sizeAnswer(before))
        return;
    const SizeRuler former = rulerOf(before);
    Track ghost = outputTrack(former);
    const Track &now = std::get<Track>(m_parts[static_cast<std::size_t>(outputPart(0))]);
    if (ghost.count == now.count && ghost.first == now.first && ghost.pitch == now.pitch)
        return;
    ghost.id = "before";
    ghost.title = {"size.row.before", {static_cast<double>(former.outputs)}};
    ghost.place.block = static_cast<int>(m_rulers.size());
    ghost.place.row = 2 * ghost.place.block;
    ghost.hidden = true;
    m_parts.emplace_back(std::move(ghost));
}

int RulerStage::stops() const
{
    int most = 1;
    for (const SizeRuler &ruler : m_rulers)
        most = std::max(most, ruler.outputs);
    return most;
}

void RulerStage::addTracks(int index)
{
    const SizeRuler &ruler = m_rulers[static_cast<std::size_t>(index)];
    const AxisGeometry &axis = ruler.axis;
    Track input;
    input.id = "input" + std::to_string(index);
    input.title = {inputTitle(ruler.reading),
                   {static_cast<double>(axis.size), static_cast<double>(axis.padBefore), static_cast<double>(axis.padAfter)}};
    input.role = Role::Input;
    input.place.block = index;
    input.place.row = 2 * index;
    input.count = static_cast<int>(axis.size);
    input.padBefore = static_cast<int>(axis.padBefore);
    input.padAfter = static_cast<int>(ruler.cellsAfter());
    std::vector<CellState> states;
    for (std::int64_t position = -axis.padBefore; position < axis.size + input.padAfter; ++position) {
        const bool real = position >= 0 && position < axis.size;
        if (reached(ruler, position))
            states.push_back(real ? CellState::Normal : CellState::Padding);
        else
            states.push_back(real ? CellState::Unreached : CellState::UnreachedPadding);
    }
    input.states = std::make_shared<const std::vector<CellState>>(std::move(states));
    m_parts.emplace_back(std::move(input));

    Track output = outputTrack(ruler);
    output.id = "output" + std::to_string(index);
    output.title = {"size.row.output", {static_cast<double>(ruler.outputs)}};
    output.place.block = index;
    output.place.row = 2 * index + 1;
    m_parts.emplace_back(std::move(output));
}

} // namespace convlab
