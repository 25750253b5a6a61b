// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_scene.h"

#include "core/scene/im2col_formula.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Kind = Im2colEvent::Kind;

// The window of channel c has the frame id c while patches travel, and firstProductFrame + c while they are
// multiplied: it glides within a phase and starts afresh with the next one.
constexpr int firstProductFrame = 100;
constexpr int matrixFrame = 200;
constexpr int weightFrame = 201;

/// Fills one scene; the moment is resolved once.
class Composer {
public:
    Composer(const Im2colStage &stage, const FoldHistory &history, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_history(history), m_event(m_trace.eventAt(moment))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        frameWindow();
        frameMatrix();
        if (m_event.multiplying())
            showProduct();
        else if (m_stage.folding())
            showFolding();
        else
            showUnfolding();
        m_scene.formula = im2colFormula(m_stage, m_event, sumsBefore());
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }
    Grid &matrix() { return grid(m_stage.entryCell(0, 0).part); }

    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    void frameWindow()
    {
        const ColumnEntry corner = m_trace.entryAt(0, m_event.position);
        const auto rows = static_cast<int>(m_trace.vertical().span()), cols = static_cast<int>(m_trace.horizontal().span());
        for (int channel = 0; channel < m_trace.channels(); ++channel) {
            const int id = channel + (m_event.multiplying() ? firstProductFrame : 0);
            const int part = m_stage.folding() ? m_stage.sumPart(channel) : m_stage.sourceCell(channel, 0, 0).part;
            m_scene.frames.push_back({id, part, corner.row, corner.col, rows, cols, Role::Column});
        }
    }

    void frameMatrix()
    {
        const CellRef first = m_stage.entryCell(0, m_event.position);
        const int taps = m_trace.taps();
        m_scene.frames.push_back({matrixFrame, first.part, first.row, first.col, m_stage.byColumns() ? taps : 1,
                                  m_stage.byColumns() ? 1 : taps, Role::Column});
    }

    void showUnfolding()
    {
        const int arrived = m_event.finished() ? m_trace.taps() : m_event.tap + 1;
        matrix().reveal.count = m_event.position * m_trace.taps() + arrived;
        hideOutputs(0);
        for (int tap = 0; tap < m_trace.taps(); ++tap)
            mark(m_stage.sourceCell(m_trace.entryAt(tap, m_event.position)), Emphasis::Active, Role::Column);
        if (!m_event.finished()) {
            const ColumnEntry entry = m_trace.entryAt(m_event.tap, m_event.position);
            mark(m_stage.sourceCell(entry), Emphasis::Current, Role::Input);
            mark(m_stage.entryCell(entry.tap, entry.position), Emphasis::Current, Role::Column);
        }
        const int nextColumn = m_event.position + (m_event.finished() ? 1 : 0);
        if (nextColumn == m_trace.positions())
            return;
        Flight flight{{}, {}, Role::Column};
        for (int tap = m_event.finished() ? 0 : arrived; tap < m_trace.taps(); ++tap) {
            flight.from.push_back(m_stage.sourceCell(m_trace.entryAt(tap, nextColumn)));
            flight.to.push_back(m_stage.entryCell(tap, nextColumn));
        }
        fly(std::move(flight));
    }

    void showFolding()
    {
        const int returned = m_trace.returnedBy(m_event);
        matrix().reveal.count = m_trace.positions() * m_trace.taps() - returned;
        for (int channel = 0; channel < m_trace.channels(); ++channel)
            grid(m_stage.sumPart(channel)).values = m_history.plane(m_trace, channel, returned);
        for (int tap = 0; tap < m_trace.taps(); ++tap)
            mark(m_stage.sumCell(m_trace.entryAt(tap, m_event.position)), Emphasis::Active, Role::Column);
        if (!m_event.finished()) {
            const ColumnEntry entry = m_trace.entryAt(m_event.tap, m_event.position);
            mark(m_stage.entryCell(entry.tap, entry.position), Emphasis::Current, Role::Column);
            mark(m_stage.sumCell(entry), Emphasis::Current, Role::Output);
        }
        const int nextColumn = m_event.position - (m_event.finished() ? 1 : 0);
        if (nextColumn < 0)
            return;
        Flight flight{{}, {}, Role::Column};
        for (int tap = (m_event.finished() ? m_trace.taps() : m_event.tap) - 1; tap >= 0; --tap) {
            flight.from.push_back(m_stage.entryCell(tap, nextColumn));
            flight.to.push_back(m_stage.sumCell(m_trace.entryAt(tap, nextColumn)));
        }
        fly(std::move(flight));
    }

    void fly(Flight flight)
    {
        if (!flight.from.empty())
            m_scene.flights.push_back(std::move(flight));
    }

    void showProduct()
    {
        const int product = m_event.position * m_trace.filters() + m_event.filter;
        hideOutputs(product + (m_event.finished() ? 1 : 0));
        const CellRef weights = m_stage.weightCell(m_event.filter, 0);
        m_scene.frames.push_back({weightFrame, weights.part, weights.row, weights.col, m_stage.byColumns() ? 1 : m_trace.taps(),
                                  m_stage.byColumns() ? m_trace.taps() : 1, Role::Kernel});
        const CellRef sum = m_stage.productCell(m_event.filter, m_event.position);
        const CellRef output = m_stage.outputCell(m_event.filter, m_event.position);
        if (!m_event.finished()) {
            const double value = m_trace.partialSum(m_event.filter, m_event.position,
                                                    m_event.tap + (m_event.kind == Kind::Accumulate ? 1 : 0));
            grid(sum.part).partial = PartialCell{sum.row, sum.col, value};
            grid(output.part).partial = PartialCell{output.row, output.col, value};
            const ColumnEntry entry = m_trace.entryAt(m_event.tap, m_event.position);
            mark(m_stage.entryCell(entry.tap, entry.position), Emphasis::Current, Role::Column);
            mark(m_stage.weightCell(m_event.filter, entry.tap), Emphasis::Current, Role::Kernel);
            mark(m_stage.kernelCell(m_event.filter, entry), Emphasis::Current, Role::Kernel);
        }
        mark(sum, Emphasis::Current, Role::Output);
        mark(output, Emphasis::Current, Role::Output);
    }

    /// Only the first `known` outputs are seen; they come column by column, filter by filter.
    void hideOutputs(int known)
    {
        grid(m_stage.productCell(0, 0).part).reveal.count = known;
        for (int filter = 0; filter < m_trace.filters(); ++filter) {
            const int columns = known / m_trace.filters() + (known % m_trace.filters() > filter ? 1 : 0);
            grid(m_stage.outputCell(filter, 0).part).reveal.count = columns;
        }
    }

    /// The sums that the moment's own entries are added to.
    std::vector<FoldHistory::Values> sumsBefore() const
    {
        std::vector<FoldHistory::Values> sums;
        if (!m_stage.folding())
            return sums;
        const int returned = m_trace.returnedBy(m_event) - (m_event.finished() ? m_trace.taps() : 1);
        for (int channel = 0; channel < m_trace.channels(); ++channel)
            sums.push_back(m_history.plane(m_trace, channel, returned));
        return sums;
    }

    Label caption() const
    {
        const double column = m_event.position, columns = m_trace.positions();
        const double row = m_trace.outRow(m_event.position), col = m_trace.outCol(m_event.position);
        switch (m_event.kind) {
        case Kind::Column: return {patchKey("im2col.caption.column", "im2col.caption.row"), {column, columns, row, col}};
        case Kind::Returned: return {patchKey("im2col.caption.returned", "im2col.caption.returned_row"), {column, columns}};
        case Kind::Write:
            return {patchKey("im2col.caption.write", "im2col.caption.write_row"),
                    {column, row, col, m_trace.outputAt(m_event.filter, m_event.position), 1.0 * m_event.filter}};
        case Kind::Place: return placeCaption();
        case Kind::Return: return returnCaption();
        case Kind::Multiply:
        case Kind::Accumulate: break;
        }
        const double weight = m_trace.weightAt(m_event.filter, m_event.tap);
        const double entry = m_trace.columns().at(0, 0, m_event.tap, m_event.position);
        const double sum = m_trace.partialSum(m_event.filter, m_event.position, m_event.tap);
        if (m_event.kind == Kind::Multiply)
            return {"im2col.caption.multiply", {weight, entry, weight * entry, m_event.tap + 1.0, 1.0 * m_trace.taps()}};
        return {"im2col.caption.accumulate", {sum, weight * entry, sum + weight * entry}};
    }

    const char *patchKey(const char *columns, const char *rows) const { return m_stage.byColumns() ? columns : rows; }

    Label placeCaption() const
    {
        const ColumnEntry entry = m_trace.entryAt(m_event.tap, m_event.position);
        const Padding2 &pad = m_trace.params().padding;
        std::vector<double> numbers{entry.tap * 1.0, entry.position * 1.0, static_cast<double>(entry.row - pad.top),
                                    static_cast<double>(entry.col - pad.left), static_cast<double>(m_stage.addressOf(entry)),
                                    entry.value, entry.channel * 1.0};
        if (entry.padding())
            return {"im2col.caption.place_padding", std::move(numbers)};
        const bool nchw = m_stage.view().memory == Im2colView::Memory::Nchw;
        if (m_trace.channels() > 1)
            return {nchw ? "im2col.caption.place_channel_nchw" : "im2col.caption.place_channel_nhwc", std::move(numbers)};
        return {nchw ? "im2col.caption.place_nchw" : "im2col.caption.place_nhwc", std::move(numbers)};
    }

    Label returnCaption() const
    {
        const ColumnEntry entry = m_trace.entryAt(m_event.tap, m_event.position);
        const Padding2 &pad = m_trace.params().padding;
        return {entry.padding() ? "im2col.caption.return_padding" : "im2col.caption.return",
                {entry.tap * 1.0, entry.position * 1.0, static_cast<double>(entry.row - pad.top),
                 static_cast<double>(entry.col - pad.left), entry.value, 1.0 * m_trace.copiesOf(entry.row, entry.col)}};
    }

    const Im2colStage &m_stage;
    const Im2colTrace &m_trace;
    const FoldHistory &m_history;
    Im2colEvent m_event;
    Scene m_scene;
};

/// The output index whose window starts nearest to `position` of the padded axis.
int nearestStop(int position, std::int64_t stride, std::int64_t outputs)
{
    const auto stop = std::llround(static_cast<double>(position) / static_cast<double>(stride));
    return static_cast<int>(std::clamp<long long>(stop, 0, outputs - 1));
}

} // namespace

Scene im2colSceneAt(const Im2colStage &stage, const FoldHistory &history, const Moment &moment)
{
    return Composer(stage, history, moment).compose();
}

int im2colStepForFrame(const Im2colStage &stage, int frameId, int row, int col)
{
    const Im2colTrace &trace = stage.trace();
    const bool multiplying = frameId >= firstProductFrame;
    const int channel = frameId - (multiplying ? firstProductFrame : 0);
    if (channel < 0 || channel >= trace.channels())
        return -1;
    const Shape &output = trace.output().shape;
    const int position = nearestStop(row, trace.params().stride.h, output.h) * static_cast<int>(output.w)
                         + nearestStop(col, trace.params().stride.w, output.w);
    if (stage.folding())
        return trace.positions() - 1 - position;
    return multiplying ? trace.positions() + position * trace.filters() : position;
}

} // namespace convlab
