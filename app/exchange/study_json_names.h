// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/card.h"

#include <array>
#include <utility>

namespace convlab::app {

// Words of the file for what core keeps as numbers; they never change their meaning.

inline constexpr std::array<std::pair<practice::Rating, const char *>, 4> ratingNames{{
    {practice::Rating::Again, "again"},
    {practice::Rating::Hard, "hard"},
    {practice::Rating::Good, "good"},
    {practice::Rating::Easy, "easy"},
}};

/// After an answer nothing is new any more.
inline constexpr std::array<std::pair<practice::CardPhase, const char *>, 3> phaseNames{{
    {practice::CardPhase::Learning, "learning"},
    {practice::CardPhase::Review, "review"},
    {practice::CardPhase::Relearning, "relearning"},
}};

template<typename Names, typename Value>
const char *nameIn(const Names &names, Value value)
{
    for (const auto &[known, name] : names)
        if (known == value)
            return name;
    return "";
}

} // namespace convlab::app
