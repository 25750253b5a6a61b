// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_edit.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QPushButton;

namespace convlab::ui {

/// Buttons that change the whole kernel, and the choice of cells that change together.
class KernelActions : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit KernelActions(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setKernel(const PictureKernel &kernel);
    KernelSymmetry symmetry() const;

Q_SIGNALS:
    void changed(const convlab::PictureKernel &kernel);
    void symmetryChosen(convlab::KernelSymmetry symmetry);

private:
    using Change = std::function<PictureKernel(const PictureKernel &)>;
    QPushButton *add(const QString &name, const QString &text, const QString &tip, Change change);
    void addSymmetry();

    PictureKernel m_kernel;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_normalise;
    QComboBox *m_symmetry;
};

} // namespace convlab::ui
