// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_content.h"
#include "ui/lesson/state_json.h"

#include <QJsonArray>

namespace convlab::ui {

/// One row of numbers and a window of `kernel` cells; each step sums one stop. Enough of a lesson for the
/// framework's tests, and small enough to know every answer by heart.
class ToyRun : public Playable {
public:
    ToyRun(Tensor<double> numbers, int kernel) : m_numbers(std::move(numbers)), m_kernel(kernel) {}

    int stepCount() const override { return static_cast<int>(m_numbers.shape.w) - m_kernel + 1; }
    int microCount(int) const override { return m_kernel + 1; }
    Scene sceneAt(const Moment &moment) const override
    {
        Grid grid;
        grid.id = "input";
        grid.rows = 1;
        grid.cols = static_cast<int>(m_numbers.shape.w);
        grid.values = std::make_shared<const std::vector<double>>(m_numbers.data);
        grid.source = {"x", 0, 0, 0, 0, grid.rows, grid.cols};
        Scene scene;
        scene.parts.push_back(grid);
        scene.caption = {"toy.stop", {static_cast<double>(moment.step)}};
        scene.frames.push_back({0, 0, 0, moment.step, 1, m_kernel, Role::Kernel});
        return scene;
    }
    std::vector<Mark> linksOf(const CellRef &cell) const override { return {{cell, Emphasis::Origin, Role::Input}}; }
    std::vector<Label> facts() const override { return {}; }
    /// "stop", "add" …, "write"; the last stop is also the only one of a long row ("far").
    std::string topicAt(const Moment &moment) const override
    {
        if (moment.step == 4)
            return "far";
        return moment.micro == 0 ? "stop" : moment.micro < m_kernel ? "add" : "write";
    }
    std::vector<double> pageNumbers() const override
    {
        std::vector<double> sums;
        for (int step = 0; step < stepCount(); ++step) {
            double sum = 0;
            for (int tap = 0; tap < m_kernel; ++tap)
                sum += m_numbers.data[static_cast<std::size_t>(step + tap)];
            sums.push_back(sum);
        }
        return sums;
    }

private:
    Tensor<double> m_numbers;
    int m_kernel;
};

class ToyLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("toy"); }
    QJsonObject defaultState() const override { return {{QStringLiteral("size"), 4}, {QStringLiteral("kernel"), 2}}; }
    QJsonObject normalised(const QJsonObject &state) const override
    {
        const qint64 size = intFrom(state, QStringLiteral("size"), 4);
        const auto fill = [](auto, auto, auto, auto w) { return static_cast<double>(w + 1); };
        const Tensor<double> x = tensorFrom(state, QStringLiteral("x"), Shape{1, 1, 1, size}, fill);
        return {{QStringLiteral("size"), size},
                {QStringLiteral("kernel"), intFrom(state, QStringLiteral("kernel"), 2)},
                {QStringLiteral("x"), toJson(x)}};
    }
    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        Tensor<double> x;
        readTensor(state, QStringLiteral("x"), &x);
        const qint64 kernel = intFrom(state, QStringLiteral("kernel"), 2);
        if (kernel > x.shape.w)
            throw ParameterError(Rule::WindowExceedsInput, {{"input", double(x.shape.w)}, {"span", double(kernel)}});
        return std::make_unique<ToyRun>(x, static_cast<int>(kernel));
    }
};

inline LessonContent toyContent()
{
    LessonContent content;
    content.id = QStringLiteral("toy");
    ControlSpec size;
    size.name = QStringLiteral("size");
    size.label = QStringLiteral("Size");
    size.minimum = 1;
    size.maximum = 9;
    ControlSpec kernel = size;
    kernel.name = QStringLiteral("kernel");
    kernel.label = QStringLiteral("Kernel");
    content.controls = {size, kernel};
    content.presets = {{QStringLiteral("page"), QStringLiteral("Page"), {}, {}},
                       {QStringLiteral("long"), QStringLiteral("Long"), {}, {{QStringLiteral("size"), 7}}}};
    content.pageNumbers = {3, 5, 7};
    return content;
}

} // namespace convlab::ui
