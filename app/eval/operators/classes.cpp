// SPDX-License-Identifier: GPL-3.0-or-later
// Softmax and the losses of classification.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "core/ops/cross_entropy.h"
#include "core/ops/softmax.h"

#include <cmath>

namespace convlab::app {

namespace {

template<auto Forward, auto Backward>
void onAxis(const Arguments &arguments, Answer &answer)
{
    const Sizes sizes = arguments.sizes("x");
    const AxisView axis = axisView(sizes, arguments.integer("axis", -1));
    if (arguments.given("gy") && arguments.sizes("gy") != sizes)
        throw EvalError("shape_mismatch", QStringLiteral("\"gy\" has another shape than \"x\"."));
    const std::vector<double> outputs = Forward(arguments.values("x"), axis);
    answer.tensor("y", sizes, outputs);
    if (arguments.given("gy"))
        answer.tensor("dx", sizes, Backward(outputs, arguments.values("gy"), axis));
}

Reduction reductionOf(const Arguments &arguments)
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("mean"), QStringLiteral("sum")};
    return static_cast<Reduction>(arguments.choice("reduction", words, 1));
}

/// The targets: as the input without its class axis.
std::vector<std::int64_t> targetsOf(const Arguments &arguments, Sizes sizes)
{
    sizes.erase(sizes.begin() + 1);
    if (arguments.sizes("target") != sizes)
        throw EvalError("shape_mismatch", QStringLiteral("\"target\" has the axes of \"x\" without the second, the classes."));
    std::vector<std::int64_t> targets;
    for (const double value : arguments.values("target")) {
        if (!(std::abs(value) <= 9007199254740992.0) || value != std::floor(value))
            throw EvalError("wrong_type", QStringLiteral("The values of \"target\" are the numbers of classes."));
        targets.push_back(static_cast<std::int64_t>(value));
    }
    return targets;
}

struct Lossy {
    Sizes sizes;
    AxisView classes;
    std::vector<std::int64_t> targets;
    ClassLossParams params;
};

Lossy readLossy(const Arguments &arguments)
{
    Lossy lossy;
    lossy.sizes = arguments.sizes("x");
    if (lossy.sizes.size() < 2)
        throw EvalError("wrong_rank", QStringLiteral("\"x\" has at least 2 axes (N, classes, …)."));
    lossy.classes = axisView(lossy.sizes, 1);
    lossy.targets = targetsOf(arguments, lossy.sizes);
    lossy.params = {arguments.line("weight"), arguments.optionalInteger("ignore_index"), reductionOf(arguments)};
    return lossy;
}

void writeLoss(Answer &answer, const Lossy &lossy, const ClassLoss &loss)
{
    if (loss.reduced) {
        answer.number("loss", *loss.reduced);
        return;
    }
    Sizes sizes = lossy.sizes;
    sizes.erase(sizes.begin() + 1);
    answer.tensor("loss", sizes, loss.each);
}

void entropy(const Arguments &arguments, Answer &answer)
{
    const Lossy lossy = readLossy(arguments);
    const std::vector<double> logits = arguments.values("x");
    writeLoss(answer, lossy, crossEntropy(logits, lossy.classes, lossy.targets, lossy.params));
    answer.tensor("dx", lossy.sizes, crossEntropyBackward(logits, lossy.classes, lossy.targets, lossy.params));
}

void likelihood(const Arguments &arguments, Answer &answer)
{
    const Lossy lossy = readLossy(arguments);
    writeLoss(answer, lossy, negativeLogLikelihood(arguments.values("x"), lossy.classes, lossy.targets, lossy.params));
}

const Operator table[] = {
    {"softmax", "axis?", "x gy?", "y dx", "softmax along an axis (the last one), with gy its backward pass", onAxis<convlab::softmax, softmaxBackward>},
    {"log_softmax", "axis?", "x gy?", "y dx", "its logarithm", onAxis<convlab::logSoftmax, logSoftmaxBackward>},
    {"cross_entropy", "reduction? ignore_index?", "x target weight?", "loss dx", "cross-entropy of logits (N, classes, …) and its gradient", entropy},
    {"nll_loss", "reduction? ignore_index?", "x target weight?", "loss", "negative log-likelihood of log-probabilities", likelihood},
};

} // namespace

std::span<const Operator> classOperators()
{
    return table;
}

} // namespace convlab::app
