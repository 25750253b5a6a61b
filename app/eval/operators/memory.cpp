// SPDX-License-Identifier: GPL-3.0-or-later
// The memory model of the practice queue, one answer at a time.
#include "app/eval/eval_error.h"
#include "app/eval/json_reading.h"
#include "app/eval/operators/tables.h"
#include "core/study/fsrs.h"

#include <QJsonArray>

#include <string>

namespace convlab::app {

namespace {

using practice::FsrsWeights;
using practice::Memory;

/// The published weights, or those of "weights", with single ones replaced by "weight_0" … "weight_20".
FsrsWeights weightsOf(const Arguments &arguments)
{
    std::vector<double> weights(practice::defaultFsrsWeights.begin(), practice::defaultFsrsWeights.end());
    if (arguments.has("weights")) {
        const QJsonValue list = arguments.attribute("weights");
        if (!list.isArray())
            throw EvalError("wrong_type", QStringLiteral("\"weights\" takes a list, not %1.").arg(kindOf(list)));
        weights.clear();
        for (const QJsonArray all = list.toArray(); const QJsonValue &weight : all)
            weights.push_back(readNumber(weight, QStringLiteral("\"weights\"")));
    }
    const std::int64_t count = arguments.integer("weights_count", static_cast<std::int64_t>(weights.size()));
    if (count != static_cast<std::int64_t>(FsrsWeights{}.size()) || weights.size() != FsrsWeights{}.size())
        throw EvalError("bad_value", QStringLiteral("FSRS-6 has 21 weights."));
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = arguments.number(("weight_" + std::to_string(i)).c_str(), weights[i]);
    const auto checked = practice::fsrsWeightsFrom(weights);
    if (!checked)
        throw EvalError("bad_value", QStringLiteral("A weight is not a number within the bounds of FSRS-6."));
    return *checked;
}

double within(const Arguments &arguments, const char *name, double fallback, double low, double high)
{
    const double value = arguments.number(name, fallback);
    if (!(value >= low && value <= high))
        throw EvalError("bad_value", QStringLiteral("\"%1\" takes a number from %2 to %3.").arg(QLatin1String(name)).arg(low).arg(high));
    return value;
}

double retentionOf(const Arguments &arguments)
{
    const double retention = within(arguments, "desired_retention", 0.9, 0, 1);
    if (retention == 0)
        throw EvalError("bad_value", QStringLiteral("\"desired_retention\" is more than 0: nothing is wanted to be forgotten for certain."));
    return retention;
}

practice::Rating ratingOf(const Arguments &arguments)
{
    const std::int64_t rating = arguments.integer("rating");
    if (rating < 1 || rating > 4)
        throw EvalError("bad_value", QStringLiteral("\"rating\" takes 1 (again), 2 (hard), 3 (good) or 4 (easy), not %1.").arg(rating));
    return static_cast<practice::Rating>(rating);
}

void fsrs(const Arguments &arguments, Answer &answer)
{
    const FsrsWeights weights = weightsOf(arguments);
    const double retention = retentionOf(arguments);
    const practice::Rating rating = ratingOf(arguments);
    Memory memory = practice::firstMemory(rating, weights);
    if (arguments.has("stability") || arguments.has("difficulty")) {
        arguments.attribute("stability");
        arguments.attribute("difficulty");
        const Memory before{within(arguments, "stability", 0, practice::smallestStability, practice::largestStability),
                            within(arguments, "difficulty", 0, 1, 10)};
        const auto days = static_cast<int>(within(arguments, "elapsed_days", 0, 0, practice::largestStability));
        memory = practice::nextMemory(before, days, rating, weights);
    }
    answer.number("stability", memory.stability);
    answer.number("difficulty", memory.difficulty);
    answer.number("interval_days", practice::intervalFor(memory.stability, retention, weights));
}

const Operator table[] = {
    {"fsrs6", "rating desired_retention? stability? difficulty? elapsed_days? weights? weights_count? "
     "weight_0? weight_1? weight_2? weight_3? weight_4? weight_5? weight_6? weight_7? weight_8? weight_9? weight_10? "
     "weight_11? weight_12? weight_13? weight_14? weight_15? weight_16? weight_17? weight_18? weight_19? weight_20?",
     "", "stability difficulty interval_days", "a memory after a first answer, or after another one (stability, difficulty, elapsed_days)", fsrs},
};

} // namespace

std::span<const Operator> memoryOperators()
{
    return table;
}

} // namespace convlab::app
