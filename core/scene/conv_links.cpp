// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_links.h"

#include "core/scene/conv_matrix_links.h"

namespace convlab {

namespace {

/// One tap of one axis: window `out` and tap `tap` of it.
struct Meeting {
    int out = 0, tap = 0;
};

/// Every way in which a position of the padded axis lies under a window.
std::vector<Meeting> meetingsAt(const AxisGeometry &axis, int position)
{
    std::vector<Meeting> meetings;
    const std::int64_t outputs = outputSize(axis);
    for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
        const std::int64_t start = position - tap * axis.dilation;
        if (start >= 0 && start % axis.stride == 0 && start / axis.stride < outputs)
            meetings.push_back({static_cast<int>(start / axis.stride), static_cast<int>(tap)});
    }
    return meetings;
}

class Collector {
public:
    explicit Collector(const ConvStage &stage) : m_stage(stage), m_trace(stage.trace()) {}

    std::vector<Mark> linksOf(const CellRef &cell)
    {
        using Kind = ConvStage::Place::Kind;
        const ConvStage::Place place = m_stage.placeOf(cell);
        switch (place.kind) {
        case Kind::None: return {};
        case Kind::Input: return fromInput(cell, place);
        case Kind::Kernel: return fromKernel(cell, place);
        case Kind::Bias: return fromBias(cell, place);
        case Kind::Output: return fromOutput(cell, place);
        }
        return {};
    }

private:
    using Place = ConvStage::Place;

    void begin(const CellRef &cell, Role role) { m_marks.push_back({cell, Emphasis::Origin, role}); }
    void link(const CellRef &cell, Role role) { m_marks.push_back({cell, Emphasis::Linked, role}); }

    std::vector<Mark> fromOutput(const CellRef &cell, const Place &place)
    {
        const OutputCell output{0, place.channel, place.row, place.col};
        begin(cell, Role::Output);
        for (int i = 0; i < m_trace.tapCount(); ++i) {
            const ConvTap tap = m_trace.tapAt(output, i);
            link(m_stage.inputCell(tap), Role::Input);
            link(m_stage.kernelCell(place.channel, tap.layer, tap.kernelRow, tap.kernelCol), Role::Kernel);
        }
        if (m_stage.hasBias())
            link(m_stage.biasCell(place.channel), Role::Bias);
        return std::move(m_marks);
    }

    std::vector<Mark> fromKernel(const CellRef &cell, const Place &place)
    {
        const int tap = (place.layer * static_cast<int>(m_trace.weight().shape.h) + place.row)
                * static_cast<int>(m_trace.weight().shape.w) + place.col;
        begin(cell, Role::Kernel);
        forEachOutput(place.channel, [&](const OutputCell &output) {
            link(m_stage.inputCell(m_trace.tapAt(output, tap)), Role::Input);
            link(m_stage.outputCell(output), Role::Output);
        });
        return std::move(m_marks);
    }

    std::vector<Mark> fromBias(const CellRef &cell, const Place &place)
    {
        begin(cell, Role::Bias);
        forEachOutput(place.channel, [&](const OutputCell &output) { link(m_stage.outputCell(output), Role::Output); });
        return std::move(m_marks);
    }

    std::vector<Mark> fromInput(const CellRef &cell, const Place &place)
    {
        const auto rows = meetingsAt(m_trace.vertical(), place.row), cols = meetingsAt(m_trace.horizontal(), place.col);
        begin(cell, Role::Input);
        for (int channel = 0; channel < m_stage.outputChannels(); ++channel) {
            const int layer = place.channel - m_trace.firstChannel(channel);
            if (layer < 0 || layer >= m_trace.layerCount())
                continue; // another group
            for (const Meeting &row : rows) {
                for (const Meeting &col : cols) {
                    link(m_stage.outputCell({0, channel, row.out, col.out}), Role::Output);
                    link(m_stage.kernelCell(channel, layer, row.tap, col.tap), Role::Kernel);
                }
            }
        }
        linkCopies(place);
        return std::move(m_marks);
    }

    /// Padding that repeats the input: a copy and its original belong together.
    void linkCopies(const Place &place)
    {
        if (m_trace.params().mode == PaddingMode::Zeros)
            return;
        const std::pair original = originalOf(place.row, place.col);
        if (original != std::pair(place.row, place.col)) {
            link(m_stage.inputCell(place.channel, original.first, original.second), Role::Input);
            return;
        }
        const Shape &shape = m_trace.paddedInput().shape;
        for (int row = 0; row < shape.h; ++row) {
            for (int col = 0; col < shape.w; ++col) {
                if (std::pair(row, col) != original && originalOf(row, col) == original)
                    link(m_stage.inputCell(place.channel, row, col), Role::Padding);
            }
        }
    }

    /// Where a cell of the padded input takes its number from, in padded coordinates.
    std::pair<int, int> originalOf(int row, int col) const
    {
        const ConvParams &params = m_trace.params();
        const Shape &input = m_trace.input().shape;
        const auto sourceRow = paddedSource(row - params.padding.top, input.h, params.mode);
        const auto sourceCol = paddedSource(col - params.padding.left, input.w, params.mode);
        return {static_cast<int>(sourceRow.value_or(0) + params.padding.top),
                static_cast<int>(sourceCol.value_or(0) + params.padding.left)};
    }

    template<typename Visit>
    void forEachOutput(int channel, Visit visit) const
    {
        const Shape &shape = m_trace.output().shape;
        for (int row = 0; row < shape.h; ++row) {
            for (int col = 0; col < shape.w; ++col)
                visit(OutputCell{0, channel, row, col});
        }
    }

    const ConvStage &m_stage;
    const ConvTrace &m_trace;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> convLinksOf(const ConvStage &stage, const CellRef &cell)
{
    std::vector<Mark> marks = Collector(stage).linksOf(cell);
    const std::vector<Mark> more = convMatrixLinksOf(stage, cell);
    marks.insert(marks.end(), more.begin(), more.end());
    return marks;
}

} // namespace convlab
