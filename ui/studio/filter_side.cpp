// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_side.h"

#include "ui/studio/filter_form.h"
#include "ui/studio/kernel/kernel_panel.h"

#include <QEvent>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <utility>

namespace convlab::ui {

FilterSide::FilterSide(const Language &language, QWidget *parent)
    : QWidget(parent), m_kernel(new KernelPanel(language, this)), m_form(new FilterForm(this)), m_nothing(new QLabel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("class", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_kernel, 1);
    column->addWidget(m_form);
    column->addWidget(m_nothing, 1);
    m_form->setContentsMargins(9, 6, 9, 0);
    m_nothing->setText(tr("The chain is empty: after is before. Add a filter, or choose a chain above the picture."));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(20, 20, 20, 20);
    connect(m_kernel, &KernelPanel::kernelDragged, this, &FilterSide::dragKernel);
    connect(m_kernel, &KernelPanel::kernelChosen, this, &FilterSide::chooseKernel);
    connect(m_form, &FilterForm::edited, this, [this](const StudioFilter &filter, const QString &name, bool continuing) {
        m_filter = filter;
        if (!continuing)
            Q_EMIT editBegun();
        Q_EMIT edited(m_filter, name, m_sliderHeld);
    });
    for (QSlider *slider : m_form->findChildren<QSlider *>())
        slider->installEventFilter(this);
}

void FilterSide::setTheme(const Theme &theme)
{
    m_kernel->setTheme(theme);
    m_form->setTheme(theme);
    m_nothing->setFont(theme.uiFont(14));
}

void FilterSide::setState(const StudioState &state)
{
    const bool any = !state.filters.empty();
    m_kernel->setVisible(any);
    m_form->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any)
        return;
    m_filter = state.filters[static_cast<std::size_t>(state.selected)];
    m_kernel->setKernel(m_filter.spec.kernel);
    m_form->setFilter(m_filter);
}

void FilterSide::dragKernel(const PictureKernel &kernel)
{
    if (!std::exchange(m_kernelDragged, true)) {
        m_kernelAtRest = m_filter.spec.kernel;
        Q_EMIT editBegun();
    }
    m_filter.spec.kernel = kernel;
    // A drag that is taken back ends without a word: what was there before is shown exactly at once.
    Q_EMIT edited(m_filter, QStringLiteral("kernel"), kernel != m_kernelAtRest);
}

void FilterSide::chooseKernel(const PictureKernel &kernel, const QString &name)
{
    if (!std::exchange(m_kernelDragged, false))
        Q_EMIT editBegun();
    m_filter.spec.kernel = kernel;
    m_filter.name = name;
    Q_EMIT edited(m_filter, QStringLiteral("kernel"), false);
    Q_EMIT settled();
}

/// While a slider is held, what follows is a drag.
bool FilterSide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_sliderHeld = true;
    if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_sliderHeld, false))
        Q_EMIT settled();
    return QWidget::eventFilter(watched, event);
}

} // namespace convlab::ui

#include "moc_filter_side.cpp"
