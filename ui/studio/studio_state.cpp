// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio_state.h"

#include "ui/lesson/state_json.h"
#include "ui/studio/built_in_pictures.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double largestNumber = 1e9;
constexpr int longestName = 60;

const QStringList modeNames{QStringLiteral("zeros"), QStringLiteral("reflect"), QStringLiteral("replicate"), QStringLiteral("circular")};
const QStringList finishNames{QStringLiteral("clip"), QStringLiteral("absolute"), QStringLiteral("normalise")};

double numberFrom(const QJsonValue &value, double fallback)
{
    const double number = value.toDouble(fallback);
    return std::isfinite(number) ? std::clamp(number, -largestNumber, largestNumber) : fallback;
}

int countFrom(const QJsonObject &json, const QString &key, int fallback, int limit)
{
    return static_cast<int>(std::clamp<qint64>(intFrom(json, key, fallback), 1, limit));
}

/// "column" times "row" over "divide", or "weights" row by row; anything else is the identity.
PictureKernel kernelFrom(const QJsonObject &json)
{
    const auto numbers = [](const QJsonArray &array) {
        std::vector<double> values;
        for (const QJsonValue &value : array)
            values.push_back(numberFrom(value, 0));
        return values;
    };
    const auto fits = [](std::size_t side) { return side >= 1 && side <= std::size_t{largestPictureKernel}; };
    const std::vector<double> column = numbers(json.value(QStringLiteral("column")).toArray());
    const std::vector<double> row = numbers(json.value(QStringLiteral("row")).toArray());
    const double divide = numberFrom(json.value(QStringLiteral("divide")), 1);
    PictureKernel kernel;
    if (fits(column.size()) && fits(row.size())) {
        kernel = {static_cast<int>(column.size()), static_cast<int>(row.size()), {}};
        for (const double down : column) {
            for (const double across : row)
                kernel.weights.push_back(down * across);
        }
    } else {
        const QJsonArray rows = json.value(QStringLiteral("weights")).toArray();
        const auto cols = rows.first().toArray().size();
        const bool whole = std::all_of(rows.begin(), rows.end(), [cols](const QJsonValue &one) { return one.toArray().size() == cols; });
        if (!whole || !fits(static_cast<std::size_t>(rows.size())) || !fits(static_cast<std::size_t>(cols)))
            return {};
        kernel = {static_cast<int>(rows.size()), static_cast<int>(cols), {}};
        for (const QJsonValue &one : rows) {
            for (const double weight : numbers(one.toArray()))
                kernel.weights.push_back(weight);
        }
    }
    for (double &weight : kernel.weights)
        weight /= divide == 0 ? 1 : divide;
    return kernel;
}

QJsonArray weightsOf(const PictureKernel &kernel)
{
    QJsonArray rows;
    for (int row = 0; row < kernel.rows; ++row) {
        QJsonArray weights;
        for (int col = 0; col < kernel.cols; ++col)
            weights << kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)];
        rows << weights;
    }
    return rows;
}

} // namespace

PictureChain StudioState::chain() const
{
    PictureChain chain;
    for (const StudioFilter &filter : filters) {
        if (filter.on)
            chain.push_back(filter.spec);
    }
    return chain;
}

int StudioState::placeInChain(int index) const
{
    if (index < 0 || index >= static_cast<int>(filters.size()) || !filters[static_cast<std::size_t>(index)].on)
        return -1;
    return static_cast<int>(std::count_if(filters.begin(), filters.begin() + index, [](const StudioFilter &one) { return one.on; }));
}

const std::vector<QSize> &builtInSizes()
{
    static const std::vector<QSize> sizes{{960, 640}, {480, 320}, {1920, 1080}};
    return sizes;
}

StudioState firstStudioState()
{
    StudioState state;
    state.builtIn = builtInPictures().front().id;
    StudioFilter filter;
    filter.name = QStringLiteral("Sobel x");
    filter.spec.kernel = {3, 3, {-1, 0, 1, -2, 0, 2, -1, 0, 1}};
    filter.spec.finish = Finish::Absolute;
    state.filters.push_back(filter);
    return state;
}

StudioFilter studioFilterFrom(const QJsonObject &json)
{
    StudioFilter filter;
    filter.name = json.value(QStringLiteral("name")).toString().left(longestName);
    filter.on = flagFrom(json, QStringLiteral("on"), true);
    PictureFilterSpec &spec = filter.spec;
    spec.kernel = kernelFrom(json.value(QStringLiteral("kernel")).toObject());
    spec.stride = countFrom(json, QStringLiteral("stride"), 1, largestPictureStride);
    spec.dilation = countFrom(json, QStringLiteral("dilation"), 1, largestPictureDilation);
    spec.flip = flagFrom(json, QStringLiteral("flip"), false);
    const bool hasMode = json.contains(QStringLiteral("padding_mode"));
    spec.mode = hasMode ? enumFrom<PaddingMode>(json, QStringLiteral("padding_mode"), modeNames) : PaddingMode::Replicate;
    spec.gain = numberFrom(json.value(QStringLiteral("gain")), 1);
    spec.bias = numberFrom(json.value(QStringLiteral("bias")), 0);
    spec.finish = enumFrom<Finish>(json, QStringLiteral("finish"), finishNames);
    return filter;
}

QJsonObject toJson(const StudioFilter &filter)
{
    const PictureFilterSpec &spec = filter.spec;
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("on"), filter.on},
            {QStringLiteral("kernel"), QJsonObject{{QStringLiteral("weights"), weightsOf(spec.kernel)}}},
            {QStringLiteral("stride"), spec.stride},
            {QStringLiteral("dilation"), spec.dilation},
            {QStringLiteral("flip"), spec.flip},
            {QStringLiteral("padding_mode"), nameOf(spec.mode, modeNames)},
            {QStringLiteral("gain"), spec.gain},
            {QStringLiteral("bias"), spec.bias},
            {QStringLiteral("finish"), nameOf(spec.finish, finishNames)}};
}

StudioState studioStateFrom(const QJsonObject &json)
{
    StudioState state = firstStudioState();
    const QJsonObject picture = json.value(QStringLiteral("picture")).toObject();
    const QString builtIn = picture.value(QStringLiteral("built_in")).toString();
    state.path = picture.value(QStringLiteral("path")).toString();
    state.pasted = static_cast<int>(std::clamp<qint64>(intFrom(picture, QStringLiteral("pasted"), 0), 0, 1 << 30));
    if (isBuiltInPicture(builtIn))
        state.builtIn = builtIn;
    else if (!state.path.isEmpty() || state.pasted > 0)
        state.builtIn.clear();
    const Extent2 size = pairFrom(picture, QStringLiteral("size"), {state.size.height(), state.size.width()});
    state.size = QSize(static_cast<int>(std::clamp<qint64>(size.w, 1, 1920)), static_cast<int>(std::clamp<qint64>(size.h, 1, 1080)));
    if (json.value(QStringLiteral("filters")).isArray()) {
        state.filters.clear();
        for (const QJsonArray list = json.value(QStringLiteral("filters")).toArray(); const QJsonValue &filter : list) {
            if (state.filters.size() < std::size_t{longestPictureChain})
                state.filters.push_back(studioFilterFrom(filter.toObject()));
        }
    }
    const int last = std::max(static_cast<int>(state.filters.size()) - 1, 0);
    state.selected = static_cast<int>(std::clamp<qint64>(intFrom(json, QStringLiteral("selected"), 0), 0, last));
    return state;
}

QJsonObject toJson(const StudioState &state)
{
    QJsonArray filters;
    for (const StudioFilter &filter : state.filters)
        filters << toJson(filter);
    const QJsonObject picture{{QStringLiteral("built_in"), state.builtIn},
                              {QStringLiteral("size"), toJson(Extent2{state.size.height(), state.size.width()})},
                              {QStringLiteral("path"), state.path},
                              {QStringLiteral("pasted"), state.pasted}};
    return {{QStringLiteral("picture"), picture}, {QStringLiteral("filters"), filters}, {QStringLiteral("selected"), state.selected}};
}

} // namespace convlab::ui
