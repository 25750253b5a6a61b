// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/trace/pool_trace.h"

namespace convlab {

/// What all views of a pooling have in common: the numbers it gives, and what is said about them.
class PoolSectionRun : public Playable {
public:
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// Maximum, then average, whatever is on show: as the lab page prints them.
    std::vector<double> pageNumbers() const override;

protected:
    virtual const PoolTrace &trace() const = 0;
    virtual const std::vector<PoolKind> &kinds() const = 0;
    bool shows(PoolKind kind) const;
};

} // namespace convlab
