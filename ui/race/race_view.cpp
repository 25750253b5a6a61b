// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_view.h"

#include "core/fast/vector_target.h"
#include "core/scene/race_plots.h"
#include "ui/controls/focus_overlay.h"
#include "ui/controls/wheel_guard.h"
#include "ui/plot/plot_view.h"
#include "ui/race/race_row.h"
#include "ui/race/race_table.h"
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
constexpr std::size_t mostKnown = 12;   ///< races whose times are kept

enum Tab { Times, Arithmetic, Memory };

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
    m_scroll->setAccessibleName(tr("Results of the race"));
    new FocusOverlay(*m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(&m_runner, &RaceRunner::advanced, this, [this](const fast::RaceReport &report) {
        m_report = report;
        if (report.finished)
            remember();
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
    m_table = new RaceTable(*m_words, body);
    column->addWidget(m_table);
    m_tabs = new QTabBar(body);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Plots"));
    guardFromWheel(*m_tabs); // the wheel scrolls what lies behind
    for (const QString &name : {tr("Time"), tr("Arithmetic"), tr("Memory")})
        m_tabs->addTab(name);
    m_stack = new QStackedWidget(body);
    m_stack->setMinimumHeight(plotHeight);
    for (int tab = Times; tab <= Memory; ++tab) {
        m_plots.push_back(new PlotView(m_words, m_stack));
        m_stack->addWidget(m_plots.back());
    }
    m_waiting = new QLabel(tr("Times appear here as they are measured."), m_stack);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_stack->addWidget(m_waiting);
    connect(m_tabs, &QTabBar::currentChanged, this, &RaceView::showTab);
    column->addSpacing(4);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_note = new QLabel(body);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_note);
    return body;
}

void RaceView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_button->setFont(theme.uiFont(13, true));
    m_tabs->setFont(theme.uiFont(12));
    dressLabel(*m_status, theme.uiFont(13), theme.text);
    dressLabel(*m_waiting, theme.uiFont(13), theme.textMuted);
    dressLabel(*m_note, theme.uiFont(11.5), theme.textMuted);
    m_stack->setMinimumHeight(static_cast<int>(plotHeight * (1 + 0.5 * std::max(0.0, theme.fontScale - 1))));
    m_table->setTheme(theme);
    for (PlotView *plot : m_plots)
        plot->setTheme(theme);
    showHead();
}

void RaceView::setSetting(const std::optional<fast::RaceSetting> &setting)
{
    m_possible = setting.has_value();
    if (setting && (m_report.points.empty() || *setting != m_report.setting)) {
        const fast::RaceReport *before = running() ? nullptr : known(*setting);
        m_report = before ? *before : fast::raceCard(*setting);
        m_stopped = false;
        if (running())
            m_runner.start(*setting);
        else
            m_tabs->setCurrentIndex(m_report.finished ? Times : Arithmetic); // where there is something to see
        showReport();
    } else if (!setting) {
        stop();
    }
    showHead();
}

/// Undoing a change, or coming back to a preset, brings the times of the last few races back.
void RaceView::remember()
{
    std::erase_if(m_known, [this](const fast::RaceReport &report) { return report.setting == m_report.setting; });
    m_known.push_back(m_report);
    if (m_known.size() > mostKnown)
        m_known.erase(m_known.begin());
}

const fast::RaceReport *RaceView::known(const fast::RaceSetting &setting) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const fast::RaceReport &report) { return report.setting == setting; });
    return found == m_known.end() ? nullptr : &*found;
}

QVariant RaceView::place() const
{
    return QVariant::fromValue(m_known);
}

void RaceView::restorePlace(const QVariant &place)
{
    m_known = place.value<std::vector<fast::RaceReport>>();
    const fast::RaceReport *before = running() || m_report.points.empty() ? nullptr : known(m_report.setting);
    if (!before)
        return;
    m_report = *before;
    showReport();
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
    m_table->show(m_report);
    m_plots[Times]->setPlot(timePlot(m_report));
    m_plots[Arithmetic]->setPlot(arithmeticPlot(m_report));
    m_plots[Memory]->setPlot(memoryPlot(m_report));
    showTab();
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
    if (text == m_status->text())
        return;
    m_status->setText(text);
    setAccessibleDescription(text); // which tells those who listen
}

/// The plot that is wanted, and how its numbers came about.
void RaceView::showTab()
{
    const int tab = m_tabs->currentIndex();
    const bool timed = std::any_of(m_report.points.begin(), m_report.points.end(), [](const fast::RacePoint &point) {
        return std::any_of(point.laps.begin(), point.laps.end(), [](const fast::Lap &lap) { return !lap.times.empty(); });
    });
    m_stack->setCurrentWidget(tab == Times && !timed ? static_cast<QWidget *>(m_waiting) : m_plots[static_cast<std::size_t>(tab)]);
    QString note;
    if (tab == Times)
        note = tr("Median of %1 rounds in turns: processor time of one thread (%2, %3 vectors), kernels prepared before. Speed counts "
                  "the definition’s arithmetic. Times vary from run to run and from machine to machine.")
                   .arg(m_limits.rounds)
                   .arg(QSysInfo::currentCpuArchitecture(), QString::fromStdString(fast::vectorTarget()));
    else if (tab == Arithmetic)
        note = tr("Multiplications and additions of one run, transforms included, the preparation of kernels left out.");
    else
        note = tr("Bytes beside input, kernels and output: padded copies, columns, tiles and their transforms, kernels as each way keeps them.");
    m_note->setText(note);
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
