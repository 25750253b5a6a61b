// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/im2col_trace.h"

#include "core/ops/im2col.h"

namespace convlab {

namespace {

/// Tap of `axis` that lies on a padded position under window `out`, or -1.
int tapOn(const AxisGeometry &axis, int out, int position)
{
    const std::int64_t distance = position - out * axis.stride;
    const bool hit = distance >= 0 && distance % axis.dilation == 0 && distance / axis.dilation < axis.kernel;
    return hit ? static_cast<int>(distance / axis.dilation) : -1;
}

} // namespace

Im2colTrace::Im2colTrace(Tensor<double> input, Tensor<double> weight, const ConvParams &params, UnfoldDirection direction)
    : m_input(std::move(input)), m_weight(std::move(weight)), m_params(params), m_direction(direction),
      m_padded(padded(m_input, params.padding, params.mode)),
      m_columns(im2col(m_input, {m_weight.shape.h, m_weight.shape.w}, params)),
      m_output(crossCorrelate2d(m_input, m_weight, {}, params))
{
}

ColumnEntry Im2colTrace::entryAt(int tap, int position) const
{
    const Shape &kernel = m_weight.shape, &input = m_input.shape;
    ColumnEntry entry;
    entry.tap = tap;
    entry.position = position;
    entry.channel = static_cast<int>(tap / (kernel.h * kernel.w));
    entry.kernelRow = static_cast<int>(tap / kernel.w % kernel.h);
    entry.kernelCol = static_cast<int>(tap % kernel.w);
    entry.row = static_cast<int>(outRow(position) * m_params.stride.h + entry.kernelRow * m_params.dilation.h);
    entry.col = static_cast<int>(outCol(position) * m_params.stride.w + entry.kernelCol * m_params.dilation.w);
    entry.value = m_columns.at(0, 0, tap, position);
    const std::int64_t row = entry.row - m_params.padding.top, col = entry.col - m_params.padding.left;
    if (row >= 0 && row < input.h && col >= 0 && col < input.w) {
        entry.nchw = (entry.channel * input.h + row) * input.w + col;
        entry.nhwc = (row * input.w + col) * input.c + entry.channel;
    }
    return entry;
}

double Im2colTrace::weightAt(int filter, int tap) const
{
    return m_weight.data[static_cast<std::size_t>(filter) * static_cast<std::size_t>(taps()) + static_cast<std::size_t>(tap)];
}

double Im2colTrace::outputAt(int filter, int position) const
{
    return m_output.at(0, filter, outRow(position), outCol(position));
}

double Im2colTrace::partialSum(int filter, int position, int taps) const
{
    double sum = 0;
    for (int tap = 0; tap < taps; ++tap)
        sum += weightAt(filter, tap) * m_columns.at(0, 0, tap, position);
    return sum;
}

bool Im2colTrace::covers(int position, int row, int col) const
{
    return tapOn(vertical(), outRow(position), row) >= 0 && tapOn(horizontal(), outCol(position), col) >= 0;
}

int Im2colTrace::copiesOf(int row, int col) const
{
    int rows = 0, cols = 0;
    for (int out = 0; out < m_output.shape.h; ++out)
        rows += tapOn(vertical(), out, row) >= 0 ? 1 : 0;
    for (int out = 0; out < m_output.shape.w; ++out)
        cols += tapOn(horizontal(), out, col) >= 0 ? 1 : 0;
    return rows * cols;
}

int Im2colTrace::stepCount() const
{
    return m_direction == UnfoldDirection::Col2im ? positions() : positions() * (1 + filters());
}

int Im2colTrace::microCount(int step) const
{
    const bool multiplying = m_direction == UnfoldDirection::Im2col && step >= positions();
    return (multiplying ? 2 * taps() : taps()) + 1;
}

Im2colEvent Im2colTrace::eventAt(const Moment &moment) const
{
    using Kind = Im2colEvent::Kind;
    const bool last = moment.micro + 1 >= microCount(moment.step);
    if (m_direction == UnfoldDirection::Col2im) {
        const int position = positions() - 1 - moment.step;
        return last ? Im2colEvent{Kind::Returned, position, 0, taps()}
                    : Im2colEvent{Kind::Return, position, 0, taps() - 1 - moment.micro};
    }
    if (moment.step < positions())
        return {last ? Kind::Column : Kind::Place, moment.step, 0, moment.micro};
    const int product = moment.step - positions();
    const int position = product / filters(), filter = product % filters();
    if (last)
        return {Kind::Write, position, filter, taps()};
    return {moment.micro % 2 == 0 ? Kind::Multiply : Kind::Accumulate, position, filter, moment.micro / 2};
}

ColumnEntry Im2colTrace::returningEntry(int order) const
{
    const int index = positions() * taps() - 1 - order;
    return entryAt(index % taps(), index / taps());
}

int Im2colTrace::returnedBy(const Im2colEvent &event) const
{
    const int columnsBefore = positions() - 1 - event.position;
    return columnsBefore * taps() + (event.finished() ? taps() : taps() - event.tap);
}

} // namespace convlab
