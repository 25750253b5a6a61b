// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/cross_correlation_1d_cell.h"

#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

/// "1.0, 2.0, 3.0", which Python and C++ read alike.
std::string listed(const std::vector<double> &values)
{
    std::string text;
    for (const double value : values)
        text += (text.empty() ? "" : ", ") + pythonFloat(value);
    return text;
}

/// The kernel as the learner wrote it, and the numbers of the sliding window.
struct Setting {
    explicit Setting(const ConvTrace &trace)
        : x(listed(trace.input().data)), w(listed((flip(trace) ? flipped(trace.weight()) : trace.weight()).data)),
          stride(std::to_string(trace.params().stride.w)), dilation(std::to_string(trace.params().dilation.w)),
          left(std::to_string(trace.params().padding.left)), right(std::to_string(trace.params().padding.right)), turned(flip(trace))
    {
    }
    static bool flip(const ConvTrace &trace) { return trace.params().flip; }

    std::string x, w, stride, dilation, left, right;
    bool turned;
};

std::string numpyProgram(const Setting &s)
{
    return "import numpy as np\n\n"
           "x = np.array([" + s.x + "])\n"
           "w = np.array([" + s.w + "])\n"
           "stride, dilation = " + s.stride + ", " + s.dilation + "\n"
           "left, right = " + s.left + ", " + s.right + "\n\n"
         + (s.turned ? "w = w[::-1]  # true convolution turns the kernel over\n" : "")
         + "row = np.pad(x, (left, right))\n"
           "span = dilation * (len(w) - 1) + 1\n"
           "stops = range(0, len(row) - span + 1, stride)\n"
           "y = np.zeros(len(stops))\n"
           "for i, stop in enumerate(stops):\n"
           "    for m in range(len(w)):\n"
           "        y[i] += row[stop + m * dilation] * w[m]\n"
           "print(\"output:\", y)\n";
}

std::string torchProgram(const Setting &s)
{
    return "import torch\n"
           "import torch.nn.functional as F\n\n"
           "x = torch.tensor([[[" + s.x + "]]], dtype=torch.float64)\n"
           "w = torch.tensor([[[" + s.w + "]]], dtype=torch.float64)\n\n"
         + (s.turned ? "w = w.flip(-1)  # true convolution turns the kernel over\n" : "")
         + "row = F.pad(x, (" + s.left + ", " + s.right + "))\n"
           "y = F.conv1d(row, w, stride=" + s.stride + ", dilation=" + s.dilation + ")\n"
           "print(\"output:\", y[0, 0].numpy())\n";
}

std::string cppProgram(const Setting &s)
{
    return "#include <algorithm>\n#include <cstddef>\n#include <iomanip>\n#include <iostream>\n#include <vector>\n\n"
           "int main()\n{\n"
           "    const std::vector<double> x{" + s.x + "};\n"
           "    std::vector<double> w{" + s.w + "};\n"
           "    const std::size_t stride = " + s.stride + ", dilation = " + s.dilation + ", left = " + s.left + ", right = " + s.right + ";\n\n"
         + (s.turned ? "    std::reverse(w.begin(), w.end()); // true convolution turns the kernel over\n" : "")
         + "    std::vector<double> row(left + x.size() + right);\n"
           "    std::copy(x.begin(), x.end(), row.begin() + static_cast<std::ptrdiff_t>(left));\n"
           "    const std::size_t span = dilation * (w.size() - 1) + 1;\n\n"
           "    std::cout << std::setprecision(17) << \"output:\";\n"
           "    for (std::size_t stop = 0; stop + span <= row.size(); stop += stride) {\n"
           "        double y = 0;\n"
           "        for (std::size_t m = 0; m < w.size(); ++m)\n"
           "            y += row[stop + m * dilation] * w[m];\n"
           "        std::cout << ' ' << y;\n"
           "    }\n"
           "    std::cout << '\\n';\n"
           "}\n";
}

} // namespace

std::string crossCorrelation1dOutput(const ConvTrace &trace)
{
    return "output: " + numpyArray(trace.output().data, {trace.output().shape.w}) + '\n';
}

Snippets crossCorrelation1dSnippets(const ConvTrace &trace)
{
    const Setting setting(trace);
    return {numpyProgram(setting), torchProgram(setting), cppProgram(setting)};
}

} // namespace convlab
