// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/review_formula.h"

#include "core/scene/formula_writer.h"
#include "core/scene/grid_parts.h"

#include <cmath>

namespace convlab {

namespace {

using Phase = LayerReview::Phase;
using Progress = Token::Progress;

/// Writes one formula of a review; numbers refer to the cells they stand in.
class Writer {
public:
    explicit Writer(const ReviewStage &stage) : m_stage(stage), m_setup(stage.review().setup()) {}

    void cell(ReviewStage::Part part, int col, Progress progress = Progress::Done, bool strong = false)
    {
        const CellRef ref{part, 0, col};
        const Role role = std::get<Grid>(m_stage.parts()[static_cast<std::size_t>(part)]).role;
        m_writer.number(m_stage.valueOf(ref), role, ref, progress, strong);
    }

    void plain(std::int64_t value) { m_writer.number(static_cast<double>(value), Role::None, {}, Progress::Done); }
    void sign(const char *text) { m_writer.text(text); }
    void name(const std::string &symbol, Role role) { m_writer.name(symbol, role, {}); }

    void result(const CellRef &ref)
    {
        sign("=");
        cell(static_cast<ReviewStage::Part>(ref.part), ref.col, Progress::Active, true);
    }

    /// "8 × 64 × 56 × 56", one of them being read.
    void axes(ReviewStage::Part part, int current)
    {
        for (int axis = 0; axis < 4; ++axis) {
            if (axis > 0)
                m_writer.text("×", signProgressOf(axis, current));
            cell(part, axis, progressOf(axis, current));
        }
    }

    /// ⌊(n + 2p − d(k−1) − 1) / s⌋ + 1
    void stops(int axis)
    {
        sign("⌊(");
        cell(ReviewStage::Input, axis);
        sign("+ 2 ·");
        m_writer.number(static_cast<double>(m_setup.padding), Role::Padding, {}, Progress::Done);
        sign("−");
        plain(m_setup.dilation);
        sign("· (");
        cell(ReviewStage::Weight, axis);
        sign("− 1");
        sign(") − 1");
        sign(") /");
        plain(m_setup.stride);
        sign("⌋ + 1");
    }

    void weights()
    {
        for (const int axis : {2, 3, 1, 0}) {
            cell(ReviewStage::Weight, axis);
            if (axis > 0)
                sign("·");
        }
    }

    void pointwise()
    {
        cell(ReviewStage::Weight, 1);
        sign("·");
        cell(ReviewStage::Weight, 0);
    }

    void spatial()
    {
        cell(ReviewStage::Weight, 2);
        sign("·");
        cell(ReviewStage::Weight, 3);
        sign("·");
        cell(ReviewStage::Weight, 1);
    }

    Formula take() { return m_writer.take(); }

private:
    const ReviewStage &m_stage;
    const LayerSetup &m_setup;
    FormulaWriter m_writer;
};

void writeSize(Writer &writer, int axis)
{
    writer.name(std::string(1, "NCHW"[axis]) + "′", Role::Output);
    writer.sign("=");
    if (axis == 0)
        writer.cell(ReviewStage::Input, 0);
    else if (axis == 1)
        writer.cell(ReviewStage::Weight, 0);
    else
        writer.stops(axis);
}

void writeCount(Writer &writer, int which)
{
    if (which == 0) {
        writer.weights();
        writer.sign("+");
        writer.cell(ReviewStage::Weight, 0);
        return;
    }
    writer.sign("2 ·");
    writer.weights();
    writer.sign("·");
    writer.cell(ReviewStage::Output, 2);
    writer.sign("·");
    writer.cell(ReviewStage::Output, 3);
}

void writeField(Writer &writer, const LayerReview &review, int layer)
{
    writer.name(subscripted("R", layer + 1), Role::Layer2);
    writer.sign("=");
    if (layer == 0)
        writer.plain(1);
    else
        writer.cell(ReviewStage::Field, layer - 1);
    writer.sign("+ (");
    writer.plain(review.setup().axis().span());
    writer.sign("− 1");
    writer.sign(") ·");
    writer.plain(review.jumps()[static_cast<std::size_t>(layer)]);
}

void writeZeros(Writer &writer, const LayerReview &review, int channel)
{
    const double share = review.zeroShares()[static_cast<std::size_t>(channel)];
    writer.plain(std::llround(share * LayerReview::sampleSize));
    writer.sign("/");
    writer.plain(LayerReview::sampleSize);
}

void writeComparison(Writer &writer, int which)
{
    if (which == 0) {
        writer.weights();
        return;
    }
    if (which == 2) {
        writer.spatial();
        writer.sign("+");
    }
    writer.pointwise();
}

} // namespace

Formula reviewFormula(const ReviewStage &stage, const Moment &moment)
{
    const CellRef found = ReviewStage::cellAt(moment);
    Writer writer(stage);
    switch (static_cast<Phase>(moment.step)) {
    case Phase::Axes:
        writer.name(found.part == ReviewStage::Input ? "X" : "W", found.part == ReviewStage::Input ? Role::Input : Role::Kernel);
        writer.sign(":");
        writer.axes(static_cast<ReviewStage::Part>(found.part), found.col);
        return writer.take();
    case Phase::Sizes: writeSize(writer, moment.micro); break;
    case Phase::Counts: writeCount(writer, moment.micro); break;
    case Phase::Field: writeField(writer, stage.review(), moment.micro); break;
    case Phase::Activations: writeZeros(writer, stage.review(), moment.micro); break;
    case Phase::Compare: writeComparison(writer, moment.micro); break;
    }
    writer.result(found);
    return writer.take();
}

} // namespace convlab
