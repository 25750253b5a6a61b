// SPDX-License-Identifier: GPL-3.0-or-later
// Batch norm, the other normalisations, folding.
#include "app/eval/eval_error.h"
#include "app/eval/operators/tables.h"
#include "app/eval/parameters.h"
#include "core/errors/parameter_error.h"
#include "core/ops/conv_bn_fold.h"
#include "core/ops/normalise.h"

namespace convlab::app {

namespace {

/// (N, C, …) as four axes: what comes behind the channels is one long axis.
Shape normShape(const Sizes &s)
{
    if (s.size() < 2)
        throw EvalError("wrong_rank", QStringLiteral("\"x\" has at least 2 axes (N, C, …), not %1.").arg(s.size()));
    Shape shape{s[0], s[1], 1, 1};
    for (std::size_t axis = 2; axis < s.size(); ++axis)
        shape.w *= s[axis]; // the product of all axes is limited
    return shape;
}

void requireChannels(const Arguments &arguments, const char *name, std::int64_t channels)
{
    if (arguments.given(name) && arguments.lineLength(name) != channels)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(arguments.lineLength(name))},
                                                   {"expected", static_cast<double>(channels)}});
}

/// gamma and beta go together; "affine" says whether they are there.
void requireAffine(const Arguments &arguments, std::int64_t channels)
{
    for (const char *name : {"gamma", "beta", "running_mean", "running_var"})
        requireChannels(arguments, name, channels);
    if (arguments.has("affine") && arguments.flag("affine", true) != (arguments.given("gamma") || arguments.given("beta")))
        throw EvalError("contradiction", QStringLiteral("\"affine\" says something else than what is given: \"gamma\" and \"beta\"."));
}

/// One batch norm: its input with the sizes it is shown in, and the gradient of its output where it is given.
struct Normed {
    Sizes sizes;
    Tensor<double> x, gy;
    std::vector<double> gamma, beta, mean, variance;
    double epsilon;
};

void checkShapes(const Arguments &arguments, const Shape &shape, double epsilon)
{
    if (!(epsilon >= 0))
        throw ParameterError(Rule::NegativeEpsilon, {{"epsilon", epsilon}});
    if (shape.count() < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", 0}});
    requireAffine(arguments, shape.c);
    if (arguments.given("gy") && arguments.sizes("gy") != arguments.sizes("x"))
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(normShape(arguments.sizes("gy")).count())},
                                                   {"expected", static_cast<double>(shape.count())}});
}

Normed readNormed(const Arguments &arguments)
{
    const Sizes sizes = arguments.sizes("x");
    const Shape shape = normShape(sizes);
    Normed normed{sizes, {shape, arguments.values("x")}, {}, arguments.line("gamma"), arguments.line("beta"),
                  arguments.line("running_mean"), arguments.line("running_var"), arguments.number("eps", 1e-5)};
    if (arguments.given("gy"))
        normed.gy = {shape, arguments.values("gy")};
    return normed;
}

void writeGradients(const Arguments &arguments, Answer &answer, const Normed &normed, const NormGradients &gradients)
{
    answer.tensor("dx", normed.sizes, gradients.input.data);
    if (arguments.given("gamma"))
        answer.line("dgamma", gradients.gamma);
    if (arguments.given("beta"))
        answer.line("dbeta", gradients.beta);
}

void train(const Arguments &arguments, Answer &answer, Normed normed)
{
    const NormParams params{NormKind::Batch, 1, normed.epsilon};
    const NormResult batch = normalise(normed.x, normed.gamma, normed.beta, params);
    answer.tensor("y", normed.sizes, batch.values.data);
    if (!normed.mean.empty() && !normed.variance.empty()) {
        updateRunningStatistics(batch, normed.x.shape.count() / normed.x.shape.c, arguments.number("momentum_torch", 0.1),
                                normed.mean, normed.variance);
        answer.line("running_mean", normed.mean);
        answer.line("running_var", normed.variance);
    }
    if (!arguments.given("gy"))
        return;
    answer.line("batch_mean", batch.mean);
    answer.line("batch_var_biased", batch.variance);
    writeGradients(arguments, answer, normed, normaliseBackward(normed.x, normed.gamma, normed.gy, params));
}

void evaluate(const Arguments &arguments, Answer &answer, const Normed &normed)
{
    answer.tensor("y", normed.sizes,
                  batchNormEvaluate(normed.x, normed.mean, normed.variance, normed.gamma, normed.beta, normed.epsilon).data);
    if (arguments.given("gy"))
        writeGradients(arguments, answer, normed,
                       batchNormEvaluateBackward(normed.x, normed.mean, normed.variance, normed.gamma, normed.gy, normed.epsilon));
}

void batchNorm(const Arguments &arguments, Answer &answer)
{
    const Shape shape = normShape(arguments.sizes("x"));
    const bool training = arguments.flag("training", false);
    checkShapes(arguments, shape, arguments.number("eps", 1e-5));
    const std::int64_t perChannel = shape.count() / shape.c;
    if (training && perChannel < 2)
        throw ParameterError(Rule::TooFewValues, {{"count", static_cast<double>(perChannel)}, {"needed", 2}});
    for (const char *name : {"running_mean", "running_var"}) {
        if (!training)
            arguments.sizes(name); // says that it is missing
    }
    if (training)
        train(arguments, answer, readNormed(arguments));
    else
        evaluate(arguments, answer, readNormed(arguments));
}

NormParams otherNorm(const Arguments &arguments)
{
    static const QStringList words{QStringLiteral("batch"), QStringLiteral("layer"), QStringLiteral("instance"), QStringLiteral("group")};
    return {static_cast<NormKind>(arguments.choice("kind", words)), arguments.integer("groups", 1), arguments.number("eps", 1e-5)};
}

void norm(const Arguments &arguments, Answer &answer)
{
    const NormParams params = otherNorm(arguments);
    checkShapes(arguments, normShape(arguments.sizes("x")), params.epsilon);
    const Normed normed = readNormed(arguments);
    const NormResult result = normalise(normed.x, normed.gamma, normed.beta, params);
    answer.tensor("y", normed.sizes, result.values.data);
    answer.line("mean", result.mean);
    answer.line("var_biased", result.variance);
    if (arguments.given("gy"))
        writeGradients(arguments, answer, normed, normaliseBackward(normed.x, normed.gamma, normed.gy, params));
}

void fold(const Arguments &arguments, Answer &answer)
{
    const Shape input = arguments.shape("x", Axes::Images), weight = arguments.shape("w", Axes::Images);
    const ConvParams params = convParams(arguments, Axes::Images, input, {weight.h, weight.w});
    const Shape output = limited(outputShape(input, weight, params));
    limitWork({output.count(), weight.c, weight.h, weight.w});
    const BatchNormConstants constants{arguments.line("running_mean"), arguments.line("running_var"), arguments.line("gamma"),
                                       arguments.line("beta"), arguments.number("eps", 1e-5)};
    const FoldedConv folded = foldBatchNorm(arguments.tensor("w", Axes::Images), arguments.line("b"), constants);
    answer.tensor("w_folded", folded.weight, Axes::Images);
    answer.line("b_folded", folded.bias);
    answer.tensor("y", crossCorrelate2d(arguments.tensor("x", Axes::Images), folded.weight, folded.bias, params), Axes::Images);
}

const Operator table[] = {
    {"batch_norm", "training? momentum_torch? eps? affine?", "x gamma? beta? running_mean? running_var? gy?",
     "y running_mean running_var batch_mean batch_var_biased dx dgamma dbeta",
     "batch norm, training or with given statistics; with gy the backward pass as well", batchNorm},
    {"norm", "kind groups? eps?", "x gamma? beta? gy?", "y mean var_biased dx dgamma dbeta",
     "batch, layer, instance or group norm from the input's own statistics", norm},
    {"conv_bn_fold", "eps? stride? padding? pads_tlbr? dilation? groups? padding_mode?", "x w b? gamma? beta? running_mean running_var",
     "w_folded b_folded y", "a convolution that has swallowed the batch norm behind it", fold},
};

} // namespace

std::span<const Operator> normOperators()
{
    return table;
}

} // namespace convlab::app
