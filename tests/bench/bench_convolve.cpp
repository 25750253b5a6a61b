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

struct Contender {
    const char *name;
    std::function<Tensor<float>()> run;
    std::vector<double> times = {}, ratios = {};    ///< ms; the peer's time over this one's in the same round
};

double largestDifference(const Tensor<float> &a, const Tensor<float> &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.data.size(); ++i)
        largest = std::max(largest, static_cast<double>(std::fabs(a.data[i] - b.data[i])));
    return largest;
}

void race(const Layer &layer, std::vector<Contender> contenders, const Tensor<float> &x, const Tensor<float> &w, Tensor<float> &theirs)
{
    Peer peer(layer, const_cast<Tensor<float> &>(x), const_cast<Tensor<float> &>(w), theirs); // it takes pointers that may write
    for (int round = -2; round < rounds; ++round) { // two to warm up
        const double reference = milliseconds([&] { peer.run(); });
        for (Contender &contender : contenders) {
            const double time = milliseconds(contender.run);
            if (round >= 0) {
                contender.times.push_back(time);
                contender.ratios.push_back(reference / time);
            }
        }
    }
    const double flops = 2.0 * static_cast<double>(theirs.shape.count() * w.shape.c * w.shape.h * w.shape.w);
    for (const Contender &contender : contenders)
        std::printf("| %-44s | %-8s | %7.3f | %5.2f | %5.0f | %.0e |\n", layer.name, contender.name, median(contender.times),
                    median(contender.ratios), flops / median(contender.times) / 1e6, largestDifference(contender.run(), theirs));
}

void measure(const Layer &layer)
{
    ConvParams params;
    params.stride = {layer.stride, layer.stride};
    params.padding = {layer.padding, layer.padding, layer.padding, layer.padding};
    params.groups = layer.groups;
    const Tensor<float> x = filled(layer.input), w = filled(layer.weight);
    const fast::Convolution direct(w, {}, params, fast::Algorithm::Direct), columns(w, {}, params, fast::Algorithm::Im2col),
        winograd(w, {}, params, fast::Algorithm::Winograd);
    std::vector<Contender> contenders{{"direct", [&] { return direct(x); }}, {"im2col", [&] { return columns(x); }}};
    if (winograd.algorithm() == fast::Algorithm::Winograd)
        contenders.push_back({"Winograd", [&] { return winograd(x); }});
    Tensor<float> theirs(outputShape(layer.input, layer.weight, params));
    race(layer, std::move(contenders), x, w, theirs);
}

} // namespace

int main()
{
    setenv("OMP_NUM_THREADS", "1", 1);
    const dnnl_version_t *version = dnnl_version();
    std::printf("Convolution, float32 NCHW, one thread, processor time, medians of %d interleaved rounds; ratio: over oneDNN %d.%d.%d direct\n\n"
                "| %-44s | %-8s | %7s | %5s | %5s | %s |\n",
                rounds, version->major, version->minor, version->patch, "layer", "way", "ms", "ratio", "GF/s", "difference");
    for (const Layer &layer : layers)
        measure(layer);
    return 0;
}
