// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/linked_spins.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace convlab::ui::lessons::receptive_field {

namespace {

constexpr int spinWidth = 66;   ///< one width for all, whatever their ranges: the fields line up

} // namespace

LinkedSpins::LinkedSpins(const QString &name, const QStringList &signs, int minimum, int maximum, QWidget *parent)
    : QWidget(parent), m_name(name), m_signs(signs), m_lock(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int i = 0; i < signs.size(); ++i) {
        auto *spin = new QSpinBox(this);
        spin->setRange(minimum, maximum);
        spin->setMinimumWidth(spinWidth);
        connect(spin, &QSpinBox::valueChanged, this, [this, i] { change(i); });
        row->addWidget(spin);
        m_spins.push_back(spin);
    }
    m_lock->setAutoRaise(true);
    connect(m_lock, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        if (!m_open)
            change(0);
    });
    row->addWidget(m_lock);
    row->addStretch(1);
    setOpen(false);
}

void LinkedSpins::setTheme(const Theme &theme)
{
    m_theme = theme;
    setOpen(m_open);
}

void LinkedSpins::setOpen(bool open)
{
    m_open = open;
    for (std::size_t i = 0; i < m_spins.size(); ++i) {
        QSpinBox *spin = m_spins[i];
        const QString sign = m_signs[static_cast<qsizetype>(i)];
        spin->setVisible(open || i == 0);
        spin->setPrefix(open ? sign + QStringLiteral("\u2009") : QString());
        spin->setAccessibleName(open ? m_name + u' ' + sign : m_name);
    }
    m_lock->setToolTip(open ? tr("Use one number for all sides") : tr("Set each side on its own"));
    m_lock->setAccessibleName(m_name + QStringLiteral(": ") + m_lock->toolTip());
    if (!m_theme.name.isEmpty())
        m_lock->setIcon(themedIcon(open ? QStringLiteral("lock-open") : QStringLiteral("lock-closed"), m_theme));
}

void LinkedSpins::setValues(const std::vector<int> &values)
{
    const bool differ = std::any_of(values.begin(), values.end(), [&](int value) { return value != values.front(); });
    for (std::size_t i = 0; i < m_spins.size(); ++i) {
        const QSignalBlocker blocker(m_spins[i]);
        m_spins[i]->setValue(values[i]);
    }
    if (differ && !m_open)
        setOpen(true);
}

std::vector<int> LinkedSpins::values() const
{
    std::vector<int> numbers;
    for (const QSpinBox *spin : m_spins)
        numbers.push_back(spin->value());
    return numbers;
}

void LinkedSpins::change(int index)
{
    if (!m_open) {
        for (QSpinBox *spin : m_spins) {
            const QSignalBlocker blocker(spin);
            spin->setValue(m_spins[static_cast<std::size_t>(index)]->value());
        }
    }
    Q_EMIT edited();
}

} // namespace convlab::ui::lessons::receptive_field

#include "moc_linked_spins.cpp"
