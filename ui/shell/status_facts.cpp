// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_facts.h"

#include <QLabel>
#include <QToolButton>

namespace convlab::ui {

namespace {
constexpr int messageMs = 6000;
constexpr int offerMs = 15000;
constexpr int edges = 40; ///< margins of the bar and gaps between its items
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
    // The bar hides what a message covers only if it is seen: one that comes before the window would be written over the facts.
    connect(this, &QStatusBar::messageChanged, m_facts, [this](const QString &message) { m_facts->setHidden(!message.isEmpty()); });
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
    m_offer->setMaximumHeight(m_facts->fontMetrics().height() + 6); // hidden or not, it must not make the bar higher
    showFacts();
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, theme.bad);
    m_warning->setPalette(palette);
    reformat(); // now, not after the first frame: the stage above would jump
}

void StatusFacts::setFacts(const QStringList &facts, const QString &truth)
{
    m_all = facts;
    m_facts->setToolTip(facts.join(QLatin1Char('\n')));
    m_truth->setText(truth);
    showFacts();
}

/// As many whole facts as there is room for; a number that is cut off is a wrong number.
void StatusFacts::showFacts()
{
    const int gapToTruth = m_facts->fontMetrics().height();
    const int room = width() - gapToTruth - m_truth->sizeHint().width() - (m_warning->isHidden() ? 0 : m_warning->sizeHint().width()) - edges;
    const QString gap = QStringLiteral("      "), more = QStringLiteral(" …");
    QString text;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const QString longer = text.isEmpty() ? m_all[i] : text + gap + m_all[i];
        const QString needed = i + 1 < m_all.size() ? longer + more : longer;
        if (m_facts->fontMetrics().horizontalAdvance(needed) > room) {
            text += more;
            break;
        }
        text = longer;
    }
    m_facts->setText(text);
}

void StatusFacts::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    showFacts();
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
