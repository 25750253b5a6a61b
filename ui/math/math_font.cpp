// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/math_font.h"

#include "ui/math/letter_outline.h"
#include "ui/math/outline_embolden.h"

#include <QResource>

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab::ui {
namespace {

static_assert(static_cast<int>(MathConstant::SpaceAfterScript) == HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT);
static_assert(static_cast<int>(MathConstant::FractionDenominatorDisplayGapMin)
              == HB_OT_MATH_CONSTANT_FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN);
static_assert(static_cast<int>(MathConstant::RadicalDegreeRaisePercent)
              == HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT);

// Outlines are kept for each gain that is asked for; em.
constexpr double gainStep = 0.001;
constexpr long maxGainSteps = 30;

constexpr GlyphId letterFlag = 0x1000000; ///< beside the code of a letter that is not of this font

bool isLetter(GlyphId glyph)
{
    return (glyph & letterFlag) != 0;
}

hb_direction_t hbDirection(StretchDirection direction)
{
    return direction == StretchDirection::Vertical ? HB_DIRECTION_TTB : HB_DIRECTION_LTR;
}

// Outlines come from HarfBuzz, too: unhinted, without a font engine that belongs to a thread.
QPainterPath &pathOf(void *data)
{
    return *static_cast<QPainterPath *>(data);
}

QPointF point(float x, float y)
{
    return {static_cast<double>(x), -static_cast<double>(y)};
}

hb_draw_funcs_t *makeDrawFunctions()
{
    hb_draw_funcs_t *draw = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        draw,
        [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *) {
            pathOf(path).moveTo(point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        draw,
        [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float x, float y, void *) {
            pathOf(path).lineTo(point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        draw,
        [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
            pathOf(path).quadTo(point(cx, cy), point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        draw,
        [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, float ax, float ay, float bx, float by, float x,
           float y, void *) { pathOf(path).cubicTo(point(ax, ay), point(bx, by), point(x, y)); },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        draw, [](hb_draw_funcs_t *, void *path, hb_draw_state_t *, void *) { pathOf(path).closeSubpath(); },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(draw);
    return draw;
}

/// The substitutions that the font offers for scripts (feature "ssty").
std::vector<unsigned> scriptLookups(hb_face_t *face)
{
    const hb_tag_t features[] = {HB_TAG('s', 's', 't', 'y'), HB_TAG_NONE};
    hb_set_t *set = hb_set_create();
    hb_ot_layout_collect_lookups(face, HB_OT_TAG_GSUB, nullptr, nullptr, features, set);
    std::vector<unsigned> lookups;
    for (hb_codepoint_t index = HB_SET_VALUE_INVALID; hb_set_next(set, &index);)
        lookups.push_back(index);
    hb_set_destroy(set);
    return lookups;
}

} // namespace

struct MathFont::Face {
    QResource resource{QStringLiteral(":/fonts/latinmodern-math.otf")};
    QByteArray data = resource.uncompressedData();
    hb_font_t *font = nullptr;
    hb_draw_funcs_t *draw = makeDrawFunctions();
    std::vector<unsigned> scriptLookups;
    double em = 1;

    Face()
    {
        hb_blob_t *blob = hb_blob_create(data.constData(), static_cast<unsigned>(data.size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t *face = hb_face_create(blob, 0);
        if (!hb_ot_math_has_data(face))
            qFatal("The math font is not compiled in.");
        em = hb_face_get_upem(face);
        scriptLookups = ui::scriptLookups(face);
        font = hb_font_create(face);
        hb_font_make_immutable(font);
        hb_face_destroy(face);
        hb_blob_destroy(blob);
    }
    ~Face()
    {
        hb_draw_funcs_destroy(draw);
        hb_font_destroy(font);
    }
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    double toEm(hb_position_t units) const { return units / em; }
};

MathFont::MathFont() : m_face(std::make_unique<Face>())
{
}
MathFont::~MathFont() = default;

const MathFont &MathFont::instance()
{
    static const MathFont font;
    return font;
}

double MathFont::constant(MathConstant constant) const
{
    const double units = hb_ot_math_get_constant(m_face->font, static_cast<hb_ot_math_constant_t>(constant));
    switch (constant) {
    case MathConstant::ScriptPercent:
    case MathConstant::ScriptScriptPercent:
    case MathConstant::RadicalDegreeRaisePercent: return units / 100;
    default: return units / m_face->em;
    }
}

GlyphId MathFont::glyph(char32_t code) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_face->font, code, &glyph) ? glyph : 0;
}

GlyphId MathFont::wordGlyph(char32_t code) const
{
    const GlyphId own = glyph(code);
    return own == 0 && isTextLetter(code) ? letterFlag | code : own;
}

GlyphId MathFont::scriptForm(GlyphId glyph, int level) const
{
    if (isLetter(glyph))
        return glyph;
    std::array<hb_codepoint_t, 4> forms{};
    for (const unsigned lookup : m_face->scriptLookups) {
        unsigned count = forms.size();
        hb_ot_layout_lookup_get_glyph_alternates(hb_font_get_face(m_face->font), lookup, glyph, 0, &count,
                                                 forms.data());
        if (count > 0)
            return forms[std::min<std::size_t>(static_cast<std::size_t>(level), count) - 1];
    }
    return glyph;
}

GlyphMetrics MathFont::metrics(GlyphId glyph) const
{
    if (isLetter(glyph)) {
        const LetterOutline letter = letterOutline(glyph & ~letterFlag);
        const QRectF ink = letter.path.boundingRect();
        return {letter.advance, -ink.top(), ink.bottom(), 0, 0, ink.right()};
    }
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(m_face->font, glyph, &extents);
    return {m_face->toEm(hb_font_get_glyph_h_advance(m_face->font, glyph)),
            m_face->toEm(extents.y_bearing),
            m_face->toEm(-extents.y_bearing - extents.height),
            m_face->toEm(hb_ot_math_get_glyph_italics_correction(m_face->font, glyph)),
            m_face->toEm(hb_ot_math_get_glyph_top_accent_attachment(m_face->font, glyph)),
            m_face->toEm(extents.x_bearing + extents.width)};
}

std::vector<GlyphVariant> MathFont::variants(GlyphId glyph, StretchDirection direction) const
{
    std::array<hb_ot_math_glyph_variant_t, 32> found{};
    unsigned count = found.size();
    hb_ot_math_get_glyph_variants(m_face->font, glyph, hbDirection(direction), 0, &count, found.data());
    std::vector<GlyphVariant> variants;
    for (unsigned i = 0; i < count; ++i)
        variants.push_back({found[i].glyph, m_face->toEm(found[i].advance)});
    return variants;
}

std::vector<GlyphPart> MathFont::assembly(GlyphId glyph, StretchDirection direction) const
{
    std::array<hb_ot_math_glyph_part_t, 16> found{};
    unsigned count = found.size();
    hb_ot_math_get_glyph_assembly(m_face->font, glyph, hbDirection(direction), 0, &count, found.data(),
                                  nullptr);
    std::vector<GlyphPart> parts;
    for (unsigned i = 0; i < count; ++i)
        parts.push_back({found[i].glyph, m_face->toEm(found[i].full_advance),
                         m_face->toEm(found[i].start_connector_length),
                         m_face->toEm(found[i].end_connector_length),
                         (found[i].flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0});
    return parts;
}

double MathFont::minConnectorOverlap(StretchDirection direction) const
{
    return m_face->toEm(hb_ot_math_get_min_connector_overlap(m_face->font, hbDirection(direction)));
}

QPainterPath MathFont::drawn(GlyphId glyph) const
{
    if (isLetter(glyph))
        return letterOutline(glyph & ~letterFlag).path;
    QPainterPath path;
    hb_font_get_glyph_shape(m_face->font, glyph, m_face->draw, &path);
    const double scale = 1 / m_face->em;
    return QTransform::fromScale(scale, scale).map(path);
}

QPainterPath MathFont::outline(GlyphId glyph, double gain) const
{
    const auto steps = static_cast<quint64>(std::clamp(std::lround(gain / gainStep), 0L, maxGainSteps));
    const quint64 key = (steps << 32) | glyph;
    const QMutexLocker lock(&m_mutex);
    const auto known = m_outlines.constFind(key);
    if (known != m_outlines.cend())
        return *known;
    QPainterPath path = drawn(glyph);
    if (steps > 0)
        path = emboldened(path, static_cast<double>(steps) * gainStep);
    path.setFillRule(Qt::WindingFill);
    return *m_outlines.insert(key, path);
}

} // namespace convlab::ui
