// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/chain_presets.h"

#include "ui/content/strict_object.h"

#include <QJsonArray>
#include <QSet>

namespace convlab::ui {

namespace {

/// Only keys that a filter has, and values that mean what they say: reading the filter back must not change them.
StudioFilter filterOf(const QString &path, const QString &where, const QJsonObject &value)
{
    StrictObject object(path, where, value);
    const StudioFilter filter = studioFilterFrom(value);
    const QJsonObject read = toJson(filter);
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (it.key() == QLatin1String("kernel"))
            continue;
        if (read.value(it.key()) != it.value())
            object.fail(QStringLiteral("\"%1\" is unknown or out of range").arg(it.key()));
    }
    const QJsonObject kernel = value.value(QStringLiteral("kernel")).toObject();
    StrictObject weights(path, where + QStringLiteral("\"kernel\": "), kernel);
    for (const char *key : {"weights", "column", "row", "divide"})
        weights.take(QLatin1String(key));
    weights.finish();
    if (filter.spec.kernel == PictureKernel{})
        object.fail(QStringLiteral("\"kernel\" needs \"weights\", or \"column\" and \"row\""));
    if (filter.name.isEmpty())
        object.fail(QStringLiteral("a filter needs a \"name\""));
    return filter;
}

ChainPreset presetOf(const StrictObject &file, const QString &path, const QString &where, const QJsonObject &value)
{
    StrictObject object = file.inner(where, value);
    ChainPreset preset{object.string(QStringLiteral("name")), object.text(QStringLiteral("title")), object.text(QStringLiteral("note")), {}};
    const QJsonArray filters = object.array(QStringLiteral("filters"));
    object.finish();
    if (filters.isEmpty() || filters.size() > longestPictureChain)
        object.fail(QStringLiteral("a chain has 1 to %1 filters").arg(longestPictureChain));
    for (qsizetype i = 0; i < filters.size(); ++i)
        preset.filters.push_back(filterOf(path, where + QStringLiteral("filter %1: ").arg(i + 1), filters[i].toObject()));
    return preset;
}

} // namespace

std::vector<ChainPreset> loadChainPresets(const QString &path, const Language &language)
{
    StrictObject file = StrictObject::fromFile(path, language);
    const QJsonArray chains = file.array(QStringLiteral("chains"));
    file.finish();
    std::vector<ChainPreset> presets;
    QSet<QString> names;
    for (qsizetype i = 0; i < chains.size(); ++i) {
        presets.push_back(presetOf(file, path, QStringLiteral("chain %1: ").arg(i + 1), chains[i].toObject()));
        if (names.contains(presets.back().name))
            file.fail(QStringLiteral("two chains are called \"%1\"").arg(presets.back().name));
        names.insert(presets.back().name);
    }
    return presets;
}

std::vector<ChainPreset> loadChainPresets(const Language &language)
{
    return loadChainPresets(QStringLiteral(":/convlab/studio/chains.json"), language);
}

} // namespace convlab::ui
