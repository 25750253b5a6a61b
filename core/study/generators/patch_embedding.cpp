// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generators/sections.h"

#include "core/analysis/cost.h"
#include "core/ops/patch_embedding.h"
#include "core/study/drawn.h"
#include "core/study/misread/output_size.h"
#include "core/study/signs.h"
#include "core/study/sketch.h"

#include <algorithm>

namespace convlab::practice {

namespace {

using M = Misconception;
using Role = Exhibit::Role;

struct PatchTask {
    std::int64_t height = 224, width = 224, patch = 16, channels = 3, dimension = 64;

    std::int64_t down() const { return outputSize({height, patch, patch}); }
    std::int64_t across() const { return outputSize({width, patch, patch}); }
    std::int64_t patches() const { return down() * across(); }
    /// The projection as the convolution that it is.
    Cost cost() const
    {
        ConvParams params;
        params.stride = {patch, patch};
        return convCost({1, channels, height, width}, {dimension, channels, patch, patch}, true, params);
    }
};

StateWriter stateOf(const PatchTask &task)
{
    StateWriter state;
    state.pair("size", task.height, task.width).number("patch", real(task.patch)).number("dim", real(task.dimension));
    return state.word("channels", task.channels == 1 ? "1" : "3");
}

PatchTask drawnTask(Draw &draw, bool divides)
{
    PatchTask task;
    task.patch = draw.among({4, 8, 14, 16});
    const auto side = [&] { return task.patch * draw.whole(3, 12) + (divides ? 0 : draw.whole(1, task.patch - 1)); };
    task.height = side();
    task.width = side();
    task.dimension = draw.among({32, 48, 64, 96, 128});
    return task;
}

bool fits(const PatchTask &task) { return task.height <= 256 && task.width <= 256; }

bool count(Sketch &s)
{
    const PatchTask task = drawnTask(s.draw, s.draw.coin());
    s.ask({real(task.height), real(task.width), real(task.patch)});
    s.answer(task.patches());
    s.slip(M::PatchesOnOneSide, task.down());
    if (task.height % task.patch > 0 || task.width % task.patch > 0) {
        const AxisGeometry down{task.height, task.patch, task.patch}, across{task.width, task.patch, task.patch};
        s.slip(M::CeilForFloor, misread::ceilForFloor(down) * misread::ceilForFloor(across));
    }
    s.slip(M::StrideIgnored, (task.height - task.patch + 1) * (task.width - task.patch + 1));
    s.explain({real(task.down()), real(task.across()), real(task.patches()), real(task.height), real(task.width), real(task.patch)});
    s.open("patch_embedding", stateOf(task));
    return fits(task) && task.height != task.width;
}

bool parameters(Sketch &s)
{
    const PatchTask task = drawnTask(s.draw, true);
    const Cost cost = task.cost();
    s.ask({real(task.height), real(task.width), real(task.patch), real(task.channels), real(task.dimension)});
    s.answer(cost.parameters());
    s.slip(M::BiasForgotten, cost.weights);
    s.slip(M::ChannelsForgotten, cost.weights / task.channels + cost.biases);
    s.slip(M::KernelSideForArea, cost.weights / task.patch + cost.biases);
    s.slip(M::MapCounted, cost.parameters() * task.patches());
    s.explain({real(cost.weights), real(cost.biases), real(cost.parameters())},
              {{"product", formula("{a}·{a}·{b}·{c}", {real(task.patch), real(task.channels), real(task.dimension)})}});
    s.open("patch_embedding", stateOf(task));
    return fits(task);
}

bool remainder(Sketch &s)
{
    const PatchTask task = drawnTask(s.draw, false);
    const std::int64_t rows = unreachedCells({task.height, task.patch, task.patch}), cols = unreachedCells({task.width, task.patch, task.patch});
    const std::int64_t covered = task.patches() * task.patch * task.patch, left = task.height * task.width - covered;
    s.ask({real(task.height), real(task.width), real(task.patch)});
    s.answer(left);
    s.slip(M::CornerCountedTwice, rows * task.width + cols * task.height);
    s.explain({real(task.patches()), real(covered), real(task.height * task.width), real(left), real(rows), real(cols)});
    s.open("patch_embedding", stateOf(task));
    return fits(task);
}

/// Which patch a pixel lies in.
bool index(Sketch &s)
{
    const PatchTask task = drawnTask(s.draw, true);
    const std::int64_t row = s.draw.whole(0, task.height - 1), col = s.draw.whole(0, task.width - 1);
    const std::int64_t down = row / task.patch, across = col / task.patch, number = down * task.across() + across;
    s.ask({real(task.height), real(task.width), real(task.patch), real(row), real(col)});
    s.answer(number);
    s.slip(M::AxesSwapped, across * task.down() + down);
    s.slip(M::CountedFromOne, number + 1);
    s.explain({real(down), real(across), real(task.across()), real(number)});
    s.open("patch_embedding", stateOf(task), static_cast<int>(number) + 1);
    return fits(task) && down > 0 && across > 0;
}

bool values(Sketch &s)
{
    PatchTask task{4, 6, 2, 1, 3};
    const Tensor<double> image = drawnDistinct(s.draw, {1, 1, 4, 6}, 1, 40), rows = unfoldPatches(image, 2, PatchOrder::ChannelRowCol);
    const std::int64_t number = s.draw.whole(1, 5);
    const auto rowOf = [&rows](std::int64_t patch) {
        const auto first = rows.data.begin() + patch * rows.shape.w;
        return std::vector<double>(first, first + rows.shape.w);
    };
    const std::vector<double> row = rowOf(number);
    s.show("X", Role::Input, image);
    s.show("r", Role::Column, 1, 4, row);
    s.fillHere();
    s.ask({real(number)});
    s.slip(M::ColumnsTransposed, {row[0], row[2], row[1], row[3]});
    s.slip(M::CountedFromOne, rowOf(number - 1));
    if (const std::int64_t swapped = number % 2 * 3 + number / 2; swapped != number)      // patches counted down instead of across
        s.slip(M::AxesSwapped, rowOf(swapped));
    s.explain({real(number), real(number / 3 * 2), real(number % 3 * 2)}, {{"row", joined(row, ", ")}});
    const int stepsPerPatch = 1 + static_cast<int>(task.dimension);     // peeled, then a number of the token each
    s.open("patch_embedding", stateOf(task).word("image", "cells").array("x", image), static_cast<int>(number) * stepsPerPatch + 1);
    return true;
}

/// Where a number of the patch stands in its row.
bool position(Sketch &s)
{
    const std::int64_t patch = s.draw.among({4, 8, 14, 16}), channel = s.draw.whole(1, 2), row = s.draw.whole(0, patch - 1), col = s.draw.whole(0, patch - 1);
    // A picture of one patch that is 1 at the pixel and 0 elsewhere: its unfolded row says where.
    Tensor<double> image({1, 3, patch, patch});
    image.at(0, channel, row, col) = 1;
    const auto placeIn = [&](PatchOrder order) {
        const std::vector<double> unfolded = unfoldPatches(image, patch, order).data;
        return static_cast<std::int64_t>(std::find(unfolded.begin(), unfolded.end(), 1.0) - unfolded.begin());
    };
    const std::int64_t place = placeIn(PatchOrder::ChannelRowCol);
    s.ask({real(patch), real(channel), real(row), real(col)});
    s.answer(place);
    s.slip(M::ChannelLast, placeIn(PatchOrder::RowColChannel));
    s.slip(M::AxesSwapped, row == col ? std::nullopt : std::optional(place - row * patch - col + col * patch + row));
    s.slip(M::CountedFromOne, place + 1);
    s.explain({real(channel), real(patch), real(row), real(col), real(place)});
    s.open("patch_embedding", stateOf({2 * patch, 2 * patch, patch, 3, 8}));
    return row > 0 && col > 0;
}

bool tokens(Sketch &s)
{
    const PatchTask task = drawnTask(s.draw, true);
    s.ask({real(task.height), real(task.width), real(task.patch), real(task.dimension)});
    s.answer({real(task.patches() + 1), real(task.dimension)});
    s.slip(M::ClassTokenForgotten, {real(task.patches()), real(task.dimension)});
    s.slip(M::AxesSwapped, {real(task.dimension), real(task.patches() + 1)});
    s.slip(M::PatchesOnOneSide, {real(task.down() + 1), real(task.dimension)});
    s.explain({real(task.down()), real(task.across()), real(task.patches()), real(task.patches() + 1), real(task.dimension)});
    s.open("patch_embedding", stateOf(task).flag("class_token", true));
    return fits(task);
}

constexpr Generator table[] = {
    {"patch_count", "patch_count", 1, QuestionType::Number, count},
    {"patch_values", "patch_order", 1, QuestionType::Cells, values},
    {"patch_parameters", "patch_parameters", 2, QuestionType::Number, parameters},
    {"patch_tokens", "patch_count", 2, QuestionType::Shape, tokens},
    {"patch_index", "patch_order", 2, QuestionType::Number, index},
    {"patch_remainder", "patch_count", 3, QuestionType::Number, remainder},
    {"patch_position", "patch_order", 3, QuestionType::Number, position},
};

} // namespace

std::span<const Generator> patchEmbeddingGenerators()
{
    return table;
}

} // namespace convlab::practice
