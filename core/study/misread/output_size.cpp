// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misread/output_size.h"

#include "core/analysis/size_question.h"
#include "core/errors/parameter_error.h"

namespace convlab::practice::misread {

std::optional<std::int64_t> outputs(const AxisGeometry &axis)
{
    try {
        return outputSize(axis);
    } catch (const ParameterError &) {
        return std::nullopt;
    }
}

AxisGeometry paddingCountedOnce(AxisGeometry axis)
{
    axis.padAfter = 0;
    return axis;
}

std::int64_t offByOneStops(const AxisGeometry &axis)
{
    return outputSize(axis) - 1;
}

std::int64_t ceilForFloor(const AxisGeometry &axis)
{
    return plainCeilSize(axis);
}

double floorDropped(const AxisGeometry &axis)
{
    return static_cast<double>(axis.paddedSize() - axis.span()) / static_cast<double>(axis.stride) + 1;
}

} // namespace convlab::practice::misread
