// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_mutation.h"
#include "core/scene/parts.h"
#include "core/trace/conv_trace.h"

#include <optional>

namespace convlab {

enum class CodeLine {
    Pad, Flip, OutChannel, OutRow, OutCol, Reset, Layer, KernelRow, KernelCol, FetchInput, FetchWeight, Multiply, Accumulate,
    Bias, Write,
};

/// Which lines the loops of one run have, in order, and how they are written. Loops of one turn are left out, so
/// that the others are read. With a mistake in them one line is written as it makes it.
class ConvCodeLines {
public:
    explicit ConvCodeLines(const ConvTrace &trace, std::optional<ConvMutation> mistake = {})
        : m_trace(trace), m_params(trace.params()), m_mistake(mistake)
    {
    }

    std::vector<CodeLine> kinds() const;
    Code write(const Placement &place) const;
    /// The line that a mistake is made in.
    static CodeLine lineOf(ConvMutation mistake);

    bool padded() const { return m_params.padding != Padding2{}; }
    bool manyOutputs() const { return m_trace.output().shape.c > 1; }
    bool manyLayers() const { return m_trace.layerCount() > 1; }
    bool manyInputs() const { return m_trace.input().shape.c > 1; }
    bool hasBias() const { return !m_trace.bias().empty(); }
    const char *input() const { return padded() ? "P" : "X"; }
    const char *kernel() const { return m_params.flip ? "F" : "K"; }

private:
    using Pieces = std::vector<Code::Piece>;
    Pieces textOf(CodeLine kind) const;
    Pieces padLine() const;
    Pieces fetchInput() const;
    Pieces fetchWeight() const;
    Pieces biasLine() const;
    Pieces writeLine() const;
    int valueWidth() const;
    bool makes(ConvMutation mistake) const { return m_mistake == mistake; }

    const ConvTrace &m_trace;
    const ConvParams &m_params;
    std::optional<ConvMutation> m_mistake;
};

} // namespace convlab
