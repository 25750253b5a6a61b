// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_presets.h"

#include "core/errors/parameter_error.h"
#include "ui/content/strict_object.h"

#include <QSet>

namespace convlab::ui {

namespace {

KernelDesign designOf(const StrictObject &file, const QString &where, const QJsonObject &value)
{
    StrictObject object = file.inner(where + QStringLiteral("\"design\": "), value);
    const QString key = object.string(QStringLiteral("family"));
    const std::optional<KernelFamily> family = familyOf(key.toStdString());
    if (!family)
        object.fail(QStringLiteral("unknown family \"%1\"").arg(key));
    KernelDesign design{*family, {}};
    for (const DesignParameter &parameter : designParameters(*family)) {
        const double number = object.number(QLatin1String(parameter.key), parameter.initial);
        if (!(number >= parameter.minimum && number <= parameter.maximum))
            object.fail(QStringLiteral("\"%1\" is out of range").arg(QLatin1String(parameter.key)));
        design.values.push_back(number);
    }
    object.finish();
    return design;
}

PictureKernel weightsOf(const StrictObject &object, const QJsonArray &rows, double divisor)
{
    PictureKernel kernel{static_cast<int>(rows.size()), static_cast<int>(rows.first().toArray().size()), {}};
    for (const QJsonValue &row : rows) {
        const QJsonArray numbers = row.toArray();
        if (numbers.size() != kernel.cols)
            object.fail(QStringLiteral("\"weights\": rows differ in length"));
        for (const QJsonValue &number : numbers) {
            if (!number.isDouble())
                object.fail(QStringLiteral("\"weights\": not a number"));
            kernel.weights.push_back(number.toDouble() / divisor);
        }
    }
    return kernel;
}

KernelPreset presetOf(const StrictObject &file, const QString &where, const QJsonObject &value)
{
    StrictObject object = file.inner(where, value);
    KernelPreset preset{object.string(QStringLiteral("name")), {}, object.text(QStringLiteral("note")),
                        object.string(QStringLiteral("title")), {}, std::nullopt};
    preset.title = object.translated(preset.keptAs);
    const QJsonValue design = object.take(QStringLiteral("design"));
    const QJsonArray rows = object.array(QStringLiteral("weights"), design.isUndefined());
    const double divisor = object.number(QStringLiteral("divisor"), 1);
    if (design.isUndefined() == rows.isEmpty())
        object.fail(QStringLiteral("needs either \"weights\" or \"design\""));
    object.finish();
    try {
        if (rows.isEmpty()) {
            preset.design = designOf(file, where, design.toObject());
            preset.kernel = designedKernel(*preset.design);
        } else {
            preset.kernel = weightsOf(object, rows, divisor);
        }
        validate({.kernel = preset.kernel});
    } catch (const ParameterError &error) {
        object.fail(QString::fromUtf8(error.what()));
    }
    return preset;
}

} // namespace

std::vector<KernelPresetGroup> loadKernelPresets(const QString &path, const Language &language)
{
    StrictObject root = StrictObject::fromFile(path, language);
    std::vector<KernelPresetGroup> groups;
    QSet<QString> names;
    for (const QJsonArray list = root.array(QStringLiteral("groups")); const QJsonValue &value : list) {
        const QString where = QStringLiteral("group %1: ").arg(groups.size() + 1);
        StrictObject object = root.inner(where, value.toObject());
        KernelPresetGroup group{object.text(QStringLiteral("title")), {}};
        for (const QJsonArray inner = object.array(QStringLiteral("presets")); const QJsonValue &preset : inner) {
            const QString place = where + QStringLiteral("preset %1: ").arg(group.presets.size() + 1);
            group.presets.push_back(presetOf(root, place, preset.toObject()));
            if (names.contains(group.presets.back().name))
                object.fail(QStringLiteral("the name \"%1\" is taken").arg(group.presets.back().name));
            names.insert(group.presets.back().name);
        }
        object.finish();
        groups.push_back(std::move(group));
    }
    root.finish();
    return groups;
}

std::vector<KernelPresetGroup> loadKernelPresets(const Language &language)
{
    return loadKernelPresets(QStringLiteral(":/convlab/studio/kernels.json"), language);
}

} // namespace convlab::ui
