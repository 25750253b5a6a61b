// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/review_run.h"

#include "core/lab/checklist_cell.h"
#include "core/scene/review_formula.h"

#include <array>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

/// One per moment of the axes, sizes, counts and comparison phases.
Label captionOf(const ReviewStage &stage, const Moment &moment)
{
    static const std::array<std::vector<const char *>, LayerReview::phaseCount> keys{{
        {"batch", "channels", "height", "width", "filters", "depth", "kernel_height", "kernel_width"},
        {"batch_out", "channels_out", "height_out", "width_out"},
        {"parameters", "flops"},
        {"field", "field", "field"},
        {},
        {"standard", "pointwise", "separable"},
    }};
    const CellRef cell = ReviewStage::cellAt(moment);
    const double value = stage.valueOf(cell);
    if (static_cast<LayerReview::Phase>(moment.step) == LayerReview::Phase::Activations)
        return {value == 1 ? "review.caption.dead" : "review.caption.alive", {number(moment.micro), value * 100}};
    const auto &phase = keys[static_cast<std::size_t>(moment.step)];
    return {std::string("review.caption.") + phase[static_cast<std::size_t>(moment.micro)], {value, number(moment.micro + 1)}};
}

/// How many cells of a row are known at a moment.
int knownCells(int part, int columns, const Moment &moment)
{
    int known = 0;
    for (int col = 0; col < columns; ++col) {
        const Moment found = ReviewStage::momentOf({part, 0, col});
        known += found.step < moment.step || (found.step == moment.step && found.micro <= moment.micro) ? 1 : 0;
    }
    return known;
}

} // namespace

Scene ReviewRun::sceneAt(const Moment &moment) const
{
    Scene scene;
    scene.parts = m_stage.parts();
    for (std::size_t part = 0; part < scene.parts.size(); ++part) {
        if (Grid *grid = std::get_if<Grid>(&scene.parts[part]))
            grid->reveal.count = knownCells(static_cast<int>(part), grid->cols, moment);
    }
    const CellRef cell = ReviewStage::cellAt(moment);
    scene.marks.push_back({cell, Emphasis::Current, std::get<Grid>(m_stage.parts()[static_cast<std::size_t>(cell.part)]).role});
    scene.formula = reviewFormula(m_stage, moment);
    scene.caption = captionOf(m_stage, moment);
    return scene;
}

Formula ReviewRun::formulaOf(const CellRef &cell) const
{
    return std::holds_alternative<Grid>(m_stage.parts()[static_cast<std::size_t>(cell.part)])
        ? reviewFormula(m_stage, ReviewStage::momentOf(cell))
        : Formula{};
}

std::vector<Label> ReviewRun::facts() const
{
    const Shape &out = review().output();
    return {{"review.fact.output", {number(out.n), number(out.c), number(out.h), number(out.w)}},
            {"review.fact.parameters", {number(review().parameters())}},
            {"review.fact.flops", {number(review().flops())}},
            {"review.fact.field", {number(review().fields().front())}}};
}

std::vector<Remark> ReviewRun::remarks() const
{
    std::vector<Remark> remarks;
    if (review().separableWeights() >= review().standardWeights())
        remarks.push_back({{"review.remark.no_saving", {number(review().separableWeights()), number(review().standardWeights())}}, "page"});
    if (const std::int64_t unreached = unreachedCells(review().setup().axis()); unreached > 0)
        remarks.push_back({{"review.remark.unreached", {number(unreached)}}, {}});
    return remarks;
}

std::string ReviewRun::topicAt(const Moment &moment) const
{
    static constexpr std::array<const char *, LayerReview::phaseCount> topics{"axes", "sizes", "counts", "field", "activations", "compare"};
    return topics[static_cast<std::size_t>(moment.step)];
}

std::vector<std::pair<std::string, double>> ReviewRun::liveNumbers() const
{
    return {{"output", number(review().output().h)},
            {"parameters", number(review().parameters())},
            {"macs", number(review().macs())},
            {"flops", number(review().flops())},
            {"field", number(review().fields().front())},
            {"standard", number(review().standardWeights())},
            {"pointwise", number(review().pointwiseWeights())},
            {"separable", number(review().separableWeights())}};
}

std::string ReviewRun::labOutput() const
{
    return checklistCellOutput();
}

Snippets ReviewRun::snippets() const
{
    return checklistSnippets();
}

std::vector<double> ReviewRun::pageNumbers() const
{
    return {1, 2, 3, 4, 5, 6};
}

} // namespace convlab
