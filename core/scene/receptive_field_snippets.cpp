// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_snippets.h"

namespace convlab {

namespace {

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

/// Kernel, stride and dilation of every layer on the axis, one line each: `open`3, 2, 1`close`,
std::string windowLines(const ReceptiveFieldTrace &trace, Axis axis, const std::string &open, const std::string &close)
{
    const AxisStack &stack = trace.stack(0, axis);
    std::string lines;
    for (int level = 1; level <= stack.layerCount(); ++level) {
        const AxisGeometry &window = stack.window(level);
        lines += open;
        lines += text(window.kernel) + ", " + text(window.stride) + ", " + text(window.dilation);
        lines += close + ",\n";
    }
    return lines;
}

std::string numpySnippet(const ReceptiveFieldTrace &trace, Axis axis)
{
    return "# kernel, stride and dilation of each layer\n"
           "layers = [\n" + windowLines(trace, axis, "    (", ")") + "]\n\n"
           "size = jump = 1\n"
           "for number, (kernel, stride, dilation) in enumerate(layers, start=1):\n"
           "    size += dilation * (kernel - 1) * jump  # the jump before this layer\n"
           "    jump *= stride\n"
           "    print(f\"layer {number}: receptive_field={size}, jump={jump}\")\n";
}

std::string cppSnippet(const ReceptiveFieldTrace &trace, Axis axis)
{
    return "#include <cstdio>\n\n"
           "struct Layer {\n"
           "    long kernel, stride, dilation;\n"
           "};\n\n"
           "int main()\n"
           "{\n"
           "    const Layer layers[] = {\n" + windowLines(trace, axis, "        {", "}") + "    };\n"
           "    long size = 1, jump = 1;\n"
           "    int number = 0;\n"
           "    for (const Layer &layer : layers) {\n"
           "        size += layer.dilation * (layer.kernel - 1) * jump; // the jump before this layer\n"
           "        jump *= layer.stride;\n"
           "        std::printf(\"layer %d: receptive_field=%ld, jump=%ld\\n\", ++number, size, jump);\n"
           "    }\n"
           "}\n";
}

std::string pair(const Extent2 &extent)
{
    return "(" + text(extent.h) + ", " + text(extent.w) + ")";
}

std::string torchLayer(const LayerGeometry &layer)
{
    std::string lines;
    const Padding2 &padding = layer.padding;
    if (padding != Padding2{}) {
        lines += "    nn.ZeroPad2d((" + text(padding.left) + ", " + text(padding.right) + ", " + text(padding.top) + ", "
                 + text(padding.bottom) + ")),  # left, right, top, bottom\n";
    }
    lines += "    nn.Conv2d(1, 1, " + pair(layer.kernel) + ", stride=" + pair(layer.stride)
             + ", dilation=" + pair(layer.dilation) + ", bias=False),";
    return lines + (layer.kind == LayerKind::Conv ? "\n" : "  # pooling: the same window\n");
}

std::string torchSnippet(const ReceptiveFieldTrace &trace)
{
    std::string layers;
    for (const LayerGeometry &layer : trace.layers(0))
        layers += torchLayer(layer);
    const int level = trace.layerCount(0);
    return "import torch\n"
           "from torch import nn\n\n"
           "# Windows of ones: the gradient is not zero exactly where the neuron looks.\n"
           "net = nn.Sequential(\n" + layers + ")\n"
           "for weight in net.parameters():\n"
           "    nn.init.ones_(weight)\n\n"
           "image = torch.zeros(1, 1, " + text(trace.input().h) + ", " + text(trace.input().w)
           + ", requires_grad=True)\n"
           "output = net(image)\n"
           "output[0, 0, " + text(trace.neuron(0, Axis::Vertical, level)) + ", "
           + text(trace.neuron(0, Axis::Horizontal, level)) + "].backward()\n"
           "seen = image.grad[0, 0] != 0\n"
           "print(\"outputs\", tuple(output.shape[2:]))\n"
           "print(\"rows\", seen.any(dim=1).nonzero().flatten().tolist())\n"
           "print(\"columns\", seen.any(dim=0).nonzero().flatten().tolist())\n";
}

} // namespace

std::string receptiveFieldOutput(const ReceptiveFieldTrace &trace, Axis axis)
{
    const AxisStack &stack = trace.stack(0, axis);
    std::string lines;
    for (int level = 1; level <= stack.layerCount(); ++level) {
        lines += "layer " + text(level) + ": receptive_field=" + text(stack.field(level).size)
                 + ", jump=" + text(stack.field(level).jumpAfter) + "\n";
    }
    return lines;
}

Snippets receptiveFieldSnippets(const ReceptiveFieldTrace &trace, Axis axis)
{
    return {numpySnippet(trace, axis), torchSnippet(trace), cppSnippet(trace, axis)};
}

} // namespace convlab
