// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "core/scene/playable.h"

namespace convlab {

/// Section 8, "Which algorithm?": what each way would do and need, before anything is timed. One moment, the same on
/// every machine.
class RaceRun : public Playable {
public:
    /// Throws ParameterError where the setting is impossible or too large.
    explicit RaceRun(const fast::RaceSetting &setting) : m_card(fast::raceCard(setting)) {}

    int stepCount() const override { return 1; }
    int microCount(int) const override { return 1; }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &) const override { return {}; }
    std::vector<Label> facts() const override;
    std::string topicAt(const Moment &) const override { return "race"; }
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<Plot> plots() const override;
    std::vector<double> pageNumbers() const override { return {}; }

private:
    fast::RaceReport m_card;
};

} // namespace convlab
