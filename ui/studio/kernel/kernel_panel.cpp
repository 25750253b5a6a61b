// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_panel.h"

#include "core/analysis/kernel_edit.h"
#include "ui/studio/kernel/design_words.h"
#include "ui/studio/kernel/fold_section.h"
#include "ui/studio/kernel/kernel_actions.h"
#include "ui/studio/kernel/kernel_designer.h"
#include "ui/studio/kernel/kernel_grid.h"
#include "ui/studio/kernel/kernel_head.h"
#include "ui/studio/kernel/response_card.h"
#include "ui/studio/kernel/separation_card.h"
#include "ui/study/study_style.h"
#include "ui/text/number_format.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int usualWidth = 324, leastWidth = 300, margin = 14, lowestGrid = 156, leastGrid = 110;

} // namespace

KernelPanel::KernelPanel(const Language &language, QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_body(new QWidget), m_head(new KernelHead(language, m_body)), m_grid(new KernelGrid(m_body)),
      m_sum(new QLabel(m_body)), m_problem(new QLabel(m_body)), m_actions(new KernelActions(m_body)),
      m_designer(new KernelDesigner), m_separation(new SeparationCard), m_response(new ResponseCard),
      m_designSection(new FoldSection(tr("Designer"), m_designer, m_body)),
      m_separationSection(new FoldSection(tr("Separability"), m_separation, m_body)),
      m_responseSection(new FoldSection(tr("Frequency response"), m_response, m_body))
{
    setAccessibleName(tr("Kernel"));
    for (const KernelPresetGroup &group : m_head->presets()) {
        for (const KernelPreset &preset : group.presets) {
            if (preset.design)
                m_designer->learn(*preset.design);
        }
    }
    build();
    connectParts();
    showKernel();
}

void KernelPanel::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 1);
    all->addWidget(m_scroll);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_problem->setObjectName(QStringLiteral("problem"));
    for (QLabel *label : {m_sum, m_problem}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_problem->hide();
    auto *column = new QVBoxLayout(m_body);
    for (QWidget *part : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_sum),
                          static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_designSection),
                          static_cast<QWidget *>(m_separationSection), static_cast<QWidget *>(m_responseSection)})
        column->addWidget(part);
    column->addStretch(1);
}

void KernelPanel::connectParts()
{
    connect(m_head, &KernelHead::presetChosen, this, [this](const KernelPreset &preset) {
        if (preset.design)
            m_designer->setDesign(*preset.design);
        choose(preset.kernel, preset.keptAs);
    });
    connect(m_head, &KernelHead::resized, this, [this](int rows, int cols) { choose(resizedKernel(m_kernel, rows, cols), {}); });
    connect(m_grid, &KernelGrid::dragged, this, &KernelPanel::drag);
    connect(m_grid, &KernelGrid::edited, this, [this](const PictureKernel &kernel) { choose(kernel, {}); });
    connect(m_grid, &KernelGrid::refused, this, &KernelPanel::showProblem);
    connect(m_actions, &KernelActions::changed, this, [this](const PictureKernel &kernel) { choose(kernel, {}); });
    connect(m_actions, &KernelActions::symmetryChosen, m_grid, &KernelGrid::setSymmetry);
    connect(m_designer, &KernelDesigner::dragged, this, &KernelPanel::drag);
    connect(m_designer, &KernelDesigner::chosen, this, &KernelPanel::choose);
    connect(m_separation, &SeparationCard::dragged, this, &KernelPanel::drag);
    connect(m_separation, &SeparationCard::chosen, this, &KernelPanel::choose);
    for (const FoldSection *section : {m_separationSection, m_responseSection})
        connect(section, &FoldSection::opened, this, &KernelPanel::showAnalysis);
}

void KernelPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_head->setTheme(theme);
    m_grid->setTheme(theme);
    m_actions->setTheme(theme);
    m_designer->setTheme(theme);
    m_separation->setTheme(theme);
    m_response->setTheme(theme);
    for (FoldSection *section : {m_designSection, m_separationSection, m_responseSection})
        section->setTheme(theme);
    study::dress(*m_problem, theme.uiFont(12), theme.bad);
    m_body->layout()->setContentsMargins(margin, study::scaled(theme, 10), margin, study::scaled(theme, 10)); // in line with the form below
    m_body->layout()->setSpacing(study::scaled(theme, 8));
    showSum();
    fitGrid();
    updateGeometry();
}

QSize KernelPanel::sizeHint() const { return {study::scaled(m_theme, usualWidth), study::scaled(m_theme, 640)}; }

QSize KernelPanel::minimumSizeHint() const { return {study::scaled(m_theme, leastWidth), 160}; }

/// A fine line below: what stands under the panel does not scroll with it.
void KernelPanel::paintEvent(QPaintEvent *)
{
    if (m_theme.border.isValid())
        QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.border);
}

void KernelPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitGrid();
}

/// In a low window the grid leaves room for what stands below it, and is never cut itself.
void KernelPanel::fitGrid()
{
    const int above = m_head->sizeHint().height() + study::scaled(m_theme, 24);
    const int wanted = std::max(study::scaled(m_theme, lowestGrid), height() * 42 / 100);
    m_grid->setMostHeight(std::max(leastGrid, std::min(wanted, height() - above)));
}

void KernelPanel::setKernel(const PictureKernel &kernel)
{
    validate({.kernel = kernel});
    if (kernel == m_kernel)
        return;
    m_kernel = kernel;
    showKernel();
}

void KernelPanel::drag(const PictureKernel &kernel)
{
    m_kernel = kernel;
    showKernel();
    Q_EMIT kernelDragged(m_kernel);
}

void KernelPanel::choose(const PictureKernel &kernel, const QString &name)
{
    m_kernel = kernel;
    showKernel();
    Q_EMIT kernelChosen(m_kernel, name);
}

void KernelPanel::showKernel()
{
    m_designer->setKernel(m_kernel);
    m_designSection->setSummary(m_designer->matches() ? familyTitle(m_designer->design().family) : tr("changed by hand"));
    m_head->setKernel(m_kernel, m_designer->matches() ? familyTitle(m_designer->design().family) : tr("By hand"));
    m_grid->setKernel(m_kernel);
    m_actions->setKernel(m_kernel);
    m_problem->hide();
    showSum();
    showAnalysis();
}

void KernelPanel::showAnalysis()
{
    m_separation->setKernel(m_kernel);
    m_separationSection->setSummary(m_separation->summary());
    m_response->setKernel(m_kernel);
    m_responseSection->setSummary(m_response->summary());
}

void KernelPanel::showSum()
{
    const double sum = cleanKernelSum(m_kernel);
    const QString words = sum == 0                   ? tr("flat areas vanish")
                          : std::abs(sum - 1) < 1e-9 ? tr("flat areas keep their level")
                          : sum < 0                  ? tr("flat areas become negative")
                          : sum < 1                  ? tr("flat areas get darker")
                                                     : tr("flat areas get brighter");
    m_sum->setText(tr("<b>Sum %1</b> · %2").arg(inSentence(formatNumber(sum, 5)), words));
    if (m_theme.text.isValid())
        study::dress(*m_sum, m_theme.uiFont(13), m_theme.text);
}

void KernelPanel::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_scroll->ensureWidgetVisible(m_problem);
}

} // namespace convlab::ui

#include "moc_kernel_panel.cpp"
