// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/receptive_field_prediction.h"
#include "core/scene/receptive_field_snippets.h"
#include "core/scene/stack_labels.h"

namespace convlab {

/// What all views of a stack have in common.
class ReceptiveFieldRun : public Playable {
public:
    /// `target`: a receptive field to be reached (0: none).
    ReceptiveFieldRun(const StackSpec &spec, Axis axis, int target);
    /// The view of a run refers to its trace.
    ReceptiveFieldRun(const ReceptiveFieldRun &) = delete;
    ReceptiveFieldRun &operator=(const ReceptiveFieldRun &) = delete;

    int stepCount() const override { return m_trace.stepCount(); }
    int microCount(int step) const override { return m_trace.microCount(step); }
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    std::optional<Prediction> predictionAt(int step) const override { return fieldPredictionAt(m_trace, m_axis, step); }
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<double> pageNumbers() const override;
    std::string labOutput() const override { return receptiveFieldOutput(m_trace, m_axis); }
    Snippets snippets() const override { return receptiveFieldSnippets(m_trace, m_axis); }

protected:
    const ReceptiveFieldTrace &trace() const { return m_trace; }
    Axis axis() const { return m_axis; }

private:
    /// Fields of the last layer of the first branch.
    const AxisField &last(Axis axis) const { return m_trace.stack(0, axis).field(m_trace.layerCount(0)); }
    std::int64_t weightsPerChannel() const;
    std::int64_t poolLayers() const;
    Sight sight(Axis axis) const;
    void remarkOnBranches(std::vector<Remark> &remarks) const;
    void remarkOnField(std::vector<Remark> &remarks) const;

    ReceptiveFieldTrace m_trace;
    Axis m_axis;
    Label m_verdict;    ///< on the target; empty: none. Searched once, for remarks are asked for at every step.
};

} // namespace convlab
