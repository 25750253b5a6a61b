// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_separation.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

namespace convlab::ui {

/// The singular values as bars with numbers, the largest first; those that an approximation drops are hollow. What
/// does not fit into five lines is summed up in the last.
class SingularBars : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    static constexpr int mostLines = 5;

    explicit SingularBars(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setValues(const KernelSeparation &separation, int kept);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    void paintBar(QPainter &painter, int line) const;
    void describe();

    Theme m_theme;
    KernelSeparation m_separation;
    int m_kept = 0;
};

} // namespace convlab::ui
