// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/receptive_field_lesson.h"

#include "ui/lessons/receptive_field/layer_list_editor.h"
#include "ui/lessons/receptive_field/receptive_field_state.h"

namespace convlab::ui::lessons::receptive_field {

namespace {

class ReceptiveFieldLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("receptive_field"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        // Where one looks changes no number.
        for (const QString &key : {QStringLiteral("view"), QStringLiteral("axis"), QStringLiteral("neuron"), QStringLiteral("weights"),
                                   QStringLiteral("relu"), QStringLiteral("seed"), QStringLiteral("target")})
            shown.insert(key, page.value(key));
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        return playReceptiveField(state.spec, state.view, state.axis, state.model, state.target);
    }

    QWidget *createEditor(LessonSession &session, QWidget *parent) const override
    {
        return new LayerListEditor(session, parent);
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<ReceptiveFieldLesson>();
}

} // namespace convlab::ui::lessons::receptive_field
