// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cnn_checklist/cnn_checklist_lesson.h"

#include "core/scene/review_run.h"
#include "ui/lessons/cnn_checklist/cnn_checklist_state.h"
#include "ui/study/checklist/checklist_panel.h"

namespace convlab::ui::lessons::cnn_checklist {

namespace {

class CnnChecklistLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("cnn_checklist"); }
    QJsonObject defaultState() const override { return toJson(LayerSetup()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(setupFrom(state)); }

    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        return std::make_unique<ReviewRun>(LayerReview(setupFrom(state)));
    }

    QWidget *createPanel(LessonSession &session, QWidget *parent) const override { return new ChecklistPanel(session, parent); }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<CnnChecklistLesson>();
}

} // namespace convlab::ui::lessons::cnn_checklist
