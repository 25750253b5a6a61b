// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/atom_spacing.h"

#include <cstddef>

namespace convlab::ui {
namespace {

// 0 none, 1 thin, 2 medium, 3 thick; negative: not in script styles. Order as in AtomClass.
constexpr int table[8][8] = {
    {0, 1, -2, -3, 0, 0, 0, -1},      // Ordinary
    {1, 1, 0, -3, 0, 0, 0, -1},       // Operator
    {-2, -2, 0, 0, -2, 0, 0, -2},     // Binary
    {-3, -3, 0, 0, -3, 0, 0, -3},     // Relation
    {0, 0, 0, 0, 0, 0, 0, 0},         // Open
    {0, 1, -2, -3, 0, 0, 0, -1},      // Close
    {-1, -1, 0, -1, -1, -1, -1, -1},  // Punctuation
    {-1, 1, -2, -3, -1, 0, -1, -1},   // Inner
};

constexpr double widths[] = {0, 3, 4, 5};

bool wantsNoBinaryBehind(AtomClass left)
{
    return left == AtomClass::Binary || left == AtomClass::Operator || left == AtomClass::Relation
           || left == AtomClass::Open || left == AtomClass::Punctuation;
}

bool wantsNoBinaryBefore(AtomClass right)
{
    return right == AtomClass::Relation || right == AtomClass::Close || right == AtomClass::Punctuation;
}

} // namespace

double atomSpacing(AtomClass left, AtomClass right, MathStyle style)
{
    const int entry = table[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
    if (entry < 0 && style.isScript())
        return 0;
    return widths[entry < 0 ? -entry : entry];
}

void demoteLoneBinaries(std::vector<AtomClass> *classes)
{
    for (std::size_t i = 0; i < classes->size(); ++i) {
        AtomClass &current = (*classes)[i];
        if (current == AtomClass::Binary && (i == 0 || wantsNoBinaryBehind((*classes)[i - 1])))
            current = AtomClass::Ordinary;
        if (i > 0 && (*classes)[i - 1] == AtomClass::Binary && wantsNoBinaryBefore(current))
            (*classes)[i - 1] = AtomClass::Ordinary;
    }
    if (!classes->empty() && classes->back() == AtomClass::Binary)
        classes->back() = AtomClass::Ordinary;
}

} // namespace convlab::ui
