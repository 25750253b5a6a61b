// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_facts.h"

#include <QLabel>

namespace convlab::ui {

namespace {
constexpr int messageMs = 6000;
}

StatusFacts::StatusFacts(QWidget *parent)
    : QStatusBar(parent), m_facts(new QLabel(this)), m_truth(new QLabel(this)), m_warning(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_facts->setMinimumWidth(1);
    m_facts->setAccessibleName(tr("Facts about the current run"));
    addWidget(m_facts, 1);
    addPermanentWidget(m_truth);
    addPermanentWidget(m_warning);
    m_warning->hide();
}

void StatusFacts::setTheme(const Theme &theme)
{
    setFont(theme.uiFont(12));
    for (QLabel *label : {m_facts, m_truth, m_warning})
        label->setFont(theme.uiFont(12));
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, theme.bad);
    m_warning->setPalette(palette);
}

void StatusFacts::setFacts(const QStringList &facts, const QString &truth)
{
    m_facts->setText(facts.join(QStringLiteral("      ")));
    m_facts->setToolTip(facts.join(QLatin1Char('\n')));
    m_truth->setText(truth);
}

void StatusFacts::say(const QString &message)
{
    showMessage(message, messageMs);
}

void StatusFacts::setWarning(const QString &text, const QString &explanation)
{
    m_warning->setToolTip(explanation);
    m_warning->setAccessibleDescription(explanation);
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

} // namespace convlab::ui

#include "moc_status_facts.cpp"
