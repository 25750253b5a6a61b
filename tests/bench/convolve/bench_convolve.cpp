// SPDX-License-Identifier: GPL-3.0-or-later
// Convolution against oneDNN, OpenBLAS and Eigen on plain float32 NCHW arrays, in turns. Ratios above 1 mean that ConvLab
// is the faster one. One thread is measured in processor time, which is blind to a busy neighbour; two threads in wall
// time, against our own one thread. Nobody changes the order of arrays on the side but oneDNN's own “blocked” row.
#include "core/fast/convolve.h"
#include "tests/bench/convolve/peers.h"
#include "tests/bench/convolve/race.h"
#include "tests/bench/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace convlab;
using namespace convlab::bench;

namespace {

constexpr int rounds = 15;

ConvParams paramsOf(std::int64_t stride, std::int64_t padding, std::int64_t groups)
{
    return {{stride, stride}, {}, {padding, padding, padding, padding}, PaddingMode::Zeros, groups};
}

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all{
        {"3x3, 64 x 56x56 to 64", {1, 64, 56, 56}, {64, 64, 3, 3}, paramsOf(1, 1, 1)},
        {"3x3, 128 x 28x28 to 128", {1, 128, 28, 28}, {128, 128, 3, 3}, paramsOf(1, 1, 1)},
        {"7x7, 32 x 56x56 to 32", {1, 32, 56, 56}, {32, 32, 7, 7}, paramsOf(1, 3, 1)},
        {"first, 7x7 stride 2, 3 x 224x224 to 64", {1, 3, 224, 224}, {64, 3, 7, 7}, paramsOf(2, 3, 1)},
        {"depthwise 3x3, 64 x 112x112", {1, 64, 112, 112}, {64, 1, 3, 3}, paramsOf(1, 1, 64)},
        {"1x1, 256 x 28x28 to 128", {1, 256, 28, 28}, {128, 256, 1, 1}, {}},
        {"patches 16x16, 3 x 224x224 to 192", {1, 3, 224, 224}, {192, 3, 16, 16}, paramsOf(16, 0, 1)},
        {"11x11, 16 x 56x56 to 16", {1, 16, 56, 56}, {16, 16, 11, 11}, paramsOf(1, 5, 1)},
    };
    return all;
}

Tensor<float> filled(const Shape &shape)
{
    Tensor<float> tensor(shape);
    for (std::size_t i = 0; i < tensor.data.size(); ++i)
        tensor.data[i] = static_cast<float>(i * 7919 % 1000) / 500 - 1;
    return tensor;
}

double largestDifference(const Tensor<float> &a, const Tensor<float> &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.data.size(); ++i)
        largest = std::max(largest, static_cast<double>(std::fabs(a.data[i] - b.data[i])));
    return largest;
}

/// Our ways that suit, but the loop, which nobody waits for.
std::vector<fast::Algorithm> ways(const fast::Plan &plan)
{
    std::vector<fast::Algorithm> all;
    for (const fast::Candidate &candidate : plan.candidates)
        if (candidate.suits && candidate.algorithm != fast::Algorithm::Loop)
            all.push_back(candidate.algorithm);
    return all;
}

void printOneThread(const Layer &layer, const std::vector<Contender> &contenders, const std::vector<Tensor<float>> &results, std::size_t peers,
                    const Machine &machine)
{
    const double products = static_cast<double>(outputShape(layer.input, layer.weight, layer.params).count() * layer.weight.c * layer.weight.h * layer.weight.w);
    const double bytes = 4.0 * static_cast<double>(layer.input.count() + layer.weight.count() + results[0].shape.count());
    std::size_t best = 0;
    for (std::size_t i = 0; i < peers; ++i)
        if (contenders[i].name != "oneDNN, blocked" && contenders[i].time() < contenders[best].time())
            best = i;
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const Contender &one = contenders[i];
        const Ratio overOnednn = ratioOf(contenders[0], one), overBest = ratioOf(contenders[best], one);
        std::printf("| %-38s | %-16s | %8.3f | %5.2f ± %4.2f | %5.2f ± %4.2f | %4.0f %% | %4.0f %% | %.0e |\n", layer.name.c_str(), one.name.c_str(), one.time(),
                    overOnednn.median, overOnednn.spread, overBest.median, overBest.spread, 100 * products / one.time() / 1e6 / machine.multiplyAdds,
                    100 * bytes / one.time() / 1e6 / (2 * machine.copied), one.name == "oneDNN, blocked" ? 0.0 : largestDifference(results[i], results[0]));
    }
    std::fflush(stdout);
}

void measureOneThread(const Layer &layer, const Machine &machine)
{
    Arrays arrays{filled(layer.input), filled(layer.weight)};
    std::vector<Peer> peers{onednnPlain(layer, arrays), onednnBlocked(layer, arrays)};
    for (Peer &peer : matrixPeers(layer, arrays))
        peers.push_back(std::move(peer));
    const fast::Plan plan = fast::planConvolution(layer.input, layer.weight, layer.params);
    std::vector<fast::Convolution> ours;
    for (const fast::Algorithm algorithm : ways(plan))
        ours.emplace_back(arrays.weight, std::vector<float>{}, plan, algorithm);
    std::vector<Tensor<float>> results(peers.size() + ours.size(), Tensor<float>(outputShape(layer.input, layer.weight, layer.params)));
    std::vector<Contender> contenders;
    for (std::size_t i = 0; i < peers.size(); ++i)
        contenders.push_back({peers[i].name, [&, i] { peers[i].run(results[i]); }});
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const std::string chosen = ours[i].algorithm() == plan.chosen ? " (chosen)" : "";
        contenders.push_back({algorithmKey(ours[i].algorithm()) + chosen, [&, i] { ours[i].run(arrays.x, results[peers.size() + i]); }});
    }
    race(contenders, rounds, Watch::Processor);
    printOneThread(layer, contenders, results, peers.size(), machine);
}

/// Wall time of one thread over that of two: of the medians, and of the quietest rounds (a busy neighbour takes its share
/// of two processors more often than of one).
void measureTwoThreads(const Layer &layer)
{
    constexpr int many = 101;
    const Tensor<float> x = filled(layer.input), weight = filled(layer.weight);
    const fast::Plan plan = fast::planConvolution(layer.input, layer.weight, layer.params);
    for (const fast::Algorithm algorithm : ways(plan)) {
        const fast::Convolution ours(weight, {}, plan, algorithm);
        Tensor<float> one, two;
        std::vector<Contender> contenders{{"one", [&] { ours.run(x, one, 1); }}, {"two", [&] { ours.run(x, two, 2); }}};
        race(contenders, many, Watch::Wall);
        const Ratio ratio = ratioOf(contenders[0], contenders[1]);
        std::printf("| %-38s | %-9s | %5.2f ± %4.2f | %5.2f | %s |\n", layer.name.c_str(), algorithmKey(algorithm), ratio.median, ratio.spread,
                    quantile(contenders[0].times, 0.03) / quantile(contenders[1].times, 0.03), one.data == two.data ? "same bits" : "DIFFERS");
        std::fflush(stdout);
    }
}

std::string load()
{
    std::string load;
    std::ifstream("/proc/loadavg") >> load;
    return load;
}

} // namespace

/// With an argument: only layers whose name holds it.
int main(int count, char **arguments)
{
    if (std::getenv("OMP_NUM_THREADS") == nullptr) { // read by the libraries before main()
        setenv("OMP_NUM_THREADS", "1", 1);
        execv("/proc/self/exe", arguments);
    }
    std::vector<Layer> chosen = layers();
    std::erase_if(chosen, [&](const Layer &layer) { return count > 1 && layer.name.find(arguments[1]) == std::string::npos; });
    const Machine machine = measuredMachine();
    std::printf("Convolution, float32 NCHW, one thread, processor time, medians of %d interleaved rounds, ± half the quartiles' distance; load %s\n"
                "%s", rounds, load().c_str(), onednnVersion().c_str());
    for (const std::string &version : matrixVersions())
        std::printf("; %s", version.c_str());
    std::printf("\nThis core: %.1f thousand million multiply-adds a second; copies %.1f GB/s. Shares are of the definition's products, and of the arrays' bytes.\n\n"
                "| %-38s | %-16s | %8s | %-12s | %-12s | %6s | %6s | %s |\n",
                machine.multiplyAdds, machine.copied, "layer", "way", "ms", "over oneDNN", "over best", "FMA", "copy", "difference");
    for (const Layer &layer : chosen)
        measureOneThread(layer, machine);
    std::printf("\nTwo threads over one, wall time of 101 rounds: medians, and the quietest rounds (3 %% quantiles); load %s\n\n", load().c_str());
    for (const Layer &layer : chosen)
        measureTwoThreads(layer);
    std::printf("\nload %s\n", load().c_str());
    return 0;
}
