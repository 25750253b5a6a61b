// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/plot_panel.h"

#include "ui/lesson/lesson_session.h"
#include "ui/plot/plot_view.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace convlab::ui {

PlotPanel::PlotPanel(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(std::move(words)), m_tabs(new QTabBar(this)), m_fold(new QToolButton(this)),
      m_stack(new QStackedWidget), m_front(new QStackedWidget(this)), m_secret(new QLabel(tr("The plot appears when everything has been predicted.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 2, 16, 2);
    column->setSpacing(2);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Plots"));
    m_fold->setObjectName(QStringLiteral("foldPlots"));
    m_fold->setProperty("class", QStringLiteral("quiet"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_fold);
    column->addLayout(row);
    column->addWidget(m_front, 1);
    m_front->addWidget(m_stack);
    m_front->addWidget(m_secret);
    m_secret->setAlignment(Qt::AlignCenter);
    m_secret->setWordWrap(true);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0 && folded())
            setWanted(true);
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { setWanted(folded()); });
    hide();
}

QVariant PlotPanel::place() const
{
    return m_wanted ? QVariant(*m_wanted) : QVariant();
}

void PlotPanel::restorePlace(const QVariant &place)
{
    if (place.isValid())
        setWanted(place.toBool());
}

void PlotPanel::setWanted(bool open)
{
    m_wanted = open;
    showFold();
}

void PlotPanel::setShortOfRoom(bool on)
{
    if (on == m_shortOfRoom)
        return;
    m_shortOfRoom = on;
    showFold();
}

void PlotPanel::showFold()
{
    const bool changes = m_front->isHidden() != folded();
    m_front->setHidden(folded());
    setMaximumHeight(folded() ? sizeHint().height() : QWIDGETSIZE_MAX);
    const QString words = folded() ? tr("Show the plot") : tr("Fold the plot away");
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
    if (m_theme.text.isValid())
        m_fold->setIcon(themedIcon(folded() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), m_theme));
    if (changes)
        Q_EMIT foldChanged();
}

void PlotPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_tabs->setFont(theme.uiFont(12));
    m_secret->setFont(theme.uiFont(13));
    QPalette quiet = m_secret->palette();
    quiet.setColor(QPalette::WindowText, theme.textMuted);
    m_secret->setPalette(quiet);
    for (PlotView *view : m_views)
        view->setTheme(theme);
    showFold();
}

void PlotPanel::makeViews(std::size_t count)
{
    while (m_views.size() < count) {
        auto *view = new PlotView(m_words, this);
        view->setTheme(m_theme);
        m_stack->addWidget(view);
        m_tabs->addTab({});
        m_views.push_back(view);
    }
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_tabs->setTabVisible(static_cast<int>(i), i < count);
    m_tabs->setVisible(count > 0);
}

void PlotPanel::showState()
{
    const std::vector<Plot> plots = m_session.run().plots();
    makeViews(plots.size());
    m_ids.clear();
    for (std::size_t i = 0; i < plots.size(); ++i) {
        m_ids.push_back(plots[i].id);
        m_tabs->setTabText(static_cast<int>(i), m_words->say(plots[i].title));
        m_views[i]->setPlot(plots[i]);
    }
    if (m_tabs->currentIndex() >= static_cast<int>(plots.size()))
        m_tabs->setCurrentIndex(0);
    setVisible(!plots.empty());
    showPosition();
}

/// Curves show the numbers of all steps, so they wait until all have been predicted.
void PlotPanel::showSecrecy()
{
    m_front->setCurrentWidget(m_session.predict().hidesMore() ? static_cast<QWidget *>(m_secret) : m_stack);
}

void PlotPanel::showPosition()
{
    showSecrecy();
    const Playable &run = m_session.run();
    const Moment moment = m_session.timeline().moment();
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        m_views[i]->setCursor(run.plotCursor(m_ids[i], moment));
        m_views[i]->setExtras(run.plotExtras(m_ids[i], moment, m_pointed));
    }
}

void PlotPanel::showPointed(const CellRef &cell)
{
    m_pointed = cell;
    showPosition();
}

} // namespace convlab::ui

#include "moc_plot_panel.cpp"
