// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/plot.h"
#include "core/scene/prediction.h"
#include "core/scene/scene.h"
#include "core/scene/snippets.h"
#include "core/tensor/tensor.h"
#include "core/trace/moment.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace convlab {

/// A remark about the current numbers: a trap they hide, and the preset that shows the difference.
struct Remark {
    Label text;
    std::string preset; ///< may be empty
    bool operator==(const Remark &) const = default;
};

/// A change of the state that the learner asks for on the stage: parameter or array `name` takes this value.
struct Wish {
    std::string name;
    std::variant<Extent2, Tensor<double>> value;
    bool operator==(const Wish &) const = default;
};

/// A computed run that can be shown at any moment, in any order. Immutable; sceneAt is a pure function,
/// so going back is a smaller index.
class Playable {
public:
    virtual ~Playable() = default;

    virtual int stepCount() const = 0;              ///< >= 1
    virtual int microCount(int step) const = 0;     ///< >= 1; the last one is the finished step
    virtual Scene sceneAt(const Moment &moment) const = 0;

    /// The cells that answer `cell`, both ways: an output lights its patch and taps, an input all outputs
    /// it feeds. Includes the cell itself as Origin. Empty for cells without links.
    virtual std::vector<Mark> linksOf(const CellRef &cell) const = 0;

    /// The arithmetic of `cell` whichever step plays (hover on an output shows its sum); empty: none.
    virtual Formula formulaOf(const CellRef &) const { return {}; }

    /// What the status bar says: output shape, parameters, MACs, receptive field …
    virtual std::vector<Label> facts() const = 0;
    virtual std::vector<Remark> remarks() const { return {}; }

    /// What happens at a moment, as one lower-case word of the lesson's own ("fetch", "write"): the paragraph
    /// of its text that explains it is marked. Empty: none.
    virtual std::string topicAt(const Moment &) const { return {}; }

    /// The step at which frame `frameId` stands nearest to a place, for dragging a window; -1: none.
    virtual int stepForFrame(int frameId, int row, int col) const
    {
        (void)frameId, (void)row, (void)col;
        return -1;
    }

    /// What dragging frame `frameId` to a place, or clicking a cell, sets; nothing: it sets nothing.
    virtual std::optional<Wish> wishOfFrame(int frameId, int row, int col) const
    {
        (void)frameId, (void)row, (void)col;
        return {};
    }
    virtual std::optional<Wish> wishOfCell(const CellRef &) const { return {}; }

    /// What the learner can be asked to predict before `step` is played; nothing: the step goes unasked.
    virtual std::optional<Prediction> predictionAt(int step) const
    {
        (void)step;
        return {};
    }

    /// Named results for live formulas ("output_h" -> 4), beside the controls' own values.
    virtual std::vector<std::pair<std::string, double>> liveNumbers() const { return {}; }

    /// Plots with axes that belong to this run; the same ones at every moment.
    virtual std::vector<Plot> plots() const { return {}; }
    /// Where the player stands on the x axis of plot `id`; nothing: no cursor.
    virtual std::optional<double> plotCursor(const std::string &id, const Moment &moment) const
    {
        (void)id, (void)moment;
        return {};
    }

    /// What plot `id` shows beside its own series while the player stands at `moment` and the learner points at
    /// `pointed` (no cell: at nothing).
    virtual std::vector<PlotSeries> plotExtras(const std::string &id, const Moment &moment, const CellRef &pointed) const
    {
        (void)id, (void)moment, (void)pointed;
        return {};
    }

    /// What the lab cell prints for these parameters: for the page's example the page's own output, byte for
    /// byte (NumPy's formatting of arrays and floats). Lines end with '\n'.
    virtual std::string labOutput() const { return {}; }
    virtual Snippets snippets() const { return {}; }

    /// The numbers that the lab page prints for this section, flattened; compared when the state is the
    /// page's example.
    virtual std::vector<double> pageNumbers() const = 0;

    Moment lastMoment() const
    {
        const int step = stepCount() - 1;
        return {step, microCount(step) - 1};
    }
    /// The finished state of a step.
    Moment finished(int step) const { return {step, microCount(step) - 1}; }
};

} // namespace convlab
