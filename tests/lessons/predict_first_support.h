// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "ui/canvas/cell_look.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace convlab::tests {

using namespace convlab::ui;

inline void addLessonRows()
{
    QTest::addColumn<QString>("id");
    for (const Entry &entry : library().entries())
        QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
}

inline void addPresetRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("preset");
    for (const Entry &entry : library().entries())
        for (const Preset &preset : entry.content.presets)
            QTest::addRow("%s/%s", qPrintable(entry.content.id), qPrintable(preset.name)) << entry.content.id << preset.name;
}

inline std::unique_ptr<const Playable> runOf(const QString &id, const QString &preset)
{
    const Entry &entry = *library().find(id);
    return entry.lesson->play(tests::presetState(entry, *entry.content.preset(preset)));
}

/// The questions of a run with their steps; of a long run those of its first steps.
inline std::vector<std::pair<int, Prediction>> questionsOf(const Playable &run)
{
    constexpr int mostSteps = 40;
    std::vector<std::pair<int, Prediction>> questions;
    for (int step = 0; step < std::min(run.stepCount(), mostSteps); ++step)
        if (const auto prediction = run.predictionAt(step))
            questions.emplace_back(step, *prediction);
    return questions;
}

inline const Grid &gridAt(const Scene &scene, const CellRef &cell)
{
    return std::get<Grid>(scene.parts.at(static_cast<std::size_t>(cell.part)));
}

/// The numbers of all labels that a scene shows beside its grids.
inline std::vector<double> toldNumbers(const Scene &scene)
{
    std::vector<double> numbers;
    const auto add = [&](const Label &label) { numbers.insert(numbers.end(), label.numbers.begin(), label.numbers.end()); };
    for (const Bracket &bracket : scene.brackets)
        add(bracket.label);
    for (const Part &part : scene.parts) {
        std::visit(
            [&](const auto &shown) {
                if constexpr (requires { shown.title; })
                    add(shown.title);
            },
            part);
        if (const auto *track = std::get_if<Track>(&part))
            add(track->measure);
        if (const auto *meter = std::get_if<Meter>(&part))
            add(meter->value), add(meter->detail);
        if (const auto *mosaic = std::get_if<Mosaic>(&part); mosaic && mosaic->scale)
            add(mosaic->scale->label);
    }
    return numbers;
}

} // namespace convlab::tests
