// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/label.h"
#include "core/scene/role.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace convlab {

/// One curve or set of bars. x and y have the same length; non-finite points are left out.
struct PlotSeries {
    enum class Style : std::uint8_t {
        Line, Points, LinePoints, Steps, Bars,
        Area,       ///< filled down to 0
        Band,       ///< filled between `lower` and y
    };
    Label label;
    Role role = Role::None;
    Style style = Style::Line;
    std::vector<double> x, y;
    bool dashed = false;        ///< a second reading of the same role (theory beside measurement)
    std::vector<double> lower{};    ///< Band only: its lower edge, one for each x
    bool operator==(const PlotSeries &) const = default;
};

struct PlotAxis {
    Label label;
    bool logarithmic = false;
    bool wholeNumbers = false;              ///< ticks only at whole numbers
    std::vector<Label> names;               ///< names[i] at coordinate i instead of numbers (bars)
    std::optional<double> minimum, maximum; ///< else from the data
    bool operator==(const PlotAxis &) const = default;
};

/// A straight line with a short text: a slope to compare with, a threshold, the current value.
struct PlotGuide {
    Label label;
    Role role = Role::None;
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    bool operator==(const PlotGuide &) const = default;
};

/// A plot as data: what ui/plot draws with axes. Not a scene part.
struct Plot {
    std::string id;
    Label title;
    PlotAxis x, y;
    std::vector<PlotSeries> series;
    std::vector<PlotGuide> guides;
    bool operator==(const Plot &) const = default;
};

} // namespace convlab
