// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_run.h"

#include "core/scene/conv_prediction.h"
#include "core/study/misread/unfold.h"

namespace convlab {

namespace {

using practice::Misconception;

/// An entry of a patch: one that tells whether the patch was read along its rows, where there is one.
Prediction ofEntry(const Im2colStage &stage, int position)
{
    const Im2colTrace &trace = stage.trace();
    const practice::UnfoldTask task{trace.input(), {trace.weight().shape.h, trace.weight().shape.w}, trace.params()};
    const std::vector<double> column = task.column(position);
    const bool square = task.kernel.h == task.kernel.w;
    const std::vector<double> turned = square ? practice::misread::columnsTransposed(task, position) : column;
    std::size_t tap = column.size() - 1;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] != turned[i]) {
            tap = i;
            break;
        }
    }
    Prediction prediction;
    prediction.item = task.input.shape.c > 1 ? "unfold_entry" : "unfold_column";
    const double row = static_cast<double>(tap), col = position;
    prediction.question = {"im2col.predict.entry", stage.byColumns() ? std::vector{row, col} : std::vector{col, row}};
    prediction.cell = stage.entryCell(static_cast<int>(tap), position);
    prediction.answer = column[tap];
    prediction.addSlip(Misconception::ColumnsTransposed, turned[tap]);
    const practice::UnfoldTask close = practice::misread::strideIgnored(task);
    if (task.params.stride != Extent2{1, 1})
        prediction.addSlip(Misconception::StrideIgnored, close.column(position)[tap]);
    if (tap > 0)
        prediction.addSlip(Misconception::CountedFromOne, column[tap - 1]);
    return prediction;
}

Prediction ofProduct(const Im2colStage &stage, const Im2colEvent &event)
{
    const Im2colTrace &trace = stage.trace();
    Prediction prediction;
    const double filter = event.filter, position = event.position;
    prediction.question = {"im2col.predict.product", stage.byColumns() ? std::vector{filter, position} : std::vector{position, filter}};
    prediction.cell = stage.productCell(event.filter, event.position);
    prediction.answer = trace.outputAt(event.filter, event.position);
    prediction.addSlip(Misconception::AveragedForSum, prediction.answer / trace.taps());
    const practice::ConvTask task{trace.input(), trace.weight(), {}, trace.params()};
    prediction.item = windowItem(task);
    addWindowSlips(prediction, task,
                   {0, event.filter, trace.outRow(event.position), trace.outCol(event.position)});
    return prediction;
}

/// The sum in the cell of a returning column that gets most copies.
Prediction ofReturn(const Im2colStage &stage, const FoldHistory &history, const Im2colEvent &event)
{
    const Im2colTrace &trace = stage.trace();
    ColumnEntry most = trace.entryAt(0, event.position);
    for (int tap = 1; tap < trace.taps(); ++tap) {
        const ColumnEntry entry = trace.entryAt(tap, event.position);
        if (trace.copiesOf(entry.row, entry.col) > trace.copiesOf(most.row, most.col))
            most = entry;
    }
    const int returned = trace.returnedBy(event), cols = static_cast<int>(trace.paddedInput().shape.w);
    const Padding2 &pad = trace.params().padding;
    Prediction prediction;
    prediction.item = "fold_cell";
    prediction.question = {"im2col.predict.sum", {static_cast<double>(most.row - pad.top), static_cast<double>(most.col - pad.left)}};
    prediction.cell = stage.sumCell(most);
    prediction.answer = (*history.plane(trace, most.channel, returned))[static_cast<std::size_t>(most.row * cols + most.col)];
    prediction.addSlip(Misconception::CopiedOnce, most.value);
    prediction.addSlip(Misconception::Col2imDivided, prediction.answer / trace.copiesOf(most.row, most.col));
    return prediction;
}

} // namespace

std::optional<Prediction> Im2colRun::predictionAt(int step) const
{
    const Im2colEvent event = m_stage.trace().eventAt(finished(step));
    switch (event.kind) {
    case Im2colEvent::Kind::Column: return ofEntry(m_stage, event.position);
    case Im2colEvent::Kind::Write: return ofProduct(m_stage, event);
    case Im2colEvent::Kind::Returned: return ofReturn(m_stage, m_history, event);
    default: return {};
    }
}

} // namespace convlab
