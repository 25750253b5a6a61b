// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/patch_stage.h"

#include "core/scene/patch_colours.h"

#include <algorithm>

namespace convlab {

namespace {

// Blocks of what is written out, in reading order.
constexpr int input = 0, star = 1, filterBank = 2, linear = 3, plus = 4, extras = 5, gives = 6, result = 7;
// As pictures, everything but the picture itself stands in one block.
constexpr int workshop = 1;

// Widths and heights of pictures, in units of the picture's longer side.
constexpr double narrow = 0.32, tall = 0.6, low = 0.07, flat = 0.18;
// Beside a sequence the rows give way: three arrays of tokens need room for their names.
constexpr double givenWay = 0.72, widened = 0.42;

double number(std::int64_t value) { return static_cast<double>(value); }

/// The number of a channel or filter in names: none where there is only one.
int markOf(int index, int count) { return count > 1 ? index : -1; }

} // namespace

PatchStage::PatchStage(PatchTrace computed) : m_trace(std::make_shared<const PatchTrace>(std::move(computed)))
{
    if (pictures()) {
        addPicture();
        addKernelPicture();
    } else {
        const PatchSetup &setup = trace().setup();
        const double largest = largestMagnitude(setup.image.data) * largestMagnitude(setup.weight.data);
        m_productScale = largest > 0 ? largest : 1;
        addPlanes();
        addKernels();
        addSign("⋆", {star, 0, 0});
    }
    addMaps();
    addLinear();
    if (trace().hasSequence())
        addSequence();
}

int PatchStage::add(Grid grid)
{
    m_parts.emplace_back(std::move(grid));
    return static_cast<int>(m_parts.size()) - 1;
}

void PatchStage::addSign(const char *text, const Placement &place)
{
    m_parts.emplace_back(Sign{text, place});
}

SharedStates PatchStage::imageStates() const
{
    if (trace().restRows() == 0 && trace().restCols() == 0)
        return nullptr;
    const Shape &s = trace().setup().image.shape;
    const std::int64_t p = trace().patch();
    return paddedStates({s.h, p, p, 1, 0, 0, false}, {s.w, p, p, 1, 0, 0, false});
}

void PatchStage::addPlanes()
{
    const Tensor<double> &image = trace().setup().image;
    const SharedStates states = imageStates();
    planes = trace().channels();
    for (int channel = 0; channel < planes; ++channel) {
        Grid grid;
        grid.id = "input.c" + std::to_string(channel);
        grid.symbol = subscripted("X", markOf(channel, planes));
        static const char *const titles[] = {"patch.red", "patch.green", "patch.blue"};
        grid.title.key = planes == 1 ? "patch.input" : titles[channel % 3];
        grid.role = Role::Input;
        grid.place = {input, channel, 0};
        grid.rows = static_cast<int>(image.shape.h);
        grid.cols = static_cast<int>(image.shape.w);
        grid.values = planeValues(image, 0, channel);
        grid.states = states;
        grid.tintScale = largestMagnitude(image.data);
        grid.tiles = {trace().patch(), trace().patch()};
        grid.source = {"x", 0, channel, 0, 0, grid.rows, grid.cols, false};
        const int part = add(std::move(grid));
        firstPlane = channel == 0 ? part : firstPlane;
    }
}

/// All channels in one grid; its values are the mean of the channels.
void PatchStage::addPicture()
{
    const Tensor<double> &image = trace().setup().image;
    const auto plane = static_cast<std::size_t>(image.shape.h * image.shape.w);
    std::vector<double> means(plane, 0.0);
    const double share = 1 / number(image.shape.c);
    for (std::size_t first = 0; first < image.data.size(); first += plane) {
        for (std::size_t i = 0; i < plane; ++i)
            means[i] += share * image.data[first + i];
    }
    Grid grid;
    grid.id = "input";
    grid.symbol = "X";
    grid.title = {"patch.picture", {number(image.shape.h), number(image.shape.w), number(image.shape.c)}};
    grid.role = Role::Input;
    grid.style = GridStyle::Image;
    grid.place = {input, 0, 0};
    grid.rows = static_cast<int>(image.shape.h);
    grid.cols = static_cast<int>(image.shape.w);
    grid.values = std::make_shared<const std::vector<double>>(std::move(means));
    grid.colours = pictureColours(image);
    grid.states = imageStates();
    grid.tiles = {trace().patch(), trace().patch()};
    planes = 1;
    firstPlane = add(std::move(grid));
}

void PatchStage::addKernels()
{
    const Tensor<double> &weight = trace().setup().weight;
    for (int dim = 0; dim < filters(); ++dim) {
        for (int channel = 0; channel < planes; ++channel) {
            Grid grid;
            grid.id = "kernel.d" + std::to_string(dim) + ".c" + std::to_string(channel);
            grid.symbol = subscripted(subscripted("K", dim), markOf(channel, planes));
            if (dim == 0 && channel == 0)
                grid.title = {"patch.kernels", {}};
            grid.role = Role::Kernel;
            grid.place = {filterBank, channel, dim};
            grid.rows = grid.cols = trace().patch();
            grid.values = planeValues(weight, dim, channel);
            grid.tintScale = largestMagnitude(weight.data);
            grid.source = {"w", dim, channel, 0, 0, grid.rows, grid.cols, false};
            const int part = add(std::move(grid));
            firstKernel = dim + channel == 0 ? part : firstKernel;
        }
    }
}

/// The first filter, its channels side by side.
void PatchStage::addKernelPicture()
{
    const Tensor<double> &weight = trace().setup().weight;
    Grid grid;
    grid.id = "kernel";
    grid.symbol = "K₀";
    grid.title = {"patch.kernel_of", {number(trace().setup().dims)}};
    grid.role = Role::Kernel;
    grid.style = GridStyle::Heat;
    grid.place = {workshop, 0, 0};
    grid.rows = trace().patch();
    grid.cols = trace().patch() * trace().channels();
    grid.extent = {0.75 * narrow * trace().channels(), 0.75 * narrow};
    std::vector<double> values;
    for (int row = 0; row < grid.rows; ++row) {
        for (int col = 0; col < grid.cols; ++col)
            values.push_back(weight.at(0, col / grid.rows, row, col % grid.rows));
    }
    grid.tintScale = largestMagnitude(weight.data);
    grid.tiles = {grid.rows, grid.rows};
    grid.values = std::make_shared<const std::vector<double>>(std::move(values));
    firstKernel = add(std::move(grid));
}

void PatchStage::addMaps()
{
    const Tensor<double> &tokens = trace().convolved();
    for (int dim = 0; dim < filters(); ++dim) {
        Grid grid;
        grid.id = "map.d" + std::to_string(dim);
        grid.symbol = subscripted("Y", dim);
        if (dim == 0)
            grid.title = {"patch.maps", {}};
        grid.role = Role::Output;
        grid.place = pictures() ? Placement{workshop, 0, 1} : Placement{filterBank, planes, dim}; // each under its filter
        grid.rows = trace().gridRows();
        grid.cols = trace().gridCols();
        std::vector<double> values;
        for (int token = 0; token < trace().tokens(); ++token)
            values.push_back(tokens.at(0, 0, token, dim));
        grid.values = std::make_shared<const std::vector<double>>(std::move(values));
        grid.tintScale = largestMagnitude(tokens.data);
        if (pictures()) {
            const double longer = std::max(grid.rows, grid.cols);
            grid.style = GridStyle::Heat;
            grid.extent = {narrow * grid.cols / longer, narrow * grid.rows / longer};
        }
        const int part = add(std::move(grid));
        firstMap = dim == 0 ? part : firstMap;
    }
}

/// An array of the trace with `cols` columns. It is not copied: the rows of a large picture have 1.2 MB.
Grid PatchStage::matrixGrid(const char *id, const char *symbol, Label title, Role role, const std::vector<double> &ofTrace, int cols) const
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title = std::move(title);
    grid.role = role;
    grid.rows = static_cast<int>(ofTrace.size()) / cols;
    grid.cols = cols;
    grid.values = {m_trace, &ofTrace};
    grid.style = pictures() ? GridStyle::Heat : GridStyle::Numbers;
    if (&ofTrace != &trace().rows().data || !pictures()) // rows as a picture have the colours of their pixels
        grid.tintScale = largestMagnitude(ofTrace);
    return grid;
}

PictureExtent PatchStage::matrixExtent() const
{
    return {trace().hasSequence() ? givenWay : 1.0, tall};
}

PictureExtent PatchStage::tokensExtent() const
{
    return {trace().hasSequence() ? widened : narrow, tall};
}

/// What is written out says its shape itself; a picture is named with the shape of the whole array.
Label PatchStage::named(const char *small, const char *large, std::int64_t rows, std::int64_t cols) const
{
    return pictures() ? Label{large, {number(rows), number(cols), number(trace().shown())}} : Label{small, {}};
}

void PatchStage::addLinear()
{
    const bool large = pictures();
    const std::int64_t dims = trace().setup().dims;
    Grid matrix = matrixGrid("matrix", "W", named("patch.matrix", "patch.matrix_of", dims, trace().taps()), Role::Kernel, trace().matrix().data, trace().taps());
    matrix.place = large ? Placement{workshop, 1, 0} : Placement{linear, 0, 0};
    matrix.extent = {matrixExtent().width, flat};
    matrixPart = add(std::move(matrix));
    if (!large) {
        Grid bias = matrixGrid("bias", "b", {}, Role::Bias, trace().setup().bias, 1);
        bias.place = {linear, 0, 1};
        bias.source = {"b", 0, 0, 0, 0, bias.rows, 1, false};
        biasPart = add(std::move(bias));
    }
    const bool chw = trace().setup().order == PatchOrder::ChannelRowCol;
    Grid rows = matrixGrid("rows", "R", chw ? named("patch.chw", "patch.rows_chw", trace().tokens(), trace().taps())
                                            : named("patch.hwc", "patch.rows_hwc", trace().tokens(), trace().taps()), Role::Column, trace().rows().data, trace().taps());
    rows.place = large ? Placement{workshop, 2, 0} : Placement{linear, 1, 0};
    if (large) {
        rows.style = GridStyle::Image;
        rows.colours = rowColours(trace());
    }
    rows.extent = matrixExtent();
    rowPart = add(std::move(rows));
    Grid tokens = matrixGrid("tokens", "Z", named("patch.tokens", trace().hasSequence() ? "patch.size" : "patch.tokens_of", trace().tokens(), dims), Role::Output, trace().projected().data, trace().shown());
    tokens.place = large ? Placement{workshop, 2, 1} : Placement{linear, 1, 1};
    tokens.extent = tokensExtent();
    tokenPart = add(std::move(tokens));
}

/// Z + E = S, a class token above the positions.
void PatchStage::addSequence()
{
    const PatchSetup &setup = trace().setup();
    const bool large = pictures();
    const int length = trace().sequenceLength();
    addSign(setup.positions ? "+" : "→", large ? Placement{workshop, 2, 2} : Placement{plus, 0, 0});
    if (setup.classToken) {
        Grid grid = matrixGrid("class", "c", named("patch.class", "patch.size", 1, setup.dims), Role::Bias, setup.token, trace().shown());
        grid.place = large ? Placement{workshop, 1, 3} : Placement{extras, 0, 0};
        grid.extent = {tokensExtent().width, low};
        if (!large)
            grid.source = {"cls", 0, 0, 0, 0, 1, grid.cols, false};
        classPart = add(std::move(grid));
    }
    if (setup.positions) {
        Grid grid = matrixGrid("offsets", "E", named("patch.offsets", "patch.size", length, setup.dims), Role::Bias, setup.offsets, trace().shown());
        grid.place = large ? Placement{workshop, 2, 3} : Placement{extras, 1, 0};
        grid.extent = tokensExtent();
        if (!large)
            grid.source = {"pos", 0, 0, 0, 0, grid.rows, grid.cols, false};
        offsetPart = add(std::move(grid));
    }
    if (!large || setup.positions)
        addSign("=", large ? Placement{workshop, 2, 4} : Placement{gives, 0, 0});
    Grid grid = matrixGrid("sequence", "S", named("patch.sequence", "patch.size", length, setup.dims), Role::Output, trace().sequence().data, trace().shown());
    grid.place = large ? Placement{workshop, 2, 5} : Placement{result, 0, 0};
    grid.extent = tokensExtent();
    sequencePart = add(std::move(grid));
}

} // namespace convlab
