// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/answer.h"
#include "core/tensor/tensor.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace convlab::app {

/// The attributes and inputs of one case, read by name. What is missing or of the wrong kind is an EvalError; values are
/// not judged here, that is core's business. Pairs are (vertical, horizontal); a single number stands for both.
class Arguments {
public:
    Arguments(const QJsonObject &attributes, const QJsonObject &inputs) : m_attributes(attributes), m_inputs(inputs) {}

    // Attributes. Those without a fallback must be there.
    bool has(const char *name) const { return m_attributes.contains(QLatin1String(name)); }
    QJsonValue attribute(const char *name) const;
    std::int64_t integer(const char *name) const;
    std::int64_t integer(const char *name, std::int64_t fallback) const;
    /// Null counts as absent.
    std::optional<std::int64_t> optionalInteger(const char *name) const;
    double number(const char *name, double fallback) const;
    bool flag(const char *name, bool fallback) const;
    /// Which of the words it is. Where it is absent: the fallback, or an EvalError for -1.
    qsizetype choice(const char *name, const QStringList &words, qsizetype fallback = -1) const;
    /// A list, or a single number as a list of one.
    Sizes integers(const char *name) const;
    /// A list of exactly `count` numbers, or one number for all of them.
    Sizes integers(const char *name, std::size_t count) const;
    Extent2 pair(const char *name) const;
    Extent2 pair(const char *name, const Extent2 &fallback) const;
    /// One axis: a number or a list of one.
    std::int64_t single(const char *name) const { return integers(name, 1).front(); }
    std::int64_t single(const char *name, std::int64_t fallback) const { return has(name) ? single(name) : fallback; }

    // Inputs.
    bool given(const char *name) const { return m_inputs.contains(QLatin1String(name)); }
    /// The sizes as they stand there: none negative, all together at most mostTensorNumbers.
    Sizes sizes(const char *name) const;
    /// The same in core's four axes; another number of axes is an EvalError.
    Shape shape(const char *name, Axes axes) const;
    /// With its values; there must be as many as the shape says.
    Tensor<double> tensor(const char *name, Axes axes) const;
    /// The values of a tensor of any rank.
    std::vector<double> values(const char *name) const;
    /// The values of a tensor with one axis, nothing where it is not given.
    std::vector<double> line(const char *name) const;
    /// How many `line` would give.
    std::int64_t lineLength(const char *name) const;

private:
    QJsonObject input(const char *name) const;

    QJsonObject m_attributes, m_inputs;
};

/// Throws EvalError(too_large) for a result above mostTensorNumbers; core has checked that it can be counted.
const Shape &limited(const Shape &result);

/// Throws EvalError(too_much_work) when the product of the factors (>= 0) is above mostProducts.
void limitWork(std::initializer_list<std::int64_t> factors);

} // namespace convlab::app
