// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/gradient_check_math.h"

#include "core/scene/math_writer.h"

#include <string>

namespace convlab {

namespace {

constexpr int lossDigits = 8; ///< so many that the two losses differ

/// "_{0,1}"
std::string indexOf(const CellRef &cell)
{
    return "_{" + std::to_string(cell.row) + "," + std::to_string(cell.col) + "}";
}

void writeNudge(MathWriter &math, const GradientCheckStage &stage, int weight, bool up)
{
    const WeightCheck &check = stage.trace().check(weight);
    const CellRef from = stage.cell(stage.kernel, weight), to = stage.cell(up ? stage.up : stage.down, weight);
    const std::string id = up ? "kernel.up" : "kernel.down", sign = up ? "^{+}" : "^{-}";
    math.symbol(id, "K" + sign + indexOf(to), to).tex("=").symbol("kernel", "K" + indexOf(from), from);
    if (!up && !stage.central()) {
        math.tex("=").number(check.down, id, to);
        return;
    }
    math.tex(up ? "+" : "-").symbol("epsilon", "\\varepsilon").tex("=").number(stage.trace().setup().k.data[static_cast<std::size_t>(weight)], "kernel");
    math.tex(up ? "+" : "-").number(stage.trace().setup().epsilon(), "epsilon").tex("=").number(up ? check.up : check.down, id, to, lossDigits);
    math.active("epsilon");
}

/// A loss is a number of the output, and has a place of its own on the stage.
void writeLossNumber(MathWriter &math, const GradientCheckStage &stage, int weight, bool up)
{
    const WeightCheck &check = stage.trace().check(weight);
    math.tex("\\sym{output}{").operand(up ? check.lossUp : check.lossDown, up ? "loss.up" : "loss.down",
                                       {up ? stage.lossUp : stage.lossDown, 0, 0}, lossDigits).tex("}");
}

void writeLoss(MathWriter &math, const GradientCheckStage &stage, int weight, bool up)
{
    math.tex("\\sym{output}{").symbol(up ? "loss.up" : "loss.down", up ? "L(K^{+})" : "L(K^{-})", {up ? stage.lossUp : stage.lossDown, 0, 0});
    math.tex("} =");
    writeLossNumber(math, stage, weight, up);
}

void writeQuotient(MathWriter &math, const GradientCheckStage &stage, int weight, bool divided)
{
    const WeightCheck &check = stage.trace().check(weight);
    const CellRef slope = stage.cell(stage.numeric, weight);
    math.tex("\\frac{\\sym{output}{").symbol("loss.up", "L^{+}", {stage.lossUp, 0, 0}).tex("- ");
    math.symbol("loss.down", "L^{-}", {stage.lossDown, 0, 0}).tex(stage.central() ? "}}{2" : "}}{").symbol("epsilon", "\\varepsilon");
    math.tex("} = \\frac{");
    writeLossNumber(math, stage, weight, true);
    math.tex("-");
    writeLossNumber(math, stage, weight, false);
    math.tex("}{").number(check.divisor, "epsilon").tex("} = \\frac{").number(check.difference, "output.difference").tex("}{\\sym{later}{");
    math.number(check.divisor, "epsilon").tex("}} \\sym{later}{ =").number(check.slope, "gradient", slope).tex("}");
    math.active(divided ? "gradient" : "output.difference");
    if (!divided)
        math.pending("later");
}

} // namespace

MathLine gradientCheckMath(const GradientCheckStage &stage, int weight, GradientMicro micro)
{
    MathWriter math;
    switch (micro) {
    case GradientMicro::NudgeUp: writeNudge(math, stage, weight, true); break;
    case GradientMicro::LossUp: writeLoss(math, stage, weight, true); break;
    case GradientMicro::NudgeDown: writeNudge(math, stage, weight, false); break;
    case GradientMicro::LossDown: writeLoss(math, stage, weight, false); break;
    case GradientMicro::Difference: writeQuotient(math, stage, weight, false); break;
    case GradientMicro::Divide: writeQuotient(math, stage, weight, true); break;
    }
    return math.take();
}

} // namespace convlab
