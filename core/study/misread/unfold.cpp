// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/unfold.h"

namespace convlab::practice {

std::vector<double> UnfoldTask::column(std::int64_t output) const
{
    const Tensor<double> matrix = columns();
    std::vector<double> values;
    for (std::int64_t row = 0; row < matrix.shape.h; ++row)
        values.push_back(matrix.at(0, 0, row, output));
    return values;
}

Tensor<double> UnfoldTask::copies() const
{
    const Tensor<double> ones(columns().shape, 1.0);
    return col2im(ones, input.shape, kernel, params);
}

namespace misread {

std::vector<double> columnsTransposed(const UnfoldTask &task, std::int64_t output)
{
    const std::vector<double> right = task.column(output);
    std::vector<double> wrong = right;
    const std::int64_t k = task.kernel.h, area = k * k;
    for (std::size_t i = 0; i < right.size(); ++i) {
        const auto cell = static_cast<std::int64_t>(i) % area, layer = static_cast<std::int64_t>(i) / area;
        wrong[i] = right[static_cast<std::size_t>(layer * area + cell % k * k + cell / k)];
    }
    return wrong;
}

Tensor<double> col2imDivided(const UnfoldTask &task, const Tensor<double> &columns)
{
    Tensor<double> folded = col2im(columns, task.input.shape, task.kernel, task.params);
    const Tensor<double> counts = task.copies();
    for (std::size_t i = 0; i < folded.data.size(); ++i)
        folded.data[i] = counts.data[i] > 0 ? folded.data[i] / counts.data[i] : 0;
    return folded;
}

} // namespace misread

} // namespace convlab::practice
