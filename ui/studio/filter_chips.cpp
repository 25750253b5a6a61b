// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_chips.h"

#include "ui/controls/flow_layout.h"
#include "ui/studio/filter_chip.h"
#include "ui/theme/icons.h"

#include <QToolButton>

namespace convlab::ui {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 8, 6)), m_add(new QToolButton(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < longestPictureChain; ++i)
        makeChip();
    m_add->setText(tr("Add filter"));
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setProperty("class", QStringLiteral("quiet"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &FilterChips::addWanted);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::makeChip()
{
    const int index = static_cast<int>(m_chips.size());
    auto *chip = new FilterChip(index + 1, this);
    chip->hide();
    m_flow->addWidget(chip);
    m_chips.push_back(chip);
    connect(chip, &FilterChip::selected, this, [this, index] { Q_EMIT selected(index); });
    connect(chip, &FilterChip::switched, this, [this, index](bool on) { Q_EMIT switched(index, on); });
    connect(chip, &FilterChip::removed, this, [this, index] { Q_EMIT removed(index); });
    connect(chip, &FilterChip::moved, this, [this, index](int by) { Q_EMIT moved(index, by); });
}

void FilterChips::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (FilterChip *chip : m_chips)
        chip->setTheme(theme);
    m_add->setFont(theme.uiFont(13));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), theme));
    updateGeometry();
}

void FilterChips::setFilters(const std::vector<StudioFilter> &filters, int selected)
{
    const int count = static_cast<int>(filters.size());
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i) {
        FilterChip *chip = m_chips[static_cast<std::size_t>(i)];
        if (i < count) {
            const StudioFilter &filter = filters[static_cast<std::size_t>(i)];
            chip->showFilter(filter.name, filter.on, i == selected, i == 0, i == count - 1);
        }
        chip->setVisible(i < count);
    }
    m_add->setEnabled(count < longestPictureChain);
    m_add->setToolTip(count < longestPictureChain ? tr("Add a filter behind the selected one") : tr("A chain has up to %1 filters").arg(longestPictureChain));
    updateGeometry();
}

} // namespace convlab::ui

#include "moc_filter_chips.cpp"
