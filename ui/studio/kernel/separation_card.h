// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_separation.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

class CalmSlider;
class FactorStrips;
class SingularBars;

/// How far a kernel falls apart into columns and rows, what that saves, and a slider that keeps only the strongest pairs.
class SeparationCard : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit SeparationCard(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setKernel(const PictureKernel &kernel);    ///< no signal
    QString summary() const;                        ///< "rank 2 of 3"

Q_SIGNALS:
    void dragged(const convlab::PictureKernel &kernel);
    void chosen(const convlab::PictureKernel &kernel, const QString &name);

private:
    void keep(int rank);
    void finish();
    void showParts();
    QString rankWords() const;
    QString savingWords() const;
    int keptRank() const;

    PictureKernel m_base;       ///< before the slider took ranks away
    PictureKernel m_shown;
    PictureKernel m_reported;   ///< by the latest finished edit
    KernelSeparation m_separation;  ///< of the base
    Theme m_theme;
    SingularBars *m_bars;
    FactorStrips *m_factors;
    QLabel *m_keep, *m_rank, *m_saving;
    CalmSlider *m_slider;
};

} // namespace convlab::ui
