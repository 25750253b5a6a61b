// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/receptive_field.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace convlab::ui::lessons::receptive_field {

class LinkedSpins;

/// The fields of one layer, beside its chip. Every change is reported at once; Esc or a click elsewhere closes.
class LayerPopover : public QFrame, public ThemedWidget {
    Q_OBJECT

public:
    explicit LayerPopover(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// No signals. `removable`, `copyable`: what the list allows.
    void setLayer(int number, const LayerGeometry &layer, bool removable, bool copyable);
    /// Opens below `chip` (global coordinates), or above where the screen ends.
    void openAt(const QRect &chip);

Q_SIGNALS:
    /// `field` names what changed; edits of one field in a row belong together.
    void layerEdited(const convlab::LayerGeometry &layer, const QString &field);
    void removeWanted();
    void duplicateWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    LinkedSpins *addPair(QGridLayout *grid, const QString &name, const QString &field, int minimum, int maximum);
    void addPadding(QGridLayout *grid);
    void addButtons(QGridLayout *grid);
    void keepSize();
    void report(const QString &field);
    LayerGeometry read() const;
    void showSpan();

    Theme m_theme;
    LayerGeometry m_layer;
    QLabel *m_title, *m_span;
    QComboBox *m_kind;
    LinkedSpins *m_kernel, *m_stride, *m_padding, *m_dilation;
    QPushButton *m_duplicate, *m_remove;
};

} // namespace convlab::ui::lessons::receptive_field
