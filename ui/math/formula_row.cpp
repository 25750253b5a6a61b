// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_row.h"

#include "ui/math/atom_spacing.h"

namespace convlab::ui {
namespace {

constexpr double muPerEm = 18;

/// Left and right end of an item in its row.
struct Extent {
    double left, right;
};

std::vector<AtomClass> classesOf(const std::vector<FormulaRow::Item> &items)
{
    std::vector<AtomClass> classes;
    for (const FormulaRow::Item &item : items)
        if (!item.space)
            classes.push_back(item.box.atomClass);
    demoteLoneBinaries(&classes);
    return classes;
}

void addRegions(const FormulaRow &row, const std::vector<Extent> &extents, FormulaBox *box)
{
    for (const FormulaRow::Span &span : row.spans) {
        FormulaBox run;
        for (std::size_t i = span.first; i < span.last; ++i)
            run.add(row.items[i].box, 0, 0);
        const double left = extents[span.first].left, right = extents[span.last - 1].right;
        box->regions.push_back({QRectF(left, -run.ascent, right - left, run.height()), span.id});
    }
}

/// A row of one atom is that atom: scripts and accents find its shape.
void takeShape(const FormulaBox &only, FormulaBox *row)
{
    row->width = only.width;
    row->italic = only.italic;
    row->accentX = only.accentX;
    row->character = only.character;
    row->limits = only.limits;
    row->atomClass = only.atomClass;
}

} // namespace

FormulaBox FormulaRow::set(MathStyle style, double size) const
{
    const std::vector<AtomClass> classes = classesOf(items);
    FormulaBox box;
    std::vector<Extent> extents;
    std::size_t atom = 0;
    for (const Item &item : items) {
        if (!item.space) {
            if (atom > 0)
                box.width += atomSpacing(classes[atom - 1], classes[atom], style) / muPerEm * size;
            ++atom;
        }
        const double left = box.width;
        box.add(item.box, left, 0);
        box.width += item.box.width + item.box.italic;
        extents.push_back({left, box.width});
    }
    addRegions(*this, extents, &box);
    if (items.size() == 1 && !items.front().space)
        takeShape(items.front().box, &box);
    return box;
}

} // namespace convlab::ui
