// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/control_spec.h"

#include <QJsonArray>

#include <cmath>
#include <random>

namespace convlab::tests {

/// Sets controls without a thought: anywhere in their range, and often to the very end. Always the same in the same order.
class ControlDice {
public:
    double upTo(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_bits); }
    int below(qsizetype count) { return static_cast<int>(m_bits() % static_cast<unsigned>(count)); }

    template<typename T>
    const T &oneOf(const std::vector<T> &things) { return things[static_cast<std::size_t>(below(static_cast<qsizetype>(things.size())))]; }

    double whole(const ui::ControlSpec &spec)
    {
        return below(3) == 0 ? spec.maximum : std::floor(upTo(spec.minimum, spec.maximum + 1));
    }

    QJsonValue valueFor(const ui::ControlSpec &spec)
    {
        switch (spec.kind) {
        case ui::ControlSpec::Kind::Int:
            return whole(spec);
        case ui::ControlSpec::Kind::Pair:
            return QJsonArray{whole(spec), whole(spec)};
        case ui::ControlSpec::Kind::Sides:
            return QJsonArray{whole(spec), whole(spec), whole(spec), whole(spec)};
        case ui::ControlSpec::Kind::Real:
            return upTo(spec.minimum, spec.maximum);
        case ui::ControlSpec::Kind::Flag:
            return below(2) == 0;
        case ui::ControlSpec::Kind::Choice:
            return spec.choices[below(spec.choices.size())];
        }
        return {};
    }

private:
    std::mt19937 m_bits{1};
};

} // namespace convlab::tests
