// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/progress_page.h"

#include "core/study/progress.h"
#include "ui/controls/flow_layout.h"
#include "ui/plot/plot_view.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_words.h"
#include "ui/study/progress/misconception_list.h"
#include "ui/study/progress/progress_plots.h"
#include "ui/study/progress/progress_words.h"
#include "ui/study/progress/section_list.h"
#include "ui/study/progress/session_lines.h"
#include "ui/study/stat_tile.h"
#include "ui/study/study_style.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr double widestColumn = 860, plotHeight = 190, tileGap = 28, headingPixels = 16, remarkPixels = 13.5;
enum Tile { Due, Learning, Known, Fresh, Recall };

} // namespace

ProgressPage::ProgressPage(PracticeDesk &desk, const std::shared_ptr<const QuestionWords> &words, std::shared_ptr<const Words> plotWords,
                           const std::vector<PracticeSection> &sections, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_scroll(new QScrollArea(this)), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setAccessibleName(tr("Progress"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    addHead();
    addTiles();
    m_forecastTitle = addText(tr("What comes back"), headingPixels, true);
    m_forecast = addPlot(plotWords);
    m_forecastText = addText({}, remarkPixels);
    addText(tr("Sections and skills"), headingPixels, true);
    addText(tr("Known is what you would still know in three weeks; recall is the chance that you still know it today. A click on a skill "
               "practises it."), remarkPixels);
    m_sections = new SectionList(sections, words, m_body);
    m_column->addWidget(m_sections);
    m_ideasTitle = addText(tr("Wrong ideas that showed"), headingPixels, true);
    m_ideasText = addText({}, remarkPixels);
    m_ideas = new MisconceptionList(words, m_body);
    m_column->addWidget(m_ideas);
    m_historyTitle = addText(tr("What you did"), headingPixels, true);
    m_history = addPlot(std::move(plotWords));
    m_historyText = addText({}, remarkPixels);
    m_retention = addText({}, remarkPixels);
    m_sessions = addText({}, remarkPixels);
    addExchange();
    m_column->addStretch(1);
    connect(m_sections, &SectionList::practiseWanted, this, &ProgressPage::sectionWanted);
    connect(m_sections, &SectionList::skillWanted, this, &ProgressPage::skillWanted);
    connect(m_sections, &SectionList::openWanted, this, &ProgressPage::openWanted);
    connect(m_ideas, &MisconceptionList::practiseWanted, this, &ProgressPage::generatorWanted);
    connect(m_ideas, &MisconceptionList::stageWanted, this, &ProgressPage::stageWanted);
    connect(&m_desk, &PracticeDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

QLabel *ProgressPage::addText(const QString &text, double pixels, bool strong)
{
    auto *label = new QLabel(text, m_body);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_texts.push_back({label, pixels, strong});
    m_column->addWidget(label);
    return label;
}

void ProgressPage::addHead()
{
    addText(tr("Progress"), 22, true);
    m_message = addText({}, 14);
    m_message->setObjectName(QStringLiteral("exchangeMessage"));
    m_message->hide();
    m_message->installEventFilter(this);
    m_lead = addText({}, 14);
    auto *box = new QWidget(m_body);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_start = new QPushButton(box);
    m_start->setObjectName(QStringLiteral("practiseDue"));
    m_start->setProperty("class", QStringLiteral("primary"));
    m_due = new QLabel(box);
    m_due->setWordWrap(true);
    m_texts.push_back({m_due, 14, false});
    row->addWidget(m_start);
    row->addWidget(m_due, 1);
    m_column->addWidget(box);
    connect(m_start, &QPushButton::clicked, this, &ProgressPage::dueWanted);
}

void ProgressPage::addTiles()
{
    m_tileBox = new QWidget(m_body);
    new QGridLayout(m_tileBox);
    const QString hundred = QStringLiteral("100 %");
    for (const QString &name : {tr("Due now"), tr("Learning"), tr("Known"), tr("Not asked yet"), tr("Recall now")})
        m_tiles.push_back(new StatTile(name, hundred, m_tileBox));
    m_column->addWidget(m_tileBox);
}

PlotView *ProgressPage::addPlot(std::shared_ptr<const Words> words)
{
    auto *plot = new PlotView(std::move(words), m_body);
    m_column->addWidget(plot);
    return plot;
}

void ProgressPage::addExchange()
{
    addText(tr("Keep it elsewhere"), headingPixels, true);
    addText(tr("Everything goes into one file that ConvLab reads again, here or on another computer. An import adds what is not here yet, "
               "changes no answer, and keeps a copy of the state before: File, Restore…"), remarkPixels);
    auto *box = new QWidget(m_body);
    auto *flow = new FlowLayout(box, 8, 8);
    const auto add = [&](const QString &text, const QString &tip, ExchangeKind kind) {
        auto *button = new QPushButton(text, box);
        button->setToolTip(tip);
        flow->addWidget(button);
        m_exchange.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT exchangeWanted(kind); });
    };
    add(tr("Export everything…"), tr("Practice, skill check, checklist and notes as JSON"), ExchangeKind::Everything);
    add(tr("Export answers…"), tr("A table for a spreadsheet (CSV), an answer a row"), ExchangeKind::Answers);
    add(tr("Export cards for Anki…"), tr("The questions of the sections that you opened, as notes for Anki"), ExchangeKind::Cards);
    add(tr("Import…"), tr("Reads a file that “Export everything” wrote"), ExchangeKind::Import);
    m_column->addWidget(box);
}

void ProgressPage::refresh()
{
    const practice::PracticeQueue &queue = m_desk.queue();
    const practice::Seconds now = m_desk.now();
    const bool any = !queue.log().empty();
    m_lead->setText(any ? tr("What you have learned, and when it comes back. Nothing is lost when you stay away: it only comes back for a short repeat.")
                        : tr("Nothing is answered yet, so there is nothing to show: a few questions are enough to begin. The sections that you have "
                             "opened are in the practice queue; every answer tells ConvLab when to ask again, and this page what you know."));
    const practice::QueueCounts counts = queue.counts(now);
    m_start->setText(any ? tr("Practise what is due") : tr("Begin to practise"));
    m_start->setEnabled(counts.total() > 0);
    setFocusProxy(m_start->isEnabled() ? static_cast<QWidget *>(m_start) : m_sections);
    m_due->setText(counts.total() > 0 ? countsInWords(counts) : any ? tr("Nothing is due now.") : tr("Open a section first, such as the first one: its questions wait here then."));
    showTiles();
    const std::vector<int> forecast = practice::forecast(queue, now, shownDays);
    m_forecast->setPlot(forecastPlot(forecast));
    m_forecastText->setText(forecastText(forecast));
    m_sections->show(queue, now);
    m_ideas->show(queue, now);
    m_ideasText->setText(m_ideas->count() > 0 ? tr("Each is a rule that gives exactly the wrong answers you gave. Everybody has some; naming them is half the way.")
                                              : tr("None so far. When a wrong answer is what a known mistake gives, the mistake is named here."));
    showHistory();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tileBox, m_forecastTitle, m_forecast, m_forecastText, m_ideasTitle, m_ideasText, m_historyTitle, m_history,
                                                            m_historyText, m_retention, m_sessions})
        widget->setVisible(any);
    m_ideas->setVisible(m_ideas->count() > 0);
}

void ProgressPage::showTiles()
{
    const practice::Progress course = practice::courseProgress(m_desk.queue(), m_desk.now());
    const auto set = [&](Tile tile, const QString &value) { m_tiles[tile]->setValue(value, m_theme.text); };
    set(Due, QString::number(course.due));
    set(Learning, QString::number(course.learning + course.young));
    set(Known, QString::number(course.known));
    set(Fresh, QString::number(course.items - course.asked()));
    set(Recall, QStringLiteral("%1 %").arg(qRound(100 * course.recall)));
}

void ProgressPage::showHistory()
{
    const practice::PracticeQueue &queue = m_desk.queue();
    const std::vector<practice::DayCount> days = practice::lastDays(queue, m_desk.now(), shownDays);
    m_history->setPlot(historyPlot(days));
    m_historyText->setText(daysText(days));
    m_retention->setText(retentionText(practice::reviewsSince(queue.log()), queue.settings().retention));
    m_sessions->setText(sessionLines(practice::sessions(queue.log())));
}

void ProgressPage::say(const QString &message, bool problem)
{
    m_problem = problem;
    m_message->setText(message);
    m_message->setAccessibleName(message);
    m_message->setVisible(!message.isEmpty());
    m_message->update();
    m_scroll->ensureVisible(0, 0);
}

void ProgressPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const Text &text : m_texts)
        study::dress(*text.label, theme.uiFont(text.pixels, text.strong), text.pixels == remarkPixels && text.label != m_retention ? theme.textMuted : theme.text);
    m_message->setContentsMargins(study::scaledMargins(theme, 14, 10));
    m_column->setSpacing(study::scaled(theme, 10));
    m_start->setFont(theme.uiFont(15, true));
    m_start->parentWidget()->layout()->setSpacing(study::scaled(theme, 16));
    for (StatTile *tile : m_tiles)
        tile->setTheme(theme);
    for (PlotView *plot : {m_forecast, m_history}) {
        plot->setTheme(theme);
        plot->setFixedHeight(study::scaled(theme, plotHeight));
    }
    m_sections->setTheme(theme);
    m_ideas->setTheme(theme);
    for (QPushButton *button : m_exchange)
        button->setFont(theme.uiFont(14));
    for (const Text &text : m_texts)
        if (text.pixels == headingPixels)
            text.label->setContentsMargins(0, study::scaled(theme, 14), 0, 0);
    showTiles();
    placeTiles();
    update();
}

/// Side by side, or as many as there is room for.
void ProgressPage::placeTiles()
{
    auto *grid = static_cast<QGridLayout *>(m_tileBox->layout());
    const int gap = study::scaled(m_theme, tileGap);
    int widest = 1;
    for (const StatTile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const QMargins margins = m_column->contentsMargins();
    const int columns = std::clamp((width() - margins.left() - margins.right() + gap) / (widest + gap), 1, static_cast<int>(m_tiles.size()));
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column <= static_cast<int>(m_tiles.size()); ++column)
        grid->setColumnStretch(column, column == columns ? 1 : 0);
    grid->setContentsMargins(0, study::scaled(m_theme, 6), 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(study::scaled(m_theme, 8));
}

void ProgressPage::showEvent(QShowEvent *event)
{
    refresh(); // time has passed since it was seen
    QWidget::showEvent(event);
}

void ProgressPage::hideEvent(QHideEvent *event)
{
    say({}, false);
    QWidget::hideEvent(event);
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(study::scaled(m_theme, 24), (width() - study::scaled(m_theme, widestColumn)) / 2);
    m_column->setContentsMargins(side, study::scaled(m_theme, 24), side, study::scaled(m_theme, 24));
    placeTiles();
}

bool ProgressPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::Paint) {
        QPainter painter(m_message);
        study::paintBox(painter, QRectF(m_message->rect()), m_problem ? m_theme.badFill : m_theme.goodFill, m_problem ? m_theme.bad : m_theme.good, 1, 8);
    }
    return QWidget::eventFilter(watched, event);
}

void ProgressPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
}

} // namespace convlab::ui

#include "moc_progress_page.cpp"
