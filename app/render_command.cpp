// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_command.h"

#include "app/handout_text.h"
#include "ui/export/film/film_file.h"
#include "ui/export/handout/handout_file.h"
#include "ui/export/stage_file.h"

namespace convlab::app {

namespace {

Moment momentOf(const StageRequest &request)
{
    return request.moment.value_or(request.run->finished(request.step.value_or(0)));
}

QString writePicture(const StageRequest &request, const ui::StagePicturePlan &plan, const RenderOptions &options)
{
    const Scene scene = request.run->sceneAt(momentOf(request));
    return ui::writeStage(scene, plan, ui::loadTheme(options.theme, options.values), *request.entry->words, options.output);
}

QString writeMoving(const StageRequest &request, const ui::StagePicturePlan &plan, const RenderOptions &options)
{
    const FilmOptions &wanted = options.film;
    const int steps = request.run->stepCount();
    if (wanted.firstStep > steps || wanted.lastStep > steps)
        throw CommandLineError(QStringLiteral("there is no step %1: %2 has %3 in this state")
                                   .arg(std::max(wanted.firstStep, wanted.lastStep)).arg(request.entry->content.id).arg(steps));
    ui::Film film(*request.run, {wanted.firstStep - 1, wanted.lastStep - 1, wanted.microSteps, wanted.speed, wanted.framesPerSecond,
                                 qRound(wanted.restSeconds * 1000)});
    return ui::writeFilm(film, plan, ui::loadTheme(options.theme, options.values), *request.entry->words, options.output);
}

} // namespace

QString stageText(const StageRequest &request, CopyFormat format)
{
    const Moment moment = momentOf(request);
    const QString text = copyText(format, {*request.entry, request.state, *request.run, moment, request.run->sceneAt(moment)});
    if (text.isEmpty())
        throw CommandLineError(QStringLiteral("%1 has nothing in this state that could be written as %2").arg(request.entry->content.id, formatName(format)));
    return text;
}

void renderHandout(const StageRequest &request, const RenderOptions &options)
{
    const Moment moment = momentOf(request);
    const CopySource source{*request.entry, request.state, *request.run, moment, request.run->sceneAt(moment)};
    const ui::Handout handout = handoutOf(source, {true, options.handout.questions, options.values}, ui::QuestionWords::load(request.entry->words->language()));
    const ui::HandoutPages pages(handout, options.handout.letter ? ui::HandoutPaper::Letter : ui::HandoutPaper::A4);
    if (const QString problem = ui::writeHandout(pages, options.output); !problem.isEmpty())
        throw CommandLineError(QStringLiteral("%1 cannot be written: %2").arg(options.output, problem));
}

void renderStage(const StageRequest &request, const RenderOptions &options)
{
    const ui::StagePicturePlan plan{{options.size, options.transparent, options.caption}, options.scale, request.entry->content.title};
    const QString problem = options.film.wanted ? writeMoving(request, plan, options) : writePicture(request, plan, options);
    if (!problem.isEmpty())
        throw CommandLineError(QStringLiteral("%1 cannot be written: %2").arg(options.output, problem));
}

} // namespace convlab::app
