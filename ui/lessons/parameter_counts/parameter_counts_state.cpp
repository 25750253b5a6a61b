// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/parameter_counts/parameter_counts_state.h"

#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::parameter_counts {

namespace {

constexpr qint64 mostChannels = 512, mostUnits = 4096;
constexpr int largestKernel = 11, largestImage = 256;
const QStringList targetNames{QStringLiteral("units"), QStringLiteral("map")};

qint64 countFrom(const QJsonObject &json, const char *key, qint64 fallback, qint64 most)
{
    return std::clamp<qint64>(intFrom(json, QLatin1String(key), fallback), 1, most);
}

} // namespace

CountSetting settingFrom(const QJsonObject &json)
{
    const CountSetting page;
    CountSetting setting;
    setting.inChannels = countFrom(json, "c_in", page.inChannels, mostChannels);
    setting.outChannels = countFrom(json, "c_out", page.outChannels, mostChannels);
    setting.kernel = clamped(pairFrom(json, QStringLiteral("kernel"), page.kernel), 1, largestKernel);
    setting.groups = countFrom(json, "groups", page.groups, mostChannels);
    setting.bias = flagFrom(json, QStringLiteral("bias"), page.bias);
    setting.image = clamped(pairFrom(json, QStringLiteral("image"), page.image), 1, largestImage);
    setting.units = countFrom(json, "units", page.units, mostUnits);
    setting.fullMap = enumFrom<int>(json, QStringLiteral("target"), targetNames) == 1;
    return setting;
}

QJsonObject toJson(const CountSetting &setting)
{
    return {{QStringLiteral("c_in"), qint64(setting.inChannels)},
            {QStringLiteral("c_out"), qint64(setting.outChannels)},
            {QStringLiteral("kernel"), ui::toJson(setting.kernel)},
            {QStringLiteral("groups"), qint64(setting.groups)},
            {QStringLiteral("bias"), setting.bias},
            {QStringLiteral("image"), ui::toJson(setting.image)},
            {QStringLiteral("units"), qint64(setting.units)},
            {QStringLiteral("target"), nameOf(setting.fullMap ? 1 : 0, targetNames)}};
}

} // namespace convlab::ui::lessons::parameter_counts
