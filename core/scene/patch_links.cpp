// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_links.h"

namespace convlab {

namespace {

using Place = PatchStage::Place;
using Kind = Place::Kind;

/// Collects the answers to one cell.
class Answers {
public:
    Answers(const PatchStage &stage, const CellRef &origin) : m_stage(stage), m_trace(stage.trace()), m_origin(origin)
    {
        add(origin);
    }

    std::vector<Mark> to(const Place &place)
    {
        switch (place.kind) {
        case Kind::None: return {};
        case Kind::Pixel: pixel(place); break;
        case Kind::Row: rowEntry(place.token, place.place); break;
        case Kind::Matrix: matrixEntry(place.dim, place.place); break;
        case Kind::Kernel: kernelTap(place.dim, place.pixel); break;
        case Kind::Map:
        case Kind::Token: number(place.token, place.dim); break;
        case Kind::Bias: everyToken(place.dim, false); break;
        case Kind::Class: sequence(0, place.dim); break;
        case Kind::Offset: sequence(place.row, place.dim); break;
        case Kind::Sequence: sequenceEntry(place); break;
        }
        return std::move(m_marks);
    }

private:
    void add(const CellRef &cell)
    {
        if (cell.part < 0 || (!m_marks.empty() && cell == m_origin))
            return;
        const Grid &grid = std::get<Grid>(m_stage.parts()[static_cast<std::size_t>(cell.part)]);
        m_marks.push_back({cell, m_marks.empty() ? Emphasis::Origin : Emphasis::Linked, grid.role});
    }

    // Single things.
    void kernel(int dim, const PatchPixel &pixel)
    {
        if (dim < m_stage.filters())
            add(m_stage.kernelCell(dim, pixel));
    }
    void map(int token, int dim)
    {
        if (dim < m_stage.filters())
            add(m_stage.mapCell(token, dim));
    }
    void sequence(int row, int dim)
    {
        if (m_stage.sequencePart >= 0)
            add({m_stage.sequencePart, row, dim});
    }
    /// One number of a token, as both paths have it, and what becomes of it.
    void results(int token, int dim, bool withSequence)
    {
        map(token, dim);
        add(m_stage.tokenCell(token, dim));
        if (withSequence)
            sequence(m_stage.sequenceRow(token), dim);
    }

    // Runs of them.
    void everyNumber(int token)
    {
        for (int dim = 0; dim < m_trace.shown(); ++dim)
            results(token, dim, true);
    }
    void everyToken(int dim, bool withSequence)
    {
        for (int token = 0; token < m_trace.tokens(); ++token)
            results(token, dim, withSequence);
    }
    void everyFilter(const PatchPixel &pixel)
    {
        for (int dim = 0; dim < m_trace.shown(); ++dim) {
            kernel(dim, pixel);
            add(m_stage.matrixCell(dim, m_trace.rowPlace(pixel)));
        }
    }
    void patchAndRow(int token)
    {
        for (int place = 0; place < m_trace.taps(); ++place) {
            const PatchPixel pixel = m_trace.rowPixel(place);
            if (pixel.c == 0 || !m_stage.pictures())
                add(m_stage.pixelCell(token, pixel));
            add(m_stage.rowCell(token, place));
        }
    }
    void wholeFilter(int dim)
    {
        for (int place = 0; place < m_trace.taps(); ++place) {
            kernel(dim, m_trace.rowPixel(place));
            add(m_stage.matrixCell(dim, place));
        }
    }

    // The answers.
    void pixel(const Place &place)
    {
        if (place.token < 0)
            return;
        const bool all = place.pixel.c < 0;
        for (int channel = all ? 0 : static_cast<int>(place.pixel.c); channel <= (all ? m_trace.channels() - 1 : place.pixel.c); ++channel) {
            const PatchPixel one{channel, place.pixel.row, place.pixel.col};
            add(m_stage.rowCell(place.token, m_trace.rowPlace(one)));
            everyFilter(one);
        }
        everyNumber(place.token);
        if (m_stage.pictures()) // one pixel of a picture can hardly be seen
            restOfPatch(place.token);
    }
    void restOfPatch(int token)
    {
        for (int row = 0; row < m_trace.patch(); ++row) {
            for (int col = 0; col < m_trace.patch(); ++col)
                add(m_stage.pixelCell(token, {0, row, col}));
        }
    }
    void rowEntry(int token, int place)
    {
        add(m_stage.pixelCell(token, m_trace.rowPixel(place)));
        everyFilter(m_trace.rowPixel(place));
        everyNumber(token);
    }
    void matrixEntry(int dim, int place)
    {
        kernel(dim, m_trace.matrixPixel(place));
        meets(m_trace.rowPixel(place));
        everyToken(dim, true);
    }
    void kernelTap(int dim, const PatchPixel &pixel)
    {
        add(m_stage.matrixCell(dim, m_trace.matrixPlace(pixel)));
        meets(pixel);
        everyToken(dim, true);
    }
    /// Every pixel at one place of a patch, and its entry in the row.
    void meets(const PatchPixel &pixel)
    {
        for (int token = 0; token < m_trace.tokens(); ++token) {
            add(m_stage.pixelCell(token, pixel));
            add(m_stage.rowCell(token, m_trace.rowPlace(pixel)));
        }
    }
    void number(int token, int dim)
    {
        results(token, dim, true);
        patchAndRow(token);
        wholeFilter(dim);
        if (m_stage.biasPart >= 0)
            add({m_stage.biasPart, dim, 0});
    }
    void sequenceEntry(const Place &place)
    {
        if (m_stage.offsetPart >= 0)
            add({m_stage.offsetPart, place.row, place.dim});
        if (place.token < 0) {
            add({m_stage.classPart, 0, place.dim});
            return;
        }
        results(place.token, place.dim, false);
        patchAndRow(place.token);
        wholeFilter(place.dim);
    }

    const PatchStage &m_stage;
    const PatchTrace &m_trace;
    CellRef m_origin;
    std::vector<Mark> m_marks;
};

/// Whether a cell of a grid is there.
bool onStage(const PatchStage &stage, const CellRef &cell)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(stage.parts().size()))
        return false;
    const auto *grid = std::get_if<Grid>(&stage.parts()[static_cast<std::size_t>(cell.part)]);
    return grid && cell.row >= 0 && cell.row < grid->rows && cell.col >= 0 && cell.col < grid->cols;
}

} // namespace

std::vector<Mark> patchLinksOf(const PatchStage &stage, const CellRef &cell)
{
    if (!onStage(stage, cell))
        return {};
    return Answers(stage, cell).to(stage.placeOf(cell));
}

} // namespace convlab
