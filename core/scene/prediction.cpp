// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/prediction.h"

#include "core/scene/playable.h"
#include "core/study/answer_text.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

void veil(Part &part)
{
    if (auto *grid = std::get_if<Grid>(&part)) {
        grid->reveal.count = 0;
    } else if (auto *track = std::get_if<Track>(&part)) {
        track->hidden = true;
        track->count = 0;
        track->title = track->measure = {};
        track->values = nullptr;
    } else if (auto *bars = std::get_if<Bars>(&part)) {
        for (Bars::Bar &bar : bars->bars)
            bar.known = false;
    } else if (auto *mosaic = std::get_if<Mosaic>(&part)) {
        mosaic->reveal.count = 0;
    } else if (auto *meter = std::get_if<Meter>(&part)) {
        meter->value = meter->detail = {};
        meter->share = 0;
    }
}

/// Running values are on their way to the answer.
void hush(Part &part)
{
    if (auto *grid = std::get_if<Grid>(&part))
        grid->partial.reset();
    else if (auto *code = std::get_if<Code>(&part))
        for (Code::Line &line : code->lines)
            line.values.clear();
}

void ask(Grid &grid, const CellRef &cell)
{
    const auto index = static_cast<std::size_t>(cell.row * grid.cols + cell.col);
    std::vector<CellState> states(static_cast<std::size_t>(grid.rows * grid.cols), CellState::Normal);
    if (grid.states)
        states = *grid.states;
    states[index] = CellState::Asked;
    grid.states = std::make_shared<const std::vector<CellState>>(std::move(states));
}

bool tells(const Prediction &prediction, const Label &label)
{
    return std::any_of(label.numbers.begin(), label.numbers.end(), [&](double number) { return isPredicted(prediction, number); });
}

void silence(Part &part, const Prediction &prediction)
{
    std::visit(
        [&](auto &shown) {
            if constexpr (requires { shown.title; })
                if (tells(prediction, shown.title))
                    shown.title = {};
        },
        part);
    if (auto *track = std::get_if<Track>(&part); track && tells(prediction, track->measure))
        track->measure = {};
    if (auto *mosaic = std::get_if<Mosaic>(&part); mosaic && mosaic->scale && tells(prediction, mosaic->scale->label))
        mosaic->scale->label = {};
}

bool near(double a, double b)
{
    return std::abs(a - b) <= predictionTolerance(a) + predictionTolerance(b);
}

} // namespace

void Prediction::addSlip(practice::Misconception misconception, std::optional<double> value)
{
    if (!value || !std::isfinite(*value) || near(*value, answer))
        return;
    if (std::none_of(slips.begin(), slips.end(), [&](const Slip &slip) { return near(slip.value, *value); }))
        slips.push_back({misconception, *value});
}

double predictionTolerance(double answer)
{
    constexpr double rounding = 1e-9;
    const double size = std::abs(answer), slack = rounding * (1 + size);
    if (!std::isfinite(answer) || std::abs(answer - std::round(answer)) <= slack)
        return slack;
    constexpr int digitsBelowFirst = 2;
    return 0.5 * std::pow(10, std::floor(std::log10(size)) - digitsBelowFirst) + slack;
}

bool isPredicted(const Prediction &prediction, double typed)
{
    return std::abs(typed - prediction.answer) <= predictionTolerance(prediction.answer);
}

std::optional<double> readPrediction(const Prediction &prediction, std::string_view text)
{
    const std::vector<double> readings = practice::readingsOf(text);
    const auto first = [&](auto fits) { return std::find_if(readings.begin(), readings.end(), fits); };
    auto found = first([&](double number) { return isPredicted(prediction, number); });
    if (found == readings.end())
        found = first([&](double number) { return diagnosed(prediction, number) != practice::Misconception::None; });
    if (found == readings.end())
        found = readings.begin();
    return found == readings.end() ? std::nullopt : std::optional(*found);
}

practice::Misconception diagnosed(const Prediction &prediction, double typed)
{
    for (const Prediction::Slip &slip : prediction.slips)
        if (std::abs(typed - slip.value) <= predictionTolerance(slip.value))
            return slip.misconception;
    return practice::Misconception::None;
}

Scene questionScene(const Playable &run, int step, const Prediction &prediction)
{
    Scene scene = run.sceneAt(prediction.isBefore && step > 0 ? run.finished(step - 1) : Moment{step, 0});
    for (Part &part : scene.parts)
        hush(part);
    for (const int part : prediction.veiled)
        veil(scene.parts[static_cast<std::size_t>(part)]);
    if (prediction.isTold()) {
        for (Part &part : scene.parts)
            silence(part, prediction);
        std::erase_if(scene.brackets, [&](const Bracket &bracket) { return tells(prediction, bracket.label); });
    }
    std::erase_if(scene.marks, [&](const Mark &mark) {
        return std::find(prediction.veiled.begin(), prediction.veiled.end(), mark.cell.part) != prediction.veiled.end();
    });
    if (prediction.cell.valid()) {
        ask(std::get<Grid>(scene.parts[static_cast<std::size_t>(prediction.cell.part)]), prediction.cell);
        scene.marks.push_back({prediction.cell, Emphasis::Current, Role::Output});
    }
    scene.flights.clear();
    scene.formula = {};
    scene.caption = prediction.question;
    return scene;
}

} // namespace convlab
