// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_head.h"

#include "ui/controls/number_box.h"
#include "ui/studio/kernel/preset_menu.h"
#include "ui/study/study_style.h"

#include <QHBoxLayout>
#include <QLabel>

namespace convlab::ui {

KernelHead::KernelHead(const Language &language, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Kernel"), this)), m_times(new QLabel(QStringLiteral("×"), this)),
      m_rows(addSide(QStringLiteral("rows"), tr("Rows of the kernel"))), m_cols(addSide(QStringLiteral("cols"), tr("Columns of the kernel"))),
      m_presets(new PresetMenu(loadKernelPresets(language), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_rows);
    row->addWidget(m_times);
    row->addWidget(m_cols);
    row->addSpacing(6);
    row->addWidget(m_presets, 1);
    connect(m_presets, &PresetMenu::presetChosen, this, &KernelHead::presetChosen);
}

NumberBox *KernelHead::addSide(const QString &name, const QString &words)
{
    auto *box = new NumberBox(1, largestEditedSide, 1, this);
    box->setObjectName(name);
    box->setProperty("class", QString());
    box->setAlignment(Qt::AlignHCenter);
    box->setAccessibleName(words);
    box->setToolTip(tr("%1: 1 to %2").arg(words).arg(largestEditedSide));
    connect(box, &NumberBox::typed, this, [this] { Q_EMIT resized(static_cast<int>(m_rows->value()), static_cast<int>(m_cols->value())); });
    return box;
}

const std::vector<KernelPresetGroup> &KernelHead::presets() const { return m_presets->groups(); }

void KernelHead::setTheme(const Theme &theme)
{
    study::dress(*m_title, theme.uiFont(14, true), theme.role(Role::Kernel).text);
    study::dress(*m_times, theme.uiFont(13), theme.textMuted);
    m_title->setHidden(theme.fontScale > 2); // there is room for the sizes and the presets only
    for (NumberBox *box : {m_rows, m_cols}) {
        box->setFont(theme.uiFont(13));
        box->setFixedSize(box->sizeHint().width() + study::scaled(theme, 6), study::scaled(theme, 28));
    }
    m_presets->setTheme(theme);
}

void KernelHead::setKernel(const PictureKernel &kernel, const QString &other)
{
    m_rows->showValue(kernel.rows);
    m_cols->showValue(kernel.cols);
    m_presets->showKernel(kernel, other);
}

} // namespace convlab::ui

#include "moc_kernel_head.cpp"
