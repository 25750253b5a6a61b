// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/output_shape/output_shape_state.h"

#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::output_shape {

namespace {

constexpr int longestOutput = 128;

const QStringList parameterNames{QStringLiteral("size"), QStringLiteral("kernel"), QStringLiteral("padding"),
                                 QStringLiteral("stride"), QStringLiteral("dilation")};
const QStringList ruleNames{QStringLiteral("pytorch"), QStringLiteral("same_upper"), QStringLiteral("same_lower"),
                            QStringLiteral("valid"), QStringLiteral("full")};
const QString noneName = QStringLiteral("none");

std::int64_t parameterFrom(const QJsonObject &json, Parameter parameter)
{
    const auto [low, high] = rangeOf(parameter);
    return std::clamp<std::int64_t>(intFrom(json, nameOf(parameter, parameterNames), low), low, high);
}

} // namespace

std::pair<std::int64_t, std::int64_t> rangeOf(Parameter parameter)
{
    switch (parameter) {
    case Parameter::Size: return {1, 128};
    case Parameter::Kernel: return {1, 15};
    case Parameter::Padding: return {0, 16};
    case Parameter::Stride:
    case Parameter::Dilation: break;
    }
    return {1, 8};
}

std::pair<SizeQuestion, std::optional<SizeSearch>> solved(const State &state)
{
    if (!state.solve)
        return {state.question, {}};
    SizeQuestion question = state.question;
    if (*state.solve == Parameter::Padding) // the other rules leave no padding to choose
        question.rule = SizeQuestion::Rule::Numbers;
    const auto [low, high] = rangeOf(*state.solve);
    const SizeSearch search{*state.solve, state.target, smallestFor(question, *state.solve, low, high, state.target)};
    return {search.found ? question.with(*state.solve, *search.found) : question, search};
}

State pageState()
{
    State state;
    state.question.size = 32;
    state.question.kernel = 3;
    state.question.padding = 1;
    return state;
}

State stateFrom(const QJsonObject &json)
{
    const QJsonObject complete = completed(json, toJson(pageState()));

    State state;
    state.question.size = parameterFrom(complete, Parameter::Size);
    state.question.kernel = parameterFrom(complete, Parameter::Kernel);
    state.question.padding = parameterFrom(complete, Parameter::Padding);
    state.question.stride = parameterFrom(complete, Parameter::Stride);
    state.question.dilation = parameterFrom(complete, Parameter::Dilation);
    state.question.rule = enumFrom<SizeQuestion::Rule>(complete, QStringLiteral("framework"), ruleNames);
    state.question.ceilMode = flagFrom(complete, QStringLiteral("ceil"), false);
    const qsizetype solve = parameterNames.indexOf(choiceFrom(complete, QStringLiteral("solve"), noneName));
    if (solve >= 0)
        state.solve = static_cast<Parameter>(solve);
    state.target = std::clamp<std::int64_t>(intFrom(complete, QStringLiteral("target"), 1), 1, longestOutput);
    state.against = enumFrom<Parameter>(complete, QStringLiteral("against"), parameterNames);
    return state;
}

QJsonObject toJson(const State &state)
{
    QJsonObject json{{QStringLiteral("framework"), nameOf(state.question.rule, ruleNames)},
                     {QStringLiteral("ceil"), state.question.ceilMode},
                     {QStringLiteral("solve"), state.solve ? nameOf(*state.solve, parameterNames) : noneName},
                     {QStringLiteral("target"), static_cast<qint64>(state.target)},
                     {QStringLiteral("against"), nameOf(state.against, parameterNames)}};
    for (int i = 0; i < parameterNames.size(); ++i)
        json.insert(parameterNames.at(i), static_cast<qint64>(state.question.valueOf(static_cast<Parameter>(i))));
    return json;
}

} // namespace convlab::ui::lessons::output_shape
