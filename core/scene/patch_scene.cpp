// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_scene.h"

#include "core/scene/patch_formula.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

using Kind = PatchEvent::Kind;

// The window on plane c has the frame id c.
constexpr int rowFrame = 100, matrixFrame = 101, kernelFrame = 102, tokenFrame = 103, sequenceFrame = 104;

/// Rounding errors to two digits: their size is what matters.
double readable(double difference)
{
    if (difference == 0 || difference >= 1e-3)
        return difference;
    const double unit = std::pow(10, std::floor(std::log10(difference)) - 1);
    return std::round(difference / unit) * unit;
}

class Composer {
public:
    Composer(const PatchStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_event(m_trace.eventAt(moment))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        reveal();
        if (m_event.kind == Kind::Class || m_event.kind == Kind::Position) {
            showSequence();
        } else {
            showWindow();
            if (m_event.kind == Kind::Place || m_event.kind == Kind::Row)
                showPeeling();
            else if (m_event.projecting())
                showProduct();
            else if (m_event.kind == Kind::Token)
                showToken();
        }
        m_scene.brackets.push_back({m_stage.firstPlane + m_stage.planes - 1, 0, m_trace.gridCols() * m_trace.patch() - 1, true,
                                    {"patch.count", {1.0 * m_trace.gridRows(), 1.0 * m_trace.gridCols(), 1.0 * m_trace.tokens()}}, Role::Input});
        const bool compared = knownNumbers() > 0;
        m_scene.brackets.push_back({m_stage.tokenPart, 0, m_trace.shown() - 1, true,
                                    compared ? Label{"patch.difference", {readable(m_trace.difference(knownNumbers()))}}
                                             : Label{"patch.difference_open", {}}, Role::Gradient});
        m_scene.formula = patchFormula(m_stage, m_event);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    bool afterTokens() const { return m_event.kind == Kind::Class || m_event.kind == Kind::Position; }
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }
    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    /// Numbers of the tokens that both paths have, in the order they are computed.
    int knownNumbers() const
    {
        const int shown = m_trace.shown();
        if (afterTokens())
            return m_trace.tokens() * shown;
        switch (m_event.kind) {
        case Kind::Multiply: return m_event.token * shown + m_event.dim;
        case Kind::Write: return m_event.token * shown + m_event.dim + 1;
        case Kind::Token: return (m_event.token + 1) * shown;
        default: return m_event.token * shown;
        }
    }

    void reveal()
    {
        const int known = knownNumbers(), shown = m_trace.shown();
        const bool placing = m_event.kind == Kind::Place;
        if (!afterTokens())
            grid(m_stage.rowPart).reveal.count = placing ? m_event.token * m_trace.taps() + m_event.count : (m_event.token + 1) * m_trace.taps();
        grid(m_stage.tokenPart).reveal.count = known;
        for (int dim = 0; dim < m_stage.filters(); ++dim)
            grid(m_stage.firstMap + dim).reveal.count = known / shown + (known % shown > dim ? 1 : 0);
        if (m_stage.sequencePart < 0)
            return;
        int written = 0;
        if (m_event.kind == Kind::Position)
            written = m_event.token * shown + m_event.count;
        else if (m_event.kind == Kind::Class && !m_trace.setup().positions)
            written = m_trace.sequenceLength() * shown;
        grid(m_stage.sequencePart).reveal.count = written;
    }

    void showWindow()
    {
        const CellRef corner = m_stage.pixelCell(m_event.token, {});
        for (int plane = 0; plane < m_stage.planes; ++plane)
            m_scene.frames.push_back({plane, m_stage.firstPlane + plane, corner.row, corner.col, m_trace.patch(), m_trace.patch(), Role::Kernel});
        m_scene.frames.push_back({rowFrame, m_stage.rowPart, m_event.token, 0, 1, m_trace.taps(), Role::Column});
    }

    void showPeeling()
    {
        if (m_event.kind == Kind::Place) {
            mark(m_stage.pixelCell(m_event.token, m_trace.rowPixel(m_event.count - 1)), Emphasis::Current, Role::Input);
            mark(m_stage.rowCell(m_event.token, m_event.count - 1), Emphasis::Current, Role::Column);
        }
        Flight flight{{}, {}, Role::Column};
        for (int place = m_event.count; place < m_trace.taps(); ++place) {
            flight.from.push_back(m_stage.pixelCell(m_event.token, m_trace.rowPixel(place)));
            flight.to.push_back(m_stage.rowCell(m_event.token, place));
        }
        fly(std::move(flight));
    }

    void fly(Flight flight)
    {
        if (!flight.from.empty())
            m_scene.flights.push_back(std::move(flight));
    }

    /// The next patch lifts out while the step moves on.
    void flyNextPatch()
    {
        if (m_event.dim + 1 < m_trace.shown() || m_event.token + 1 >= m_trace.tokens())
            return;
        Flight flight{{}, {}, Role::Column};
        for (int place = 0; place < m_trace.taps(); ++place) {
            flight.from.push_back(m_stage.pixelCell(m_event.token + 1, m_trace.rowPixel(place)));
            flight.to.push_back(m_stage.rowCell(m_event.token + 1, place));
        }
        fly(std::move(flight));
    }

    void showProduct()
    {
        const int token = m_event.token, dim = m_event.dim, patch = m_trace.patch();
        m_scene.frames.push_back({matrixFrame, m_stage.matrixPart, dim, 0, 1, m_trace.taps(), Role::Kernel});
        for (int plane = 0; plane < m_stage.planes; ++plane)
            m_scene.frames.push_back({kernelFrame + 10 * (plane + 1), m_stage.kernelCell(dim, {plane, 0, 0}).part, 0, 0, patch, patch, Role::Kernel});
        const CellRef sum = m_stage.tokenCell(token, dim), output = m_stage.mapCell(token, dim);
        if (m_event.kind == Kind::Multiply) {
            const int place = m_event.count - 1;
            const PatchPixel tap = m_trace.tapPixel(place);
            grid(sum.part).partial = PartialCell{sum.row, sum.col, m_trace.projectedSum(token, dim, m_event.count)};
            grid(output.part).partial = PartialCell{output.row, output.col, m_trace.convolvedSum(token, dim, m_event.count)};
            mark(m_stage.pixelCell(token, tap), Emphasis::Current, Role::Input);
            mark(m_stage.kernelCell(dim, tap), Emphasis::Current, Role::Kernel);
            mark(m_stage.rowCell(token, place), Emphasis::Current, Role::Column);
            mark(m_stage.matrixCell(dim, place), Emphasis::Current, Role::Kernel);
        } else {
            mark({m_stage.biasPart, dim, 0}, Emphasis::Current, Role::Bias);
            flyNextPatch();
        }
        mark(sum, Emphasis::Current, Role::Output);
        mark(output, Emphasis::Current, Role::Output);
    }

    void showToken()
    {
        mark(m_stage.mapCell(m_event.token, 0), Emphasis::Current, Role::Output);
        m_scene.frames.push_back({tokenFrame, m_stage.tokenPart, m_event.token, 0, 1, m_trace.shown(), Role::Output});
    }

    void showSequence()
    {
        const int shown = m_trace.shown(), row = m_event.token;
        if (m_event.kind == Kind::Class)
            m_scene.frames.push_back({tokenFrame, m_stage.classPart, 0, 0, 1, shown, Role::Bias});
        m_scene.frames.push_back({sequenceFrame, m_stage.sequencePart, m_event.kind == Kind::Class || !m_stage.pictures() ? row : 0, 0,
                                  m_event.kind == Kind::Position && m_stage.pictures() ? m_trace.sequenceLength() : 1, shown, Role::Output});
        if (m_event.kind == Kind::Class || m_stage.pictures())
            return;
        const int token = row - m_stage.sequenceRow(0);
        mark(token < 0 ? CellRef{m_stage.classPart, 0, m_event.dim} : m_stage.tokenCell(token, m_event.dim), Emphasis::Active, Role::Output);
        mark({m_stage.offsetPart, row, m_event.dim}, Emphasis::Active, Role::Bias);
        mark({m_stage.sequencePart, row, m_event.dim}, Emphasis::Current, Role::Output);
    }

    Label caption() const
    {
        const double token = m_event.token, dim = m_event.dim, count = m_event.count, taps = m_trace.taps();
        switch (m_event.kind) {
        case Kind::Place: {
            const PatchPixel pixel = m_trace.rowPixel(m_event.count - 1);
            const CellRef cell = m_stage.pixelCell(m_event.token, pixel);
            return {m_trace.channels() > 1 ? "patch.caption.place_channel" : "patch.caption.place",
                    {1.0 * cell.row, 1.0 * cell.col, count - 1, token, static_cast<double>(pixel.c)}};
        }
        case Kind::Row: return {"patch.caption.row", {token, taps}};
        case Kind::Multiply:
            return {"patch.caption.multiply", {count, taps, m_trace.convolvedSum(m_event.token, m_event.dim, m_event.count),
                                               m_trace.projectedSum(m_event.token, m_event.dim, m_event.count)}};
        case Kind::Write:
            return {"patch.caption.write", {dim, token, m_trace.convolved().at(0, 0, m_event.token, m_event.dim),
                                            m_trace.projected().at(0, 0, m_event.token, m_event.dim)}};
        case Kind::Peel: return {"patch.caption.peel", {token, 1.0 * m_trace.tokens(), taps}};
        case Kind::Token:
            return {"patch.caption.token", {token, static_cast<double>(m_trace.setup().dims), 1.0 * m_trace.shown(), readable(m_trace.difference(knownNumbers()))}};
        case Kind::Class: return {"patch.caption.class", {1.0 * m_trace.tokens(), 1.0 * m_trace.sequenceLength()}};
        case Kind::Position: break;
        }
        return m_stage.pictures() ? Label{"patch.caption.positions", {1.0 * m_trace.sequenceLength()}}
                                  : Label{"patch.caption.position", {token, dim}};
    }

    const PatchStage &m_stage;
    const PatchTrace &m_trace;
    PatchEvent m_event;
    Scene m_scene;
};

} // namespace

Scene patchSceneAt(const PatchStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

int patchStepForFrame(const PatchStage &stage, int frameId, int row, int col)
{
    if (frameId < 0 || frameId >= stage.planes)
        return -1;
    const PatchTrace &trace = stage.trace();
    const auto nearest = [&](int position, int count) {
        return std::clamp(static_cast<int>(std::lround(static_cast<double>(position) / trace.patch())), 0, count - 1);
    };
    return trace.stepOf(nearest(row, trace.gridRows()) * trace.gridCols() + nearest(col, trace.gridCols()));
}

} // namespace convlab
