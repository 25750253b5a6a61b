// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_editor.h"
#include "ui/lessons/receptive_field/receptive_field_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

namespace convlab::ui {
class LessonSession;
}

namespace convlab::ui::lessons::receptive_field {

class LayerChipRow;
class LayerPopover;
class NeuronField;
class PillButton;

/// The lesson's own control: the stack as chips, perhaps a second branch, and which neuron is looked at.
class LayerListEditor : public QWidget, public ThemedWidget, public LessonEditor {
    Q_OBJECT

public:
    LayerListEditor(LessonSession &session, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    QStringList ownControls() const override { return {QStringLiteral("neuron")}; }
    bool light(const QString &symbol) override;

    LayerChipRow &row(int branch) { return *m_rows[branch]; }
    LayerPopover &popover() { return *m_popover; }
    PillButton &branchButton() { return *m_addBranch; }
    NeuronField &neuron(Axis axis) { return *(axis == Axis::Vertical ? m_vertical : m_horizontal); }

private:
    void makeRow(int branch);
    void makeTail();
    void makePopover();
    void showState();
    void showNeuron(const State &state);
    void showPopover(const State &state);
    int faultyLayer(const State &state, int branch) const;
    void openPopover(int branch, int index);
    void editLayers(int branch, const std::vector<LayerGeometry> &layers, const QString &mergeKey);
    void editLayer(const LayerGeometry &layer, const QString &field);
    void addBranch();
    void editNeuron(Axis axis, int index);

    LessonSession &m_session;
    LayerChipRow *m_rows[2] = {nullptr, nullptr};
    PillButton *m_addBranch = nullptr;
    NeuronField *m_vertical = nullptr, *m_horizontal = nullptr;
    LayerPopover *m_popover = nullptr;
    int m_openBranch = 0, m_openLayer = 0;
};

} // namespace convlab::ui::lessons::receptive_field
