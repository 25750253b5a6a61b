// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/convolve/peers.h"

#ifdef BENCH_OPENBLAS
#include <cblas.h>
#endif
#ifdef BENCH_EIGEN
#include <Eigen/Core>
#endif

#include <memory>

namespace convlab::bench {

namespace {

/// The columns of one group of one image: (taps, outputs), zeros on padding.
void writeColumns(const Layer &layer, const Tensor<float> &x, const Shape &out, std::int64_t group, float *to)
{
    const AxisGeometry vertical = verticalAxis(layer.input, layer.weight, layer.params), horizontal = horizontalAxis(layer.input, layer.weight, layer.params);
    for (std::int64_t c = 0; c < layer.weight.c; ++c) {
        for (std::int64_t m = 0; m < layer.weight.h; ++m) {
            for (std::int64_t l = 0; l < layer.weight.w; ++l) {
                const std::int64_t first = l * layer.params.dilation.w - layer.params.padding.left;
                for (std::int64_t i = 0; i < out.h; ++i) {
                    const std::int64_t row = tapPosition(vertical, i, m);
                    const bool inside = row >= 0 && row < layer.input.h;
                    const float *from = inside ? &x.at(0, group * layer.weight.c + c, row, 0) : nullptr;
                    for (std::int64_t j = 0; j < out.w; ++j) {
                        const std::int64_t col = j * horizontal.stride + first;
                        *to++ = inside && col >= 0 && col < layer.input.w ? from[col] : 0.0f;
                    }
                }
            }
        }
    }
}

/// rows · inner times inner · cols, row-major.
using Product = void (*)(const float *a, const float *b, float *c, int rows, int inner, int cols);

#ifdef BENCH_OPENBLAS
void openblasProduct(const float *a, const float *b, float *c, int rows, int inner, int cols)
{
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, cols, inner, 1, a, inner, b, cols, 0, c, cols);
}
#endif

#ifdef BENCH_EIGEN
void eigenProduct(const float *a, const float *b, float *c, int rows, int inner, int cols)
{
    using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::Map<Matrix>(c, rows, cols).noalias() = Eigen::Map<const Matrix>(a, rows, inner) * Eigen::Map<const Matrix>(b, inner, cols);
}
#endif

Peer columnsWith(const char *name, Product product, const Layer &layer, const Arrays &arrays)
{
    const bool plain = layer.weight.h == 1 && layer.weight.w == 1 && layer.params == ConvParams{}; // the input is the matrix
    const Shape out = outputShape(layer.input, layer.weight, layer.params);
    const std::int64_t taps = layer.weight.c * layer.weight.h * layer.weight.w, outputs = out.h * out.w, outs = layer.weight.n / layer.params.groups;
    const auto columns = std::make_shared<std::vector<float>>(plain ? 0 : static_cast<std::size_t>(taps * outputs));
    return {name, [=, &arrays](Tensor<float> &y) {
                for (std::int64_t group = 0; group < layer.params.groups; ++group) {
                    if (!plain)
                        writeColumns(layer, arrays.x, out, group, columns->data());
                    product(&arrays.weight.at(group * outs, 0, 0, 0), plain ? arrays.x.data.data() : columns->data(), &y.at(0, group * outs, 0, 0),
                            static_cast<int>(outs), static_cast<int>(taps), static_cast<int>(outputs));
                }
            }};
}

} // namespace

std::vector<Peer> matrixPeers([[maybe_unused]] const Layer &layer, [[maybe_unused]] Arrays &arrays)
{
    std::vector<Peer> peers;
#ifdef BENCH_OPENBLAS
    openblas_set_num_threads(1);
    peers.push_back(columnsWith("OpenBLAS", openblasProduct, layer, arrays));
#endif
#ifdef BENCH_EIGEN
    peers.push_back(columnsWith("Eigen", eigenProduct, layer, arrays));
#endif
    return peers;
}

std::vector<std::string> matrixVersions()
{
    std::vector<std::string> versions;
#ifdef BENCH_OPENBLAS
    versions.emplace_back(openblas_get_config());
#endif
#ifdef BENCH_EIGEN
    versions.push_back("Eigen " + std::to_string(EIGEN_WORLD_VERSION) + '.' + std::to_string(EIGEN_MAJOR_VERSION) + '.' + std::to_string(EIGEN_MINOR_VERSION));
#endif
    return versions;
}

} // namespace convlab::bench
