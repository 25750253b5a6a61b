// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QPainterPath>

#include <cstdint>
#include <memory>
#include <vector>

namespace convlab::ui {

/// The constants of an OpenType MATH table that formulas need; values are the table's own indices.
enum class MathConstant {
    ScriptPercent = 0, ScriptScriptPercent = 1, DisplayOperatorMinHeight = 3, AxisHeight = 5, AccentBaseHeight = 6,
    SubscriptShiftDown = 8, SubscriptTopMax = 9, SubscriptBaselineDropMin = 10, SuperscriptShiftUp = 11,
    SuperscriptShiftUpCramped = 12, SuperscriptBottomMin = 13, SuperscriptBaselineDropMax = 14,
    SubSuperscriptGapMin = 15, SuperscriptBottomMaxWithSubscript = 16, SpaceAfterScript = 17,
    UpperLimitGapMin = 18, UpperLimitBaselineRiseMin = 19, LowerLimitGapMin = 20, LowerLimitBaselineDropMin = 21,
    FractionNumeratorShiftUp = 32, FractionNumeratorDisplayShiftUp = 33, FractionDenominatorShiftDown = 34,
    FractionDenominatorDisplayShiftDown = 35, FractionNumeratorGapMin = 36, FractionNumeratorDisplayGapMin = 37,
    FractionRuleThickness = 38, FractionDenominatorGapMin = 39, FractionDenominatorDisplayGapMin = 40,
    OverbarGap = 43, OverbarThickness = 44, OverbarExtraAscender = 45,
    UnderbarGap = 46, UnderbarThickness = 47, UnderbarExtraDescender = 48,
    RadicalGap = 49, RadicalDisplayGap = 50, RadicalThickness = 51, RadicalExtraAscender = 52,
    RadicalKernBeforeDegree = 53, RadicalKernAfterDegree = 54, RadicalDegreeRaisePercent = 55,
};

using GlyphId = std::uint32_t;  ///< 0: the font has no such glyph

/// Lengths in em; ascent and descent are positive away from the baseline.
struct GlyphMetrics {
    double advance = 0, ascent = 0, descent = 0;
    double italic = 0;          ///< italics correction: how far the top leans out at the right
    double accentX = 0;         ///< where an accent is centred
    double right = 0;           ///< right edge of the ink
};

enum class StretchDirection { Vertical, Horizontal };

struct GlyphVariant {
    GlyphId glyph = 0;
    double extent = 0;          ///< em, in the direction of stretching
};

/// A piece of a glyph that is put together: brackets of any height.
struct GlyphPart {
    GlyphId glyph = 0;
    double extent = 0, startConnector = 0, endConnector = 0;
    bool extender = false;      ///< may be repeated
};

/// The compiled-in math font: metrics, the constants of its MATH table, and outlines. Read-only once loaded,
/// so one serves the whole program, from any thread.
class MathFont {
public:
    static const MathFont &instance();

    /// In em, or as a plain factor (0.7) for the percentages.
    double constant(MathConstant constant) const;
    GlyphId glyph(char32_t code) const;
    /// For words: also a Chinese letter, of which the math font has none; it comes from the text's fonts.
    GlyphId wordGlyph(char32_t code) const;
    /// The sturdier form a glyph has in scripts (`level` 1) and in scripts of scripts (2); itself if none.
    GlyphId scriptForm(GlyphId glyph, int level) const;
    GlyphMetrics metrics(GlyphId glyph) const;
    std::vector<GlyphVariant> variants(GlyphId glyph, StretchDirection direction) const;
    std::vector<GlyphPart> assembly(GlyphId glyph, StretchDirection direction) const;
    double minConnectorOverlap(StretchDirection direction) const;
    /// In em, y downwards, origin on the baseline; `gain` em are added all round.
    QPainterPath outline(GlyphId glyph, double gain = 0) const;

private:
    MathFont();
    ~MathFont();
    QPainterPath drawn(GlyphId glyph) const;

    struct Face;
    std::unique_ptr<Face> m_face;
    mutable QMutex m_mutex;                             ///< guards m_outlines, a cache
    mutable QHash<quint64, QPainterPath> m_outlines;    ///< by glyph and gain
};

} // namespace convlab::ui
