// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/level_rows.h"

#include <algorithm>
#include <cmath>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/level_rows.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace { // others compile for the same kinds of processors, and must not meet these names

namespace hn = hwy::HWY_NAMESPACE;

#if HWY_TARGET == HWY_SCALAR
// One lane holds no pair and no pixel: plain loops for processors without vectors.
void expandNumbers(const std::uint8_t *levels, std::size_t count, float *numbers)
{
    std::copy_n(levels, count, numbers);
}

void expandPairs(const std::uint8_t *upper, const std::uint8_t *lower, std::size_t count, std::int16_t *pairs)
{
    for (std::size_t i = 0; i < count; ++i) {
        pairs[2 * i] = upper[i];
        pairs[2 * i + 1] = lower[i];
    }
}

void finishLevels(const float *sums, std::size_t pixels, const LevelRule &rule, std::uint8_t *levels)
{
    for (std::size_t i = 0; i < 4 * pixels; ++i) {
        const float value = sums[i] * rule.gain + rule.bias;
        levels[i] = i % 4 == 3 ? 255 : static_cast<std::uint8_t>(std::clamp(rule.absolute ? std::fabs(value) : value, 0.0F, 255.0F) + 0.5F);
    }
}

void widen(const float *sums, std::size_t pixels, std::pair<float, float> &range)
{
    for (std::size_t i = 0; i < 4 * pixels; ++i) {
        if (i % 4 != 3)
            range = {std::min(range.first, sums[i]), std::max(range.second, sums[i])};
    }
}
#else

using Tag = hn::CappedTag<float, 16>;
using WholeTag = hn::RebindToSigned<Tag>;
using PairTag = hn::RebindToUnsigned<Tag>;
using ByteTag = hn::Rebind<std::uint8_t, Tag>;

void expandNumbers(const std::uint8_t *levels, std::size_t count, float *numbers)
{
    const Tag tag;
    const WholeTag whole;
    for (std::size_t i = 0; i < count; i += hn::Lanes(tag))
        hn::StoreU(hn::ConvertTo(tag, hn::PromoteTo(whole, hn::LoadU(ByteTag(), levels + i))), tag, numbers + i);
}

void expandPairs(const std::uint8_t *upper, const std::uint8_t *lower, std::size_t count, std::int16_t *pairs)
{
    const PairTag tag;
    const hn::Repartition<std::int16_t, PairTag> half;
    for (std::size_t i = 0; i < count; i += hn::Lanes(tag)) {
        const auto low = hn::PromoteTo(tag, hn::LoadU(ByteTag(), upper + i));
        const auto high = hn::ShiftLeft<16>(hn::PromoteTo(tag, hn::LoadU(ByteTag(), lower + i)));
        hn::StoreU(hn::BitCast(half, hn::Or(low, high)), half, pairs + 2 * i);
    }
}

/// The whole part of a number that is not negative stands in the last bits once 2²³ is added.
template<bool Absolute>
HWY_INLINE hn::Vec<ByteTag> levelsOf(const float *sums, hn::Vec<Tag> gain, hn::Vec<Tag> bias)
{
    const Tag tag;
    auto value = hn::MulAdd(hn::LoadU(tag, sums), gain, bias);
    if (Absolute)
        value = hn::Add(hn::Abs(value), hn::Set(tag, 0.5F));
    value = hn::Floor(hn::Min(hn::Max(value, hn::Zero(tag)), hn::Set(tag, 255.0F)));
    return hn::TruncateTo(ByteTag(), hn::BitCast(PairTag(), hn::Add(value, hn::Set(tag, 8388608.0F))));
}

template<bool Absolute>
void finishRow(const float *sums, std::size_t pixels, const LevelRule &rule, std::uint8_t *levels)
{
    const Tag tag;
    const ByteTag bytes;
    const hn::Repartition<std::uint32_t, ByteTag> words;
    const auto opaque = hn::BitCast(bytes, hn::Set(words, 0xff000000U));
    const auto gain = hn::Set(tag, rule.gain), bias = hn::Set(tag, Absolute ? rule.bias : rule.bias + 0.5F);
    const std::size_t count = 4 * pixels, lanes = hn::Lanes(tag);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(hn::Or(levelsOf<Absolute>(sums + i, gain, bias), opaque), bytes, levels + i);
    if (i < count) {
        HWY_ALIGN std::uint8_t rest[hn::MaxLanes(Tag())];
        hn::Store(hn::Or(levelsOf<Absolute>(sums + i, gain, bias), opaque), bytes, rest);
        std::copy_n(rest, count - i, levels + i);
    }
}

void finishLevels(const float *sums, std::size_t pixels, const LevelRule &rule, std::uint8_t *levels)
{
    return rule.absolute ? finishRow<true>(sums, pixels, rule, levels) : finishRow<false>(sums, pixels, rule, levels);
}

/// Lane i holds colour i mod 4 of a pixel: vectors are whole pixels wide.
void widen(const float *sums, std::size_t pixels, std::pair<float, float> &range)
{
    const Tag tag;
    const std::size_t count = 4 * pixels, lanes = hn::Lanes(tag);
    auto least = hn::Set(tag, range.first), most = hn::Set(tag, range.second);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        least = hn::Min(least, hn::LoadU(tag, sums + i));
        most = hn::Max(most, hn::LoadU(tag, sums + i));
    }
    HWY_ALIGN float low[hn::MaxLanes(Tag())], high[hn::MaxLanes(Tag())];
    hn::Store(least, tag, low);
    hn::Store(most, tag, high);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (lane % 4 != 3)
            range = {std::min(range.first, low[lane]), std::max(range.second, high[lane])};
    }
    for (; i < count; ++i) {
        if (i % 4 != 3)
            range = {std::min(range.first, sums[i]), std::max(range.second, sums[i])};
    }
}

#endif

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(expandNumbers);
HWY_EXPORT(expandPairs);
HWY_EXPORT(finishLevels);
HWY_EXPORT(widen);

void levelsToNumbers(const std::uint8_t *levels, std::size_t count, float *numbers)
{
    HWY_DYNAMIC_DISPATCH(expandNumbers)(levels, count, numbers);
}

void levelsToPairs(const std::uint8_t *upper, const std::uint8_t *lower, std::size_t count, std::int16_t *pairs)
{
    HWY_DYNAMIC_DISPATCH(expandPairs)(upper, lower, count, pairs);
}

void sumsToLevels(const float *sums, std::size_t pixels, const LevelRule &rule, std::uint8_t *levels)
{
    HWY_DYNAMIC_DISPATCH(finishLevels)(sums, pixels, rule, levels);
}

void widenRange(const float *sums, std::size_t pixels, std::pair<float, float> &range)
{
    HWY_DYNAMIC_DISPATCH(widen)(sums, pixels, range);
}

} // namespace convlab::fast
#endif
