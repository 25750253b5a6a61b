// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_matrix_scene.h"

#include "core/scene/conv_formula.h"

#include <algorithm>

namespace convlab {

namespace {

constexpr int rowFrame = 2000;      ///< of T
constexpr int columnFrame = 2001;   ///< of X_col, one more per output channel

using Kind = ConvMatrix::Kind;

class Composer {
public:
    Composer(Scene &scene, const ConvTrace &trace, const ConvMatrix &matrix, int step, const ConvMicro &micro)
        : m_scene(scene), m_trace(trace), m_matrix(matrix), m_step(step), m_cell(trace.cellAt(step)), m_micro(micro),
          m_result(matrix.resultCell(m_cell))
    {
    }

    void compose()
    {
        write();
        markProducts();
        frame();
        if (m_matrix.kind() == Kind::Toeplitz)
            measureRows();
    }

private:
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }

    void write()
    {
        const bool finished = m_micro.kind == ConvMicro::Kind::Write;
        Grid &result = grid(m_matrix.resultPart());
        result.reveal.count = m_step + (finished ? 1 : 0); // its cells follow each other as they are written
        if (!finished)
            result.partial = PartialCell{m_result.row, m_result.col, runningSum(m_trace, m_cell, m_micro)};
        mark(m_result, Emphasis::Current, Role::Output);
    }

    void markProducts()
    {
        for (int i = 0; i < m_trace.tapCount(); ++i) {
            const ConvMatrix::Product product = m_matrix.product(m_cell, m_trace.tapAt(m_cell, i));
            mark(product.source, Emphasis::Active, Role::Kernel);
            mark(product.entry, Emphasis::Active, m_matrix.entryRole());
            mark(product.weight, Emphasis::Active, Role::Kernel);
        }
        if (m_micro.tap == m_trace.tapCount())
            return;
        const ConvMatrix::Product now = m_matrix.product(m_cell, m_trace.tapAt(m_cell, m_micro.tap));
        mark(now.source, Emphasis::Current, Role::Input);
        mark(now.entry, Emphasis::Current, m_matrix.entryRole());
        mark(now.weight, Emphasis::Current, Role::Kernel);
    }

    void frame()
    {
        const Grid &entries = grid(m_matrix.entryPart());
        if (m_matrix.kind() == Kind::Toeplitz)
            m_scene.frames.push_back({rowFrame, m_matrix.entryPart(), m_result.row, 0, 1, entries.cols, Role::Output});
        else
            m_scene.frames.push_back({columnFrame + m_cell.c, m_matrix.entryPart(), 0, m_result.col, entries.rows, 1, Role::Output});
    }

    /// One bracket per layer under the input rows that the window reads: always as many, so that nothing jumps.
    void measureRows()
    {
        const ConvParams &params = m_trace.params();
        const Shape &input = m_trace.input().shape;
        for (int layer = 0; layer < m_trace.layerCount(); ++layer) {
            std::vector<int> rows;
            for (int m = 0; m < m_trace.weight().shape.h; ++m) {
                const std::int64_t position = m_cell.h * params.stride.h + m * params.dilation.h - params.padding.top;
                if (const auto row = paddedSource(position, input.h, params.mode))
                    rows.push_back(static_cast<int>(*row));
            }
            addBracket(m_trace.firstChannel(m_cell.c) + layer, rows);
        }
    }

    void addBracket(int channel, const std::vector<int> &rows)
    {
        const Shape &input = m_trace.input().shape;
        const int offset = static_cast<int>(channel * input.h * input.w), width = static_cast<int>(input.w);
        if (rows.empty()) {
            const int last = offset + static_cast<int>(input.h) * width - 1;
            m_scene.brackets.push_back({m_matrix.entryPart(), offset, last, true, {"conv.bracket.padding", {}}, Role::Padding});
            return;
        }
        const auto [low, high] = std::minmax_element(rows.begin(), rows.end());
        const bool around = rows.front() > rows.back(); // circular: over the edge and on from the other side
        const bool single = m_trace.layerCount() == 1; // several brackets stand close together
        const char *key = around ? (single ? "conv.bracket.around" : "conv.bracket.short_around")
                          : *low == *high ? (single ? "conv.bracket.row" : "conv.bracket.short_row")
                                          : (single ? "conv.bracket.rows" : "conv.bracket.short_rows");
        const std::vector<double> numbers = around ? std::vector{1.0 * rows.front(), 1.0 * rows.back()} : std::vector{1.0 * *low, 1.0 * *high};
        m_scene.brackets.push_back({m_matrix.entryPart(), offset + *low * width, offset + (*high + 1) * width - 1, true, {key, numbers}, Role::Input});
    }

    void mark(const CellRef &cell, Emphasis emphasis, Role role)
    {
        if (cell.valid())
            m_scene.marks.push_back({cell, emphasis, role});
    }

    Scene &m_scene;
    const ConvTrace &m_trace;
    const ConvMatrix &m_matrix;
    int m_step;
    OutputCell m_cell;
    ConvMicro m_micro;
    CellRef m_result;
};

} // namespace

void showConvMatrix(Scene &scene, const ConvTrace &trace, const ConvMatrix &matrix, int step, const ConvMicro &micro)
{
    Composer(scene, trace, matrix, step, micro).compose();
}

int convMatrixStep(const ConvTrace &trace, int frameId, int row, int col)
{
    if (frameId == rowFrame)
        return std::clamp(row, 0, trace.stepCount() - 1);
    const int channel = frameId - columnFrame;
    const int positions = static_cast<int>(trace.output().shape.h * trace.output().shape.w);
    if (channel < 0 || channel >= trace.output().shape.c)
        return -1;
    return channel * positions + std::clamp(col, 0, positions - 1);
}

} // namespace convlab
