// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/stage_panel.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/parameter_form.h"
#include "ui/controls/preset_picker.h"
#include "ui/lesson/hover_links.h"
#include "ui/lesson/lesson_editor.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/plot_panel.h"
#include "ui/lesson/predict_card.h"
#include "ui/lesson/predict_guide.h"
#include "ui/lesson/state_words.h"
#include "ui/player/player_bar.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int margin = 16;

std::vector<PresetPicker::Entry> presetEntries(const LessonContent &content)
{
    std::vector<PresetPicker::Entry> entries;
    for (const Preset &preset : content.presets)
        entries.push_back({preset.name, preset.title, preset.note});
    return entries;
}

/// Those that stand in the form: all that the lesson's own editor does not show.
std::vector<ControlSpec> formControls(const LessonContent &content, const QWidget *editor)
{
    std::vector<ControlSpec> controls = content.controls;
    if (const auto *own = dynamic_cast<const LessonEditor *>(editor)) {
        const QStringList names = own->ownControls();
        std::erase_if(controls, [&names](const ControlSpec &spec) { return names.contains(spec.name); });
    }
    return controls;
}

void hand(QWidget *widget, const Theme &theme)
{
    if (auto *themed = dynamic_cast<ThemedWidget *>(widget))
        themed->setTheme(theme);
}

} // namespace

StagePanel::StagePanel(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(std::move(words)),
      m_editor(session.lesson().createEditor(session, this)),
      m_form(new ParameterForm(formControls(session.content(), m_editor), this)), m_presets(new PresetPicker(this)),
      m_canvas(new CanvasView(m_words, this)),
      m_plots(new PlotPanel(session, m_words, this)), m_strip(new ArithmeticStrip(m_words, this)),
      m_player(new PlayerBar(this)), m_links(new HoverLinks(session, *m_canvas, *m_strip, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("class", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeParameterStrip());
    column->addWidget(makeStage(), 1);
    column->addWidget(makeNoteRow());
    column->addWidget(m_strip);
    column->addWidget(m_player);
    m_presets->setPresets(presetEntries(session.content()));
    if (!session.content().stepName.isEmpty())
        m_player->setStepName(session.content().stepName);
    connectControls();
    connectPlayer();
    connect(&session, &LessonSession::stateChanged, this, &StagePanel::showState);
    connect(&session, &LessonSession::positionChanged, this, &StagePanel::showPosition);
    connect(&session, &LessonSession::phaseChanged, this,
            [this] { m_canvas->setPhase(m_session.timeline().phase()); });
    showState();
    showPosition();
}

QWidget *StagePanel::makeParameterStrip()
{
    auto *strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("parameterStrip"));
    strip->setAttribute(Qt::WA_StyledBackground);
    strip->setProperty("class", QStringLiteral("toolstrip"));
    auto *column = new QVBoxLayout(strip);
    constexpr int light = ParameterForm::litMargin; // the form brings a margin of its own
    column->setContentsMargins(margin - light, 8 - light, margin - light, 8 - light);
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6 - light);
    if (m_editor) {
        auto *own = new QHBoxLayout;
        own->setContentsMargins(light, light, light, 0);
        own->addWidget(m_editor);
        rows->addLayout(own);
    }
    rows->addWidget(m_form);
    rows->addStretch(1);
    m_form->setTrailing(m_presets);
    m_formScroll = new QScrollArea(strip);
    m_formScroll->setObjectName(QStringLiteral("fields"));
    m_formScroll->setFrameShape(QFrame::NoFrame);
    m_formScroll->setFocusPolicy(Qt::NoFocus);
    m_formScroll->setWidgetResizable(true);
    m_formScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formScroll->viewport()->setAutoFillBackground(false);
    m_formScroll->setWidget(fields);
    fields->setAutoFillBackground(false);
    fields->setMinimumHeight(1); // its height follows from the width, not from what a single column would need
    fields->installEventFilter(this);
    column->addWidget(m_formScroll);
    return strip;
}

LessonEditor *StagePanel::editor() const { return dynamic_cast<LessonEditor *>(m_editor); }

/// Canvas above plots; the learner can move the border between them.
QWidget *StagePanel::makeStage()
{
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_plots);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_panel = m_session.lesson().createPanel(m_session, m_splitter);
    if (m_panel) {
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 2);
        m_splitter->setStretchFactor(2, 3);
    }
    m_splitter->setChildrenCollapsible(false);
    connect(m_plots, &PlotPanel::foldChanged, this, &StagePanel::shareHeight);
    return m_splitter;
}

bool StagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_formScroll->widget() && event->type() == QEvent::LayoutRequest)
        shareRoom();
    return QWidget::eventFilter(watched, event);
}

void StagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

QWidget *StagePanel::makeNoteRow()
{
    m_noteRow = new QStackedWidget(this);
    // Fixed: a remark that comes and goes must not move the stage.
    m_caption = new QLabel(m_noteRow);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setContentsMargins(margin, 0, margin, 0);
    m_caption->setWordWrap(true);
    m_caption->setMinimumWidth(1);
    m_notice = new NoticeBar(m_noteRow);
    m_noteRow->addWidget(m_caption);
    m_card = new PredictCard(*m_words, m_noteRow);
    m_noteRow->addWidget(m_notice);
    m_noteRow->addWidget(m_card);
    m_guide = new PredictGuide(m_session, *m_canvas, *m_card, *this);
    connect(m_notice, &NoticeBar::actionTriggered, this, &StagePanel::followNotice);
    return m_noteRow;
}

void StagePanel::connectControls()
{
    connect(m_form, &ParameterForm::edited, &m_session, &LessonSession::setValue);
    connect(m_presets, &PresetPicker::presetChosen, &m_session, &LessonSession::applyPreset);
    connect(m_links, &HoverLinks::litChanged, m_plots, &PlotPanel::showPointed);
    connect(m_canvas, &CanvasView::editRefused, this,
            [this](const CellRef &, const QString &reason) { Q_EMIT messageWanted(reason); });
    connect(m_canvas, &CanvasView::frameDragged, this, &StagePanel::followDrag);
    connect(m_canvas, &CanvasView::cellClicked, this, [this](const CellRef &cell) {
        if (const auto wish = m_session.run().wishOfCell(cell))
            m_session.grant(*wish, false);
    });
}

void StagePanel::followDrag(int frame, int row, int col)
{
    const int step = m_session.run().stepForFrame(frame, row, col);
    if (step >= 0)
        m_session.move([step](Timeline &timeline) { timeline.goToStep(step); });
    else if (const auto wish = m_session.run().wishOfFrame(frame, row, col))
        m_session.grant(*wish, true);
}

void StagePanel::connectPlayer()
{
    const auto on = [this](auto signal, auto change) {
        connect(m_player, signal, this, [this, change](auto... args) {
            m_session.move([&](Timeline &timeline) { change(timeline, args...); });
        });
    };
    on(&PlayerBar::playToggled, [](Timeline &t) { t.playing() ? t.pause() : t.play(); });
    on(&PlayerBar::stepForwardWanted, [](Timeline &t) { t.stepForward(); });
    on(&PlayerBar::stepBackWanted, [](Timeline &t) { t.stepBack(); });
    on(&PlayerBar::startWanted, [](Timeline &t) { t.toStart(); });
    on(&PlayerBar::endWanted, [](Timeline &t) { t.toEnd(); });
    on(&PlayerBar::stepWanted, [](Timeline &t, int step) { t.goToStep(step); });
    on(&PlayerBar::speedWanted, [](Timeline &t, double speed) { t.setSpeed(speed); });
    on(&PlayerBar::paceWanted, [](Timeline &t, Timeline::Pace pace) { t.setPace(pace); });
    on(&PlayerBar::loopWanted, [](Timeline &t, bool loop) { t.setLooping(loop); });
    connect(m_player, &PlayerBar::predictWanted, &m_session, &LessonSession::setPredicting);
}

/// Whether the card of predict first stands below the stage; a view of the lesson's own asks nothing.
bool StagePanel::asksFirst() const
{
    return m_session.predict().on() && !view();
}

/// The card needs more room than a remark: the row grows once, when predicting is turned on.
void StagePanel::fitNoteRow()
{
    const int height = asksFirst() ? m_card->height() : NoticeBar::heightFor(m_theme);
    if (m_noteRow->height() == height && m_noteRow->minimumHeight() == height)
        return;
    m_noteRow->setFixedHeight(height);
    if (m_panel)
        shareHeight();
    else
        shareRoom();
}

void StagePanel::setStrip(QWidget *strip)
{
    delete m_taskStrip;
    m_taskStrip = strip;
    if (!strip)
        return;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, strip);
    hand(strip, m_theme);
    strip->show();
    shareRoom();
}

QVariant StagePanel::place() const
{
    const CellRef &cell = m_links->pinnedCell();
    return QVariantList{cell.part, cell.row, cell.col};
}

void StagePanel::restorePlace(const QVariant &place)
{
    const QVariantList list = place.toList();
    if (list.size() == 3)
        m_links->pin({list[0].toInt(), list[1].toInt(), list[2].toInt()});
}

void StagePanel::setTheme(const Theme &theme)
{
    m_fontScale = theme.fontScale;
    m_theme = theme;
    m_form->setTheme(theme);
    m_presets->setTheme(theme);
    m_notice->setTheme(theme);
    m_canvas->setTheme(theme);
    m_plots->setTheme(theme);
    m_strip->setTheme(theme);
    m_player->setTheme(theme);
    m_card->setTheme(theme);
    fitNoteRow();
    m_caption->setFont(theme.uiFont(13));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_caption->setPalette(palette);
    for (QWidget *widget : {m_editor, m_panel, m_taskStrip, m_view})
        hand(widget, theme);
    shareRoom();
}

QString StagePanel::currentPreset() const
{
    // The exact state first: presets may differ in nothing but the view.
    for (const Preset &preset : m_session.content().presets) {
        if (m_session.state() == m_session.presetState(preset))
            return preset.name;
    }
    for (const Preset &preset : m_session.content().presets) {
        if (m_session.lesson().samePage(m_session.state(), m_session.presetState(preset)))
            return preset.name;
    }
    return {};
}

void StagePanel::showView()
{
    const bool wanted = m_session.lesson().showsView(m_session.state());
    if (wanted && !m_view) {
        m_view = m_session.lesson().createView(m_session, m_words, this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_splitter), m_view, 1);
        hand(m_view, m_theme);
    }
    if (m_view)
        m_view->setVisible(wanted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_splitter, m_strip, m_player})
        widget->setHidden(wanted);
}

void StagePanel::showState()
{
    showView();
    m_form->setValues(m_session.state());
    m_presets->setCurrent(currentPreset());
    m_canvas->setDimmed(m_session.error().has_value());
    m_plots->showState();
    shareRoom();
}

void StagePanel::showPosition()
{
    m_canvas->setScenes(m_session.sceneNow(), m_session.sceneNext(), m_session.timeline().phase());
    m_links->refresh();
    m_player->show(m_session.timeline());
    m_player->showPredicting(m_session.predict().on(), m_session.predict().keepsSecret(m_session.timeline().stepCount()));
    m_plots->showPosition();
    fitNoteRow();
    fitSum();
    showNote();
    m_guide->follow();
}

void StagePanel::showNote()
{
    const auto &error = m_session.error();
    const std::vector<Remark> remarks = error ? std::vector<Remark>{} : m_session.run().remarks();
    if (error) {
        const auto &remedy = m_session.remedy();
        const QString change = remedy ? changeText(m_session.content(), m_session.state(), *remedy) : QString();
        m_notice->setNotice(NoticeBar::Severity::Problem, m_words->say(*error),
                            change.isEmpty() ? QString() : tr("Use %1").arg(change), tr("Use it"));
    } else if (!remarks.empty()) {
        const Preset *preset = m_session.content().preset(QString::fromStdString(remarks.front().preset));
        m_notice->setNotice(NoticeBar::Severity::Remark, m_words->say(remarks.front().text),
                            preset && preset->name != currentPreset() ? tr("Try “%1”").arg(preset->title) : QString(), tr("Try it"));
    } else {
        m_caption->setText(m_words->say(m_canvas->scene().caption));
    }
    const bool notice = error || !remarks.empty();
    const bool card = asksFirst() && !error;
    m_noteRow->setCurrentWidget(card ? static_cast<QWidget *>(m_card) : notice ? static_cast<QWidget *>(m_notice) : m_caption);
}

void StagePanel::followNotice()
{
    if (m_session.error()) {
        m_session.applyRemedy();
        return;
    }
    const std::vector<Remark> remarks = m_session.run().remarks();
    if (!remarks.empty())
        m_session.applyPreset(QString::fromStdString(remarks.front().preset));
}

} // namespace convlab::ui

#include "moc_stage_panel.cpp"
