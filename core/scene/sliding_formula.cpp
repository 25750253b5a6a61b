// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_formula.h"

#include "core/scene/formula_writer.h"

namespace convlab {

using Kind = ConvMicro::Kind;

double slidingSum(const SlidingStage &stage, int out, const ConvMicro &micro)
{
    const int done = micro.kind == Kind::Accumulate ? micro.tap + 1 : micro.tap;
    return stage.trace().partialSum(stage.trace().cellAt(out), done);
}

Formula slidingFormula(const SlidingStage &stage, int out, const ConvMicro &micro)
{
    FormulaWriter writer(stage.productScale());
    writer.name("y[" + std::to_string(out) + "]", Role::Output, stage.outputCell(out));
    writer.text("=");
    for (int i = 0; i < stage.taps(); ++i) {
        if (i > 0)
            writer.text("+", signProgressOf(i, micro.tap));
        const ConvTap tap = stage.trace().tapAt(stage.trace().cellAt(out), i);
        writer.product(tap.x, Role::Input, stage.inputCell(tap.col), tap.w, Role::Kernel, stage.kernelCell(i), progressOf(i, micro.tap));
    }
    writer.text("=");
    writer.number(slidingSum(stage, out, micro), Role::Output, stage.outputCell(out),
                  micro.kind == Kind::Accumulate ? Token::Progress::Active : Token::Progress::Done, micro.kind == Kind::Write);
    return writer.take();
}

} // namespace convlab
