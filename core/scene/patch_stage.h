// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/grid_parts.h"
#include "core/trace/patch_trace.h"

namespace convlab {

/// What all moments of one patch embedding share: its parts, and which cell is what. Small settings are written
/// out number by number; large ones are shown as pictures, with the first of their filters only.
class PatchStage {
public:
    /// What a cell of the stage is.
    struct Place {
        enum class Kind { None, Pixel, Row, Matrix, Kernel, Map, Token, Bias, Class, Offset, Sequence };
        Kind kind = Kind::None;
        int token = -1;     ///< Pixel (-1: in no patch), Row, Map, Token, and Sequence (-1: the class token)
        int dim = 0;        ///< Matrix, Kernel, Map, Token, Bias, Class, Offset, Sequence
        int place = 0;      ///< Row, Matrix
        int row = 0;        ///< Offset, Sequence: of the sequence
        PatchPixel pixel;   ///< Pixel (channel -1: all channels in one cell), Kernel: inside the patch
    };

    explicit PatchStage(PatchTrace computed);

    const PatchTrace &trace() const { return *m_trace; }
    const std::vector<Part> &parts() const { return m_parts; }
    bool pictures() const { return !trace().writtenOut(); }
    /// Filters whose kernels and maps are on the stage.
    int filters() const { return pictures() ? 1 : trace().shown(); }
    /// |product| that fills the bar of a term.
    double productScale() const { return m_productScale; }

    Place placeOf(const CellRef &cell) const;

    // Cells by what they are.
    CellRef pixelCell(int token, const PatchPixel &pixel) const;
    CellRef kernelCell(int dim, const PatchPixel &pixel) const;
    CellRef mapCell(int token, int dim) const;
    CellRef rowCell(int token, int place) const { return {rowPart, token, place}; }
    CellRef matrixCell(int dim, int place) const { return {matrixPart, dim, place}; }
    CellRef tokenCell(int token, int dim) const { return {tokenPart, token, dim}; }
    int sequenceRow(int token) const { return token + (trace().setup().classToken ? 1 : 0); }

    // Parts; -1 where the run has none. Planes, kernels and maps follow each other.
    int firstPlane = -1, planes = 0, firstKernel = -1, firstMap = -1, rowPart = -1, matrixPart = -1, tokenPart = -1;
    int biasPart = -1, classPart = -1, offsetPart = -1, sequencePart = -1;

private:
    void addPlanes();
    void addPicture();
    void addKernels();
    void addKernelPicture();
    void addMaps();
    void addLinear();
    void addSequence();
    int add(Grid grid);
    void addSign(const char *text, const Placement &place);
    Grid matrixGrid(const char *id, const char *symbol, Label title, Role role, const std::vector<double> &ofTrace, int cols) const;
    SharedStates imageStates() const;
    PictureExtent matrixExtent() const;
    PictureExtent tokensExtent() const;
    Label named(const char *small, const char *large, std::int64_t rows, std::int64_t cols) const;

    std::shared_ptr<const PatchTrace> m_trace;
    std::vector<Part> m_parts;
    double m_productScale = 1;
};

} // namespace convlab
