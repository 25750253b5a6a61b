// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/onnx/onnx_case.h"

#include <QJsonArray>

namespace convlab::tests {

/// What a case of ONNX asks, as a case for `convlab eval`: only names and defaults differ (the numbers in brackets are
/// those of the edge cases where programs part). Nothing when ConvLab has no such operator, or not with so many axes.
struct OnnxQuestion {
    QString op;
    QJsonObject attributes, inputs;
    QStringList outputs;        ///< eval's names of the node's outputs, in order

    QJsonObject json() const
    {
        return {{QStringLiteral("id"), 1}, {QStringLiteral("op"), op}, {QStringLiteral("attrs"), attributes}, {QStringLiteral("in"), inputs}};
    }
};

std::optional<OnnxQuestion> onnxQuestion(const OnnxCase &one);

/// An output as eval writes it.
QJsonObject onnxTensorJson(const OnnxTensor &tensor);

} // namespace convlab::tests
