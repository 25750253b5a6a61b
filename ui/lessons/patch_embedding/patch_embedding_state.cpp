// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/patch_embedding/patch_embedding_state.h"

#include "core/tensor/pattern.h"
#include "ui/lesson/state_json.h"
#include "ui/lessons/patch_embedding/patch_images.h"

#include <QJsonArray>

#include <algorithm>

namespace convlab::ui::lessons::patch_embedding {

namespace {

constexpr std::int64_t smallestSide = 2, largestSide = 256, smallestPatch = 2, largestPatch = 32, mostDims = 1024;
// What is kept of arrays: what can be shown as numbers.
constexpr std::int64_t keptSide = 12, keptPatch = 4, keptDims = 8, keptRows = 17;

const QStringList imageNames{QStringLiteral("landscape"), QStringLiteral("counting"), QStringLiteral("picture"), QStringLiteral("cells")};
const QStringList orderNames{QStringLiteral("chw"), QStringLiteral("hwc"), QStringLiteral("mixed")};

/// Which image the pixels in a state were drawn from. Missing: somebody wrote into them.
const QString drawnFrom = QStringLiteral("of");

/// The first makes small filters of different ones and minus ones, none of them symmetric or empty.
enum Salt : std::uint64_t { weightSalt = 424, biasSalt = 12, tokenSalt, offsetSalt };

auto pattern(Salt salt, int largest)
{
    return [salt, largest](qint64 n, qint64 c, qint64 h, qint64 w) { return patternNumber(salt + 8 * static_cast<std::uint64_t>(n), c, h, w, -largest, largest); };
}

std::int64_t sizeFrom(const QJsonObject &json, const char *key, std::int64_t fallback, std::int64_t low, std::int64_t high)
{
    return std::clamp<qint64>(intFrom(json, QLatin1String(key), fallback), low, high);
}

std::int64_t sequenceLength(const State &state)
{
    return (state.size.h / state.patch) * (state.size.w / state.patch) + (state.classToken ? 1 : 0);
}

Shape weightShape(const State &state)
{
    return {std::min(state.dims, keptDims), state.channels, std::min(state.patch, keptPatch), std::min(state.patch, keptPatch)};
}

Tensor<double> drawn(const State &state, const Extent2 &size)
{
    Tensor<double> bytes;
    switch (state.image) {
    case State::Image::Counting: return countingNumbers(state.channels, size.h, size.w);
    case State::Image::Picture:
        if (readTensor({{QStringLiteral("picture"), state.picture}}, QStringLiteral("picture"), &bytes))
            return fitted(bytes, state.channels, size.h, size.w);
        break;
    case State::Image::Landscape:
    case State::Image::Cells: break;
    }
    return landscape(state.channels, size.h, size.w);
}

/// The pixels that the state keeps: written ones stay, those of a picture are drawn anew. Whoever writes into a
/// picture gets cells of their own.
void readPixels(const QJsonObject &json, State &state)
{
    using Image = State::Image;
    const QString key = QStringLiteral("x");
    const QJsonObject pixels = json.value(key).toObject();
    const Shape kept{1, state.channels, std::min(state.size.h, keptSide), std::min(state.size.w, keptSide)};
    Tensor<double> old;
    if (!pixels.contains(drawnFrom) && readTensor(json, key, &old) && old.shape == kept)
        state.image = Image::Cells;
    if (state.image == Image::Cells)
        state.x = tensorFrom(json, key, kept, [&](qint64, qint64 c, qint64 h, qint64 w) { return 1.0 * ((c * state.size.h + h) * state.size.w + w + 1); });
    else if (std::max(state.size.h, state.size.w) <= keptSide)
        state.x = drawn(state, state.size);
    else
        state.x = Tensor<double>(Shape{1, 0, 0, 0}, std::vector<double>{});
}

/// Only what is a picture: its bytes are read when it is drawn.
QJsonObject pictureFrom(const QJsonValue &value)
{
    const QJsonObject picture = value.toObject();
    const QJsonArray shape = picture.value(QLatin1String("s")).toArray();
    if (shape.size() != 4 || shape[0].toInt() != 1 || (shape[1].toInt() != 1 && shape[1].toInt() != 3))
        return {};
    const int rows = shape[2].toInt(), cols = shape[3].toInt();
    const bool fits = rows >= 1 && cols >= 1 && rows <= largestPictureSide && cols <= largestPictureSide;
    return fits && picture.value(QLatin1String("d")).toArray().size() == shape[1].toInt() * rows * cols ? picture : QJsonObject();
}

void readArrays(const QJsonObject &json, State &state)
{
    const std::int64_t dims = std::min(state.dims, keptDims), length = std::clamp<std::int64_t>(sequenceLength(state), 1, keptRows);
    state.weight = tensorFrom(json, QStringLiteral("w"), weightShape(state), pattern(weightSalt, 1));
    state.bias = tensorFrom(json, QStringLiteral("b"), {1, 1, dims, 1}, pattern(biasSalt, 2));
    state.token = tensorFrom(json, QStringLiteral("cls"), {1, 1, 1, dims}, pattern(tokenSalt, 3));
    state.offsets = tensorFrom(json, QStringLiteral("pos"), {1, 1, length, dims}, pattern(offsetSalt, 3));
}

/// An array of the whole size: the kept corner, and the pattern beyond it.
template<typename Fill>
Tensor<double> grown(const Tensor<double> &kept, const Shape &shape, Fill fill)
{
    Tensor<double> whole(shape);
    const Shape &k = kept.shape;
    for (std::int64_t i = 0; i < shape.count(); ++i) {
        const std::int64_t w = i % shape.w, h = i / shape.w % shape.h, c = i / (shape.w * shape.h) % shape.c, n = i / (shape.w * shape.h * shape.c);
        const bool inside = n < k.n && c < k.c && h < k.h && w < k.w;
        whole.data[static_cast<std::size_t>(i)] = inside ? kept.at(n, c, h, w) : fill(n, c, h, w);
    }
    return whole;
}

Tensor<double> wholeImage(const State &state)
{
    if (state.image != State::Image::Cells)
        return drawn(state, state.size);
    return grown(state.x, {1, state.channels, state.size.h, state.size.w},
                 [&](qint64, qint64 c, qint64 h, qint64 w) { return 1.0 * ((c * state.size.h + h) * state.size.w + w + 1); });
}

Extent2 sidesFrom(const QJsonObject &json)
{
    return clamped(pairFrom(json, QStringLiteral("size"), State().size), smallestSide, largestSide);
}

std::int64_t patchFrom(const QJsonObject &json)
{
    return sizeFrom(json, "patch", State().patch, smallestPatch, largestPatch);
}

} // namespace

State pageState()
{
    return stateFrom({});
}

State stateFrom(const QJsonObject &json)
{
    State state;
    const State page;
    state.image = enumFrom<State::Image>(json, QStringLiteral("image"), imageNames);
    state.size = sidesFrom(json);
    state.channels = choiceFrom(json, QStringLiteral("channels"), {}) == QLatin1String("1") ? 1 : 3;
    state.patch = patchFrom(json);
    state.dims = sizeFrom(json, "dim", page.dims, 1, mostDims);
    state.order = enumFrom<State::Order>(json, QStringLiteral("order"), orderNames);
    state.classToken = flagFrom(json, QStringLiteral("class_token"), false);
    state.positions = flagFrom(json, QStringLiteral("positions"), false);
    state.picture = pictureFrom(json.value(QLatin1String("picture")));
    readPixels(json, state);
    readArrays(json, state);
    return state;
}

void requirePossible(const QJsonObject &json)
{
    const Extent2 sides = sidesFrom(json);
    patchGrid({1, 1, sides.h, sides.w}, patchFrom(json));
}

QJsonObject toJson(const State &state)
{
    QJsonObject json{{QStringLiteral("image"), nameOf(state.image, imageNames)},
                     {QStringLiteral("size"), ui::toJson(state.size)},
                     {QStringLiteral("channels"), QString::number(state.channels)},
                     {QStringLiteral("patch"), qint64(state.patch)},
                     {QStringLiteral("dim"), qint64(state.dims)},
                     {QStringLiteral("order"), nameOf(state.order, orderNames)},
                     {QStringLiteral("class_token"), state.classToken},
                     {QStringLiteral("positions"), state.positions},
                     {QStringLiteral("w"), ui::toJson(state.weight)},
                     {QStringLiteral("b"), ui::toJson(state.bias)},
                     {QStringLiteral("cls"), ui::toJson(state.token)},
                     {QStringLiteral("pos"), ui::toJson(state.offsets)}};
    if (!state.x.data.empty()) {
        QJsonObject pixels = ui::toJson(state.x);
        pixels.insert(drawnFrom, nameOf(state.image, imageNames));
        json.insert(QStringLiteral("x"), pixels);
    }
    if (!state.picture.isEmpty())
        json.insert(QStringLiteral("picture"), state.picture);
    return json;
}

PatchSetup setupOf(const State &state)
{
    PatchSetup setup;
    setup.image = wholeImage(state);
    setup.patch = state.patch;
    setup.dims = state.dims;
    setup.order = state.order == State::Order::ChannelFirst ? PatchOrder::ChannelRowCol : PatchOrder::RowColChannel;
    setup.permuted = state.order != State::Order::Mixed;
    setup.classToken = state.classToken;
    setup.positions = state.positions;
    const std::int64_t shown = shownDims(setup.image.shape, state.patch, state.dims);
    const std::int64_t length = std::max<std::int64_t>(1, sequenceLength(state));
    setup.weight = grown(state.weight, {shown, state.channels, state.patch, state.patch}, pattern(weightSalt, 1));
    setup.bias = grown(state.bias, {1, 1, shown, 1}, pattern(biasSalt, 2)).data;
    if (state.classToken)
        setup.token = grown(state.token, {1, 1, 1, shown}, pattern(tokenSalt, 3)).data;
    if (state.positions)
        setup.offsets = grown(state.offsets, {1, 1, length, shown}, pattern(offsetSalt, 3)).data;
    return setup;
}

} // namespace convlab::ui::lessons::patch_embedding
