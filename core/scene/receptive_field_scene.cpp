// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/receptive_field_scene.h"

#include "core/scene/receptive_field_effective.h"
#include "core/scene/receptive_field_image.h"
#include "core/scene/receptive_field_rows.h"
#include "core/scene/receptive_field_run.h"

namespace convlab {

namespace {

/// The run with the view that shows it.
template<typename View>
class ShownRun final : public ReceptiveFieldRun {
public:
    template<typename... Arguments>
    ShownRun(const StackSpec &spec, Axis axis, int target, Arguments... arguments)
        : ReceptiveFieldRun(spec, axis, target), m_view(trace(), arguments...)
    {
    }
    Scene sceneAt(const Moment &moment) const override { return m_view.sceneAt(moment); }
    std::vector<Mark> linksOf(const CellRef &cell) const override { return m_view.linksOf(cell); }
    Formula formulaOf(const CellRef &cell) const override { return m_view.formulaOf(cell); }

private:
    View m_view;
};

} // namespace

std::unique_ptr<const Playable> playReceptiveField(const StackSpec &spec, FieldView view, Axis axis,
                                                   const FieldModel &model, int target)
{
    switch (view) {
    case FieldView::Image: return std::make_unique<const ShownRun<ReceptiveFieldImage>>(spec, axis, target, target);
    case FieldView::Effective: return std::make_unique<const EffectiveFieldRun>(spec, axis, target, model);
    case FieldView::Rows: break;
    }
    return std::make_unique<const ShownRun<ReceptiveFieldRows>>(spec, axis, target, axis, target);
}

} // namespace convlab
