// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/direct.h"

#include "core/fast/phased_planes.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <optional>

namespace convlab::fast {

namespace {

/// Some rows of the outputs of some groups of an image: one thread's part.
struct Strip {
    std::int64_t image, firstGroup, endGroup, firstRow, endRow;
};

/// Where the taps of a group lie, for outputs from a strip's first row on.
class Views {
public:
    Views(const DirectJob &job, const Strip &strip) : m_job(job), m_strip(strip)
    {
        const Extent2 stride = job.params.stride;
        const AxisGeometry vertical = verticalAxis(job.x.shape, job.weight, job.params), horizontal = horizontalAxis(job.x.shape, job.weight, job.params);
        if (readsInPlace(job.params, static_cast<std::int64_t>(positions(static_cast<std::size_t>(job.x.shape.w)))))
            return;
        const std::int64_t rows = (strip.endRow - strip.firstRow - 1) * stride.h + vertical.span();
        m_planes.emplace(job.params, PlaneWindow{job.weight.c, strip.firstRow * stride.h, rows, horizontal.paddedSize()});
        m_memory.emplace(job.scratch, m_planes->floats());
        m_planes->setMemory(m_memory->data());
    }

    bool inPlace() const { return !m_planes; }
    std::size_t pitch() const { return inPlace() ? static_cast<std::size_t>(m_job.x.shape.w) : m_planes->pitch(); }

    /// From the strip's first output to its last, across what lies between the rows.
    std::size_t positions() const { return positions(pitch()); }

    /// By channel and tap.
    std::vector<const float *> taps(std::int64_t group)
    {
        const Shape &weight = m_job.weight;
        if (!inPlace())
            m_planes->fill(m_job.x, m_strip.image, group * weight.c);
        std::vector<const float *> taps;
        for (std::int64_t c = 0; c < weight.c; ++c)
            for (std::int64_t m = 0; m < weight.h; ++m)
                for (std::int64_t l = 0; l < weight.w; ++l)
                    taps.push_back(tap(group, c, m_job.params.flip ? weight.h - 1 - m : m, m_job.params.flip ? weight.w - 1 - l : l));
        return taps;
    }

private:
    std::size_t positions(std::size_t pitch) const
    {
        return static_cast<std::size_t>(m_strip.endRow - m_strip.firstRow - 1) * pitch + static_cast<std::size_t>(m_job.y.shape.w);
    }

    const float *tap(std::int64_t group, std::int64_t channel, std::int64_t row, std::int64_t col) const
    {
        if (!inPlace())
            return m_planes->source(channel, row, col);
        const Extent2 dilation = m_job.params.dilation;
        return &m_job.x.at(m_strip.image, group * m_job.weight.c + channel, m_strip.firstRow + row * dilation.h, col * dilation.w);
    }

    const DirectJob &m_job;
    Strip m_strip;
    std::optional<PhasedPlanes> m_planes;   ///< of one group at a time
    std::optional<ScratchPool::Piece> m_memory;
};

float *firstOutput(const DirectJob &job, const Strip &strip, std::int64_t group)
{
    return &job.y.at(strip.image, group * (job.y.shape.c / job.params.groups), strip.firstRow, 0);
}

void sumDirectly(const DirectJob &job, const Strip &strip)
{
    Views views(job, strip);
    const SumTarget shape{nullptr, static_cast<std::size_t>(job.y.shape.h * job.y.shape.w), static_cast<std::size_t>(job.y.shape.w), views.pitch()};
    for (std::int64_t group = strip.firstGroup; group < strip.endGroup; ++group) {
        const std::vector<const float *> taps = views.taps(group);
        SumTarget target = shape;
        target.first = firstOutput(job, strip, group);
        job.sums[static_cast<std::size_t>(group)].compute(taps.data(), 0, views.positions(), target,
                                                          views.inPlace() ? SumReading::Inside : SumReading::Beyond);
    }
}

void sumColumns(const DirectJob &job, const Strip &strip)
{
    Views views(job, strip);
    const auto width = static_cast<std::size_t>(job.y.shape.w), rows = static_cast<std::size_t>(strip.endRow - strip.firstRow), count = rows * width;
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
                std::copy_n(from + row * views.pitch(), width, to);
        const SumTarget target{firstOutput(job, strip, group), static_cast<std::size_t>(job.y.shape.h * job.y.shape.w), count, count};
        job.sums[static_cast<std::size_t>(group)].compute(columns.data(), 0, count, target);
    }
}

/// An image's strips: whole groups where there are enough of them, otherwise rows.
Strip stripOf(const DirectJob &job, std::int64_t image, std::int64_t piece, std::int64_t pieces)
{
    const std::int64_t groups = job.params.groups, rows = job.y.shape.h;
    if (groups >= pieces)
        return {image, piece * groups / pieces, (piece + 1) * groups / pieces, 0, rows};
    return {image, 0, groups, piece * rows / pieces, (piece + 1) * rows / pieces};
}

/// Some for each thread, so that they end together; not too low, because strips overlap in what they read.
std::int64_t stripsFor(const DirectJob &job, int threads)
{
    if (threads == 1)
        return 1;
    const std::int64_t wanted = 4 * threads, span = verticalAxis(job.x.shape, job.weight, job.params).span();
    if (job.params.groups >= wanted)
        return wanted;
    const std::int64_t rows = job.y.shape.h, overlap = std::max<std::int64_t>(span - job.params.stride.h, 0);
    return std::clamp<std::int64_t>(rows / std::max<std::int64_t>(2 * overlap, 2), std::min<std::int64_t>(threads, rows), wanted);
}

template<typename Sum>
void inStrips(const DirectJob &job, int threads, Sum sum)
{
    const std::int64_t strips = stripsFor(job, threads);
    for (std::int64_t image = 0; image < job.x.shape.n; ++image)
        job.workers.run(threads, strips, [&](std::int64_t piece) { sum(job, stripOf(job, image, piece, strips)); });
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
    inStrips(job, threads, sumDirectly);
}

void convolveByColumns(const DirectJob &job, int threads)
{
    inStrips(job, threads, sumColumns);
}

} // namespace convlab::fast
