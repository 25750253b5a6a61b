// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <functional>
#include <string>
#include <vector>

namespace convlab::bench {

/// One layer to compute: arrays stay where they are.
struct Layer {
    std::string name;
    Shape input, weight;
    ConvParams params;
    bool operator==(const Layer &) const = default;
};

struct Arrays {
    Tensor<float> x, weight;
};

/// Somebody else's way: what is prepared once is kept inside.
struct Peer {
    std::string name;
    std::function<void(Tensor<float> &)> run;
};

/// oneDNN's direct convolution of plain NCHW arrays; and the same on arrays in its own blocked order, without the change
/// of order (`y` is then only used for its shape).
Peer onednnPlain(const Layer &layer, Arrays &arrays);
Peer onednnBlocked(const Layer &layer, Arrays &arrays);
std::string onednnVersion();

/// Columns written out, then a matrix product; nothing if the library is not built in.
std::vector<Peer> matrixPeers(const Layer &layer, Arrays &arrays);
std::vector<std::string> matrixVersions();

} // namespace convlab::bench
