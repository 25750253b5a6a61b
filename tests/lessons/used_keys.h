// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"

#include <QSet>
#include <QString>

namespace convlab::tests {

/// Collects the keys of all labels that a run can show.
class UsedKeys {
    static constexpr int mostQuestions = 12; ///< of one run: what is asked repeats itself

public:
    void addRun(const Playable &run, const std::vector<Moment> &moments, const std::vector<CellRef> &hovered)
    {
        for (const Label &fact : run.facts())
            add(fact);
        for (const Remark &remark : run.remarks())
            add(remark.text);
        for (const Plot &plot : run.plots())
            addPlot(plot);
        for (const Moment &moment : moments)
            addScene(run.sceneAt(moment));
        const int steps = run.stepCount(), stride = steps / mostQuestions + 1;
        for (int step = 0; step < steps; step += step < mostQuestions ? 1 : stride)
            if (const auto prediction = run.predictionAt(step))
                add(prediction->question);
        for (const CellRef &cell : hovered)
            addFormula(run.formulaOf(cell));
    }

    void addLabel(const Label &label) { add(label); }

    const QSet<QString> &keys() const { return m_keys; }

private:
    void add(const Label &label)
    {
        if (!label.empty())
            m_keys.insert(QString::fromStdString(label.key));
    }

    void addFormula(const Formula &formula)
    {
        for (const Token &token : formula.tokens)
            add(token.label);
        if (formula.math)
            add(formula.math->heading), add(formula.math->tail);
    }

    void addPlot(const Plot &plot)
    {
        add(plot.title);
        for (const PlotAxis &axis : {plot.x, plot.y}) {
            add(axis.label);
            for (const Label &name : axis.names)
                add(name);
        }
        for (const PlotSeries &series : plot.series)
            add(series.label);
        for (const PlotGuide &guide : plot.guides)
            add(guide.label);
    }

    void addScene(const Scene &scene)
    {
        add(scene.caption);
        addFormula(scene.formula);
        for (const Bracket &bracket : scene.brackets)
            add(bracket.label);
        for (const Part &part : scene.parts) {
            if (const Grid *grid = std::get_if<Grid>(&part))
                add(grid->title);
            else if (const Bars *bars = std::get_if<Bars>(&part))
                add(bars->title);
            else if (const Track *track = std::get_if<Track>(&part))
                add(track->title), add(track->measure);
            else if (const Meter *meter = std::get_if<Meter>(&part))
                add(meter->title), add(meter->value), add(meter->detail);
            else if (const Volume *volume = std::get_if<Volume>(&part))
                add(volume->title);
            else if (const Strip *strip = std::get_if<Strip>(&part))
                add(strip->title);
            else if (const Code *code = std::get_if<Code>(&part))
                add(code->title);
            else if (const Mosaic *mosaic = std::get_if<Mosaic>(&part)) {
                add(mosaic->title);
                if (mosaic->scale)
                    add(mosaic->scale->label);
            }
        }
    }

    QSet<QString> m_keys;
};

} // namespace convlab::tests
