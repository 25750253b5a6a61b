// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_run.h"

#include "core/lab/patch_embedding_cell.h"
#include "core/scene/patch_formula.h"
#include "core/scene/patch_links.h"
#include "core/scene/patch_scene.h"

namespace convlab {

Scene PatchRun::sceneAt(const Moment &moment) const
{
    return patchSceneAt(m_stage, moment);
}

std::vector<Mark> PatchRun::linksOf(const CellRef &cell) const
{
    return patchLinksOf(m_stage, cell);
}

Formula PatchRun::formulaOf(const CellRef &cell) const
{
    return patchFormulaOf(m_stage, cell);
}

int PatchRun::stepForFrame(int frameId, int row, int col) const
{
    return patchStepForFrame(m_stage, frameId, row, col);
}

std::vector<Label> PatchRun::facts() const
{
    const PatchCost cost = trace().cost();
    std::vector<Label> facts{{"patch.fact.tokens", {1.0 * trace().tokens(), 1.0 * trace().gridRows(), 1.0 * trace().gridCols()}}};
    facts.push_back({"patch.fact.sequence", {1.0 * trace().sequenceLength(), static_cast<double>(trace().setup().dims)}});
    facts.push_back({cost.extra() > 0 ? "patch.fact.parameters_extra" : "patch.fact.parameters",
                     {static_cast<double>(cost.projection.parameters()), static_cast<double>(cost.extra())}});
    facts.push_back({"patch.fact.macs", {static_cast<double>(cost.projection.macs)}});
    facts.push_back({m_stage.pictures() ? "patch.fact.difference_shown" : "patch.fact.difference",
                     {trace().difference(), 1.0 * trace().shown()}});
    return facts;
}

std::vector<Remark> PatchRun::remarks() const
{
    const PatchSetup &setup = trace().setup();
    const bool lastChannel = setup.order == PatchOrder::RowColChannel;
    std::vector<Remark> remarks;
    if (m_pictureMissing)
        remarks.push_back({{"patch.remark.no_picture", {}}, ""});
    if (lastChannel && trace().channels() == 1)
        remarks.push_back({{"patch.remark.one_channel", {}}, "channel-last"});
    else if (lastChannel && !setup.permuted)
        remarks.push_back({{"patch.remark.mixed", {trace().difference()}}, "channel-last"});
    if (trace().restRows() > 0 || trace().restCols() > 0)
        remarks.push_back({{"patch.remark.rest", {1.0 * trace().restRows(), 1.0 * trace().restCols()}}, ""});
    if (trace().taps() == setup.dims)
        remarks.push_back({{"patch.remark.square", {static_cast<double>(setup.dims)}}, "telling"});
    return remarks;
}

std::string PatchRun::topicAt(const Moment &moment) const
{
    switch (trace().eventAt(moment).kind) {
    case PatchEvent::Kind::Place:
    case PatchEvent::Kind::Row:
    case PatchEvent::Kind::Peel: return "peel";
    case PatchEvent::Kind::Multiply: return "multiply";
    case PatchEvent::Kind::Write:
    case PatchEvent::Kind::Token: return "write";
    case PatchEvent::Kind::Class: return "class";
    case PatchEvent::Kind::Position: return "position";
    }
    return {};
}

std::vector<std::pair<std::string, double>> PatchRun::liveNumbers() const
{
    const PatchCost cost = trace().cost();
    return {{"tokens", trace().tokens()},
            {"rows", trace().gridRows()},
            {"cols", trace().gridCols()},
            {"taps", trace().taps()},
            {"length", trace().sequenceLength()},
            {"parameters", static_cast<double>(cost.projection.parameters())},
            {"extra", static_cast<double>(cost.extra())},
            {"difference", trace().difference()}};
}

std::string PatchRun::labOutput() const
{
    return patchEmbeddingOutput(trace());
}

Snippets PatchRun::snippets() const
{
    return patchEmbeddingSnippets(trace());
}

std::vector<double> PatchRun::pageNumbers() const
{
    return {1.0 * trace().tokens(), static_cast<double>(trace().cost().projection.parameters())};
}

} // namespace convlab
