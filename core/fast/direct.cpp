// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/direct.h"

#include "core/fast/phased_planes.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <optional>

namespace convlab::fast {

namespace {

/// Where outputs stand when rows of inputs are gone through without a break: output (i, j) at i · pitch + j.
struct Positions {
    std::int64_t pitch, count;
    bool inPlace;

    explicit Positions(const DirectJob &job)
    {
        const AxisGeometry axis = horizontalAxis(job.x.shape, job.weight, job.params);
        pitch = (axis.paddedSize() + axis.stride - 1) / axis.stride;
        count = checkedProduct(job.y.shape.h - 1, pitch) + job.y.shape.w;
        inPlace = readsInPlace(job.params, count);
    }
};

/// Some positions of some groups of an image: one thread's part.
struct Strip {
    std::int64_t image, firstGroup, endGroup, begin, end;

    std::int64_t firstRow(const Positions &positions) const { return begin / positions.pitch; }
    std::int64_t endRow(const Positions &positions) const { return (end - 1) / positions.pitch + 1; }
};

/// Where the taps of a group lie, for outputs from a strip's first row on.
class Views {
public:
    Views(const DirectJob &job, const Positions &positions, const Strip &strip)
        : m_job(job), m_image(strip.image), m_firstRow(strip.firstRow(positions))
    {
        if (positions.inPlace && strip.end - strip.begin >= static_cast<std::int64_t>(WeightedSums::slack))
            return;
        const std::int64_t stride = job.params.stride.h;
        const std::int64_t rows = (strip.endRow(positions) - m_firstRow - 1) * stride + verticalAxis(job.x.shape, job.weight, job.params).span();
        m_planes.emplace(job.params, PlaneWindow{job.weight.c, m_firstRow * stride, rows, positions.pitch * job.params.stride.w});
        m_memory.emplace(job.scratch, m_planes->floats());
        m_planes->setMemory(m_memory->data());
    }

    SumReading reading() const { return m_planes ? SumReading::Beyond : SumReading::Inside; }

    /// By channel and tap.
    std::vector<const float *> taps(std::int64_t group)
    {
        const Shape &weight = m_job.weight;
        if (m_planes)
            m_planes->fill(m_job.x, m_image, group * weight.c);
        std::vector<const float *> taps;
        for (std::int64_t c = 0; c < weight.c; ++c)
            for (std::int64_t m = 0; m < weight.h; ++m)
                for (std::int64_t l = 0; l < weight.w; ++l)
                    taps.push_back(tap(group, c, m_job.params.flip ? weight.h - 1 - m : m, m_job.params.flip ? weight.w - 1 - l : l));
        return taps;
    }

private:
    const float *tap(std::int64_t group, std::int64_t channel, std::int64_t row, std::int64_t col) const
    {
        if (m_planes)
            return m_planes->source(channel, row, col);
        const Extent2 dilation = m_job.params.dilation;
        return &m_job.x.at(m_image, group * m_job.weight.c + channel, m_firstRow + row * dilation.h, col * dilation.w);
    }

    const DirectJob &m_job;
    std::int64_t m_image, m_firstRow;
    std::optional<PhasedPlanes> m_planes;   ///< of one group at a time
    std::optional<ScratchPool::Piece> m_memory;
};

/// Sums of a group go from the strip's first row on.
SumTarget targetOf(const DirectJob &job, const Strip &strip, std::int64_t group, std::int64_t row, std::size_t width, std::size_t pitch)
{
    return {&job.y.at(strip.image, group * (job.y.shape.c / job.params.groups), row, 0), static_cast<std::size_t>(job.y.shape.h * job.y.shape.w), width, pitch};
}

void sumDirectly(const DirectJob &job, const Positions &positions, const Strip &strip)
{
    Views views(job, positions, strip);
    const auto pitch = static_cast<std::size_t>(positions.pitch), width = static_cast<std::size_t>(job.y.shape.w);
    const std::int64_t row = strip.firstRow(positions), before = row * positions.pitch;
    for (std::int64_t group = strip.firstGroup; group < strip.endGroup; ++group) {
        const std::vector<const float *> taps = views.taps(group);
        job.sums[static_cast<std::size_t>(group)].compute(taps.data(), static_cast<std::size_t>(strip.begin - before), static_cast<std::size_t>(strip.end - before),
                                                          targetOf(job, strip, group, row, width, pitch), views.reading());
    }
}

/// A strip of whole rows.
void sumColumns(const DirectJob &job, const Positions &positions, const Strip &strip)
{
    Views views(job, positions, strip);
    const std::int64_t firstRow = strip.firstRow(positions);
    const auto width = static_cast<std::size_t>(job.y.shape.w), rows = static_cast<std::size_t>(strip.endRow(positions) - firstRow), count = rows * width;
    const std::int64_t taps = job.weight.c * job.weight.h * job.weight.w;
    const auto size = static_cast<std::size_t>(checkedCount({1, taps, static_cast<std::int64_t>(rows), job.y.shape.w}));
    ScratchPool::Piece memory(job.scratch, size + WeightedSums::slack);
    std::vector<const float *> columns;
    for (std::size_t tap = 0; tap < static_cast<std::size_t>(taps); ++tap)
        columns.push_back(memory.data() + tap * count);
    for (std::int64_t group = strip.firstGroup; group < strip.endGroup; ++group) {
        float *to = memory.data();
        for (const float *from : views.taps(group))
            for (std::size_t row = 0; row < rows; ++row, to += width)
                std::copy_n(from + row * static_cast<std::size_t>(positions.pitch), width, to);
        job.sums[static_cast<std::size_t>(group)].compute(columns.data(), 0, count, targetOf(job, strip, group, firstRow, count, count));
    }
}

/// Two strips for each thread, so that they end together; more would copy too much of their neighbours' inputs.
/// Whole groups where there are enough of them, otherwise steps of `unit` positions.
template<typename Sum>
void inStrips(const DirectJob &job, const Positions &positions, std::int64_t unit, int threads, Sum sum)
{
    const std::int64_t wanted = threads == 1 ? 1 : 2 * threads, groups = job.params.groups, units = (positions.count + unit - 1) / unit;
    const bool byGroup = groups >= wanted;
    const std::int64_t strips = byGroup ? wanted : std::min(units, wanted);
    for (std::int64_t image = 0; image < job.x.shape.n; ++image) {
        job.workers.run(threads, strips, [&](std::int64_t at) {
            Strip strip{image, 0, groups, 0, positions.count};
            if (byGroup) {
                strip.firstGroup = at * groups / strips;
                strip.endGroup = (at + 1) * groups / strips;
            } else {
                strip.begin = at * units / strips * unit;
                strip.end = std::min((at + 1) * units / strips * unit, positions.count);
            }
            sum(job, positions, strip);
        });
    }
}

} // namespace

std::vector<WeightedSums> groupSums(const Tensor<float> &weight, const std::vector<float> &bias, std::int64_t groups)
{
    const auto outs = static_cast<std::size_t>(weight.shape.n / groups);
    const auto terms = static_cast<std::size_t>(weight.shape.c * weight.shape.h * weight.shape.w);
    std::vector<WeightedSums> sums;
    for (std::size_t group = 0; group < static_cast<std::size_t>(groups); ++group) {
        const auto from = bias.begin() + static_cast<std::ptrdiff_t>(bias.empty() ? 0 : group * outs);
        const std::vector<float> own(from, bias.empty() ? from : from + static_cast<std::ptrdiff_t>(outs));
        sums.emplace_back(&weight.data[group * outs * terms], outs, terms, own);
    }
    return sums;
}

bool readsInPlace(const ConvParams &params, std::int64_t positions)
{
    return params.padding == Padding2{} && params.stride == Extent2{} && positions >= static_cast<std::int64_t>(WeightedSums::slack);
}

void convolveDirectly(const DirectJob &job, int threads)
{
    inStrips(job, Positions(job), static_cast<std::int64_t>(WeightedSums::slack), threads, sumDirectly);
}

void convolveByColumns(const DirectJob &job, int threads)
{
    const Positions positions(job);
    inStrips(job, positions, positions.pitch, threads, sumColumns);
}

} // namespace convlab::fast
