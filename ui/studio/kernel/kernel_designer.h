// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_family.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;

namespace convlab::ui {

class ClampedText;
class ParameterField;

/// Kernels by formula: a family and sliders for its parameters, live. Follows kernels that it knows, its own earlier
/// ones too, so that undo moves the sliders back.
class KernelDesigner : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit KernelDesigner(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// From now on a kernel of this design moves the sliders there.
    void learn(const KernelDesign &design);
    void setKernel(const PictureKernel &kernel);    ///< no signal
    void setDesign(const KernelDesign &design);     ///< no signal
    const KernelDesign &design() const { return m_design; }
    /// Whether the kernel shown is the design's.
    bool matches() const { return m_matches; }

Q_SIGNALS:
    void dragged(const convlab::PictureKernel &kernel);
    void chosen(const convlab::PictureKernel &kernel, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void showFields();
    void showNote();
    void change(std::size_t parameter, double value, bool sliding);
    void finish();

    Theme m_theme;
    KernelDesign m_design;
    bool m_matches = false;
    bool m_sliding = false;     ///< there is a change that has not been reported as finished
    std::vector<std::pair<PictureKernel, KernelDesign>> m_known;    ///< the latest last
    std::size_t m_lasting = 0;  ///< so many of them are never forgotten
    QComboBox *m_family;
    QGridLayout *m_grid;
    std::vector<ParameterField *> m_fields;
    ClampedText *m_note;
};

} // namespace convlab::ui
