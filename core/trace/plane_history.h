// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace convlab {

/// Planes that fill up entry by entry, after any number of entries. Scenes share them: asking twice for the same
/// moment gives the same array, which is what makes two scenes of one moment equal. May be asked from any thread.
class PlaneHistory {
public:
    using Values = std::shared_ptr<const std::vector<double>>;
    /// Adds entries `from` … `to` - 1 to the plane.
    using Advance = std::function<void(std::vector<double> &plane, int from, int to)>;

    /// Plane number `plane`, of `size` numbers that begin at 0, after the first `count` entries. Goes on from the
    /// nearest earlier state that is known.
    Values at(int plane, int count, std::size_t size, const Advance &advance) const;

private:
    static constexpr std::size_t mostNumbers = std::size_t{1} << 22;    ///< kept (32 MB); then it starts afresh

    mutable std::mutex m_lock;
    mutable std::map<std::pair<int, int>, Values> m_planes;
    mutable std::size_t m_numbers = 0;
};

} // namespace convlab
