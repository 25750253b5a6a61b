// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/activation_statistics/activation_statistics_state.h"

#include "ui/lesson/state_json.h"

#include <algorithm>

namespace convlab::ui::lessons::activation_statistics {

namespace {

// Bounds: at the largest block a slider still answers within a frame.
constexpr qint64 mostSamples = 12, mostChannels = 24, largestSide = 16, largestSeed = 999, mostLayers = 12;

const QStringList sourceNames{QStringLiteral("normal"), QStringLiteral("uniform"), QStringLiteral("relu")};
const QStringList faultNames{QStringLiteral("none"),      QStringLiteral("dead"),    QStringLiteral("exploding"),
                             QStringLiteral("vanishing"), QStringLiteral("shifted"), QStringLiteral("constant")};
const QStringList normNames{QStringLiteral("batch"), QStringLiteral("layer"), QStringLiteral("instance"), QStringLiteral("group")};
const QString none = QStringLiteral("none"), open = QStringLiteral("open");

std::int64_t sizeFrom(const QJsonObject &json, const QString &key, std::int64_t fallback, qint64 most)
{
    return std::clamp<qint64>(intFrom(json, key, fallback), 1, most);
}

/// One of `names`, or nothing.
template<typename Enum>
std::optional<Enum> choiceOf(const QJsonObject &json, const QString &key, const QStringList &names)
{
    const qsizetype index = names.indexOf(choiceFrom(json, key, {}));
    return index < 0 ? std::nullopt : std::optional(static_cast<Enum>(index));
}

} // namespace

ActivationSetting stateFrom(const QJsonObject &json)
{
    ActivationSetting s;
    const Extent2 sides = clamped(pairFrom(json, QStringLiteral("size"), {s.shape.h, s.shape.w}), 1, largestSide);
    s.shape = {sizeFrom(json, QStringLiteral("samples"), s.shape.n, mostSamples),
               sizeFrom(json, QStringLiteral("channels"), s.shape.c, mostChannels), sides.h, sides.w};
    s.seed = static_cast<std::uint32_t>(std::clamp<qint64>(intFrom(json, QStringLiteral("seed"), s.seed), 0, largestSeed));
    s.source = enumFrom<ActivationSource>(json, QStringLiteral("source"), sourceNames);
    s.fault = enumFrom<ActivationFault>(json, QStringLiteral("fault"), faultNames);
    s.layers = static_cast<int>(sizeFrom(json, QStringLiteral("layers"), s.layers, mostLayers));
    s.norm = choiceOf<NormKind>(json, QStringLiteral("norm"), normNames);
    s.groups = sizeFrom(json, QStringLiteral("groups"), s.groups, mostChannels);
    s.guess = flagFrom(json, QStringLiteral("guess"), false);
    const bool sameRiddle = intFrom(json, QStringLiteral("riddle"), s.seed) == s.seed;
    if (sameRiddle)
        s.answer = choiceOf<ActivationFault>(json, QStringLiteral("answer"), faultNames);
    return s;
}

QJsonObject toJson(const ActivationSetting &s)
{
    return {{QStringLiteral("samples"), qint64(s.shape.n)},
            {QStringLiteral("channels"), qint64(s.shape.c)},
            {QStringLiteral("size"), ui::toJson(Extent2{s.shape.h, s.shape.w})},
            {QStringLiteral("seed"), qint64(s.seed)},
            {QStringLiteral("source"), nameOf(s.source, sourceNames)},
            {QStringLiteral("fault"), nameOf(s.fault, faultNames)},
            {QStringLiteral("layers"), s.layers},
            {QStringLiteral("norm"), s.norm ? nameOf(*s.norm, normNames) : none},
            {QStringLiteral("groups"), qint64(s.groups)},
            {QStringLiteral("guess"), s.guess},
            {QStringLiteral("answer"), s.answer ? nameOf(*s.answer, faultNames) : open},
            {QStringLiteral("riddle"), qint64(s.seed)}};
}

} // namespace convlab::ui::lessons::activation_statistics
