// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/convolve/peers.h"

#include <dnnl.hpp>

#include <memory>
#include <unordered_map>

namespace convlab::bench {

namespace {

using dnnl::memory;

/// The convolution with its memory.
struct Prepared {
    dnnl::engine engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream{engine};
    dnnl::convolution_forward convolution;
    std::unordered_map<int, memory> arguments;

    void run()
    {
        convolution.execute(stream, arguments);
        stream.wait();
    }
};

memory::dims dimsOf(const Shape &shape)
{
    return {shape.n, shape.c, shape.h, shape.w};
}

memory::dims weightDims(const Layer &layer)
{
    const Shape &w = layer.weight;
    if (layer.params.groups == 1)
        return dimsOf(w);
    return {layer.params.groups, w.n / layer.params.groups, w.c, w.h, w.w};
}

/// `order`: of the arrays; any for the library's own.
dnnl::convolution_forward::primitive_desc described(const dnnl::engine &engine, const Layer &layer, const Shape &out, bool plain)
{
    const auto type = memory::data_type::f32;
    const auto image = plain ? memory::format_tag::nchw : memory::format_tag::any;
    const auto kernel = !plain ? memory::format_tag::any : layer.params.groups == 1 ? memory::format_tag::oihw : memory::format_tag::goihw;
    const Padding2 &pad = layer.params.padding;
    const dnnl::convolution_forward::desc desc(dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct,
                                               {dimsOf(layer.input), type, image}, {weightDims(layer), type, kernel}, {dimsOf(out), type, image},
                                               {layer.params.stride.h, layer.params.stride.w}, {pad.top, pad.left}, {pad.bottom, pad.right});
    return {desc, engine};
}

} // namespace

Peer onednnPlain(const Layer &layer, Arrays &arrays)
{
    const auto prepared = std::make_shared<Prepared>();
    const auto desc = described(prepared->engine, layer, outputShape(layer.input, layer.weight, layer.params), true);
    prepared->convolution = dnnl::convolution_forward(desc);
    prepared->arguments = {{DNNL_ARG_SRC, memory(desc.src_desc(), prepared->engine, arrays.x.data.data())},
                           {DNNL_ARG_WEIGHTS, memory(desc.weights_desc(), prepared->engine, arrays.weight.data.data())}};
    return {"oneDNN", [prepared, desc](Tensor<float> &y) {
                prepared->arguments.insert_or_assign(DNNL_ARG_DST, memory(desc.dst_desc(), prepared->engine, y.data.data()));
                prepared->run();
            }};
}

Peer onednnBlocked(const Layer &layer, Arrays &)
{
    const auto prepared = std::make_shared<Prepared>();
    const auto desc = described(prepared->engine, layer, outputShape(layer.input, layer.weight, layer.params), false);
    prepared->convolution = dnnl::convolution_forward(desc);
    prepared->arguments = {{DNNL_ARG_SRC, memory(desc.src_desc(), prepared->engine)},
                           {DNNL_ARG_WEIGHTS, memory(desc.weights_desc(), prepared->engine)},
                           {DNNL_ARG_DST, memory(desc.dst_desc(), prepared->engine)}};
    return {"oneDNN, blocked", [prepared](Tensor<float> &) { prepared->run(); }};
}

std::string onednnVersion()
{
    const dnnl_version_t *version = dnnl_version();
    return "oneDNN " + std::to_string(version->major) + '.' + std::to_string(version->minor) + '.' + std::to_string(version->patch);
}

} // namespace convlab::bench
