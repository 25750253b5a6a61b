// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/depthwise_separable/depthwise_separable_state.h"

#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::depthwise_separable {

namespace {

constexpr qint64 mostChannels = 256, largestMultiplier = 4;
constexpr int largestKernel = 7, largestMap = 256;
/// Groups of the spatial step; "channels" stands for one group per input channel.
const QStringList groupNames{QStringLiteral("channels"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4"),
                             QStringLiteral("8"), QStringLiteral("16"), QStringLiteral("32")};

const QStringList viewNames{QStringLiteral("pipelines"), QStringLiteral("factors")};

qint64 countFrom(const QJsonObject &json, const char *key, qint64 fallback, qint64 most)
{
    return std::clamp<qint64>(intFrom(json, QLatin1String(key), fallback), 1, most);
}

} // namespace

SeparableSetting settingFrom(const QJsonObject &json)
{
    const SeparableSetting page;
    SeparableSetting setting;
    setting.inChannels = countFrom(json, "c_in", page.inChannels, mostChannels);
    setting.outChannels = countFrom(json, "c_out", page.outChannels, mostChannels);
    setting.kernel = clamped(pairFrom(json, QStringLiteral("kernel"), page.kernel), 1, largestKernel);
    const QString groups = choiceFrom(json, QStringLiteral("groups"), groupNames.first());
    setting.groups = groupNames.contains(groups) ? groups.toLongLong() : 0; // "channels" is no number: 0
    setting.multiplier = countFrom(json, "multiplier", page.multiplier, largestMultiplier);
    setting.map = clamped(pairFrom(json, QStringLiteral("map"), page.map), 1, largestMap);
    setting.factors = choiceFrom(json, QStringLiteral("view"), viewNames.first()) == viewNames.last();
    QJsonObject complete = json;
    if (!complete.contains(QStringLiteral("w")))
        complete.insert(QStringLiteral("w"), ui::toJson(page.filter));
    setting.filter = tensorFrom(complete, QStringLiteral("w"), {1, 1, setting.kernel.h, setting.kernel.w},
                                [](qint64, qint64 c, qint64 h, qint64 w) { return patternNumber(7, c, h, w, -2, 2); });
    return setting;
}

QJsonObject toJson(const SeparableSetting &setting)
{
    return {{QStringLiteral("c_in"), qint64(setting.inChannels)},
            {QStringLiteral("c_out"), qint64(setting.outChannels)},
            {QStringLiteral("kernel"), ui::toJson(setting.kernel)},
            {QStringLiteral("groups"), setting.groups > 0 ? QString::number(setting.groups) : groupNames.first()},
            {QStringLiteral("multiplier"), qint64(setting.multiplier)},
            {QStringLiteral("map"), ui::toJson(setting.map)},
            {QStringLiteral("view"), viewNames.at(setting.factors ? 1 : 0)},
            {QStringLiteral("w"), ui::toJson(setting.filter)}};
}

} // namespace convlab::ui::lessons::depthwise_separable
