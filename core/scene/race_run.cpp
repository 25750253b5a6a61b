// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/race_run.h"

#include "core/scene/race_labels.h"
#include "core/scene/race_plots.h"

namespace convlab {

namespace {

double number(std::int64_t value) { return static_cast<double>(value); }

/// The same in the few words that a counter has room for.
Label shortened(Label label)
{
    label.key.insert(std::string("race.").size(), "short.");
    return label;
}

} // namespace

/// A counter for each way, its bar a share of the largest count.
Scene RaceRun::sceneAt(const Moment &) const
{
    const fast::Plan &plan = m_card.ownPoint().plan;
    const fast::RacePoint &point = m_card.ownPoint();
    Scene scene;
    for (const fast::Candidate &candidate : plan.candidates) {
        Meter meter;
        meter.id = fast::algorithmKey(candidate.algorithm);
        meter.title = nameLabel(candidate.algorithm);
        meter.role = raceRole(candidate.algorithm);
        meter.place = {0, static_cast<int>(scene.parts.size()), 0};
        if (candidate.suits) {
            const double operations = point.arithmeticOf(candidate.algorithm).operations();
            meter.value = operationsLabel(operations);
            meter.detail = shortened(bytesLabel(number(candidate.workingBytes + candidate.preparedBytes)));
            meter.share = operations / point.mostOperations();
        } else {
            meter.value = {"race.short.out", {}};
            meter.detail = shortened(reasonLabel(candidate));
        }
        scene.parts.emplace_back(std::move(meter));
    }
    scene.caption = planLabel(plan);
    return scene;
}

std::vector<Label> RaceRun::facts() const
{
    const fast::Plan &plan = m_card.ownPoint().plan;
    const Shape output = outputShape(plan.input, plan.weight, plan.params);
    return {layerLabel(m_card.setting),
            {"race.fact.output", {number(output.h), number(output.w), number(output.c)}},
            {"race.fact.macs", {number(plan.of(fast::Algorithm::Loop).multiplyAdds)}}};
}

/// As in the section's other view: what the text says of the matrix holds for the raced layer.
std::vector<std::pair<std::string, double>> RaceRun::liveNumbers() const
{
    constexpr std::int64_t floatBytes = 4;
    const fast::Plan &plan = m_card.ownPoint().plan;
    const Shape output = outputShape(plan.input, plan.weight, plan.params);
    const std::int64_t rows = plan.input.c * plan.weight.h * plan.weight.w, columns = output.h * output.w;
    return {{"rows", number(rows)},
            {"columns", number(columns)},
            {"output_h", number(output.h)},
            {"output_w", number(output.w)},
            {"bytes_before", number(floatBytes * plan.input.count())},
            {"bytes_after", number(floatBytes * rows) * number(columns)}};
}

std::vector<Plot> RaceRun::plots() const
{
    return {arithmeticPlot(m_card), memoryPlot(m_card)};
}

} // namespace convlab
