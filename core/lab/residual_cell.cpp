// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/residual_cell.h"

#include "core/lab/literals.h"
#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

std::string numpySnippet(const ResidualSetup &s)
{
    const int n = s.inputs();
    std::string text = "import numpy as np\n\nx = np.array(" + pythonList(s.x) + ")\ngain = " + pythonFloat(s.gain) + "\n";
    if (s.project)
        text += "P = np.array(" + pythonRows(s.projection, n) + ")\n";
    if (s.network()) {
        text += "W = np.array(" + pythonRows(s.inner, n) + ")\n";
        if (s.project)
            text += "V = np.array(" + pythonRows(s.outer, n) + ")\n";
        text += "hidden = np.maximum((W * x).sum(axis=1), 0.0)\n";
        text += std::string("F = (") + (s.project ? "V" : "W") + " * hidden).sum(axis=1)\n";
    } else {
        text += "F = np.array(" + pythonList(s.constants) + ")\n";
    }
    text += s.project ? "skip = (P * x).sum(axis=1)  # the shapes differ: project\n" : "skip = x\n";
    return text + "y = skip + gain * F\nprint(\"residual output:\", y)\n";
}

std::string torchSnippet(const ResidualSetup &s)
{
    const int n = s.inputs();
    std::string text = "import torch\n\ntorch.set_default_dtype(torch.float64)\nx = torch.tensor(" + pythonList(s.x)
        + ", requires_grad=True)\ngain = " + pythonFloat(s.gain) + "\n";
    if (s.project)
        text += "P = torch.tensor(" + pythonRows(s.projection, n) + ")\n";
    if (s.network()) {
        text += "W = torch.tensor(" + pythonRows(s.inner, n) + ")\n";
        if (s.project)
            text += "V = torch.tensor(" + pythonRows(s.outer, n) + ")\n";
        text += std::string("F = ") + (s.project ? "V" : "W") + " @ torch.relu(W @ x)\n";
    } else {
        text += "F = torch.tensor(" + pythonList(s.constants) + ")\n";
    }
    text += s.project ? "y = P @ x + gain * F\n" : "y = x + gain * F\n";
    return text + "y.backward(torch.tensor(" + pythonList(s.upstream)
        + "))\nprint(\"residual output:\", y.detach().numpy())\nprint(\"gradient of x:\", x.grad.numpy())\n";
}

std::string cppSnippet(const ResidualSetup &s)
{
    std::string text = "#include <algorithm>\n#include <cstddef>\n#include <cstdio>\n#include <vector>\n\n"
                       "using Vector = std::vector<double>;\n\n";
    if (s.project || s.network())
        text += "Vector times(const Vector &matrix, const Vector &x)\n{\n"
                "    Vector result(matrix.size() / x.size(), 0.0);\n"
                "    for (std::size_t i = 0; i < result.size(); ++i)\n"
                "        for (std::size_t k = 0; k < x.size(); ++k)\n"
                "            result[i] += matrix[i * x.size() + k] * x[k];\n"
                "    return result;\n}\n\n";
    text += "int main()\n{\n    const Vector x" + cppList(s.x) + ";\n    const double gain = " + pythonFloat(s.gain) + ";\n";
    if (s.network()) {
        text += "    const Vector W" + cppList(s.inner) + ";\n    Vector hidden = times(W, x);\n"
                "    for (double &value : hidden)\n        value = std::max(value, 0.0);\n";
        text += s.project ? "    const Vector F = times(Vector" + cppList(s.outer) + ", hidden);\n"
                          : "    const Vector F = times(W, hidden);\n";
    } else {
        text += "    const Vector F" + cppList(s.constants) + ";\n";
    }
    text += s.project ? "    const Vector skip = times(Vector" + cppList(s.projection) + ", x);\n" : "    const Vector &skip = x;\n";
    return text + "    std::printf(\"residual output:\");\n"
                  "    for (std::size_t i = 0; i < skip.size(); ++i)\n"
                  "        std::printf(\" %.17g\", skip[i] + gain * F[i]);\n"
                  "    std::printf(\"\\n\");\n}\n";
}

} // namespace

std::string residualCellOutput(const ResidualTrace &trace)
{
    return "residual output: " + numpyArray(trace.output(), {static_cast<std::int64_t>(trace.output().size())}) + "\n";
}

Snippets residualSnippets(const ResidualSetup &setup)
{
    return {numpySnippet(setup), torchSnippet(setup), cppSnippet(setup)};
}

} // namespace convlab
