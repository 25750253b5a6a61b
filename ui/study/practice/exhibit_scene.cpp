// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/exhibit_scene.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

using practice::CellAt;
using practice::Exhibit;
using practice::Question;
using practice::QuestionType;

namespace {

Role roleOf(Exhibit::Role role)
{
    switch (role) {
    case Exhibit::Role::Input: return Role::Input;
    case Exhibit::Role::Kernel: return Role::Kernel;
    case Exhibit::Role::Output: return Role::Output;
    case Exhibit::Role::Gradient: return Role::Gradient;
    case Exhibit::Role::Column: return Role::Column;
    case Exhibit::Role::Plain: break;
    }
    return Role::None;
}

CellAt cellOf(const Exhibit &exhibit, std::size_t index)
{
    const auto place = static_cast<std::int64_t>(index);
    return {place / exhibit.cols, place % exhibit.cols};
}

CellRef refOf(int part, const CellAt &cell)
{
    return {part, static_cast<int>(cell.row), static_cast<int>(cell.col)};
}

Grid gridOf(const Exhibit &exhibit, int part)
{
    Grid grid;
    grid.id = "exhibit" + std::to_string(part);
    grid.symbol = exhibit.symbol;
    grid.role = roleOf(exhibit.role);
    grid.place.block = part;
    grid.rows = static_cast<int>(exhibit.rows);
    grid.cols = static_cast<int>(exhibit.cols);
    for (const double value : exhibit.values)
        grid.tintScale = std::max(grid.tintScale, std::abs(value));
    return grid;
}

/// Fills blank cells with what was answered; those still open wait.
void fillBlanks(Grid &grid, const Exhibit &exhibit, const ExhibitAnswer &answer)
{
    auto values = exhibit.values;
    std::vector<CellState> states(values.size(), CellState::Normal);
    std::size_t blank = 0;
    for (std::size_t i = 0; i < exhibit.blank.size(); ++i) {
        if (!exhibit.blank[i])
            continue;
        values[i] = blank < answer.filled.size() ? answer.filled[blank] : std::nan("");
        ++blank;
        if (!std::isfinite(values[i]) && answer.verdict)
            values[i] = exhibit.values[i]; // given up: the right number
        if (!std::isfinite(values[i])) {
            values[i] = 0;
            states[i] = CellState::Asked;
        }
    }
    grid.values = std::make_shared<const std::vector<double>>(std::move(values));
    grid.states = std::make_shared<const std::vector<CellState>>(std::move(states));
}

void markBlanks(Scene &scene, int part, const Exhibit &exhibit, const ExhibitAnswer &answer)
{
    std::size_t blank = 0;
    for (std::size_t i = 0; i < exhibit.blank.size(); ++i) {
        if (!exhibit.blank[i])
            continue;
        const bool wrong = answer.verdict
            && std::count(answer.verdict->wrongPlaces.begin(), answer.verdict->wrongPlaces.end(), blank) > 0;
        const bool right = answer.verdict && !wrong;
        scene.marks.push_back({refOf(part, cellOf(exhibit, i)), right ? Emphasis::Current : Emphasis::Active,
                               right ? Role::Output : answer.verdict ? Role::Kernel : Role::None});
        ++blank;
    }
}

void markClicks(Scene &scene, int part, const Question &question, const ExhibitAnswer &answer)
{
    if (answer.verdict && question.answer.size() == 2) {
        const CellAt right{static_cast<std::int64_t>(question.answer[0]), static_cast<std::int64_t>(question.answer[1])};
        scene.marks.push_back({refOf(part, right), Emphasis::Current, Role::Output});
        if (answer.clicked && *answer.clicked == right)
            return;
    }
    if (answer.clicked)
        scene.marks.push_back({refOf(part, *answer.clicked), Emphasis::Active, answer.verdict ? Role::Kernel : Role::None});
}

} // namespace

bool isDrawn(const Question &question, std::size_t exhibit)
{
    return question.exhibits[exhibit].heads.empty() || static_cast<int>(exhibit) == question.target;
}

int targetPart(const Question &question)
{
    int part = 0;
    for (int i = 0; i < question.target; ++i)
        part += isDrawn(question, static_cast<std::size_t>(i)) ? 1 : 0;
    return question.target < 0 ? -1 : part;
}

int blankCount(const Question &question)
{
    if (question.type != QuestionType::Cells || question.target < 0)
        return 0;
    const auto &blank = question.exhibits[static_cast<std::size_t>(question.target)].blank;
    return static_cast<int>(std::count(blank.begin(), blank.end(), true));
}

int blankIndex(const Question &question, const CellAt &cell)
{
    const Exhibit &exhibit = question.exhibits[static_cast<std::size_t>(question.target)];
    const auto index = cell.row * exhibit.cols + cell.col;
    if (cell.row < 0 || cell.col < 0 || cell.col >= exhibit.cols || index >= static_cast<std::int64_t>(exhibit.blank.size())
        || !exhibit.blank[static_cast<std::size_t>(index)])
        return -1;
    return static_cast<int>(std::count(exhibit.blank.begin(), exhibit.blank.begin() + index, true));
}

Scene exhibitScene(const Question &question, const ExhibitAnswer &answer)
{
    Scene scene;
    for (std::size_t i = 0; i < question.exhibits.size(); ++i) {
        const Exhibit &exhibit = question.exhibits[i];
        if (!isDrawn(question, i))
            continue;
        const int part = static_cast<int>(scene.parts.size());
        Grid grid = gridOf(exhibit, part);
        const bool target = static_cast<int>(i) == question.target;
        if (target && question.type == QuestionType::Cells) {
            fillBlanks(grid, exhibit, answer);
            if (!answer.verdict)
                grid.source = {askedCells, 0, 0, 0, 0, grid.rows, grid.cols, false};
            markBlanks(scene, part, exhibit, answer);
        } else if (!exhibit.blank.empty() && !answer.verdict) {
            fillBlanks(grid, exhibit, {});
        } else {
            grid.values = std::make_shared<const std::vector<double>>(exhibit.values);
        }
        if (target && question.type == QuestionType::Click)
            markClicks(scene, part, question, answer);
        if (exhibit.mark)
            scene.marks.push_back({refOf(part, *exhibit.mark), Emphasis::Current, Role::Output});
        scene.parts.push_back(std::move(grid));
    }
    return scene;
}

} // namespace convlab::ui
