// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/typeset_scripts.h"

#include <algorithm>

namespace convlab::ui {
namespace {

double constant(MathConstant which, double size)
{
    return MathFont::instance().constant(which) * size;
}

double supShift(const FormulaBox &base, const FormulaBox &sup, MathStyle style, double size)
{
    double shift = constant(
        style.cramped ? MathConstant::SuperscriptShiftUpCramped : MathConstant::SuperscriptShiftUp, size);
    if (!base.character)
        shift = std::max(shift, base.ascent - constant(MathConstant::SuperscriptBaselineDropMax, size));
    return std::max(shift, sup.descent + constant(MathConstant::SuperscriptBottomMin, size));
}

double subShift(const FormulaBox &base, const FormulaBox &sub, double size)
{
    double shift = constant(MathConstant::SubscriptShiftDown, size);
    if (!base.character)
        shift = std::max(shift, base.descent + constant(MathConstant::SubscriptBaselineDropMin, size));
    return std::max(shift, sub.ascent - constant(MathConstant::SubscriptTopMax, size));
}

/// Keeps the two scripts of one base apart, moving the upper one up as far as it may first go.
void separate(const FormulaBox &sub, const FormulaBox &sup, double size, double *down, double *up)
{
    const double gap = (*up - sup.descent) + (*down - sub.ascent);
    const double missing = constant(MathConstant::SubSuperscriptGapMin, size) - gap;
    if (missing <= 0)
        return;
    const double highest = constant(MathConstant::SuperscriptBottomMaxWithSubscript, size);
    const double raise = std::clamp(highest - (*up - sup.descent), 0.0, missing);
    *up += raise;
    *down += missing - raise;
}

} // namespace

FormulaBox withScripts(const FormulaBox &base, const FormulaBox *sub, const FormulaBox *sup, MathStyle style,
                       double size)
{
    FormulaBox box = base;
    double up = sup ? supShift(base, *sup, style, size) : 0;
    double down = sub ? subShift(base, *sub, size) : 0;
    if (sub && sup)
        separate(*sub, *sup, size, &down, &up);
    double right = base.width;
    if (sub) {
        box.add(*sub, base.width, down);
        right = std::max(right, base.width + sub->width + sub->italic);
    }
    if (sup) {
        box.add(*sup, base.width + base.italic, -up);
        right = std::max(right, base.width + base.italic + sup->width + sup->italic);
    }
    box.width = right + constant(MathConstant::SpaceAfterScript, size);
    box.italic = 0;
    box.accentX = -1;
    box.character = false;
    return box;
}

FormulaBox withLimits(const FormulaBox &base, const FormulaBox *below, const FormulaBox *above, double size)
{
    const double lean = base.italic / 2;
    const double width = std::max({base.width, below ? below->width : 0, above ? above->width : 0});
    const double middle = width / 2;
    FormulaBox box;
    box.add(base, middle - base.width / 2, 0);
    if (above) {
        const double gap = std::max(constant(MathConstant::UpperLimitGapMin, size),
                                    constant(MathConstant::UpperLimitBaselineRiseMin, size) - above->descent);
        box.add(*above, middle - above->width / 2 + lean, -base.ascent - gap - above->descent);
    }
    if (below) {
        const double drop = std::max(constant(MathConstant::LowerLimitGapMin, size) + below->ascent,
                                     constant(MathConstant::LowerLimitBaselineDropMin, size));
        box.add(*below, middle - below->width / 2 - lean, base.descent + drop);
    }
    box.width = width;
    box.atomClass = base.atomClass;
    return box;
}

} // namespace convlab::ui
