// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/gradient_cell.h"

#include "core/lab/literals.h"
#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

bool central(const GradientSetup &s)
{
    return s.rule == DifferenceRule::Central;
}

bool single(const GradientSetup &s)
{
    return s.precision == GradientSetup::Precision::Float32;
}

std::string rowsOf(const Tensor<double> &tensor)
{
    return pythonRows(tensor.data, static_cast<int>(tensor.shape.w));
}

const char *numpyLoss(GradientLoss loss)
{
    switch (loss) {
    case GradientLoss::SquaredSum:
        return "def loss(Y):\n    total = Y.dtype.type(0)\n    for y in Y.ravel():\n        total += y\n    return total * total\n\n"
               "def loss_slope(Y):\n    total = 0.0\n    for y in Y.ravel():\n        total += y\n"
               "    return np.full(Y.shape, 2 * total)\n";
    case GradientLoss::Relu:
        return "def loss(Y):\n    total = Y.dtype.type(0)\n    for y in Y.ravel():\n        total += max(y, Y.dtype.type(0))\n"
               "    return total\n\ndef loss_slope(Y):\n    return (Y > 0).astype(np.float64)\n";
    case GradientLoss::Exp:
        return "def loss(Y):\n    total = Y.dtype.type(0)\n    for y in Y.ravel():\n        total += Y.dtype.type(math.exp(y))\n"
               "    return total\n\ndef loss_slope(Y):\n    return np.array([[math.exp(y) for y in row] for row in Y])\n";
    case GradientLoss::CrossEntropy: break;
    }
    return "def loss(Y):  # softmax; the first output is the right class\n    T, top, total = Y.dtype.type, Y.max(), Y.dtype.type(0)\n"
           "    for y in Y.ravel():\n        total += T(math.exp(y - top))\n    return T(math.log(total)) + top - Y.ravel()[0]\n\n"
           "def loss_slope(Y):\n    top, total = Y.max(), 0.0\n    for y in Y.ravel():\n        total += math.exp(y - top)\n"
           "    slope = np.array([[math.exp(y - top) / total for y in row] for row in Y])\n    slope[0, 0] -= 1\n    return slope\n";
}

std::string numpySnippet(const GradientSetup &s)
{
    const std::string type = single(s) ? "np.float32" : "np.float64";
    std::string text = "import math\nimport numpy as np\n\nX = np.array(" + rowsOf(s.x) + ")\nK = np.array(" + rowsOf(s.k)
        + ")\nT = " + type + "  # the precision of the differences\neps = T(" + pythonFloat(s.epsilon()) + ")\n\n"
        "def correlate(X, K):\n    Y = np.zeros((X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1), dtype=X.dtype)\n"
        "    for i, j in np.ndindex(Y.shape):\n        for m, l in np.ndindex(K.shape):\n"
        "            Y[i, j] += X[i + m, j + l] * K[m, l]\n    return Y\n\n";
    text += numpyLoss(s.loss);
    text += "\ndef nudged(m, l, step):\n    changed = K.astype(T)\n    changed[m, l] += step\n"
            "    return loss(correlate(X.astype(T), changed))\n\n"
            "dY = loss_slope(correlate(X, K))\nanalytic = correlate(X, dY)  # dK is X correlated with dY\n"
            "error = 0.0\nfor m, l in np.ndindex(K.shape):\n";
    text += central(s) ? "    numeric = (nudged(m, l, eps) - nudged(m, l, -eps)) / (T(2) * eps)\n"
                       : "    numeric = (nudged(m, l, eps) - nudged(m, l, T(0))) / eps\n";
    return text + "    error = max(error, abs(float(numeric) - float(analytic[m, l])))\nprint(\"max grad error:\", error)\n";
}

const char *torchLoss(GradientLoss loss)
{
    switch (loss) {
    case GradientLoss::SquaredSum: return "Y.sum() ** 2";
    case GradientLoss::Relu: return "torch.relu(Y).sum()";
    case GradientLoss::Exp: return "Y.exp().sum()";
    case GradientLoss::CrossEntropy: break;
    }
    return "functional.cross_entropy(Y.reshape(1, -1), torch.tensor([0]))";
}

std::string torchSnippet(const GradientSetup &s)
{
    const std::string type = single(s) ? "torch.float32" : "torch.float64";
    std::string text = "import torch\nfrom torch.nn import functional\n\nX = torch.tensor(" + rowsOf(s.x)
        + ", dtype=torch.float64)\nK = torch.tensor(" + rowsOf(s.k) + ", dtype=torch.float64, requires_grad=True)\neps = "
        + pythonFloat(s.epsilon()) + "\n\ndef loss(X, K):\n    Y = functional.conv2d(X[None, None], K[None, None])\n    return "
        + torchLoss(s.loss) + "\n\nloss(X, K).backward()\nerror = 0.0\nXt, Kt = X.to(" + type + "), K.detach().to(" + type + ")\n"
        "for index in range(Kt.numel()):\n    step = torch.zeros_like(Kt)\n    step.view(-1)[index] = eps\n";
    text += central(s) ? "    numeric = (loss(Xt, Kt + step) - loss(Xt, Kt - step)) / (2 * eps)\n"
                       : "    numeric = (loss(Xt, Kt + step) - loss(Xt, Kt)) / eps\n";
    return text + "    error = max(error, abs(float(numeric) - float(K.grad.view(-1)[index])))\nprint(\"max grad error:\", error)\n";
}

const char *cppLoss(GradientLoss loss)
{
    switch (loss) {
    case GradientLoss::SquaredSum:
        return "template<typename T>\nT loss(const std::vector<T> &y)\n{\n    T total = 0;\n    for (const T value : y)\n"
               "        total += value;\n    return total * total;\n}\n\n"
               "std::vector<double> slopeOfLoss(const std::vector<double> &y)\n{\n    double total = 0;\n"
               "    for (const double value : y)\n        total += value;\n    return std::vector<double>(y.size(), 2 * total);\n}\n";
    case GradientLoss::Relu:
        return "template<typename T>\nT loss(const std::vector<T> &y)\n{\n    T total = 0;\n    for (const T value : y)\n"
               "        total += std::max(value, T(0));\n    return total;\n}\n\n"
               "std::vector<double> slopeOfLoss(std::vector<double> y)\n{\n    for (double &value : y)\n"
               "        value = value > 0 ? 1 : 0;\n    return y;\n}\n";
    case GradientLoss::Exp:
        return "template<typename T>\nT loss(const std::vector<T> &y)\n{\n    T total = 0;\n    for (const T value : y)\n"
               "        total += static_cast<T>(std::exp(static_cast<double>(value)));\n    return total;\n}\n\n"
               "std::vector<double> slopeOfLoss(std::vector<double> y)\n{\n    for (double &value : y)\n"
               "        value = std::exp(value);\n    return y;\n}\n";
    case GradientLoss::CrossEntropy: break;
    }
    return "template<typename T>\nT loss(const std::vector<T> &y) // softmax; the first output is the right class\n{\n"
           "    const T top = *std::max_element(y.begin(), y.end());\n    T total = 0;\n    for (const T value : y)\n"
           "        total += static_cast<T>(std::exp(static_cast<double>(value - top)));\n"
           "    return static_cast<T>(std::log(static_cast<double>(total))) + top - y.front();\n}\n\n"
           "std::vector<double> slopeOfLoss(std::vector<double> y)\n{\n"
           "    const double top = *std::max_element(y.begin(), y.end());\n    double total = 0;\n"
           "    for (double &value : y)\n        total += value = std::exp(value - top);\n"
           "    for (double &value : y)\n        value /= total;\n    y.front() -= 1;\n    return y;\n}\n";
}

std::string cppSnippet(const GradientSetup &s)
{
    const auto size = [](std::int64_t value) { return std::to_string(value); };
    const Shape &x = s.x.shape, &k = s.k.shape;
    std::string text = "#include <algorithm>\n#include <cmath>\n#include <cstddef>\n#include <cstdio>\n#include <vector>\n\n"
        "template<typename T>\nstd::vector<T> correlate(const std::vector<T> &x, int height, int width,\n"
        "                         const std::vector<T> &k, int rows, int cols)\n{\n    std::vector<T> y;\n"
        "    for (int i = 0; i + rows <= height; ++i)\n        for (int j = 0; j + cols <= width; ++j) {\n            T sum = 0;\n"
        "            for (int m = 0; m < rows; ++m)\n                for (int l = 0; l < cols; ++l)\n"
        "                    sum += x[static_cast<std::size_t>((i + m) * width + j + l)] * k[static_cast<std::size_t>(m * cols + l)];\n"
        "            y.push_back(sum);\n        }\n    return y;\n}\n\n";
    text += cppLoss(s.loss);
    text += std::string("\nint main()\n{\n    using T = ") + (single(s) ? "float" : "double") + "; // the precision of the differences\n"
        "    const int height = " + size(x.h) + ", width = " + size(x.w) + ", rows = " + size(k.h) + ", cols = " + size(k.w) + ";\n"
        "    const std::vector<double> x" + cppList(s.x.data) + ", k" + cppList(s.k.data) + ";\n"
        "    const std::vector<T> small_x(x.begin(), x.end()), small_k(k.begin(), k.end());\n"
        "    const T eps = static_cast<T>(" + pythonFloat(s.epsilon()) + ");\n"
        "    const auto nudged = [&](std::size_t index, T step) {\n        std::vector<T> changed = small_k;\n"
        "        changed[index] += step;\n        return loss(correlate(small_x, height, width, changed, rows, cols));\n    };\n"
        "    const std::vector<double> dy = slopeOfLoss(correlate(x, height, width, k, rows, cols));\n"
        "    const std::vector<double> analytic = correlate(x, height, width, dy, height - rows + 1, width - cols + 1);\n"
        "    double error = 0;\n    for (std::size_t i = 0; i < k.size(); ++i) {\n";
    text += central(s) ? "        const T numeric = (nudged(i, eps) - nudged(i, -eps)) / (2 * eps);\n"
                       : "        const T numeric = (nudged(i, eps) - nudged(i, 0)) / eps;\n";
    return text + "        error = std::max(error, std::abs(static_cast<double>(numeric) - analytic[i]));\n    }\n"
                  "    std::printf(\"max grad error: %.17g\\n\", error);\n}\n";
}

} // namespace

std::string gradientCellOutput(const GradientCheckTrace &trace)
{
    return "max grad error: " + pythonFloat(trace.largestError()) + "\n";
}

Snippets gradientSnippets(const GradientSetup &setup)
{
    return {numpySnippet(setup), torchSnippet(setup), cppSnippet(setup)};
}

} // namespace convlab
