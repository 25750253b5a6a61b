// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_list_editor.h"

#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lessons/receptive_field/layer_chip.h"
#include "ui/lessons/receptive_field/layer_chip_row.h"
#include "ui/lessons/receptive_field/layer_popover.h"
#include "ui/lessons/receptive_field/neuron_field.h"

#include <QVBoxLayout>

namespace convlab::ui::lessons::receptive_field {

namespace {

std::vector<LayerGeometry> &layersOf(State &state, int branch)
{
    return branch == 0 ? state.spec.layers : state.spec.branch;
}

} // namespace

LayerListEditor::LayerListEditor(LessonSession &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (int branch = 0; branch < 2; ++branch) {
        makeRow(branch);
        column->addWidget(m_rows[branch]);
    }
    makeTail();
    makePopover();
    connect(&session, &LessonSession::stateChanged, this, &LayerListEditor::showState);
    showState();
}

void LayerListEditor::makeTail()
{
    // Made after the rows, for Tab walks in the order of making.
    m_addBranch = new PillButton(this);
    m_vertical = new NeuronField(tr("Neuron row"), this);
    m_horizontal = new NeuronField(tr("Neuron"), this);
    m_addBranch->setDashed(true);
    m_addBranch->setText(tr("+ branch"));
    m_addBranch->setToolTip(tr("Compare with a second stack on the same input, as in a residual block"));
    m_rows[0]->append(m_addBranch);
    m_rows[0]->append(m_vertical);
    m_rows[0]->append(m_horizontal);
    connect(m_addBranch, &PillButton::clicked, this, &LayerListEditor::addBranch);
    connect(m_vertical, &NeuronField::edited, this, [this](int index) { editNeuron(Axis::Vertical, index); });
    connect(m_horizontal, &NeuronField::edited, this, [this](int index) { editNeuron(Axis::Horizontal, index); });
}

void LayerListEditor::makePopover()
{
    m_popover = new LayerPopover(this);
    connect(m_popover, &LayerPopover::layerEdited, this, &LayerListEditor::editLayer);
    connect(m_popover, &LayerPopover::removeWanted, this, [this] {
        m_popover->close();
        m_rows[m_openBranch]->remove(m_openLayer);
    });
    connect(m_popover, &LayerPopover::duplicateWanted, this, [this] {
        m_popover->close();
        m_rows[m_openBranch]->duplicate(m_openLayer);
    });
}

void LayerListEditor::makeRow(int branch)
{
    auto *row = new LayerChipRow(branch == 1, this);
    row->setAccessibleName(branch == 0 ? tr("Layers") : tr("Layers of the second branch"));
    m_rows[branch] = row;
    connect(row, &LayerChipRow::layersEdited, this,
            [this, branch](const std::vector<LayerGeometry> &layers) { editLayers(branch, layers, {}); });
    connect(row, &LayerChipRow::chipClicked, this, [this, branch](int index) { openPopover(branch, index); });
}

void LayerListEditor::setTheme(const Theme &theme)
{
    for (LayerChipRow *row : m_rows)
        row->setTheme(theme);
    m_addBranch->setTheme(theme);
    m_vertical->setTheme(theme);
    m_horizontal->setTheme(theme);
    m_popover->setTheme(theme);
}

bool LayerListEditor::light(const QString &symbol)
{
    bool known = false;
    for (LayerChipRow *row : m_rows)
        known = row->light(symbol) || known;
    return known;
}

int LayerListEditor::faultyLayer(const State &state, int branch) const
{
    const std::vector<LayerGeometry> &layers = branch == 0 ? state.spec.layers : state.spec.branch;
    if (!m_session.error() || layers.empty())
        return -1;
    try {
        StackSpec alone;
        alone.input = state.spec.input;
        alone.layers = layers;
        ReceptiveFieldTrace{alone};
    } catch (const ParameterError &error) {
        for (const auto &[name, number] : error.numbers()) {
            if (name == "layer")
                return static_cast<int>(number) - 1;
        }
    }
    return -1;
}

void LayerListEditor::showState()
{
    const State state = stateFrom(m_session.state());
    const int first = static_cast<int>(state.spec.layers.size());
    m_rows[0]->setLayers(state.spec.layers, 0, faultyLayer(state, 0));
    m_rows[1]->setLayers(state.spec.branch, first, faultyLayer(state, 1));
    const bool branched = !state.spec.branch.empty();
    m_rows[0]->setCaption(branched ? tr("Stack") : QString());
    m_rows[1]->setCaption(branched ? tr("Branch") : QString());
    m_rows[1]->setVisible(branched);
    m_addBranch->setVisible(!branched);
    showNeuron(state);
    showPopover(state);
}

void LayerListEditor::showNeuron(const State &state)
{
    const bool both = state.view != FieldView::Rows;
    m_vertical->setVisible(both || state.axis == Axis::Vertical);
    m_horizontal->setVisible(both || state.axis == Axis::Horizontal);
    m_vertical->setName(both ? tr("Neuron row") : tr("Neuron"));
    m_horizontal->setName(both ? tr("Neuron column") : tr("Neuron"));
    if (m_session.error())
        return; // the stage keeps the last possible stack, and so do the sliders
    const ReceptiveFieldTrace trace(state.spec);
    const int level = trace.layerCount(0);
    for (const Axis axis : {Axis::Vertical, Axis::Horizontal})
        neuron(axis).setNeuron(static_cast<int>(trace.neuron(0, axis, level)),
                               static_cast<int>(trace.stack(0, axis).count(level)));
}

void LayerListEditor::showPopover(const State &state)
{
    if (!m_popover->isVisible())
        return;
    State now = state;
    const std::vector<LayerGeometry> &layers = layersOf(now, m_openBranch);
    if (m_openLayer >= static_cast<int>(layers.size())) {
        m_popover->close();
        return;
    }
    m_popover->setLayer(m_openLayer + 1, layers[static_cast<std::size_t>(m_openLayer)],
                        m_openBranch == 1 || layers.size() > 1, layers.size() < mostLayers);
}

void LayerListEditor::openPopover(int branch, int index)
{
    m_openBranch = branch;
    m_openLayer = index;
    const std::vector<LayerGeometry> &layers = m_rows[branch]->layers();
    m_popover->setLayer(index + 1, layers[static_cast<std::size_t>(index)], branch == 1 || layers.size() > 1,
                        layers.size() < mostLayers);
    const LayerChip *chip = m_rows[branch]->chip(index);
    m_popover->openAt({chip->mapToGlobal(QPoint(0, 0)), chip->size()});
}

void LayerListEditor::editLayers(int branch, const std::vector<LayerGeometry> &layers, const QString &mergeKey)
{
    State state = stateFrom(m_session.state());
    layersOf(state, branch) = layers;
    m_session.edit(toJson(state), mergeKey);
}

void LayerListEditor::editLayer(const LayerGeometry &layer, const QString &field)
{
    std::vector<LayerGeometry> layers = m_rows[m_openBranch]->layers();
    layers[static_cast<std::size_t>(m_openLayer)] = layer;
    editLayers(m_openBranch, layers, QStringLiteral("layer.%1.%2.%3").arg(m_openBranch).arg(m_openLayer).arg(field));
}

void LayerListEditor::addBranch()
{
    // The shortcut of a residual block: one 1×1 layer with the stack's whole stride.
    State state = stateFrom(m_session.state());
    LayerGeometry shortcut;
    shortcut.kernel = {1, 1};
    for (const LayerGeometry &layer : state.spec.layers) {
        shortcut.stride.h = std::min<std::int64_t>(shortcut.stride.h * layer.stride.h, largestStride);
        shortcut.stride.w = std::min<std::int64_t>(shortcut.stride.w * layer.stride.w, largestStride);
    }
    editLayers(1, {shortcut}, {});
}

void LayerListEditor::editNeuron(Axis axis, int index)
{
    State state = stateFrom(m_session.state());
    (axis == Axis::Vertical ? state.spec.neuron.h : state.spec.neuron.w) = index;
    m_session.edit(toJson(state), axis == Axis::Vertical ? QStringLiteral("neuron.h") : QStringLiteral("neuron.w"));
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_layer_list_editor.cpp"
