// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/depthwise_separable_cell.h"

#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

/// The numbers of the setting as literals that all three languages read alike.
struct Literals {
    explicit Literals(const SeparableSetting &setting)
        : kernel(text(setting.kernel.h) + ", " + text(setting.kernel.w)), in(text(setting.inChannels)), out(text(setting.outChannels)),
          groups(text(setting.spatialGroups())), multiplier(text(setting.multiplier))
    {
    }
    static std::string text(std::int64_t value) { return std::to_string(value); }
    std::string kernel, in, out, groups, multiplier;
};

const char *const printed = "print(\"standard params:\", standard)\n"
                            "print(\"depthwise separable params:\", separable)\n"
                            "print(\"saving factor:\", standard / separable)\n";

std::string numpyProgram(const Literals &s)
{
    return "import numpy as np\n\n"
           "kernel = (" + s.kernel + ")\n"
           "c_in, c_out, groups, multiplier = " + s.in + ", " + s.out + ", " + s.groups + ", " + s.multiplier + "\n"
           "middle = c_in * multiplier\n\n"
           "def weights(*shape):\n"
           "    return int(np.prod(shape, dtype=np.int64))\n\n"
           "standard = weights(c_out, c_in, *kernel)\n"
           "separable = weights(middle, c_in // groups, *kernel) + weights(c_out, middle, 1, 1)\n" + printed;
}

std::string torchProgram(const Literals &s)
{
    return "from torch import nn\n\n"
           "kernel = (" + s.kernel + ")\n"
           "c_in, c_out, groups, multiplier = " + s.in + ", " + s.out + ", " + s.groups + ", " + s.multiplier + "\n"
           "middle = c_in * multiplier\n\n"
           "one_step = nn.Conv2d(c_in, c_out, kernel, bias=False, device=\"meta\")\n"
           "two_steps = nn.Sequential(\n"
           "    nn.Conv2d(c_in, middle, kernel, groups=groups, bias=False, device=\"meta\"),\n"
           "    nn.Conv2d(middle, c_out, 1, bias=False, device=\"meta\"))\n"
           "standard = sum(p.numel() for p in one_step.parameters())\n"
           "separable = sum(p.numel() for p in two_steps.parameters())\n" + std::string(printed);
}

std::string cppProgram(const Literals &s)
{
    return "#include <charconv>\n#include <cstdint>\n#include <iostream>\n\n"
           "int main()\n{\n"
           "    const std::int64_t kernel[2] = {" + s.kernel + "};\n"
           "    const std::int64_t c_in = " + s.in + ", c_out = " + s.out + ", groups = " + s.groups + ", multiplier = " + s.multiplier + ";\n"
           "    const std::int64_t middle = c_in * multiplier, taps = kernel[0] * kernel[1];\n"
           "    const std::int64_t standard = c_out * c_in * taps;\n"
           "    const std::int64_t separable = middle * (c_in / groups) * taps + c_out * middle;\n"
           "    std::cout << \"standard params: \" << standard << '\\n'\n"
           "              << \"depthwise separable params: \" << separable << '\\n'\n"
           "              << \"saving factor: \";\n"
           "    char digits[32]; // the shortest that read back the same, as Python prints them\n"
           "    const double ratio = static_cast<double>(standard) / static_cast<double>(separable);\n"
           "    std::cout.write(digits, std::to_chars(digits, digits + sizeof digits, ratio).ptr - digits) << '\\n';\n"
           "}\n";
}

} // namespace

std::string depthwiseSeparableOutput(const SeparableTrace &trace)
{
    return "standard params: " + std::to_string(trace.standard().weights) + "\ndepthwise separable params: "
           + std::to_string(trace.separableWeights()) + "\nsaving factor: " + pythonFloat(trace.saving()) + '\n';
}

Snippets depthwiseSeparableSnippets(const SeparableTrace &trace)
{
    const Literals literals(trace.setting());
    return {numpyProgram(literals), torchProgram(literals), cppProgram(literals)};
}

} // namespace convlab
