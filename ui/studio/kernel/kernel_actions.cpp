// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_actions.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/wheel_guard.h"

#include <QComboBox>
#include <QPushButton>

namespace convlab::ui {

KernelActions::KernelActions(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, 5, 5);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_normalise = add(QStringLiteral("normalise"), tr("Normalise"), {},
                      [](const PictureKernel &kernel) { return normalisedKernel(kernel).value_or(kernel); });
    add(QStringLiteral("zeroMean"), tr("Zero mean"), tr("Subtract the mean from every weight: the sum becomes 0, and flat areas vanish"), zeroMeanKernel);
    add(QStringLiteral("flip"), tr("Flip"), tr("Turn by half a turn: what true convolution does to its kernel"), flippedKernel);
    add(QStringLiteral("rotate"), tr("Turn 90°"), tr("Turn clockwise by a quarter"), rotatedKernel);
    add(QStringLiteral("transpose"), tr("Transpose"), tr("Swap rows and columns"), transposedKernel);
    add(QStringLiteral("clear"), tr("Clear"), tr("Set every weight to 0"), clearedKernel);
    addSymmetry();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setKernel(m_kernel);
}

QPushButton *KernelActions::add(const QString &name, const QString &text, const QString &tip, Change change)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setProperty("class", QStringLiteral("compact"));
    button->setToolTip(tip);
    layout()->addWidget(button);
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, change = std::move(change)] {
        if (const PictureKernel kernel = change(m_kernel); kernel != m_kernel)
            Q_EMIT changed(kernel);
    });
    return button;
}

void KernelActions::addSymmetry()
{
    m_symmetry = new QComboBox(this);
    m_symmetry->setObjectName(QStringLiteral("symmetry"));
    m_symmetry->setProperty("class", QStringLiteral("compact"));
    // In the order of KernelSymmetry.
    m_symmetry->addItems({tr("Each cell alone"), tr("Left = right"), tr("Top = bottom"), tr("Both ways"), tr("All eight ways")});
    m_symmetry->setAccessibleName(tr("Symmetric editing"));
    m_symmetry->setToolTip(tr("Which cells change together when you edit one"));
    guardFromWheel(*m_symmetry);
    layout()->addWidget(m_symmetry);
    connect(m_symmetry, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT symmetryChosen(symmetry()); });
}

KernelSymmetry KernelActions::symmetry() const { return static_cast<KernelSymmetry>(m_symmetry->currentIndex()); }

void KernelActions::setTheme(const Theme &theme)
{
    for (QPushButton *button : m_buttons)
        button->setFont(theme.uiFont(12));
    m_symmetry->setFont(theme.uiFont(12));
    updateGeometry();
}

void KernelActions::setKernel(const PictureKernel &kernel)
{
    m_kernel = kernel;
    const bool possible = normalisedKernel(kernel).has_value();
    m_normalise->setEnabled(possible);
    m_normalise->setToolTip(possible ? tr("Divide by the sum: it becomes 1, and flat areas keep their level")
                                     : tr("The sum is 0: nothing to divide by"));
}

} // namespace convlab::ui

#include "moc_kernel_actions.cpp"
