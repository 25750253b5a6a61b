// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of 1920x1080 planes of float32 against OpenCV's filter2D and sepFilter2D, in turns. Ratios above 1 mean that
// ConvLab is the faster one.
#include "core/fast/plane_filter.h"
#include "tests/bench/convolve/race.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdio>

using namespace convlab;
using namespace convlab::bench;
using fast::PlaneFilter;

namespace {

constexpr int width = 1920, height = 1080, rounds = 15;

/// Weights of one column, a bell; of a whole kernel, noise.
cv::Mat bell(int side)
{
    cv::Mat weights(side, 1, CV_32F);
    for (int i = 0; i < side; ++i)
        weights.at<float>(i) = static_cast<float>(std::exp(-8.0 * (i - side / 2) * (i - side / 2) / (side * side)) / side);
    return weights;
}

cv::Mat noise(int side)
{
    cv::Mat weights(side, side, CV_32F);
    for (int i = 0; i < side * side; ++i)
        weights.at<float>(i) = static_cast<float>((1 + std::sin(i * i * 0.7)) / (side * side));
    return weights;
}

PictureKernel kernelOf(const cv::Mat &weights)
{
    PictureKernel kernel{weights.rows, weights.cols, {}};
    for (int i = 0; i < weights.rows * weights.cols; ++i)
        kernel.weights.push_back(static_cast<double>(weights.at<float>(i)));
    return kernel;
}

PictureKernel productOf(const cv::Mat &column)
{
    PictureKernel kernel{column.rows, column.rows, {}};
    for (int i = 0; i < column.rows * column.rows; ++i)
        kernel.weights.push_back(static_cast<double>(column.at<float>(i / column.rows)) * static_cast<double>(column.at<float>(i % column.rows)));
    return kernel;
}

void measure(int side, bool separable, const Machine &machine)
{
    cv::Mat source(height, width, CV_32F), theirs(height, width, CV_32F), ours(height, width, CV_32F);
    for (int i = 0; i < width * height; ++i)
        source.at<float>(i / width, i % width) = static_cast<float>(i % 1000 * 7919 % 1000) / 500 - 1;
    const cv::Mat weights = separable ? bell(side) : noise(side);
    const PlaneFilter filter(separable ? productOf(weights) : kernelOf(weights));
    const char *const ways[] = {"direct", "separable", "Fourier"};
    const auto run = [&](int threads) {
        filter({source.ptr<float>(), width, height, width}, ours.ptr<float>(), width, threads);
    };
    const auto peer = [&] {
        if (separable)
            cv::sepFilter2D(source, theirs, -1, weights, weights, {-1, -1}, 0, cv::BORDER_REPLICATE);
        else
            cv::filter2D(source, theirs, -1, weights, {-1, -1}, 0, cv::BORDER_REPLICATE);
    };
    std::vector<Contender> alone{{"OpenCV", peer}, {"ConvLab", [&] { run(1); }}}, together{{"one", [&] { run(1); }}, {"two", [&] { run(2); }}};
    race(alone, rounds, Watch::Processor);
    race(together, rounds, Watch::Wall);
    const Ratio ratio = ratioOf(alone[0], alone[1]), both = ratioOf(together[0], together[1]);
    std::printf("| %2dx%-2d %-9s | %-9s | %7.2f | %7.2f | %5.2f ± %4.2f | %3.0f %% | %7.2f | %5.2f ± %4.2f | %.0e |\n", side, side,
                separable ? "separable" : "noise", ways[static_cast<int>(filter.way())], alone[0].time(),
                alone[1].time(), ratio.median, ratio.spread, 100 * 8.0 * width * height / alone[1].time() / 1e6 / (2 * machine.copied),
                together[1].time(), both.median, both.spread, cv::norm(theirs, ours, cv::NORM_INF));
    std::fflush(stdout);
}

} // namespace

int main()
{
    cv::setNumThreads(1);
    const Machine machine = measuredMachine();
    std::printf("Filters of %dx%d planes of float32, medians of %d interleaved rounds, ± half the quartiles' distance; OpenCV %s\n"
                "One thread: processor time. Two threads: wall time, and its ratio to that of one. This core copies %.1f GB/s.\n\n"
                "| %-15s | %-9s | %7s | %7s | %-12s | %5s | %7s | %-12s | %s |\n",
                width, height, rounds, CV_VERSION, machine.copied, "kernel", "way", "OpenCV", "ConvLab", "over OpenCV", "copy", "two: ms",
                "over one", "differ");
    for (const int side : {3, 5, 7, 9, 15, 31})
        measure(side, false, machine);
    for (const int side : {5, 7, 9, 15, 31})
        measure(side, true, machine);
    return 0;
}
