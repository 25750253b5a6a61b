// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/receptive_field_run.h"
#include "core/trace/effective_field.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace convlab {

/// Both axes of a stack, each input cell as strong as it moves the chosen neuron, inside the frame of the theoretical
/// field. Fields are measured when they are first looked at.
class EffectiveFieldRun final : public ReceptiveFieldRun {
public:
    EffectiveFieldRun(const StackSpec &spec, Axis axis, int target, const FieldModel &model)
        : ReceptiveFieldRun(spec, axis, target), m_model(model) {}

    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &) const override { return {}; }
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &) const override { return "effective"; }
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<Plot> plots() const override;

private:
    /// How many layers of each branch are looked at; -1: not this branch.
    std::vector<int> levelsAt(const Moment &moment) const;
    std::vector<int> lastLevels() const;
    struct Measured {
        EffectiveField field;
        std::shared_ptr<const std::vector<double>> picture; ///< of all input cells, row-major
    };
    const Measured &measured(const std::vector<int> &levels) const;
    const EffectiveField &fieldOf(const std::vector<int> &levels) const { return measured(levels).field; }
    std::pair<std::int64_t, std::int64_t> intervalOf(const std::vector<int> &levels, Axis axis) const;
    /// The theoretical field of all branches that are looked at.
    Frame frameOf(const std::vector<int> &levels) const;
    std::vector<double> summary(const std::vector<int> &levels) const;

    FieldModel m_model;
    mutable std::map<std::vector<int>, Measured> m_measured;
};

} // namespace convlab
