// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_page.h"

#include "ui/canvas/canvas_view.h"
#include "ui/controls/focus_overlay.h"
#include "ui/lab/lab_panel.h"
#include "ui/lesson/hover_links.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/stage_links.h"
#include "ui/lesson/stage_panel.h"
#include "ui/lesson/state_words.h"
#include "ui/lesson/step_voice.h"
#include "ui/lesson/symbol_links.h"
#include "ui/text/lesson_text_format.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/number_format.h"
#include "ui/text/reading_place.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

constexpr int textWidth = 330;  ///< the text column's first width
constexpr int stageWidth = 724;
constexpr int narrowestText = 240;

QString withHeading(const LessonContent &content)
{
    return content.text.startsWith(QLatin1String("# ")) ? content.text
                                                        : QStringLiteral("# %1\n\n%2").arg(content.title, content.text);
}

} // namespace

LessonPage::LessonPage(const Lesson &lesson, const LessonContent &content, const QString &breadcrumb,
                       std::shared_ptr<const Words> words, std::function<QString()> runAllCells, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_session(lesson, content),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_runAllCells(std::move(runAllCells)), m_textPanel(makeTextPanel(breadcrumb)),
      m_stage(new StagePanel(m_session, m_words, m_splitter)), m_voice(new StepVoice(m_session, m_words, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(m_textPanel);
    m_splitter->addWidget(m_stage);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({textWidth, stageWidth});
    m_splitter->setHandleWidth(1);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&m_stage->canvas());

    connect(&m_ticker, &Ticker::ticked, this, &LessonPage::advance);
    connect(&m_session, &LessonSession::positionChanged, this, &LessonPage::showPosition);
    connect(&m_session, &LessonSession::stateChanged, this, &LessonPage::showState);
    connect(m_text, &LessonTextView::stageLinkActivated, this, &LessonPage::followLink);
    m_symbols = new SymbolLinks(m_session, {*m_text, m_stage->form(), m_stage->canvas(), m_stage->strip(), m_stage->editor()}, this);
    connect(&m_session, &LessonSession::stateChanged, m_symbols, &SymbolLinks::refresh);
    connect(m_stage, &StagePanel::messageWanted, this, &LessonPage::messageWanted);
    m_text->setLesson(withHeading(content));
    showState();
    showPosition();
}

QWidget *LessonPage::makeTextPanel(const QString &breadcrumb)
{
    auto *panel = new QWidget(m_splitter);
    panel->setObjectName(QStringLiteral("textPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setProperty("class", QStringLiteral("panel"));
    panel->setAutoFillBackground(true); // one surface with the text itself
    auto *column = new QVBoxLayout(panel);
    constexpr int margin = 20, gutter = static_cast<int>(lesson_metrics::gutter); // the text brings its own
    column->setContentsMargins(margin - gutter, 18, 8, 8);
    column->setSpacing(8);
    m_breadcrumb = new QLabel(breadcrumb, panel);
    m_breadcrumb->setWordWrap(true);
    m_breadcrumb->setContentsMargins(gutter, 0, 0, 0);
    m_text = new LessonTextView(panel);
    m_text->setAccessibleName(tr("Lesson text"));
    m_reading = new ReadingPlace(*m_text);
    new FocusOverlay(*m_text);
    m_tabs = new QTabBar(panel);
    m_tabs->setObjectName(QStringLiteral("readings"));
    m_tabs->addTab(tr("Lesson"));
    m_tabs->addTab(tr("Lab"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Lesson text or lab cell"));
    m_readings = new QStackedWidget(panel);
    m_readings->addWidget(m_text);
    m_readings->addWidget(makeLabScroll());
    connect(m_tabs, &QTabBar::currentChanged, m_readings, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_breadcrumb);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(gutter, 0, 0, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_readings, 1);
    return panel;
}

QWidget *LessonPage::makeLabScroll()
{
    m_labScroll = new QScrollArea(m_readings);
    m_labScroll->setWidgetResizable(true);
    m_labScroll->setFrameShape(QFrame::NoFrame);
    m_labScroll->setAccessibleName(tr("Lab cell"));
    new FocusOverlay(*m_labScroll);
    m_labScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_labScroll->viewport()->setAutoFillBackground(false);
    return m_labScroll;
}

void LessonPage::makeLab()
{
    m_lab = new LabPanel(m_runAllCells, m_labScroll);
    m_lab->setTheme(m_theme);
    if (!m_python.isEmpty())
        m_lab->setPython(m_python);
    m_labScroll->setWidget(m_lab);
    m_lab->setAutoFillBackground(false);
    m_lab->setContentsMargins(static_cast<int>(lesson_metrics::gutter), 0, 0, 0);
    connect(m_lab, &LabPanel::printedAnew, m_labScroll, [scroll = m_labScroll] { scroll->ensureVisible(0, 0, 0, 0); });
    showLab();
}

void LessonPage::showLab()
{
    const std::string output = m_session.run().labOutput();
    const bool secret = m_session.predict().hidesMore() && !output.empty();
    if (m_lab)
        m_lab->setCell(secret ? tr("Hidden until you have predicted.\n") : QString::fromStdString(output), m_session.run().snippets());
    m_tabs->setVisible(!output.empty());
    if (output.empty())
        m_tabs->setCurrentIndex(0);
}

void LessonPage::setSpeaking(bool on)
{
    m_voice->setSpeaking(on);
}

void LessonPage::sayStep()
{
    m_voice->say();
}

void LessonPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    const double growth = std::max(0.0, theme.fontScale - 1);
    m_breadcrumb->setHidden(growth >= 0.5); // three lines of large text that only say where one is
    m_breadcrumb->setFont(theme.uiFont(12));
    QPalette palette = m_breadcrumb->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_breadcrumb->setPalette(palette);
    QPalette surface = m_textPanel->palette();
    surface.setColor(QPalette::Window, theme.panel);
    m_textPanel->setPalette(surface);
    m_text->setTheme(theme);
    if (m_lab)
        m_lab->setTheme(theme);
    else if (!m_heldBack)
        makeLab();
    m_tabs->setFont(theme.uiFont(13));
    const QMargins around = m_textPanel->layout()->contentsMargins();
    const int tabs = around.left() + static_cast<int>(lesson_metrics::gutter) + m_tabs->sizeHint().width() + around.right();
    m_textPanel->setMinimumWidth(std::max(qRound(narrowestText * (1 + 0.35 * growth)), tabs)); // no tab is cut
    m_stage->setTheme(theme);
    m_session.move([&theme](Timeline &timeline) { timeline.setReducedMotion(theme.reducedMotion); });
}

void LessonPage::holdTextBack(bool back)
{
    m_heldBack = back;
    m_text->setHeldBack(back);
    if (!back && !m_lab && m_theme.text.isValid())
        makeLab();
}

void LessonPage::setTextVisible(bool visible)
{
    m_textPanel->setVisible(visible);
}

bool LessonPage::textVisible() const
{
    return !m_textPanel->isHidden();
}

void LessonPage::restoreReading(double share)
{
    m_readAt = m_session.timeline().moment();
    m_reading->setShare(share);
}

void LessonPage::setPython(const QString &program)
{
    if (std::exchange(m_python, program) != program && m_lab)
        m_lab->setPython(program);
}

QByteArray LessonPage::saveLayout() const
{
    return m_splitter->saveState();
}

void LessonPage::restoreLayout(const QByteArray &layout)
{
    m_splitter->restoreState(layout);
    m_splitter->setHandleWidth(1);
}

void LessonPage::advance(double ms)
{
    m_session.advance(ms);
    m_text->advance(ms);
    keepTicking();
}

/// Time passes while somebody sees something move.
void LessonPage::keepTicking()
{
    m_ticker.setRunning(isVisible() && (m_session.timeline().playing() || m_text->gliding()));
}

void LessonPage::showPosition()
{
    const Timeline &timeline = m_session.timeline();
    if (timeline.playing() || timeline.moment() != m_readAt)
        m_reading->release();
    m_text->setFollowing(timeline.playing() || m_stage->view()); // a view of the lesson's own has one thing to say
    m_text->setTopic(QString::fromStdString(m_session.run().topicAt(timeline.moment())));
    keepTicking();
    if (hiddenFrom() != m_hiddenFrom)
        showState();
}

/// What has to be predicted yet must not be told here; -1: nothing.
int LessonPage::hiddenFrom() const
{
    return m_session.predict().hidesMore() ? m_session.predict().firstHidden() : -1;
}

void LessonPage::showState()
{
    m_hiddenFrom = hiddenFrom();
    QHash<QString, QString> values = liveValues(m_session.content(), m_session.state());
    for (const auto &[name, number] : m_session.run().liveNumbers())
        values.insert(QString::fromStdString(name), m_session.predict().keepsSecret(number) ? QStringLiteral("?") : formatGrouped(number));
    m_text->setLiveValues(values);
    showLab();
    Q_EMIT factsChanged();
}

QStringList LessonPage::facts() const
{
    QStringList facts;
    for (const Label &fact : m_session.run().facts()) {
        if (std::none_of(fact.numbers.begin(), fact.numbers.end(), [this](double number) { return m_session.predict().keepsSecret(number); }))
            facts << m_words->say(fact);
    }
    return facts;
}

QString LessonPage::truthText() const
{
    switch (m_session.truth()) {
    case LessonSession::Truth::Reproduced:
        return tr("✓ The lab page’s numbers, reproduced");
    case LessonSession::Truth::Differs:
        return tr("Differs from the lab page’s numbers");
    case LessonSession::Truth::NotThePage:
        break;
    }
    return tr("Your own numbers");
}

void LessonPage::followLink(const QString &command)
{
    const QString problem = followStageLink(m_session, command);
    if (!problem.isEmpty())
        Q_EMIT messageWanted(problem);
}

/// As on the page of the practice.
bool LessonPage::predictByKey(int key)
{
    const PredictFirst &predict = m_session.predict();
    if (key == Qt::Key_P)
        m_session.setPredicting(!predict.on());
    else if (key == Qt::Key_H && predict.asking())
        m_session.hintPrediction();
    else if (key == Qt::Key_D && predict.asking())
        m_session.showPrediction();
    else if (key == Qt::Key_U && predict.canTakeBack())
        m_session.takeBackPrediction();
    else
        return false;
    return true;
}

bool LessonPage::moveByKey(int key)
{
    const auto move = [this](auto change) {
        m_session.move(change);
        return true;
    };
    static constexpr double speeds[] = {0.25, 0.5, 1, 2, 4};
    if (QWidget *own = m_stage->view()) {
        auto *view = dynamic_cast<LessonView *>(own);
        return view && view->obeyKey(key);
    }
    if (predictByKey(key))
        return true;
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        return move([key](Timeline &t) { t.setSpeed(speeds[key - Qt::Key_1]); });
    switch (key) {
    case Qt::Key_Space: return move([](Timeline &t) { t.playing() ? t.pause() : t.play(); });
    case Qt::Key_Left: return move([](Timeline &t) { t.stepBack(); });
    case Qt::Key_Right: return move([](Timeline &t) { t.stepForward(); });
    case Qt::Key_Comma: return move([](Timeline &t) { t.microBack(); });
    case Qt::Key_Period: return move([](Timeline &t) { t.microForward(); });
    case Qt::Key_Home: return move([](Timeline &t) { t.toStart(); });
    case Qt::Key_End: return move([](Timeline &t) { t.toEnd(); });
    case Qt::Key_L: return move([](Timeline &t) { t.setLooping(!t.looping()); });
    default: return false;
    }
}

bool LessonPage::obeyKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() != Qt::Key_Escape)
        return moveByKey(event.key());
    m_stage->links().unpin();
    return true;
}

void LessonPage::keyPressEvent(QKeyEvent *event)
{
    if (!obeyKey(*event))
        QWidget::keyPressEvent(event);
}

void LessonPage::showEvent(QShowEvent *event)
{
    keepTicking(); // it may have been told to play before it was seen
    QWidget::showEvent(event);
}

void LessonPage::hideEvent(QHideEvent *event)
{
    // A lesson that nobody sees does not play on.
    m_session.move([](Timeline &timeline) { timeline.pause(); });
    QWidget::hideEvent(event);
}

} // namespace convlab::ui

#include "moc_lesson_page.cpp"
