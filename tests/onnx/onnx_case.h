// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace convlab::tests {

/// A tensor of an ONNX file, its values as doubles.
struct OnnxTensor {
    std::vector<std::int64_t> sizes;
    std::vector<double> values;
};

/// A stored case of ONNX's backend tests: one node, what goes in by position (nothing where an optional input is left
/// out), what must come out.
struct OnnxCase {
    QString op;
    QJsonObject attributes;         ///< numbers, words and lists of numbers
    std::int64_t opset = 0;
    std::vector<std::optional<OnnxTensor>> inputs;
    std::vector<OnnxTensor> outputs;
};

/// The case in a folder with model.onnx and test_data_set_0; nothing when it has other than one node, or values of
/// kinds that ConvLab has no use for (float16, strings, graphs).
std::optional<OnnxCase> readOnnxCase(const QString &folder);

} // namespace convlab::tests
