// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_code.h"

#include "core/scene/conv_code_lines.h"
#include "core/scene/conv_formula.h"

namespace convlab {

namespace {

using Kind = ConvMicro::Kind;
using Piece = Code::Piece;
using Pieces = std::vector<Piece>;

Piece quiet(std::string text) { return {std::move(text), Role::None, {}, true}; }
Piece name(std::string text, Role role) { return {std::move(text), role, {}, false}; }

/// "X[0, 1] = 2"
Pieces element(const char *array, Role role, const std::vector<int> &indices, double value)
{
    Pieces pieces{name(array, role), quiet("[")};
    for (std::size_t i = 0; i < indices.size(); ++i)
        pieces.push_back({i > 0 ? ", " : "", Role::None, static_cast<double>(indices[i]), true});
    pieces.push_back(quiet("] = "));
    pieces.push_back({"", role, value, false});
    return pieces;
}

Pieces equals(const char *index, Role role, double value)
{
    return {name(index, role), quiet(" = "), {"", role, value, false}};
}

/// What the names of a line stand for at one moment.
class Reader {
public:
    Reader(const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro)
        : m_trace(trace), m_lines(trace), m_cell(cell), m_micro(micro), m_inTaps(micro.tap < trace.tapCount())
    {
        if (m_inTaps)
            m_tap = trace.tapAt(cell, micro.tap);
    }

    bool runs(CodeLine kind) const
    {
        switch (m_micro.kind) {
        case Kind::Fetch: return kind == CodeLine::FetchInput || kind == CodeLine::FetchWeight;
        case Kind::Multiply: return kind == CodeLine::Multiply;
        case Kind::Accumulate: return kind == CodeLine::Accumulate;
        case Kind::AddBias: return kind == CodeLine::Bias;
        case Kind::Write: return kind == CodeLine::Write;
        }
        return false;
    }

    Pieces valuesOf(CodeLine kind) const
    {
        const bool multiplied = m_inTaps && m_micro.kind != Kind::Fetch;
        const double sum = runningSum(m_trace, m_cell, m_micro);
        switch (kind) {
        case CodeLine::OutChannel: return equals("o", Role::Output, m_cell.c);
        case CodeLine::OutRow: return equals("i", Role::Output, m_cell.h);
        case CodeLine::OutCol: return equals("j", Role::Output, m_cell.w);
        case CodeLine::Layer: return tapIndex("c", m_tap.layer);
        case CodeLine::KernelRow: return tapIndex("m", m_tap.kernelRow);
        case CodeLine::KernelCol: return tapIndex("n", m_tap.kernelCol);
        case CodeLine::FetchInput: return m_inTaps ? inputValue() : Pieces{};
        case CodeLine::FetchWeight: return m_inTaps ? weightValue() : Pieces{};
        case CodeLine::Multiply: return multiplied ? equals("p", Role::None, m_tap.product()) : Pieces{};
        case CodeLine::Accumulate: return equals("total", Role::None, m_micro.kind == Kind::AddBias || m_micro.kind == Kind::Write
                                                                         ? m_trace.partialSum(m_cell, m_trace.tapCount()) : sum);
        case CodeLine::Bias: return m_inTaps ? Pieces{} : equals("total", Role::None, sum);
        case CodeLine::Write: return m_micro.kind == Kind::Write ? outputValue(sum) : Pieces{};
        case CodeLine::Pad:
        case CodeLine::Flip:
        case CodeLine::Reset: break;
        }
        return {};
    }

private:
    Pieces tapIndex(const char *index, int value) const { return m_inTaps ? equals(index, Role::Kernel, value) : Pieces{}; }

    Pieces inputValue() const
    {
        std::vector<int> indices{m_tap.row, m_tap.col};
        if (m_lines.manyInputs())
            indices.insert(indices.begin(), m_tap.inputChannel);
        return element(m_lines.input(), Role::Input, indices, m_tap.x);
    }

    Pieces weightValue() const
    {
        std::vector<int> indices{m_tap.kernelRow, m_tap.kernelCol};
        if (m_lines.manyLayers())
            indices.insert(indices.begin(), m_tap.layer);
        if (m_lines.manyOutputs())
            indices.insert(indices.begin(), m_cell.c);
        return element(m_lines.kernel(), Role::Kernel, indices, m_tap.w);
    }

    Pieces outputValue(double sum) const
    {
        std::vector<int> indices{m_cell.h, m_cell.w};
        if (m_lines.manyOutputs())
            indices.insert(indices.begin(), m_cell.c);
        return element("Y", Role::Output, indices, sum);
    }

    const ConvTrace &m_trace;
    ConvCodeLines m_lines;
    OutputCell m_cell;
    ConvMicro m_micro;
    bool m_inTaps;
    ConvTap m_tap;
};

} // namespace

Code convCode(const ConvTrace &trace, const Placement &place)
{
    return ConvCodeLines(trace).write(place);
}

void runConvCode(Code &code, const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro)
{
    const Reader reader(trace, cell, micro);
    const std::vector<CodeLine> kinds = ConvCodeLines(trace).kinds();
    for (std::size_t i = 0; i < code.lines.size(); ++i) {
        code.lines[i].values = reader.valuesOf(kinds[i]);
        code.lines[i].current = reader.runs(kinds[i]);
    }
}

} // namespace convlab
