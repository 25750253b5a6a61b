// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/output_shape_cell.h"

namespace convlab {

namespace {

std::string digits(std::int64_t value)
{
    return std::to_string(value);
}

/// One number where both sides are alike, else (before, after).
std::string paddingText(const AxisGeometry &axis)
{
    return axis.padBefore == axis.padAfter ? digits(axis.padBefore) : "(" + digits(axis.padBefore) + ", " + digits(axis.padAfter) + ")";
}

std::string tupleText(const AxisGeometry &axis)
{
    return "(" + digits(axis.size) + ", " + digits(axis.kernel) + ", " + paddingText(axis) + ", " + digits(axis.stride) + ", "
           + digits(axis.dilation) + ")";
}

bool anyCeil(const std::vector<SizeQuestion> &questions)
{
    for (const SizeQuestion &question : questions) {
        if (question.axis().ceilMode)
            return true;
    }
    return false;
}

std::string numpyProgram(const std::vector<SizeQuestion> &questions)
{
    const bool ceil = anyCeil(questions);
    std::string text = "def output_size(size, kernel, padding, stride, dilation" + std::string(ceil ? ", ceil=False" : "") + "):\n"
                       "    before, after = padding if isinstance(padding, tuple) else (padding, padding)\n"
                       "    room = size + before + after - dilation * (kernel - 1) - 1\n"
                       "    if room < 0:\n"
                       "        raise ValueError(\"the window is longer than the padded input\")\n";
    if (ceil) {
        text += "    if ceil:\n"
                "        count = -(-room // stride) + 1\n"
                "        return count - 1 if (count - 1) * stride >= size + before else count  # PyTorch's rule\n";
    }
    text += "    return room // stride + 1\n\n\n";
    for (const SizeQuestion &question : questions) {
        const AxisGeometry axis = question.axis();
        text += "case = " + tupleText(axis) + "\n"
                "print(case, \"->\", output_size(*case" + (axis.ceilMode ? ", ceil=True" : "") + "))\n";
    }
    return text;
}

std::string torchProgram(const std::vector<SizeQuestion> &questions)
{
    std::string text = "import torch\nimport torch.nn.functional as F\n\n";
    for (const SizeQuestion &question : questions) {
        const AxisGeometry axis = question.axis();
        const std::string common = "stride=" + digits(axis.stride) + ", dilation=" + digits(axis.dilation);
        text += "row = torch.zeros(1, 1, " + digits(axis.size) + ")\n";
        if (axis.ceilMode) {
            text += "y = F.max_pool1d(row, " + digits(axis.kernel) + ", padding=" + digits(axis.padBefore) + ", " + common
                    + ", ceil_mode=True)\n";
        } else {
            text += "row = F.pad(row, (" + digits(axis.padBefore) + ", " + digits(axis.padAfter) + "))\n"
                    "y = F.conv1d(row, torch.zeros(1, 1, " + digits(axis.kernel) + "), " + common + ")\n";
        }
        text += "print(\"" + tupleText(axis) + " ->\", y.shape[-1])\n";
    }
    return text;
}

std::string cppProgram(const std::vector<SizeQuestion> &questions)
{
    std::string text = "#include <iostream>\n\n"
                       "long outputSize(long size, long kernel, long before, long after, long stride, long dilation, bool ceil)\n{\n"
                       "    const long room = size + before + after - dilation * (kernel - 1) - 1; // never negative here\n"
                       "    long count = (ceil ? room + stride - 1 : room) / stride + 1;\n"
                       "    if (ceil && (count - 1) * stride >= size + before)\n"
                       "        --count; // no window starts in the padding at the end\n"
                       "    return count;\n}\n\n"
                       "int main()\n{\n";
    for (const SizeQuestion &question : questions) {
        const AxisGeometry axis = question.axis();
        text += "    std::cout << \"" + tupleText(axis) + " -> \" << outputSize(" + digits(axis.size) + ", " + digits(axis.kernel) + ", "
                + digits(axis.padBefore) + ", " + digits(axis.padAfter) + ", " + digits(axis.stride) + ", " + digits(axis.dilation) + ", "
                + (axis.ceilMode ? "true" : "false") + ") << '\\n';\n";
    }
    return text + "}\n";
}

} // namespace

std::string outputShapeOutput(const std::vector<SizeQuestion> &questions)
{
    std::string text;
    for (const SizeQuestion &question : questions)
        text += tupleText(question.axis()) + " -> " + digits(outputSize(question.axis())) + "\n";
    return text;
}

Snippets outputShapeSnippets(const std::vector<SizeQuestion> &questions)
{
    return {numpyProgram(questions), torchProgram(questions), cppProgram(questions)};
}

} // namespace convlab
