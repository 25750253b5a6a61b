// SPDX-License-Identifier: GPL-3.0-or-later
// Pooling against oneDNN, float32, one thread, in turns: on plain NCHW arrays, and on oneDNN's own order of 8 or 16
// channels side by side, which others would have to change their arrays into first.
#include "core/fast/pool.h"
#include "tests/bench/convolve/race.h"

#include <dnnl.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <unistd.h>
#include <unordered_map>

using namespace convlab;
using namespace convlab::bench;

namespace {

constexpr int rounds = 31;
using fast::Pooling;

struct Layer {
    const char *name;
    Pooling::Kind kind;
    Shape input;
    PoolParams params;
};

PoolParams paramsOf(std::int64_t kernel, std::int64_t stride, std::int64_t padding)
{
    return {{kernel, kernel}, {stride, stride}, {}, {padding, padding, padding, padding}};
}

const std::vector<Layer> &layers()
{
    using enum Pooling::Kind;
    static const std::vector<Layer> all{
        {"max 2x2 stride 2, 64 x 112x112", Max, {1, 64, 112, 112}, paramsOf(2, 2, 0)},
        {"max 2x2 stride 2, 256 x 28x28", Max, {1, 256, 28, 28}, paramsOf(2, 2, 0)},
        {"max 3x3 stride 2 padding 1, 64 x 112x112", Max, {1, 64, 112, 112}, paramsOf(3, 2, 1)},
        {"average 2x2 stride 2, 64 x 112x112", Average, {1, 64, 112, 112}, paramsOf(2, 2, 0)},
        {"average 3x3 stride 1 padding 1, 64 x 56x56", Average, {1, 64, 56, 56}, paramsOf(3, 1, 1)},
    };
    return all;
}

/// oneDNN's pooling of arrays in the given order; they are its own.
std::function<void()> peer(const Layer &layer, const Shape &out, dnnl::memory::format_tag order)
{
    using dnnl::memory;
    const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    const auto type = memory::data_type::f32;
    const memory::desc from({layer.input.n, layer.input.c, layer.input.h, layer.input.w}, type, order), to({out.n, out.c, out.h, out.w}, type, order);
    const auto algorithm = layer.kind == Pooling::Kind::Max ? dnnl::algorithm::pooling_max : dnnl::algorithm::pooling_avg_include_padding;
    const PoolParams &params = layer.params;
    const dnnl::pooling_forward::desc desc(dnnl::prop_kind::forward_inference, algorithm, from, to, {params.stride.h, params.stride.w},
                                           {params.kernel.h, params.kernel.w}, {params.padding.top, params.padding.left},
                                           {params.padding.bottom, params.padding.right});
    const auto pooling = std::make_shared<dnnl::pooling_forward>(dnnl::pooling_forward::primitive_desc(desc, engine));
    const memory source(from, engine), target(to, engine);
    auto *values = static_cast<float *>(source.get_data_handle());
    for (std::int64_t i = 0; i < layer.input.count(); ++i)
        values[i] = static_cast<float>(i * 7919 % 1000) / 500 - 1;
    const auto stream = std::make_shared<dnnl::stream>(engine);
    const std::unordered_map<int, memory> arguments{{DNNL_ARG_SRC, source}, {DNNL_ARG_DST, target}};
    return [=] {
        pooling->execute(*stream, arguments);
        stream->wait();
    };
}

void measure(const Layer &layer, const Machine &machine)
{
    Tensor<float> x(layer.input), y(outputShape(layer.input, layer.params));
    for (std::size_t i = 0; i < x.data.size(); ++i)
        x.data[i] = static_cast<float>(i * 7919 % 1000) / 500 - 1;
    const Pooling ours(layer.kind, layer.params);
    std::vector<Contender> contenders{{"oneDNN", peer(layer, y.shape, dnnl::memory::format_tag::nchw)},
                                      {"oneDNN, blocked", peer(layer, y.shape, dnnl::memory::format_tag::nChw16c)},
                                      {"ConvLab", [&] { ours.run(x, y); }}};
    race(contenders, rounds, Watch::Processor);
    const double bytes = 4.0 * static_cast<double>(x.shape.count() + y.shape.count());
    for (const Contender &one : contenders) {
        const Ratio plain = ratioOf(contenders[0], one), blocked = ratioOf(contenders[1], one);
        std::printf("| %-42s | %-15s | %7.3f | %5.2f ± %4.2f | %5.2f ± %4.2f | %4.0f %% |\n", layer.name, one.name.c_str(), one.time(), plain.median, plain.spread,
                    blocked.median, blocked.spread, 100 * bytes / one.time() / 1e6 / (2 * machine.copied));
    }
    std::fflush(stdout);
}

} // namespace

int main(int, char **arguments)
{
    if (std::getenv("OMP_NUM_THREADS") == nullptr) { // read by the library before main()
        setenv("OMP_NUM_THREADS", "1", 1);
        execv("/proc/self/exe", arguments);
    }
    const Machine machine = measuredMachine();
    const dnnl_version_t *version = dnnl_version();
    std::printf("Pooling, float32, one thread, processor time, medians of %d interleaved rounds, ± half the quartiles' distance; oneDNN %d.%d.%d\n"
                "This core copies %.1f GB/s; shares of that are of the arrays' bytes and exceed 100 %% where they fit into a cache.\n\n"
                "| %-42s | %-15s | %7s | %-12s | %-12s | %6s |\n",
                rounds, version->major, version->minor, version->patch, machine.copied, "layer", "who", "ms", "over NCHW", "over blocked", "copy");
    for (const Layer &layer : layers())
        measure(layer, machine);
    return 0;
}
