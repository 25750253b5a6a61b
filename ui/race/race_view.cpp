// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_view.h"

#include "core/fast/vector_target.h"
#include "core/scene/race_labels.h"
#include "core/scene/race_plots.h"
#include "ui/plot/plot_view.h"
#include "ui/race/race_row.h"
#include "ui/race/race_words.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

constexpr int margin = 16, plotHeight = 200;

enum Tab { Times, Arithmetic, Memory };

void dress(QLabel &label, const QFont &font, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
    label.setFont(font);
}

} // namespace

RaceView::RaceView(std::shared_ptr<const Words> words, fast::Race::Clock clock, const fast::RaceLimits &limits, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_limits(limits), m_runner(std::move(clock), limits)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(&m_runner, &RaceRunner::advanced, this, [this](const fast::RaceReport &report) {
        m_report = report;
        showReport();
    });
    connect(&m_runner, &RaceRunner::runningChanged, this, &RaceView::showHead);
    connect(m_button, &QPushButton::clicked, this, [this] { running() ? stop() : run(); });
    setAccessibleName(tr("Which algorithm?"));
}

RaceView::~RaceView()
{
    m_runner.disconnect(this);
}

QWidget *RaceView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 10, margin, 6);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_button = new QPushButton(head);
    m_button->setProperty("class", QStringLiteral("primary"));
    m_button->setObjectName(QStringLiteral("runRace"));
    m_status = new QLabel(head);
    m_status->setWordWrap(true);
    m_status->setMinimumWidth(1);
    m_status->setObjectName(QStringLiteral("raceStatus"));
    row->addWidget(m_button);
    row->addWidget(m_status, 1);
    m_progress = new QProgressBar(head);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the race"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing moves when it starts
    m_progress->setSizePolicy(keeps);
    column->addLayout(row);
    column->addWidget(m_progress);
    return head;
}

QWidget *RaceView::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 0, margin, 8);
    column->setSpacing(2);
    m_layer = new QLabel(body);
    m_layer->setWordWrap(true);
    m_layer->setMinimumWidth(1);
    m_bars = new QLabel(body);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_layer, 1);
    heading->addWidget(m_bars);
    column->addLayout(heading);
    for (const fast::Algorithm algorithm : fast::algorithms) {
        m_rows.push_back(new RaceRow(algorithm, *m_words, body));
        column->addWidget(m_rows.back());
    }
    m_tabs = new QTabBar(body);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Plots"));
    for (const QString &name : {tr("Time"), tr("Arithmetic"), tr("Memory")})
        m_tabs->addTab(name);
    m_stack = new QStackedWidget(body);
    m_stack->setMinimumHeight(plotHeight);
    for (int tab = Times; tab <= Memory; ++tab) {
        m_plots.push_back(new PlotView(m_words, m_stack));
        m_stack->addWidget(m_plots.back());
    }
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    column->addSpacing(4);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_note = new QLabel(body);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_note->setText(tr("Measured on this machine (%1, %2 vectors): processor time of one thread, median of %3 rounds in turns, weights prepared before. "
                       "It varies from run to run, and from machine to machine.")
                        .arg(QSysInfo::currentCpuArchitecture(), QString::fromStdString(fast::vectorTarget()))
                        .arg(m_limits.rounds));
    column->addWidget(m_note);
    return body;
}

void RaceView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_button->setFont(theme.uiFont(13, true));
    m_tabs->setFont(theme.uiFont(12));
    dress(*m_status, theme.uiFont(13), theme.text);
    dress(*m_layer, theme.uiFont(13, true), theme.text);
    dress(*m_bars, theme.uiFont(12), theme.textMuted);
    dress(*m_note, theme.uiFont(11.5), theme.textMuted);
    m_stack->setMinimumHeight(static_cast<int>(plotHeight * (1 + 0.5 * std::max(0.0, theme.fontScale - 1))));
    for (RaceRow *row : m_rows)
        row->setTheme(theme);
    for (PlotView *plot : m_plots)
        plot->setTheme(theme);
    showHead();
    alignRows();
}

void RaceView::setSetting(const std::optional<fast::RaceSetting> &setting)
{
    m_possible = setting.has_value();
    if (setting && (m_report.points.empty() || *setting != m_report.setting)) {
        m_report = fast::raceCard(*setting);
        m_stopped = false;
        if (running())
            m_runner.start(*setting);
        else
            m_tabs->setCurrentIndex(Arithmetic); // there are no times to look at
        showReport();
    } else if (!setting) {
        stop();
    }
    showHead();
}

void RaceView::run()
{
    if (!m_possible)
        return;
    m_report = fast::raceCard(m_report.setting);
    m_stopped = false;
    m_tabs->setCurrentIndex(Times);
    m_runner.start(m_report.setting);
    showReport();
}

void RaceView::stop()
{
    m_stopped = m_stopped || running();
    m_runner.cancel();
}

void RaceView::showReport()
{
    const fast::RacePoint &point = m_report.ownPoint();
    double best = 0;
    for (const fast::Lap &lap : point.laps) {
        if (!lap.times.empty() && (best == 0 || lap.median() < best))
            best = lap.median();
    }
    for (RaceRow *row : m_rows)
        row->show(point, best);
    m_bars->setText(best > 0 ? tr("Bars: speed") : tr("Bars: arithmetic"));
    m_layer->setText(m_words->say(layerLabel(m_report.setting)));
    m_plots[Times]->setPlot(timePlot(m_report));
    m_plots[Arithmetic]->setPlot(arithmeticPlot(m_report));
    m_plots[Memory]->setPlot(memoryPlot(m_report));
    showHead();
}

void RaceView::showHead()
{
    m_button->setText(running() ? tr("Stop") : m_report.finished || m_stopped ? tr("Run again") : tr("Run the race"));
    m_button->setEnabled(m_possible);
    if (m_theme.text.isValid())
        m_button->setIcon(themedIcon(running() ? QStringLiteral("close") : QStringLiteral("play"), m_theme.onAccent, m_theme.textFaint));
    m_progress->setVisible(running());
    m_progress->setValue(qRound(1000 * m_report.progress));
    QString text;
    if (m_report.points.empty() || !m_possible)
        text = tr("These parameters allow no race.");
    else if (running())
        text = race::progressText(m_report, m_limits.rounds);
    else if (m_stopped)
        text = tr("Stopped. %1").arg(race::resultText(m_report.ownPoint(), *m_words)).trimmed();
    else if (m_report.finished)
        text = race::resultText(m_report.ownPoint(), *m_words);
    else
        text = tr("Counting needs no clock; times are measured here, on this machine.");
    m_status->setText(text);
    setAccessibleDescription(text);
}

void RaceView::alignRows()
{
    RaceColumns widest;
    for (const RaceRow *row : m_rows) {
        const RaceColumns wanted = row->wanted();
        widest = {std::max(widest.name, wanted.name), std::max(widest.time, wanted.time), std::max(widest.speed, wanted.speed),
                  std::max(widest.badge, wanted.badge)};
    }
    for (RaceRow *row : m_rows)
        row->setColumns(widest);
}

/// A race that nobody sees only heats the room; a window that is minimised may go on.
void RaceView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        stop();
    QWidget::hideEvent(event);
}

} // namespace convlab::ui

#include "moc_race_view.cpp"
