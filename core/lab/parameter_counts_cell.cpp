// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/parameter_counts_cell.h"

#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

/// The numbers of the setting as literals that all three languages read alike.
struct Literals {
    explicit Literals(const CountTrace &trace)
        : kh(text(trace.setting().kernel.h)), kw(text(trace.setting().kernel.w)), in(text(trace.setting().inChannels)),
          out(text(trace.setting().outChannels)), groups(text(trace.setting().groups)), height(text(trace.setting().image.h)),
          width(text(trace.setting().image.w)), units(text(trace.denseOutputs())), bias(trace.setting().bias)
    {
    }
    static std::string text(std::int64_t value) { return std::to_string(value); }
    std::string kh, kw, in, out, groups, height, width, units;
    bool bias;
};

std::string printedLines(const Literals &s, const std::string &open, const std::string &close)
{
    return open + "\"conv params:\", conv" + close + open + "\"dense params if flatten image to " + s.units + " units:\", dense" + close
           + open + "\"dense/conv ratio:\", dense / conv" + close;
}

std::string numpyProgram(const Literals &s)
{
    return "import numpy as np\n\n"
           "kernel, image = (" + s.kh + ", " + s.kw + "), (" + s.height + ", " + s.width + ")\n"
           "c_in, c_out, groups, units = " + s.in + ", " + s.out + ", " + s.groups + ", " + s.units + "\n\n"
           "# The shapes alone say how many numbers there are; none of the arrays is made.\n"
           "conv_shape = (c_out, c_in // groups) + kernel\n"
           "dense_shape = (units, image[0] * image[1] * c_in)\n"
           "conv = int(np.prod(conv_shape, dtype=np.int64))" + (s.bias ? " + c_out" : "") + "\n"
           "dense = int(np.prod(dense_shape, dtype=np.int64))" + (s.bias ? " + units" : "") + "\n"
         + printedLines(s, "print(", ")\n");
}

std::string torchProgram(const Literals &s)
{
    const std::string bias = s.bias ? "True" : "False";
    return "from torch import nn\n\n"
           "# Layers on the device \"meta\" have shapes, but no memory behind them.\n"
           "conv_layer = nn.Conv2d(" + s.in + ", " + s.out + ", (" + s.kh + ", " + s.kw + "), groups=" + s.groups + ", bias=" + bias + ", device=\"meta\")\n"
           "dense_layer = nn.Linear(" + s.height + " * " + s.width + " * " + s.in + ", " + s.units + ", bias=" + bias + ", device=\"meta\")\n"
           "conv = sum(p.numel() for p in conv_layer.parameters())\n"
           "dense = sum(p.numel() for p in dense_layer.parameters())\n"
         + printedLines(s, "print(", ")\n");
}

std::string cppProgram(const Literals &s)
{
    return "#include <charconv>\n#include <cstdint>\n#include <iostream>\n\n"
           "int main()\n{\n"
           "    // 32 bits would overflow: a dense layer on a picture soon has more than 2^31 weights.\n"
           "    const std::int64_t kernel = std::int64_t{" + s.kh + "} * " + s.kw + ", image = std::int64_t{" + s.height + "} * " + s.width + ";\n"
           "    const std::int64_t c_in = " + s.in + ", c_out = " + s.out + ", groups = " + s.groups + ", units = " + s.units + ";\n"
           "    const std::int64_t conv = kernel * (c_in / groups) * c_out" + (s.bias ? " + c_out" : "") + ";\n"
           "    const std::int64_t dense = image * c_in * units" + (s.bias ? " + units" : "") + ";\n"
           "    std::cout << \"conv params: \" << conv << '\\n'\n"
           "              << \"dense params if flatten image to " + s.units + " units: \" << dense << '\\n'\n"
           "              << \"dense/conv ratio: \";\n"
           "    char digits[32]; // the shortest that read back the same, as Python prints them\n"
           "    const double ratio = static_cast<double>(dense) / static_cast<double>(conv);\n"
           "    std::cout.write(digits, std::to_chars(digits, digits + sizeof digits, ratio).ptr - digits) << '\\n';\n"
           "}\n";
}

} // namespace

std::string parameterCountsOutput(const CountTrace &trace)
{
    return "conv params: " + std::to_string(trace.conv().parameters()) + "\ndense params if flatten image to "
           + std::to_string(trace.denseOutputs()) + " units: " + std::to_string(trace.dense().parameters())
           + "\ndense/conv ratio: " + pythonFloat(trace.ratio()) + '\n';
}

Snippets parameterCountsSnippets(const CountTrace &trace)
{
    const Literals literals(trace);
    return {numpyProgram(literals), torchProgram(literals), cppProgram(literals)};
}

} // namespace convlab
