// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/patch_embedding_cell.h"

#include "core/lab/array_literal.h"
#include "core/lab/fill_in.h"
#include "core/lab/literals.h"
#include "core/lab/numpy_format.h"
#include "core/lab/patch_embedding_cpp.h"

namespace convlab {

namespace {

std::string text(std::int64_t value) { return std::to_string(value); }

bool channelLast(const PatchSetup &setup) { return setup.order == PatchOrder::RowColChannel; }
bool permutedWeights(const PatchSetup &setup) { return channelLast(setup) && setup.permuted; }

/// What all programs say alike.
Blanks numbersOf(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const Shape &image = setup.image.shape;
    return {{"h", text(image.h)}, {"w", text(image.w)}, {"c", text(image.c)}, {"p", text(setup.patch)}, {"d", text(setup.dims)},
            {"rowAxes", channelLast(setup) ? "1, 3, 2, 4, 0" : "1, 3, 0, 2, 4"},
            {"order", channelLast(setup) ? "(h, w, c)" : "(c, h, w)"},
            {"length", setup.classToken ? "num_patches + 1" : "num_patches"}};
}

Blanks joined(Blanks first, const Blanks &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

const char *const numpyCounting = R"(import numpy as np

channels, image_h, image_w = @c@, @h@, @w@
patch, embed_dim = @p@, @d@
X = np.zeros((channels, image_h, image_w))

rows, cols = image_h // patch, image_w // patch
X = X[:, :rows * patch, :cols * patch]  # the rest is in no patch
blocks = X.reshape(channels, rows, patch, cols, patch)
R = blocks.transpose(@rowAxes@).reshape(rows * cols, -1)  # a patch a row, @order@

num_patches, patch_vector = R.shape
print("num patches:", num_patches)
print("patch projection params:", patch_vector * embed_dim + embed_dim)
@extra@)";

const char *const numpyWritten = R"(import numpy as np

X = np.array(@x@)@xShape@
K = np.array(@k@)@kShape@
b = np.array(@b@)
patch = @p@
embed_dim, channels = K.shape[:2]
rows, cols = X.shape[1] // patch, X.shape[2] // patch
X = X[:, :rows * patch, :cols * patch]  # the rest is in no patch

# Unfold and multiply: a patch is a row, written in the order @order@.
R = X.reshape(channels, rows, patch, cols, patch).transpose(@rowAxes@).reshape(rows * cols, -1)
W = K@matrix@.reshape(embed_dim, -1)
num_patches, patch_vector = R.shape
Z = np.zeros((num_patches, embed_dim))
for place in range(patch_vector):  # one product after the other, so that every machine rounds alike
    Z += R[:, [place]] * W[:, place]
Z += b

# The same by convolution: under a stride of one patch, each tap meets every patch at once.
Y = np.zeros((num_patches, embed_dim))
for c, i, j in np.ndindex(channels, patch, patch):
    Y += X[c, i::patch, j::patch].reshape(-1, 1) * K[:, c, i, j]
Y += b

print("num patches:", num_patches)
print("patch projection params:", patch_vector * embed_dim + embed_dim)
@extra@print("tokens:\n", Z)
@sequence@print("largest difference:", float(np.abs(Y - Z).max()))
)";

std::string shapeLine(const PatchSetup &setup)
{
    if (!setup.classToken && !setup.positions)
        return {};
    const std::string kinds = setup.classToken && setup.positions ? "embed_dim + length * embed_dim"
                              : setup.classToken                  ? "embed_dim"
                                                                  : "length * embed_dim";
    return "length = @length@\nprint(\"sequence shape:\", (length, embed_dim))\n"
           "print(\"class token and position params:\", " + kinds + ")\n";
}

std::string numpySequence(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    std::string lines;
    if (setup.classToken)
        lines += "S = np.vstack([" + pythonList(setup.token) + ", Z])\n";
    if (setup.positions)
        lines += "S = " + std::string(setup.classToken ? "S" : "Z") + " + np.array(" + pythonRows(setup.offsets, trace.shown()) + ")\n";
    return lines.empty() ? lines : lines + "print(\"sequence:\\n\", S)\n";
}

std::string numpyProgram(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const Blanks blanks = joined(numbersOf(trace), {{"extra", filledIn(shapeLine(setup), numbersOf(trace))}});
    if (!trace.writtenOut())
        return filledIn(numpyCounting, blanks);
    return filledIn(numpyWritten, joined(blanks, {
        {"x", pythonRowLines(setup.image)},
        {"xShape", pythonReshape(setup.image.shape, 3)},
        {"k", pythonRowLines(setup.weight)},
        {"kShape", pythonReshape(setup.weight.shape, 4)},
        {"b", pythonList(setup.bias)},
        {"matrix", permutedWeights(setup) ? ".transpose(0, 2, 3, 1)" : ""},
        {"sequence", numpySequence(trace)},
    }));
}

const char *const torchFrame = R"(import torch
import torch.nn.functional as F
from torch import nn

torch.set_default_dtype(torch.float64)
patch, embed_dim, channels = @p@, @d@, @c@
x = @x@
conv = nn.Conv2d(channels, embed_dim, kernel_size=patch, stride=patch)
@load@
with torch.no_grad():
    Y = conv(x).flatten(2).transpose(1, 2)  # (1, tokens, embed_dim)
    R = F.unfold(x, kernel_size=patch, stride=patch).transpose(1, 2)  # rows in the order (c, h, w)
@permute@    W = conv.weight@matrix@.flatten(1)
    Z = R @ W.T + conv.bias
@sequence@    print("num patches:", Z.shape[1])
    print("patch projection params:", sum(p.numel() for p in conv.parameters()))
@extra@@tokens@    print("largest difference:", (Y - Z).abs().max().item())
)";

/// What stands in the sequence: learned numbers where they are written out, else zeros to be learned.
std::string torchSequence(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const auto parameter = [&](const char *name, const std::vector<double> &values, const std::string &shape) {
        return std::string("    ") + name + " = "
               + (trace.writtenOut() ? "torch.tensor(" + pythonList(values) + ").reshape(" + shape + ")" : "torch.zeros(" + shape + ")") + "\n";
    };
    std::string lines = trace.hasSequence() ? "    S = Z\n" : "";
    if (setup.classToken)
        lines += parameter("class_token", setup.token, "1, 1, embed_dim") + "    S = torch.cat([class_token, S], dim=1)\n";
    if (setup.positions)
        lines += parameter("positions", setup.offsets, "1, " + text(trace.sequenceLength()) + ", embed_dim") + "    S = S + positions\n";
    return lines;
}

std::string torchExtra(const PatchSetup &setup)
{
    if (!setup.classToken && !setup.positions)
        return {};
    const std::string counted = setup.classToken && setup.positions ? "class_token.numel() + positions.numel()"
                                : setup.classToken                  ? "class_token.numel()"
                                                                    : "positions.numel()";
    return "    print(\"sequence shape:\", tuple(S.shape[1:]))\n    print(\"class token and position params:\", " + counted + ")\n";
}

std::string torchProgram(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const bool written = trace.writtenOut();
    const std::string load = !written ? "" : "with torch.no_grad():\n    conv.weight.copy_(torch.tensor(" + pythonRowLines(setup.weight) + ").reshape(conv.weight.shape))\n"
                             "    conv.bias.copy_(torch.tensor(" + pythonList(setup.bias) + "))\n";
    const std::string sizes = filledIn("1, channels, @h@, @w@", numbersOf(trace));
    const std::string permute = channelLast(setup) ? "    R = R.reshape(1, -1, channels, patch, patch).permute(0, 1, 3, 4, 2).flatten(2)  # now (h, w, c)\n" : "";
    const std::string tokens = std::string("    print(\"tokens:\\n\", Z[0].numpy())\n")
                               + (trace.hasSequence() ? "    print(\"sequence:\\n\", S[0].numpy())\n" : "");
    return filledIn(torchFrame, joined(numbersOf(trace), {
        {"x", written ? "torch.tensor(" + pythonRowLines(setup.image) + ").reshape(" + sizes + ")" : "torch.rand(" + sizes + ")"},
        {"load", load},
        {"permute", permute},
        {"matrix", permutedWeights(setup) ? ".permute(0, 2, 3, 1)" : ""},
        {"sequence", torchSequence(trace)},
        {"extra", torchExtra(setup)},
        {"tokens", written ? tokens : ""},
    }));
}

} // namespace

std::string patchEmbeddingOutput(const PatchTrace &trace)
{
    const PatchSetup &setup = trace.setup();
    const PatchCost cost = trace.cost();
    std::string out = "num patches: " + text(trace.tokens()) + "\npatch projection params: " + text(cost.projection.parameters()) + '\n';
    if (trace.hasSequence())
        out += "sequence shape: (" + text(trace.sequenceLength()) + ", " + text(setup.dims) + ")\nclass token and position params: "
               + text(cost.extra()) + '\n';
    if (!trace.writtenOut())
        return out;
    out += "tokens:\n " + numpyMatrix(trace.projected()) + '\n';
    if (trace.hasSequence())
        out += "sequence:\n " + numpyMatrix(trace.sequence()) + '\n';
    return out + "largest difference: " + pythonFloat(trace.difference()) + '\n';
}

Snippets patchEmbeddingSnippets(const PatchTrace &trace)
{
    return {numpyProgram(trace), torchProgram(trace), patchEmbeddingCpp(trace)};
}

} // namespace convlab
