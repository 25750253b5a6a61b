// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

// What must hold for every run of every lesson. Each check returns an empty string, or what is wrong.
namespace convlab::checks {

inline std::string name(const CellRef &cell)
{
    return "(" + std::to_string(cell.part) + "," + std::to_string(cell.row) + "," + std::to_string(cell.col) + ")";
}

inline std::string name(const Moment &moment)
{
    return "step " + std::to_string(moment.step) + " micro " + std::to_string(moment.micro);
}

/// Every cell of every grid, track, mosaic, volume and strip of a scene.
inline std::vector<CellRef> allCells(const Scene &scene)
{
    std::vector<CellRef> cells;
    for (int part = 0; part < static_cast<int>(scene.parts.size()); ++part) {
        if (const Grid *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(part)])) {
            for (int row = 0; row < grid->rows; ++row)
                for (int col = 0; col < grid->cols; ++col)
                    cells.push_back({part, row, col});
        } else if (const Track *track = std::get_if<Track>(&scene.parts[static_cast<std::size_t>(part)])) {
            for (int col = -track->padBefore; col < track->count + track->padAfter; ++col)
                cells.push_back({part, 0, col});
        } else if (const Mosaic *mosaic = std::get_if<Mosaic>(&scene.parts[static_cast<std::size_t>(part)])) {
            for (int row = 0; row < mosaic->rows; ++row)
                for (int col = 0; col < mosaic->cols; ++col)
                    cells.push_back({part, row, col});
        } else if (const Volume *volume = std::get_if<Volume>(&scene.parts[static_cast<std::size_t>(part)])) {
            for (int n = 0; n < volume->n; ++n)
                for (int c = 0; c < volume->c; ++c)
                    cells.push_back({part, n, c});
        } else if (const Strip *strip = std::get_if<Strip>(&scene.parts[static_cast<std::size_t>(part)])) {
            for (int c = 0; c < strip->channels(); ++c)
                cells.push_back({part, 0, c});
        }
    }
    return cells;
}

/// a is among the links of b exactly when b is among those of a; every link is a cell of the scene, said once,
/// and the cell itself is its only Origin.
inline std::string linksGoBothWays(const Playable &run)
{
    using Key = std::tuple<int, int, int>;
    const auto key = [](const CellRef &cell) { return Key{cell.part, cell.row, cell.col}; };
    const std::vector<CellRef> cells = allCells(run.sceneAt({}));
    std::map<Key, std::set<Key>> links;
    for (const CellRef &cell : cells)
        links[key(cell)];
    for (const CellRef &cell : cells) {
        for (const Mark &mark : run.linksOf(cell)) {
            if ((mark.emphasis == Emphasis::Origin) != (mark.cell == cell))
                return name(cell) + ": wrong origin " + name(mark.cell);
            if (!links.count(key(mark.cell)))
                return name(cell) + " links " + name(mark.cell) + ", which is not on the stage";
            if (mark.emphasis == Emphasis::Linked && !links[key(cell)].insert(key(mark.cell)).second)
                return name(cell) + " links " + name(mark.cell) + " twice";
        }
    }
    for (const auto &[from, answers] : links) {
        for (const Key &to : answers) {
            if (!links[to].count(from))
                return name({std::get<0>(from), std::get<1>(from), std::get<2>(from)}) + " has a one-way link";
        }
    }
    return {};
}

/// Whether a part of the scene has this cell.
inline bool hasCell(const Scene &scene, const CellRef &cell)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return false;
    const Part &part = scene.parts[static_cast<std::size_t>(cell.part)];
    const auto within = [&cell](int rows, int cols) { return cell.row >= 0 && cell.row < rows && cell.col >= 0 && cell.col < cols; };
    if (const Grid *grid = std::get_if<Grid>(&part))
        return within(grid->rows, grid->cols);
    if (const Mosaic *mosaic = std::get_if<Mosaic>(&part))
        return within(mosaic->rows, mosaic->cols);
    if (const Volume *volume = std::get_if<Volume>(&part))
        return within(volume->n, volume->c);
    if (const Strip *strip = std::get_if<Strip>(&part))
        return within(1, strip->channels());
    const Track *track = std::get_if<Track>(&part);
    return track && cell.row == 0 && cell.col >= -track->padBefore && cell.col < track->count + track->padAfter;
}

/// References of a scene point at cells that exist.
inline std::string pointsAtItsCells(const Scene &scene)
{
    const auto missing = [&](const CellRef &cell) { return cell.valid() && !hasCell(scene, cell); };
    for (const Mark &mark : scene.marks)
        if (missing(mark.cell))
            return "mark " + name(mark.cell);
    for (const Arrow &arrow : scene.arrows)
        if (missing(arrow.from) || missing(arrow.to))
            return "arrow " + name(arrow.from) + " " + name(arrow.to);
    for (const Token &token : scene.formula.tokens)
        if (missing(token.ref) || missing(token.refB))
            return "token " + name(token.ref);
    for (const Frame &frame : scene.frames)
        if (frame.part < 0 || frame.part >= static_cast<int>(scene.parts.size()))
            return "frame " + std::to_string(frame.id);
    return {};
}

/// Moments that represent a run: all of a small one, an evenly spread choice of a large one.
inline std::vector<Moment> moments(const Playable &run, int limit = 2000)
{
    std::vector<Moment> all;
    for (int step = 0; step < run.stepCount(); ++step)
        for (int micro = 0; micro < run.microCount(step); ++micro)
            all.push_back({step, micro});
    const std::size_t stride = all.size() / static_cast<std::size_t>(limit) + 1;
    std::vector<Moment> chosen;
    for (std::size_t i = 0; i < all.size(); i += stride)
        chosen.push_back(all[i]);
    if (!(chosen.back() == all.back()))
        chosen.push_back(all.back());
    return chosen;
}

/// Forwards and backwards show the same scenes, parts keep their places, and nothing points nowhere.
inline std::string playsBothWays(const Playable &run)
{
    const std::vector<Moment> path = moments(run);
    const Scene first = run.sceneAt({});
    std::vector<Scene> seen;
    for (const Moment &moment : path) {
        seen.push_back(run.sceneAt(moment));
        if (const std::string problem = pointsAtItsCells(seen.back()); !problem.empty())
            return name(moment) + ": " + problem;
        if (seen.back().parts.size() != first.parts.size())
            return name(moment) + ": the number of parts changed";
    }
    for (std::size_t i = path.size(); i-- > 0;) {
        if (!(run.sceneAt(path[i]) == seen[i]))
            return name(path[i]) + ": going back shows something else";
    }
    return {};
}

} // namespace convlab::checks
