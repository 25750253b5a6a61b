// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_formula.h"

#include "core/scene/formula_writer.h"

namespace convlab {

namespace {

using Kind = PatchEvent::Kind;
using Progress = Token::Progress;

double number(std::int64_t value) { return static_cast<double>(value); }

class Writer {
public:
    explicit Writer(const PatchStage &stage) : m_stage(stage), m_trace(stage.trace()), m_out(stage.productScale()) {}

    /// R[2,5] = X[1,4] = 7
    Formula entry(int token, int place)
    {
        const PatchPixel pixel = m_trace.rowPixel(place);
        const CellRef source = m_stage.pixelCell(token, pixel);
        const bool channels = m_trace.channels() > 1;
        m_out.name(cellName("R", token, place), Role::Column, m_stage.rowCell(token, place));
        m_out.text("=");
        m_out.name(cellName(subscripted("X", channels ? static_cast<int>(pixel.c) : -1), source.row, source.col), Role::Input, source);
        m_out.text("=");
        m_out.number(m_trace.rows().at(0, 0, token, place), Role::Column, m_stage.rowCell(token, place), Progress::Done, true);
        return m_out.take();
    }

    /// Z[2,1] = 3 · 1 + … + b = 12, as far as `count` products; the bias is added last.
    Formula sum(int token, int dim, int count, bool finished)
    {
        const int taps = m_trace.taps(), current = finished ? taps : count - 1;
        const CellRef result = m_stage.tokenCell(token, dim);
        m_out.name(cellName("Z", token, dim), Role::Output, result);
        m_out.text("=");
        for (int place = 0; place < taps; ++place) {
            if (place > 0)
                m_out.text("+", signProgressOf(place, current));
            m_out.product(m_trace.matrix().at(0, 0, dim, place), Role::Kernel, m_stage.matrixCell(dim, place),
                          m_trace.rows().at(0, 0, token, place), Role::Column, m_stage.rowCell(token, place), progressOf(place, current));
        }
        m_out.text("+", signProgressOf(taps, current));
        m_out.operand(biasOf(dim), Role::Bias, biasCell(dim), progressOf(taps, current));
        m_out.text("=");
        const double value = finished ? m_trace.projected().at(0, 0, token, dim) : m_trace.projectedSum(token, dim, count);
        m_out.number(value, Role::Output, result, finished ? Progress::Done : Progress::Active, finished);
        return m_out.take();
    }

    /// Z[2,1] = R[2,:] · W[1,:] + b[1] = 12: a row is too long to be written out.
    Formula product(int token, int dim)
    {
        const std::string row = std::to_string(token), filter = std::to_string(dim);
        m_out.name(cellName("Z", token, dim), Role::Output, m_stage.tokenCell(token, dim));
        m_out.text("=");
        m_out.name("R[" + row + ",:]", Role::Column, m_stage.rowCell(token, 0));
        m_out.text("·");
        m_out.name("W[" + filter + ",:]", Role::Kernel, m_stage.matrixCell(dim, 0));
        m_out.text("+");
        m_out.operand(biasOf(dim), Role::Bias, {}, Progress::Done);
        m_out.text("=");
        m_out.number(m_trace.projected().at(0, 0, token, dim), Role::Output, m_stage.tokenCell(token, dim), Progress::Done, true);
        return m_out.take();
    }

    /// T = ⌊224 / 16⌋ · ⌊224 / 16⌋ = 14 · 14 = 196
    Formula patches()
    {
        const Shape &image = m_trace.setup().image.shape;
        m_out.name("T", Role::Output, {});
        m_out.text("= ⌊");
        given(number(image.h), Role::Input);
        m_out.text("/");
        given(m_trace.patch(), Role::Kernel);
        m_out.text("⌋ · ⌊");
        given(number(image.w), Role::Input);
        m_out.text("/");
        given(m_trace.patch(), Role::Kernel);
        m_out.text("⌋ =");
        given(m_trace.gridRows(), Role::None);
        m_out.text("·");
        given(m_trace.gridCols(), Role::None);
        m_out.text("=");
        m_out.number(m_trace.tokens(), Role::Output, {}, Progress::Done, true);
        return m_out.take();
    }

    /// |W| + |b| = 16 · 16 · 3 · 768 + 768 = 590592
    Formula parameters()
    {
        const double dims = number(m_trace.setup().dims);
        m_out.name("|W| + |b|", Role::Kernel, {});
        m_out.text("=");
        for (const double factor : {1.0 * m_trace.patch(), 1.0 * m_trace.patch(), 1.0 * m_trace.channels()}) {
            given(factor, Role::Kernel);
            m_out.text("·");
        }
        given(dims, Role::Output);
        m_out.text("+");
        given(dims, Role::Bias);
        m_out.text("=");
        m_out.number(m_trace.taps() * dims + dims, Role::Kernel, {}, Progress::Done, true);
        return m_out.take();
    }

    /// S[3,1] = Z[2,1] + E[3,1], with whichever of them there is.
    Formula sequence(int row, int dim)
    {
        const PatchSetup &setup = m_trace.setup();
        const CellRef result{m_stage.sequencePart, row, dim};
        const int token = row - m_stage.sequenceRow(0);
        m_out.name(cellName("S", row, dim), Role::Output, result);
        m_out.text("=");
        if (token < 0)
            m_out.operand(setup.token[static_cast<std::size_t>(dim)], Role::Bias, {m_stage.classPart, 0, dim}, Progress::Done);
        else
            m_out.operand(m_trace.projected().at(0, 0, token, dim), Role::Output, m_stage.tokenCell(token, dim), Progress::Done);
        if (setup.positions) {
            m_out.text("+");
            m_out.operand(setup.offsets[static_cast<std::size_t>(row * m_trace.shown() + dim)], Role::Bias, {m_stage.offsetPart, row, dim}, Progress::Done);
        }
        m_out.text("=");
        m_out.number(m_trace.sequence().at(0, 0, row, dim), Role::Output, result, Progress::Done, true);
        return m_out.take();
    }

private:
    void given(double value, Role role) { m_out.number(value, role, {}, Progress::Done); }
    double biasOf(int dim) const
    {
        const std::vector<double> &bias = m_trace.setup().bias;
        return bias.empty() ? 0 : bias[static_cast<std::size_t>(dim)];
    }
    CellRef biasCell(int dim) const { return m_stage.biasPart >= 0 ? CellRef{m_stage.biasPart, dim, 0} : CellRef{}; }

    const PatchStage &m_stage;
    const PatchTrace &m_trace;
    FormulaWriter m_out;
};

} // namespace

Formula patchFormula(const PatchStage &stage, const PatchEvent &event)
{
    Writer writer(stage);
    switch (event.kind) {
    case Kind::Place:
    case Kind::Row: return writer.entry(event.token, event.count - 1);
    case Kind::Multiply:
    case Kind::Write: return writer.sum(event.token, event.dim, event.count, event.kind == Kind::Write);
    case Kind::Peel: return writer.patches();
    case Kind::Token: return writer.parameters();
    case Kind::Class:
    case Kind::Position: return writer.sequence(event.token, event.dim);
    }
    return {};
}

Formula patchFormulaOf(const PatchStage &stage, const CellRef &cell)
{
    using Place = PatchStage::Place::Kind;
    const PatchStage::Place place = stage.placeOf(cell);
    Writer writer(stage);
    switch (place.kind) {
    case Place::Row: return writer.entry(place.token, place.place);
    case Place::Map:
    case Place::Token:
        return stage.pictures() ? writer.product(place.token, place.dim) : writer.sum(place.token, place.dim, stage.trace().taps(), true);
    case Place::Sequence: return writer.sequence(place.row, place.dim);
    default: return {};
    }
}

} // namespace convlab
