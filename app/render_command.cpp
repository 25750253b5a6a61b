// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_command.h"

#include "ui/export/stage_file.h"
#include "ui/theme/theme_loader.h"

namespace convlab::app {

void renderStage(const StageRequest &request, const RenderOptions &options)
{
    const Scene scene = request.run->sceneAt(request.moment.value_or(request.run->finished(request.step.value_or(0))));
    const ui::StagePicturePlan plan{{options.size, options.transparent, options.caption}, options.scale, request.entry->content.title};
    const QString problem = ui::writeStage(scene, plan, ui::loadTheme(options.theme), *request.entry->words, options.output);
    if (!problem.isEmpty())
        throw CommandLineError(QStringLiteral("%1 cannot be written: %2").arg(options.output, problem));
}

} // namespace convlab::app
