// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"
#include "ui/content/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace convlab::ui {

class FoldSection;
class KernelActions;
class KernelDesigner;
class KernelGrid;
class KernelHead;
class ResponseCard;
class SeparationCard;

/// Everything about one kernel: presets, an editor, what it does to flat areas, and what mathematics says about it.
/// Shows a kernel and reports edits.
class KernelPanel : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit KernelPanel(const Language &language = {}, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setKernel(const PictureKernel &kernel);    ///< no signal
    const PictureKernel &kernel() const { return m_kernel; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A value or a slider is being dragged: repaint fast, nothing to undo yet. Also when a drag is taken back.
    void kernelDragged(const convlab::PictureKernel &kernel);
    /// A finished edit, one entry to undo. `name`: the preset or the design, empty for an edit by hand.
    void kernelChosen(const convlab::PictureKernel &kernel, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitGrid();
    void connectParts();
    void showKernel();
    void showAnalysis();
    void drag(const PictureKernel &kernel);
    void choose(const PictureKernel &kernel, const QString &name);
    void showSum();
    void showProblem(const QString &text);

    PictureKernel m_kernel;
    Theme m_theme;
    QScrollArea *m_scroll;
    QWidget *m_body;
    KernelHead *m_head;
    KernelGrid *m_grid;
    QLabel *m_sum, *m_problem;
    KernelActions *m_actions;
    KernelDesigner *m_designer;
    SeparationCard *m_separation;
    ResponseCard *m_response;
    FoldSection *m_designSection, *m_separationSection, *m_responseSection;
};

} // namespace convlab::ui
