// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_command.h"

#include "ui/export/png_file.h"
#include "ui/export/stage_image.h"
#include "ui/theme/theme_loader.h"

namespace convlab::app {

void renderStage(const StageRequest &request, const RenderOptions &options)
{
    const Scene scene = request.run->sceneAt(request.moment.value_or(request.run->finished(request.step.value_or(0))));
    const ui::Theme theme = ui::loadTheme(options.theme);
    const QImage image = ui::stageImage(scene, options.size, options.scale, theme, *request.entry->words);
    if (image.isNull())
        throw CommandLineError(QStringLiteral("not enough memory for a picture of this size"));
    const QString problem = ui::writePng(image, options.output);
    if (!problem.isEmpty())
        throw CommandLineError(QStringLiteral("%1 cannot be written: %2").arg(options.output, problem));
}

} // namespace convlab::app
