// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_links.h"

#include <utility>

namespace convlab {

namespace {

using Place = Im2colStage::Place;
using Kind = Place::Kind;

/// Cells of one family show the same things in different grids.
enum class Family { Sources, Weights, Entries, Outputs };

Family familyOf(Kind kind)
{
    switch (kind) {
    case Kind::Kernel:
    case Kind::Weight: return Family::Weights;
    case Kind::Product:
    case Kind::Output: return Family::Outputs;
    case Kind::Entry: return Family::Entries;
    default: return Family::Sources;
    }
}

/// The count of copies is one grid for all channels.
bool sameChannel(const Place &a, const Place &b)
{
    return a.channel == b.channel || a.kind == Kind::Copies || b.kind == Kind::Copies;
}

bool sameThing(Family family, const Place &a, const Place &b)
{
    switch (family) {
    case Family::Sources: return a.row == b.row && a.col == b.col && sameChannel(a, b);
    case Family::Weights: return a.filter == b.filter && a.tap == b.tap;
    case Family::Entries: return a.tap == b.tap && a.position == b.position;
    case Family::Outputs: return a.filter == b.filter && a.position == b.position;
    }
    return false;
}

bool isCopy(const Im2colTrace &trace, const Place &source, const Place &place)
{
    const ColumnEntry entry = trace.entryAt(place.tap, place.position);
    return entry.row == source.row && entry.col == source.col && (source.kind == Kind::Copies || entry.channel == source.channel);
}

/// Whether two cells answer each other; `a` is of the earlier family.
bool linked(const Im2colTrace &trace, const Place &a, const Place &b)
{
    const Family first = familyOf(a.kind), second = familyOf(b.kind);
    if (first == second)
        return sameThing(first, a, b);
    switch (first) {
    case Family::Sources:
        if (second == Family::Entries)
            return isCopy(trace, a, b);
        return second == Family::Outputs && trace.covers(b.position, a.row, a.col);
    case Family::Weights: return second == Family::Entries ? a.tap == b.tap : a.filter == b.filter;
    case Family::Entries: return a.position == b.position;
    case Family::Outputs: break;
    }
    return false;
}

} // namespace

std::vector<Mark> im2colLinksOf(const Im2colStage &stage, const CellRef &cell)
{
    const Place place = stage.placeOf(cell);
    if (place.kind == Kind::None)
        return {};
    std::vector<Mark> marks;
    for (int part = 0; part < static_cast<int>(stage.parts().size()); ++part) {
        const auto *grid = std::get_if<Grid>(&stage.parts()[static_cast<std::size_t>(part)]);
        if (!grid)
            continue;
        for (int row = 0; row < grid->rows; ++row) {
            for (int col = 0; col < grid->cols; ++col) {
                const CellRef other{part, row, col};
                const Place otherPlace = stage.placeOf(other);
                const bool ordered = familyOf(place.kind) <= familyOf(otherPlace.kind);
                const auto [a, b] = ordered ? std::pair(place, otherPlace) : std::pair(otherPlace, place);
                if (linked(stage.trace(), a, b))
                    marks.push_back({other, other == cell ? Emphasis::Origin : Emphasis::Linked, grid->role});
            }
        }
    }
    return marks;
}

} // namespace convlab
