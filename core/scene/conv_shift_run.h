// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/equivariance.h"
#include "core/scene/conv_run.h"

namespace convlab {

/// A cross-correlation, and below it that of the same input, moved: does the output move along? The steps are
/// those of the first one; the second stands computed, each cell judged against the moved output.
class ConvShiftRun : public ConvRun {
public:
    ConvShiftRun(ConvStage stage, const Shift &shift, ShiftEdge edge);

    static constexpr int largestShift = 4;

    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Wish> wishOfFrame(int frameId, int row, int col) const override;

    const Equivariance &comparison() const { return m_comparison; }

private:
    enum class Plane { Input, MovedInput, Output, OutputOfMoved, MovedOutput };
    struct Place {
        Plane plane = Plane::Input;
        int channel = 0, row = 0, col = 0;
    };

    void addMovedInputs();
    void addOutputs(Plane plane, const char *id, const char *title, const Tensor<double> &values);
    CellRef cellOf(Plane plane, int channel, int row, int col) const;
    std::optional<Place> placeOf(const CellRef &cell) const;
    /// Where the output (row, col) of the unmoved input has moved to.
    std::optional<std::pair<int, int>> targetOf(int row, int col) const;
    void markComparison(Scene &scene) const;
    void followStop(Scene &scene, const OutputCell &cell) const;
    void linkInputs(const Place &place, std::vector<Mark> &marks) const;
    void linkOutputs(const Place &place, std::vector<Mark> &marks) const;

    Equivariance m_comparison;
    std::vector<Part> m_parts;      ///< those of the stage first
    int m_firstMovedInput = 0, m_firstOfMoved = 0, m_firstMoved = 0;
};

} // namespace convlab
