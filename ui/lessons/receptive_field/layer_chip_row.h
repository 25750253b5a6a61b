// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace convlab::ui::lessons::receptive_field {

class LayerChip;
class PillButton;

/// The layers of one branch as chips in reading order, wrapping into as many rows as the width asks for,
/// with "+ layer" and other small widgets behind them. Chips are reordered by mouse and keyboard.
class LayerChipRow : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    /// `mayBeEmpty`: the last layer can be removed, too.
    explicit LayerChipRow(bool mayBeEmpty, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// `firstRole`: the index of the first layer's colour.
    void setLayers(const std::vector<LayerGeometry> &layers, int firstRole, int faulty = -1);
    const std::vector<LayerGeometry> &layers() const { return m_layers; }
    /// A word before the chips; empty: none.
    void setCaption(const QString &caption);
    /// A widget that flows behind the chips.
    void append(QWidget *widget);
    /// Lights the layers whose kernel, stride, padding or dilation is meant: those that say one of their own, or all.
    /// False if the symbol means nothing of a layer.
    bool light(const QString &symbol);

    LayerChip *chip(int index) const { return m_chips[static_cast<std::size_t>(index)]; }
    PillButton *addButton() const { return m_add; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void remove(int index);
    void duplicate(int index);

Q_SIGNALS:
    void layersEdited(const std::vector<convlab::LayerGeometry> &layers);
    void chipClicked(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    LayerChip *makeChip();
    void chainTabs();
    int indexOf(const QWidget *chip) const;
    std::vector<QWidget *> flowing() const;
    std::vector<QRect> placesFor(const std::vector<QWidget *> &widgets, int width) const;
    void arrange();
    void relabel();
    void add();
    void moveBy(LayerChip *chip, int by);
    void focusChip(int index);
    void startDrag(LayerChip *chip);
    void drag(const QPoint &offset);
    void endDrag(bool accepted);

    bool m_mayBeEmpty;
    Theme m_theme;
    std::vector<LayerGeometry> m_layers;
    std::vector<LayerChip *> m_chips;
    QLabel *m_caption;
    PillButton *m_add;
    std::vector<QWidget *> m_trailing;
    int m_firstRole = 0;
    int m_faulty = -1;

    LayerChip *m_dragged = nullptr;
    QPoint m_dragOrigin;
    int m_dragTarget = -1;
    QRect m_gap;
};

} // namespace convlab::ui::lessons::receptive_field
