// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_run.h"

#include "core/analysis/cost.h"
#include "core/lab/im2col_cell.h"
#include "core/scene/im2col_formula.h"
#include "core/scene/im2col_links.h"
#include "core/scene/im2col_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr double bytesPerNumber = 4; // float32, as networks store it

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

double bytesOf(const Tensor<double> &tensor)
{
    return bytesPerNumber * number(tensor.shape.count());
}

/// To two decimals: a factor to read, not to calculate with.
double readable(double factor)
{
    return std::round(factor * 100) / 100;
}

/// A symmetric matrix looks the same with patches as columns and as rows.
bool isSymmetric(const Tensor<double> &matrix)
{
    if (matrix.shape.h != matrix.shape.w || matrix.shape.h == 1)
        return false;
    for (std::int64_t row = 0; row < matrix.shape.h; ++row) {
        for (std::int64_t col = 0; col < row; ++col) {
            if (matrix.at(0, 0, row, col) != matrix.at(0, 0, col, row))
                return false;
        }
    }
    return true;
}

bool hasOverlaps(const Im2colTrace &trace)
{
    const Shape &shape = trace.paddedInput().shape;
    for (int row = 0; row < shape.h; ++row) {
        for (int col = 0; col < shape.w; ++col) {
            if (trace.copiesOf(row, col) > 1)
                return true;
        }
    }
    return false;
}

} // namespace

Scene Im2colRun::sceneAt(const Moment &moment) const
{
    return im2colSceneAt(m_stage, m_history, moment);
}

std::vector<Mark> Im2colRun::linksOf(const CellRef &cell) const
{
    return im2colLinksOf(m_stage, cell);
}

Formula Im2colRun::formulaOf(const CellRef &cell) const
{
    return im2colFormulaOf(m_stage, m_stage.placeOf(cell));
}

int Im2colRun::stepForFrame(int frameId, int row, int col) const
{
    return im2colStepForFrame(m_stage, frameId, row, col);
}

std::string Im2colRun::topicAt(const Moment &moment) const
{
    switch (m_stage.trace().eventAt(moment).kind) {
    case Im2colEvent::Kind::Place:
    case Im2colEvent::Kind::Column: return "copy";
    case Im2colEvent::Kind::Multiply:
    case Im2colEvent::Kind::Accumulate: return "multiply";
    case Im2colEvent::Kind::Write: return "write";
    case Im2colEvent::Kind::Return:
    case Im2colEvent::Kind::Returned: break;
    }
    return "return";
}

std::vector<Label> Im2colRun::facts() const
{
    const Im2colTrace &trace = m_stage.trace();
    const Shape &output = trace.output().shape;
    const double before = bytesOf(trace.input()), after = bytesOf(trace.columns());
    std::vector<Label> facts;
    facts.push_back({output.c > 1 ? "im2col.fact.output_channels" : "im2col.fact.output",
                     {number(output.h), number(output.w), number(output.c)}});
    const bool byColumns = m_stage.byColumns();
    facts.push_back({"im2col.fact.matrix", {1.0 * (byColumns ? trace.taps() : trace.positions()),
                                            1.0 * (byColumns ? trace.positions() : trace.taps())}});
    facts.push_back({"im2col.fact.bytes", {before, after}});
    facts.push_back({"im2col.fact.duplication", {readable(after / before)}});
    if (!m_stage.folding())
        facts.push_back({"im2col.fact.macs",
                         {number(convCost(trace.input().shape, trace.weight().shape, false, trace.params()).macs)}});
    return facts;
}

std::vector<Remark> Im2colRun::remarks() const
{
    const Im2colTrace &trace = m_stage.trace();
    std::vector<Remark> remarks;
    if (m_stage.folding() && !hasOverlaps(trace))
        remarks.push_back({{"im2col.remark.no_overlap", {}}, "fold"});
    if (isSymmetric(trace.columns()))
        remarks.push_back({{"im2col.remark.symmetric", {}}, "telling"});
    if (m_stage.view().memory == Im2colView::Memory::Nhwc && trace.channels() == 1)
        remarks.push_back({{"im2col.remark.one_channel", {}}, "channels"});
    return remarks;
}

std::vector<std::pair<std::string, double>> Im2colRun::liveNumbers() const
{
    const Im2colTrace &trace = m_stage.trace();
    return {{"rows", trace.taps()},
            {"columns", trace.positions()},
            {"output_h", number(trace.output().shape.h)},
            {"output_w", number(trace.output().shape.w)},
            {"bytes_before", bytesOf(trace.input())},
            {"bytes_after", bytesOf(trace.columns())}};
}

std::string Im2colRun::labOutput() const
{
    return im2colOutput(m_stage.trace(), m_stage.view().layout);
}

Snippets Im2colRun::snippets() const
{
    return im2colSnippets(m_stage.trace(), m_stage.view().layout);
}

} // namespace convlab
