// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"
#include "ui/studio/studio_state.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

class FilterForm;
class KernelPanel;

/// The column beside the picture: the selected filter's kernel, and how it treats the picture.
class FilterSide : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit FilterSide(const Language &language, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// Shows the selected filter, or that there is none.
    void setState(const StudioState &state);

Q_SIGNALS:
    /// Edits with the same `mergeKey` in a row are one step of undo.
    void edited(const convlab::ui::StudioFilter &filter, const QString &mergeKey, bool dragging);
    /// What follows is a step of undo of its own.
    void editBegun();
    /// A slider or a weight has been let go.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dragKernel(const PictureKernel &kernel);
    void chooseKernel(const PictureKernel &kernel, const QString &name);

    StudioFilter m_filter;
    KernelPanel *m_kernel;
    FilterForm *m_form;
    QLabel *m_nothing;
    PictureKernel m_kernelAtRest;       ///< before the drag
    bool m_kernelDragged = false, m_sliderHeld = false;
};

} // namespace convlab::ui
