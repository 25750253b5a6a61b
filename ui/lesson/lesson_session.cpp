// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_session.h"

#include "core/fast/wide_registers.h"
#include "ui/lesson/edit_history.h"
#include "ui/lesson/nearest_legal.h"
#include "ui/lesson/state_json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

const Grid *gridAt(const Scene &scene, const CellRef &cell)
{
    if (cell.part < 0 || cell.part >= static_cast<int>(scene.parts.size()))
        return nullptr;
    return std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(cell.part)]);
}

/// Writes one number of a state's tensor; false when the cell is not part of it.
bool writeCell(Tensor<double> &tensor, const GridSource &source, int row, int col, double value)
{
    const int shownRow = row - source.rowOffset, shownCol = col - source.colOffset;
    const int h = source.turned ? source.rows - 1 - shownRow : shownRow;
    const int w = source.turned ? source.cols - 1 - shownCol : shownCol;
    const Shape &s = tensor.shape;
    if (h < 0 || w < 0 || h >= source.rows || w >= source.cols || h >= s.h || w >= s.w || source.n >= s.n
        || source.c >= s.c)
        return false;
    tensor.at(source.n, source.c, h, w) = value;
    return true;
}

} // namespace

LessonSession::LessonSession(const Lesson &lesson, const LessonContent &content, QObject *parent)
    : QObject(parent), m_lesson(lesson), m_content(content), m_state(lesson.normalised(lesson.defaultState())),
      m_history(std::make_unique<EditHistory>())
{
    recompute();
}

LessonSession::~LessonSession() = default;

void LessonSession::recompute()
{
    fast::releaseWideRegisters(); // the last frame was drawn in this thread
    try {
        m_run = m_before ? m_lesson.playAfter(m_state, *m_before) : m_lesson.play(m_state);
        m_error.reset();
        m_remedy.reset();
    } catch (const ParameterError &error) {
        if (!m_run) // only a broken default gets here, and the lesson test refuses those
            throw;
        m_error.emplace(error);
        m_remedy = nearestLegalState(m_lesson, m_content, m_state);
    }
    std::vector<int> microCounts;
    for (int step = 0; step < m_run->stepCount(); ++step)
        microCounts.push_back(m_run->microCount(step));
    m_timeline.setRun(std::move(microCounts));
    m_predict.forgetRun(*m_run, m_timeline);
}

LessonSession::Truth LessonSession::truth() const
{
    const QJsonObject page = m_lesson.normalised(m_lesson.defaultState());
    if (m_error || !m_lesson.samePage(m_state, page))
        return Truth::NotThePage;
    const std::vector<double> numbers = m_run->pageNumbers();
    if (numbers.size() != m_content.pageNumbers.size())
        return Truth::Differs;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double expected = m_content.pageNumbers[i];
        if (!(std::abs(numbers[i] - expected) <= 1e-12 * (1 + std::abs(expected))))
            return Truth::Differs;
    }
    return Truth::Reproduced;
}

Scene LessonSession::sceneNow() const
{
    return m_predict.asking() ? questionScene(*m_run, m_predict.step(), *m_predict.prediction()) : m_run->sceneAt(m_timeline.moment());
}

Scene LessonSession::sceneNext() const
{
    if (m_predict.asking())
        return sceneNow();
    const Moment next = m_timeline.next();
    if (!m_predict.hides(next.step))
        return m_run->sceneAt(next);
    const int step = m_predict.firstHidden();
    return questionScene(*m_run, step, *m_run->predictionAt(step));
}

void LessonSession::edit(const QJsonObject &state, const QString &mergeKey)
{
    const QJsonObject wanted = m_lesson.normalised(state);
    if (wanted == m_state)
        return;
    if (m_history->push(m_state, mergeKey) || !m_before)
        m_before = m_state;
    m_state = wanted;
    recompute();
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

void LessonSession::setValue(const QString &name, const QJsonValue &value, bool continuing)
{
    QJsonObject state = m_state;
    state.insert(name, value);
    if (!continuing)
        m_history->breakMerge();
    edit(state, QStringLiteral("value:") + name);
}

void LessonSession::grant(const Wish &wish, bool continuing)
{
    const QJsonValue value = std::visit([](const auto &v) -> QJsonValue { return toJson(v); }, wish.value);
    setValue(QString::fromStdString(wish.name), value, continuing);
}

QJsonObject LessonSession::presetState(const Preset &preset) const
{
    const auto known = m_presetStates.constFind(preset.name);
    return known != m_presetStates.constEnd() ? *known : *m_presetStates.insert(preset.name, m_lesson.stateWith(preset.state));
}

void LessonSession::applyPreset(const QString &name)
{
    const Preset *preset = m_content.preset(name);
    if (!preset)
        return;
    edit(presetState(*preset));
    m_before.reset(); // an example of its own, nothing to compare it with
    recompute();
    m_timeline.toStart();
    m_predict.forgetRun(*m_run, m_timeline);
    Q_EMIT positionChanged();
}

void LessonSession::editCell(const CellRef &cell, double value)
{
    pasteBlock(cell, {value}, 1);
}

void LessonSession::pasteBlock(const CellRef &cell, const std::vector<double> &values, int columns)
{
    const Scene scene = sceneNow();
    const Grid *grid = gridAt(scene, cell);
    Tensor<double> tensor;
    if (!grid || grid->source.name.empty() || columns < 1)
        return;
    const QString name = QString::fromStdString(grid->source.name);
    if (!readTensor(m_state, name, &tensor))
        return;
    bool changed = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int row = cell.row + static_cast<int>(i) / columns;
        const int col = cell.col + static_cast<int>(i) % columns;
        changed = (std::isfinite(values[i]) && writeCell(tensor, grid->source, row, col, values[i])) || changed;
    }
    if (!changed)
        return;
    QJsonObject state = m_state;
    state.insert(name, toJson(tensor));
    edit(state);
}

void LessonSession::applyRemedy()
{
    if (m_remedy)
        edit(QJsonObject(*m_remedy));
}

bool LessonSession::canUndo() const
{
    return m_history->canUndo();
}

bool LessonSession::canRedo() const
{
    return m_history->canRedo();
}

void LessonSession::undo()
{
    if (!canUndo())
        return;
    m_before = m_state;
    m_state = m_history->undo(m_state);
    recompute();
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

void LessonSession::redo()
{
    if (!canRedo())
        return;
    m_before = m_state;
    m_state = m_history->redo(m_state);
    recompute();
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

/// While steps may have to be predicted, time passes in slices shorter than any step.
bool LessonSession::pass(double ms)
{
    if (!m_predict.on())
        return m_timeline.advance(ms);
    constexpr double slice = 20;
    bool changed = false;
    for (double rest = ms; rest > 0 && m_timeline.playing(); rest -= slice) {
        changed = m_timeline.advance(std::min(rest, slice)) || changed;
        m_predict.hold(*m_run, m_timeline);
    }
    return changed;
}

void LessonSession::setPredicting(bool on)
{
    if (on == m_predict.on())
        return;
    m_predict.setOn(on, *m_run, m_timeline);
    Q_EMIT positionChanged();
}

void LessonSession::answerPrediction(double typed)
{
    if (!m_predict.asking() || !std::isfinite(typed))
        return;
    tellPredicted(m_predict.answer(typed, *m_run, m_timeline));
}

void LessonSession::showPrediction()
{
    if (m_predict.asking())
        tellPredicted(m_predict.giveUp(*m_run, m_timeline));
}

void LessonSession::revealPrediction()
{
    if (!m_predict.asking())
        return;
    m_predict.giveUp(*m_run, m_timeline);
    Q_EMIT positionChanged();
}

void LessonSession::tellPredicted(PredictionOutcome outcome)
{
    outcome.section = m_lesson.id();
    Q_EMIT predicted(outcome);
    Q_EMIT positionChanged();
}

void LessonSession::hintPrediction()
{
    m_predict.openHint();
    Q_EMIT positionChanged();
}

void LessonSession::takeBackPrediction()
{
    if (!m_predict.canTakeBack())
        return;
    m_predict.takeBack(*m_run, m_timeline);
    Q_EMIT predictionTakenBack();
    Q_EMIT positionChanged();
}

void LessonSession::askAgain()
{
    m_timeline.toStart();
    m_predict.forgetRun(*m_run, m_timeline);
    Q_EMIT positionChanged();
}

void LessonSession::advance(double ms)
{
    const Moment before = m_timeline.moment();
    const bool wasPlaying = m_timeline.playing();
    if (!pass(ms))
        return;
    if (m_timeline.moment() == before && m_timeline.playing() == wasPlaying)
        Q_EMIT phaseChanged();
    else
        Q_EMIT positionChanged();
}

QJsonObject LessonSession::saved() const
{
    const Moment moment = m_timeline.moment();
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("state"), m_state},
            {QStringLiteral("predict"), m_predict.on()},
            {QStringLiteral("step"), moment.step},
            {QStringLiteral("micro"), moment.micro}};
}

void LessonSession::restore(const QJsonObject &saved)
{
    if (saved.value(QStringLiteral("version")).toInt() != 1)
        return;
    m_state = m_lesson.normalised(saved.value(QStringLiteral("state")).toObject());
    recompute();
    m_timeline.goTo({saved.value(QStringLiteral("step")).toInt(), saved.value(QStringLiteral("micro")).toInt()});
    m_predict.setOn(saved.value(QStringLiteral("predict")).toBool(), *m_run, m_timeline);
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

struct LessonSession::Whole {
    QJsonObject state;
    std::optional<QJsonObject> before;
    std::shared_ptr<const Playable> run;
    std::optional<ParameterError> error;
    std::optional<QJsonObject> remedy;
    Timeline timeline;
    PredictFirst predict;
    EditHistory history;
};

std::shared_ptr<const LessonSession::Whole> LessonSession::whole() const
{
    return std::make_shared<const Whole>(Whole{m_state, m_before, m_run, m_error, m_remedy, m_timeline, m_predict, *m_history});
}

void LessonSession::resume(const Whole &whole)
{
    m_state = whole.state;
    m_before = whole.before;
    m_run = whole.run;
    m_error.reset();
    if (whole.error)
        m_error.emplace(*whole.error);
    m_remedy = whole.remedy;
    m_timeline = whole.timeline;
    m_predict = whole.predict;
    *m_history = whole.history;
    Q_EMIT stateChanged();
    Q_EMIT positionChanged();
}

} // namespace convlab::ui

#include "moc_lesson_session.cpp"
