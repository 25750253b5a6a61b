// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/stretchy_glyph.h"

#include <algorithm>

namespace convlab::ui {
namespace {

constexpr double tolerance = 1e-9;

/// One glyph of an assembly and the factor by which it is stretched.
struct Piece {
    GlyphId glyph;
    double extent, stretch;
};

/// The parts with each run of extenders as one piece, stretched so that all together reach `target` em.
/// The font means extenders to be repeated with an overlap; but edges that are painted twice come out darker,
/// and extenders are straight bars, so that stretching looks the same and pieces can meet edge to edge.
std::vector<Piece> piecesFor(const std::vector<GlyphPart> &parts, double target)
{
    double fixed = 0, flexible = 0;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].extender && i > 0 && parts[i - 1].extender)
            continue;
        (parts[i].extender ? flexible : fixed) += parts[i].extent;
        pieces.push_back({parts[i].glyph, parts[i].extent, parts[i].extender ? 0.0 : 1.0});
    }
    const double stretch = flexible > 0 ? std::max(0.0, target - fixed) / flexible : 0;
    for (Piece &piece : pieces)
        if (piece.stretch == 0)
            piece.stretch = stretch;
    std::erase_if(pieces, [](const Piece &piece) { return piece.stretch == 0; });
    return pieces;
}

/// Pieces stand from the bottom up, or from left to right.
FormulaBox assembled(const std::vector<Piece> &pieces, StretchDirection direction, double size, Role role)
{
    const bool vertical = direction == StretchDirection::Vertical;
    FormulaBox box;
    double at = 0;
    for (const Piece &piece : pieces) {
        FormulaBox glyph = glyphBox(piece.glyph, size, role);
        const double extent = piece.extent * piece.stretch * size;
        (vertical ? glyph.glyphs.front().stretchY : glyph.glyphs.front().stretchX) = piece.stretch;
        if (vertical) {
            glyph.ascent *= piece.stretch;
            glyph.descent *= piece.stretch;
        }
        box.add(glyph, vertical ? 0 : at, vertical ? -at - glyph.descent : 0);
        at += extent;
        box.width = vertical ? std::max(box.width, glyph.width) : at;
    }
    return box;
}

} // namespace

FormulaBox stretchyGlyph(char32_t code, double extent, StretchDirection direction, double size, Role role)
{
    const MathFont &font = MathFont::instance();
    const GlyphId glyph = font.glyph(code);
    const double target = extent / size - tolerance;
    const std::vector<GlyphVariant> variants = font.variants(glyph, direction);
    for (const GlyphVariant &variant : variants)
        if (variant.extent >= target)
            return glyphBox(variant.glyph, size, role);
    const std::vector<GlyphPart> parts = font.assembly(glyph, direction);
    if (!parts.empty())
        return assembled(piecesFor(parts, target), direction, size, role);
    return glyphBox(variants.empty() ? glyph : variants.back().glyph, size, role);
}

FormulaBox displayOperator(char32_t code, double size, Role role)
{
    const double height = MathFont::instance().constant(MathConstant::DisplayOperatorMinHeight) * size;
    FormulaBox box = stretchyGlyph(code, height, StretchDirection::Vertical, size, role);
    centreOnAxis(&box, size);
    box.character = false;
    return box;
}

} // namespace convlab::ui
