// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/scene.h"

namespace convlab {

std::string_view idOf(const Part &part)
{
    return std::visit(
        [](const auto &p) -> std::string_view {
            if constexpr (requires { p.id; })
                return p.id;
            else
                return {};
        },
        part);
}

Role roleOf(const Part &part)
{
    return std::visit(
        [](const auto &p) {
            if constexpr (requires { p.role; })
                return p.role;
            else
                return Role::None;
        },
        part);
}

int Scene::partIndex(std::string_view id) const
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (idOf(parts[i]) == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace convlab
