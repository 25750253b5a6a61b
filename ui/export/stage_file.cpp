// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage_file.h"

#include "ui/export/bytes_file.h"
#include "ui/export/png_file.h"
#include "ui/export/stage_image.h"
#include "ui/export/stage_vector.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convlab::ui {

const QStringList &pictureSuffixes()
{
    static const QStringList known{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return known;
}

QString writeStage(const Scene &scene, const StagePicturePlan &plan, const Theme &theme, const Words &words, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return writeBytes(stageSvg(standing(scene), plan.page, theme, words, plan.title), path);
    if (suffix == QLatin1String("pdf"))
        return writeBytes(stagePdf(standing(scene), plan.page, theme, words, plan.title), path);
    const QImage image = stageImage(scene, plan.page, plan.scale, theme, words);
    if (image.isNull())
        return QCoreApplication::translate("convlab::ui::Export", "not enough memory for a picture of this size");
    return writePng(image, path);
}

} // namespace convlab::ui
