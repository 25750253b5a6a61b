// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/stat_tile.h"

#include "ui/study/study_style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace convlab::ui {

StatTile::StatTile(const QString &name, const QString &widest, QWidget *parent)
    : QWidget(parent), m_widest(widest), m_name(new QLabel(name, this)), m_value(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    m_value->setObjectName(QStringLiteral("value"));
}

void StatTile::setTheme(const Theme &theme)
{
    study::dress(*m_name, theme.uiFont(12), theme.textMuted);
    study::dress(*m_value, theme.uiFont(16, true), theme.text);
    layout()->setSpacing(study::scaled(theme, 1));
    m_value->setMinimumWidth(QFontMetrics(m_value->font()).horizontalAdvance(m_widest) + 2);
}

void StatTile::setValue(const QString &value, const QColor &color)
{
    m_value->setText(value);
    study::dress(*m_value, m_value->font(), color);
    setAccessibleName(tr("%1: %2").arg(m_name->text(), value));
    m_value->setAccessibleName(accessibleName());
}

QString StatTile::value() const
{
    return m_value->text();
}

} // namespace convlab::ui

#include "moc_stat_tile.cpp"
