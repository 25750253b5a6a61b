// SPDX-License-Identifier: GPL-3.0-or-later
// Convolution against oneDNN's direct algorithm on plain NCHW arrays, one thread each, in turns. Ratios above 1 mean
// that ConvLab is the faster one.
#include "core/fast/convolve.h"

#include <dnnl.hpp>

#include <algorithm>
#include <ctime>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace convlab;

namespace {

constexpr int rounds = 15;

struct Layer {
    const char *name;
    Shape input, weight;
    std::int64_t stride, padding, groups;
};

const Layer layers[] = {
    {"3x3, 64 x 56x56 to 64", {1, 64, 56, 56}, {64, 64, 3, 3}, 1, 1, 1},
    {"3x3, 128 x 28x28 to 128", {1, 128, 28, 28}, {128, 128, 3, 3}, 1, 1, 1},
    {"7x7, 32 x 56x56 to 32", {1, 32, 56, 56}, {32, 32, 7, 7}, 1, 3, 1},
    {"first layer, 7x7 stride 2, 3 x 224x224 to 64", {1, 3, 224, 224}, {64, 3, 7, 7}, 2, 3, 1},
    {"depthwise 3x3, 64 x 112x112", {1, 64, 112, 112}, {64, 1, 3, 3}, 1, 1, 64},
    {"1x1, 256 x 28x28 to 128", {1, 256, 28, 28}, {128, 256, 1, 1}, 1, 0, 1},
    {"patches 16x16, 3 x 224x224 to 192", {1, 3, 224, 224}, {192, 3, 16, 16}, 16, 0, 1},
};

Tensor<float> filled(const Shape &shape)
{
    Tensor<float> tensor(shape);
    for (std::size_t i = 0; i < tensor.data.size(); ++i)
        tensor.data[i] = static_cast<float>(i * 7919 % 1000) / 500 - 1;
    return tensor;
}

/// oneDNN's direct convolution of plain arrays; keeps its memory between runs.
class Peer {
public:
    Peer(const Layer &layer, Tensor<float> &x, Tensor<float> &w, Tensor<float> &y) : m_stream(m_engine)
    {
        using dnnl::memory;
        const auto type = memory::data_type::f32;
        const memory::dims wide = layer.groups == 1
            ? memory::dims{w.shape.n, w.shape.c, w.shape.h, w.shape.w}
            : memory::dims{layer.groups, w.shape.n / layer.groups, w.shape.c, w.shape.h, w.shape.w};
        const memory::desc xd({x.shape.n, x.shape.c, x.shape.h, x.shape.w}, type, memory::format_tag::nchw);
        const memory::desc wd(wide, type, layer.groups == 1 ? memory::format_tag::oihw : memory::format_tag::goihw);
        const memory::desc yd({y.shape.n, y.shape.c, y.shape.h, y.shape.w}, type, memory::format_tag::nchw);
        const memory::dims stride{layer.stride, layer.stride}, pad{layer.padding, layer.padding};
        const dnnl::convolution_forward::desc desc(dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, xd, wd, yd,
                                                   stride, pad, pad);
        m_convolution = dnnl::convolution_forward({desc, m_engine});
        m_arguments = {{DNNL_ARG_SRC, memory(xd, m_engine, x.data.data())},
                       {DNNL_ARG_WEIGHTS, memory(wd, m_engine, w.data.data())},
                       {DNNL_ARG_DST, memory(yd, m_engine, y.data.data())}};
    }

    void run()
    {
        m_convolution.execute(m_stream, m_arguments);
        m_stream.wait();
    }

private:
    dnnl::engine m_engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream m_stream;
    dnnl::convolution_forward m_convolution;
    std::unordered_map<int, dnnl::memory> m_arguments;
};

double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock(); // processor time: machines share their clock
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(const Layer &layer)
{
    ConvParams params;
    params.stride = {layer.stride, layer.stride};
    params.padding = {layer.padding, layer.padding, layer.padding, layer.padding};
    params.groups = layer.groups;
    Tensor<float> x = filled(layer.input), w = filled(layer.weight), y(outputShape(layer.input, layer.weight, params)), ours;
    const fast::Convolution byDirect(w, {}, params, fast::Algorithm::Direct), byColumns(w, {}, params, fast::Algorithm::Im2col),
        byWinograd(w, {}, params, fast::Algorithm::Winograd);
    Peer peer(layer, x, w, y);
    std::vector<double> direct, columns, wino, theirs, ratio, winoRatio;
    const bool suits = byWinograd.algorithm() == fast::Algorithm::Winograd;
    for (int round = -2; round < rounds; ++round) { // two to warm up
        const double d = milliseconds([&] { ours = byDirect(x); });
        const double c = milliseconds([&] { byColumns(x); });
        const double f = suits ? milliseconds([&] { byWinograd(x); }) : 0;
        const double t = milliseconds([&] { peer.run(); });
        if (round < 0)
            continue;
        direct.push_back(d);
        columns.push_back(c);
        wino.push_back(f);
        theirs.push_back(t);
        ratio.push_back(t / std::min(d, c));
        if (suits)
            winoRatio.push_back(t / f);
    }
    double difference = 0;
    for (std::size_t i = 0; i < y.data.size(); ++i)
        difference = std::max(difference, static_cast<double>(std::fabs(y.data[i] - ours.data[i])));
    const double flops = 2.0 * static_cast<double>(y.shape.count() * w.shape.c * w.shape.h * w.shape.w);
    std::printf("| %-46s | %8.3f | %8.3f | %8.3f | %5.2f | %7.1f | %.1e | %8.3f | %5.2f |\n", layer.name, median(direct), median(columns), median(theirs),
                median(ratio), flops / std::min(median(direct), median(columns)) / 1e6, difference,
                median(wino), suits ? median(winoRatio) : 0);
}

} // namespace

int main()
{
    setenv("OMP_NUM_THREADS", "1", 1);
    const dnnl_version_t *version = dnnl_version();
    std::printf("convolution, float32 NCHW, one thread, medians of %d rounds; oneDNN %d.%d.%d direct\n", rounds, version->major, version->minor,
                version->patch);
    std::printf("| %-46s | direct ms| im2col ms| oneDNN ms| ratio | GFLOP/s | difference | Winograd ms | ratio |\n", "layer");
    for (const Layer &layer : layers)
        measure(layer);
    return 0;
}
