// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/activation_statistics_cell.h"

#include "core/lab/activation_statistics_cpp.h"
#include "core/lab/numpy_format.h"

namespace convlab {

namespace {

std::string text(std::int64_t value) { return std::to_string(value); }

std::string shapeText(const Shape &s)
{
    return "(" + text(s.n) + ", " + text(s.c) + ", " + text(s.h) + ", " + text(s.w) + ")";
}

/// The lines that draw the numbers, break them and pass them through ReLU: the same in both Python snippets.
std::string drawing(const ActivationSetting &s)
{
    const FaultPlace place = faultPlace(s);
    const std::string draw = s.source == ActivationSource::Uniform ? "uniform(-1.0, 1.0, size=" : "normal(size=";
    std::string program = "np.random.seed(" + text(s.seed) + ")  # the legacy generator: the same numbers everywhere\n"
                          "acts = np.random." + draw + shapeText(s.shape) + ")\n";
    switch (s.present()) {
    case ActivationFault::Dead: program += "acts[:, " + indexList(place.channels) + "] -= 10.0  # a bias that ReLU never lets pass\n"; break;
    case ActivationFault::Shifted: program += "acts[:, " + indexList(place.channels) + "] += 1.0  # a bias too many\n"; break;
    case ActivationFault::Constant:
        program += "acts[np.arange(" + text(s.shape.n) + ") != " + text(place.sample) + "] = 0.5  # the same empty picture\n";
        break;
    case ActivationFault::Exploding: program += "acts *= 1.5 ** " + text(s.layers) + "  # each layer multiplies the scale\n"; break;
    case ActivationFault::Vanishing: program += "acts *= 0.5 ** " + text(s.layers) + "  # each layer multiplies the scale\n"; break;
    case ActivationFault::None: break;
    }
    return s.rectified() ? program + "acts = np.maximum(acts, 0.0)  # ReLU\n" : program;
}

std::string numpyNorm(const ActivationSetting &s)
{
    if (!s.norm)
        return {};
    const bool group = *s.norm == NormKind::Group;
    std::string axes = "(0, 2, 3)";
    if (*s.norm == NormKind::Layer)
        axes = "(1, 2, 3)";
    else if (*s.norm == NormKind::Instance)
        axes = "(2, 3)";
    else if (group)
        axes = "(2, 3, 4)";
    const std::string grouped = text(s.shape.n) + ", " + text(s.groups) + ", " + text(s.shape.c / s.groups) + ", "
                                + text(s.shape.h) + ", " + text(s.shape.w);
    return (group ? "\nacts = acts.reshape(" + grouped + ")" : std::string()) + "\nmean = acts.mean(axis=" + axes
           + ", keepdims=True)\nvar = acts.var(axis=" + axes + ", keepdims=True)\nacts = (acts - mean) / np.sqrt(var + 1e-5)\n"
           + (group ? "acts = acts.reshape" + shapeText(s.shape) + "\n" : std::string());
}

std::string torchNorm(const ActivationSetting &s)
{
    if (!s.norm)
        return {};
    const bool single = s.shape.count() == normSetCount(s.shape, s.normParams());
    if (single) // one number minus itself; PyTorch's functions refuse most of these shapes
        return "\nx = x - x  # one value per set: normalised, it is 0\n";
    switch (*s.norm) {
    case NormKind::Batch: return "\nx = F.batch_norm(x, None, None, training=True)\n";
    case NormKind::Layer: return "\nx = F.layer_norm(x, x.shape[1:])\n";
    case NormKind::Instance: return "\nx = F.instance_norm(x)\n";
    case NormKind::Group: break;
    }
    return "\nx = F.group_norm(x, " + text(s.groups) + ")\n";
}

const char *const numpyMeasures = R"(
channel_mean = acts.mean(axis=(0, 2, 3))
channel_std = acts.std(axis=(0, 2, 3))  # divided by the count: ddof=0
print("mean range:", channel_mean.min(), channel_mean.max())
print("std range:", channel_std.min(), channel_std.max())
)";

const char *const torchMeasures = R"(
mean = x.mean(dim=(0, 2, 3))
std = x.std(dim=(0, 2, 3), unbiased=False)  # the default divides by count - 1
print("mean range:", mean.min().item(), mean.max().item())
print("std range:", std.min().item(), std.max().item())
)";

} // namespace

std::string activationStatisticsOutput(const ActivationTrace &trace)
{
    const auto range = [&](double ChannelStatistics::*statistic) {
        const auto [low, high] = trace.range(statistic);
        return pythonFloat(low) + " " + pythonFloat(high) + "\n";
    };
    return "mean range: " + range(&ChannelStatistics::mean) + "std range: " + range(&ChannelStatistics::deviation);
}

Snippets activationStatisticsSnippets(const ActivationSetting &setting)
{
    const std::string drawn = drawing(setting);
    return {"import numpy as np\n\n" + drawn + numpyNorm(setting) + numpyMeasures,
            "import numpy as np\nimport torch\n" + std::string(setting.norm ? "import torch.nn.functional as F\n" : "") + "\n" + drawn
                + "x = torch.from_numpy(acts)\n" + torchNorm(setting) + torchMeasures,
            activationStatisticsCpp(setting)};
}

} // namespace convlab
