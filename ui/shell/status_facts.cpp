// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_facts.h"

#include <QLabel>
#include <QToolButton>

namespace convlab::ui {

namespace {
constexpr int messageMs = 6000;
constexpr int offerMs = 15000;
}

StatusFacts::StatusFacts(QWidget *parent)
    : QStatusBar(parent), m_facts(new QLabel(this)), m_truth(new QLabel(this)), m_warning(new QLabel(this)),
      m_offer(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_facts->setMinimumWidth(1);
    m_facts->setAccessibleName(tr("Facts about the current run"));
    addWidget(m_facts, 1);
    addPermanentWidget(m_offer);
    addPermanentWidget(m_truth);
    addPermanentWidget(m_warning);
    m_warning->hide();
    m_offer->hide();
    connect(this, &QStatusBar::messageChanged, m_offer, &QWidget::hide); // whatever comes next, it answers something else
    connect(m_offer, &QToolButton::clicked, this, [this] {
        clearMessage();
        Q_EMIT offerTaken();
    });
}

void StatusFacts::setTheme(const Theme &theme)
{
    setFont(theme.uiFont(12));
    for (QLabel *label : {m_facts, m_truth, m_warning})
        label->setFont(theme.uiFont(12));
    m_offer->setFont(theme.uiFont(12));
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

void StatusFacts::offer(const QString &message, const QString &action)
{
    showMessage(message, offerMs);
    m_offer->setText(action);
    m_offer->show();
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
