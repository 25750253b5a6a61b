// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/separation_card.h"

#include "ui/controls/calm_slider.h"
#include "ui/studio/kernel/factor_strips.h"
#include "ui/studio/kernel/singular_bars.h"
#include "ui/study/study_style.h"
#include "ui/text/number_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

SeparationCard::SeparationCard(QWidget *parent)
    : QWidget(parent), m_bars(new SingularBars(this)), m_factors(new FactorStrips(this)), m_keep(new QLabel(this)),
      m_rank(new QLabel(this)), m_saving(new QLabel(this)), m_slider(new CalmSlider(this))
{
    m_slider->setObjectName(QStringLiteral("rank"));
    m_slider->setAccessibleName(tr("Rank to keep"));
    m_slider->setToolTip(tr("Replaces the kernel by the nearest one that so many pairs of a column and a row add up to.\n"
                            "What is lost is measured in the root of the sum of squares."));
    m_slider->setProperty("class", QStringLiteral("compact"));
    m_slider->setPageStep(1);
    m_rank->setObjectName(QStringLiteral("rankWords"));
    m_saving->setObjectName(QStringLiteral("saving"));
    for (QLabel *label : {m_rank, m_saving}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rank);
    column->addWidget(m_bars);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_slider, 1);
    column->addLayout(row);
    column->addWidget(m_saving);
    column->addWidget(m_factors);
    connect(m_slider, &CalmSlider::moved, this, &SeparationCard::keep);
    connect(m_slider, &CalmSlider::sliderReleased, this, &SeparationCard::finish);
    m_separation = kernelSeparation(m_base);
    m_reported = m_shown = m_base;
    showParts();
}

void SeparationCard::setKernel(const PictureKernel &kernel)
{
    if (kernel == m_shown)
        return;
    m_base = m_shown = m_reported = kernel;
    m_separation = kernelSeparation(kernel);
    m_slider->setSliderDown(false);
    showParts();
}

int SeparationCard::keptRank() const { return m_slider->value(); }

void SeparationCard::keep(int rank)
{
    m_shown = rank >= m_separation.rank ? m_base : nearestOfRank(m_base, rank);
    showParts();
    if (m_slider->isSliderDown())
        Q_EMIT dragged(m_shown);
    else
        finish();
}

void SeparationCard::finish()
{
    if (m_shown == m_reported)
        return;
    m_reported = m_shown;
    Q_EMIT chosen(m_shown, keptRank() < m_separation.rank ? tr("Rank %1").arg(keptRank()) : QString());
}

void SeparationCard::showParts()
{
    if (m_shown == m_base) {
        const QSignalBlocker silent(m_slider);
        m_slider->setRange(1, std::max(1, m_separation.rank));
        m_slider->setValue(m_slider->maximum());
        m_slider->setEnabled(m_separation.rank > 1);
    }
    const int kept = std::min(keptRank(), m_separation.rank);
    m_bars->setValues(m_separation, kept);
    m_keep->setText(tr("Keep rank %1").arg(kept));
    m_rank->setText(rankWords());
    m_saving->setText(savingWords());
    const KernelSeparation shown = kept == 1 ? kernelSeparation(m_shown) : KernelSeparation{};
    m_factors->setFactors(shown.column, shown.row);
}

QString SeparationCard::summary() const
{
    if (keptRank() < m_separation.rank)
        return tr("rank %1 of %2").arg(keptRank()).arg(m_separation.rank);
    return m_separation.rank == 1 ? tr("separable") : tr("rank %1").arg(m_separation.rank);
}

/// One line, as the next one: words that change while a slider moves must not move the slider.
QString SeparationCard::rankWords() const
{
    const int rank = m_separation.rank, kept = keptRank();
    if (rank == 0)
        return tr("Every weight is 0: nothing to take apart.");
    if (kept < rank)
        return tr("Rank %1 of %2 kept: %3 % is lost.").arg(kept).arg(rank).arg(inSentence(formatNumber(100 * m_separation.residual(kept), 3)));
    if (rank == 1)
        return tr("Rank 1: one column times one row.");
    return tr("Rank %1: %1 columns times rows, added up.").arg(rank);
}

QString SeparationCard::savingWords() const
{
    const int pairs = std::min(keptRank(), m_separation.rank);
    const int whole = m_base.rows * m_base.cols, apart = KernelSeparation::multiplications(m_base, pairs);
    if (apart >= whole)
        return tr("%1 → %2 multiplications a pixel: no saving").arg(whole).arg(apart);
    if (apart == 0)
        return tr("%1 → 0 multiplications a pixel").arg(whole);
    return tr("%1 → %2 multiplications a pixel: %3× fewer").arg(whole).arg(apart).arg(inSentence(formatNumber(static_cast<double>(whole) / apart, 2)));
}

void SeparationCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_bars->setTheme(theme);
    m_factors->setTheme(theme);
    study::dress(*m_rank, theme.uiFont(12), theme.text);
    study::dress(*m_saving, theme.uiFont(12), theme.text);
    study::dress(*m_keep, theme.uiFont(12), theme.textMuted);
    m_keep->setFixedWidth(QFontMetrics(theme.uiFont(12)).horizontalAdvance(tr("Keep rank %1").arg(88)));
    m_slider->setFixedHeight(study::scaled(theme, 18));
    QPalette fill = m_slider->palette();
    fill.setColor(QPalette::Highlight, theme.role(Role::Kernel).strong);
    m_slider->setPalette(fill);
    layout()->setSpacing(study::scaled(theme, 6));
}

} // namespace convlab::ui

#include "moc_separation_card.cpp"
