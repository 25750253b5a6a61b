// SPDX-License-Identifier: GPL-3.0-or-later
// Picture filters against OpenCV on a 1920x1080 picture, in turns. Ratios above 1 mean that ConvLab is the faster one.
#include "core/fast/picture_filter.h"
#include "tests/bench/convolve/race.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdio>

using namespace convlab;
using namespace convlab::bench;
using fast::PictureFilter;
using fast::PicturePrecision;

namespace {

constexpr int width = 1920, height = 1080, rounds = 15;

/// Weights without a common unit that add up to 1: a bell where `separable`, else noise.
PictureFilterSpec specOf(int side, bool separable)
{
    PictureFilterSpec spec;
    spec.kernel = {side, side, {}};
    double sum = 0;
    for (int i = 0; i < side * side; ++i) {
        const double y = i / side - side / 2, x = i % side - side / 2;
        spec.kernel.weights.push_back(separable ? std::exp(-(x * x + y * y) * 8 / (side * side)) : 1 + std::sin(i * i * 0.7));
        sum += spec.kernel.weights.back();
    }
    for (double &weight : spec.kernel.weights)
        weight /= sum;
    return spec;
}

struct Buffers {
    cv::Mat source, theirs, ours;
};

Buffers pictures()
{
    Buffers buffers{cv::Mat(height, width, CV_8UC4), cv::Mat(height, width, CV_8UC4), cv::Mat(height, width, CV_8UC4)};
    for (int i = 0; i < width * height * 4; ++i)
        buffers.source.data[i] = static_cast<std::uint8_t>((static_cast<std::uint32_t>(i) * 2654435761U) >> 24);
    return buffers;
}

cv::Mat matrixOf(const std::vector<double> &weights, int rows)
{
    cv::Mat matrix(rows, static_cast<int>(weights.size()) / rows, CV_32F);
    for (std::size_t i = 0; i < weights.size(); ++i)
        matrix.at<float>(static_cast<int>(i)) = static_cast<float>(weights[i]);
    return matrix;
}

const char *nameOf(fast::PictureWay way)
{
    return way == fast::PictureWay::Direct ? "direct" : way == fast::PictureWay::Separable ? "separable" : "plain";
}

Contender ours(const PictureFilter &filter, Buffers &buffers, int threads, const char *name)
{
    return {std::string(name) + ", " + nameOf(filter.way()), [&filter, &buffers, threads] {
        const PictureView view{buffers.source.data, width, height, static_cast<std::ptrdiff_t>(buffers.source.step)};
        filter(view, {0, 0, width, height}, buffers.ours.data, static_cast<std::ptrdiff_t>(buffers.ours.step), threads);
    }};
}

void measure(int side, bool separable, const Machine &machine)
{
    const PictureFilterSpec spec = specOf(side, separable);
    Buffers buffers = pictures();
    const PictureFilter draft(spec, PicturePrecision::Draft), exact(spec);
    const cv::Mat kernel = matrixOf(spec.kernel.weights, side);
    std::vector<Contender> alone{{"OpenCV", [&] { cv::filter2D(buffers.source, buffers.theirs, -1, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE); }},
                                 ours(draft, buffers, 1, "draft"), ours(exact, buffers, 1, "exact")};
    race(alone, rounds, Watch::Processor);
    std::vector<Contender> together{ours(draft, buffers, 1, ""), ours(draft, buffers, 2, ""), ours(exact, buffers, 1, ""), ours(exact, buffers, 2, "")};
    race(together, rounds, Watch::Wall);
    const double bytes = 8.0 * width * height;
    for (std::size_t i = 0; i < alone.size(); ++i) {
        const Ratio ratio = ratioOf(alone[0], alone[i]);
        std::printf("| %2dx%-2d %-6s | %-16s | %7.2f | %5.2f ± %4.2f | %3.0f %% |", side, side, separable ? "bell" : "noise", alone[i].name.c_str(),
                    alone[i].time(), ratio.median, ratio.spread, 100 * bytes / alone[i].time() / 1e6 / (2 * machine.copied));
        if (i == 0)
            std::printf(" %7s | %12s |\n", "", "");
        else {
            const Ratio both = ratioOf(together[2 * i - 2], together[2 * i - 1]);
            std::printf(" %7.2f | %5.2f ± %4.2f |\n", together[2 * i - 1].time(), both.median, both.spread);
        }
    }
    std::fflush(stdout);
}

} // namespace

int main()
{
    cv::setNumThreads(1);
    const Machine machine = measuredMachine();
    std::printf("Filters of %dx%d pictures of 4 bytes a pixel, medians of %d interleaved rounds, ± half the quartiles' distance; OpenCV %s filter2D\n"
                "One thread: processor time. Two threads: wall time, and its ratio to that of one. This core copies %.1f GB/s.\n\n"
                "| %-12s | %-16s | %7s | %-12s | %5s | %7s | %-12s |\n",
                width, height, rounds, CV_VERSION, machine.copied, "kernel", "who", "ms", "over OpenCV", "copy", "two: ms", "over one");
    for (const int side : {3, 5, 7, 9, 15, 31})
        measure(side, false, machine);
    for (const int side : {7, 15, 31})
        measure(side, true, machine);
    return 0;
}
