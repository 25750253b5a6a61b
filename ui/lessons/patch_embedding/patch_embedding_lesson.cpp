// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/patch_embedding/patch_embedding_lesson.h"

#include "core/scene/patch_run.h"
#include "ui/lessons/patch_embedding/patch_embedding_state.h"
#include "ui/lessons/patch_embedding/picture_editor.h"

namespace convlab::ui::lessons::patch_embedding {

namespace {

class PatchEmbeddingLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("patch_embedding"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        // The page counts; it has no pixels and no weights.
        for (const char *key : {"image", "order", "x", "picture", "w", "b", "cls", "pos"})
            shown.insert(QLatin1String(key), page.value(QLatin1String(key)));
        return shown == page;
    }

    void require(const QJsonObject &state) const override { requirePossible(state); }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        requirePossible(json); // before a large image is drawn
        const State state = stateFrom(json);
        return std::make_unique<PatchRun>(PatchStage(PatchTrace(setupOf(state))), state.pictureMissing());
    }

    QWidget *createEditor(LessonSession &session, QWidget *parent) const override
    {
        return new PictureEditor(session, parent);
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<PatchEmbeddingLesson>();
}

} // namespace convlab::ui::lessons::patch_embedding
