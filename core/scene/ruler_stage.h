// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/size_question.h"
#include "core/scene/parts.h"

#include <vector>

namespace convlab {

/// One reading of a question: a padded row and the windows that it counts.
struct SizeRuler {
    enum class Reading { Numbers, SameUpper, SameLower, Valid, Full, PlainCeil };
    Reading reading = Reading::Numbers;
    AxisGeometry axis;
    int outputs = 1;

    /// Cells past the input: padding, and what the last window needs beyond it.
    std::int64_t cellsAfter() const;
    /// Cells at the end of the padded row that no window covers.
    std::int64_t remainder() const;
};

/// What all moments of section 3 share: a padded row as a ruler with its outputs below, twice where frameworks
/// disagree about the same numbers.
class RulerStage {
public:
    /// `before`: a result to compare with; its outputs stand below as a ghost.
    explicit RulerStage(const SizeQuestion &question, const std::optional<SizeQuestion> &before = {});

    const SizeQuestion &question() const { return m_question; }
    const std::vector<SizeRuler> &rulers() const { return m_rulers; }
    const std::vector<Part> &parts() const { return m_parts; }

    static int inputPart(int ruler) { return 2 * ruler; }
    static int outputPart(int ruler) { return 2 * ruler + 1; }
    CellRef inputCell(int ruler, std::int64_t position) const { return {inputPart(ruler), 0, static_cast<int>(position)}; }
    CellRef outputCell(int ruler, int out) const { return {outputPart(ruler), 0, out}; }
    /// Most outputs of any ruler.
    int stops() const;

private:
    void addTracks(int ruler);
    void addGhost(const SizeQuestion &before);

    SizeQuestion m_question;
    std::vector<SizeRuler> m_rulers;
    std::vector<Part> m_parts;
};

} // namespace convlab
