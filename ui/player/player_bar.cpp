// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player_bar.h"

#include "ui/controls/calm_slider.h"
#include "ui/controls/shown_state.h"
#include "ui/player/speed_button.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace convlab::ui {

namespace {

/// How much of the bar there is room for.
struct Form {
    bool jumps;     ///< the buttons to the start and to the end
    bool position;  ///< any text at all, and "predict first", for which there are a key and a menu entry
    bool words;     ///< "stop 6 of 16" instead of "6/16"
    bool micro;     ///< room for "· 3/28"
    int scrubber;   ///< its least width
    int spacing, margin;
};

/// From roomy to narrow; the first that fits is taken.
constexpr Form forms[] = {
    {true, true, true, true, 140, 6, 16},   {true, true, false, true, 90, 6, 16},
    {false, true, false, true, 80, 5, 10},  {false, true, false, false, 64, 4, 10},
    {false, false, false, false, 40, 4, 8},
};

/// `tip (key)`; the tip alone is what a screen reader says.
void describe(QToolButton *button, const QString &tip, const QString &key = {})
{
    button->setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key));
    button->setAccessibleName(tip);
}

/// A disabled button would push the keyboard's focus to a random neighbour.
void setUsable(QToolButton *button, bool usable, QWidget *refuge)
{
    if (!usable && button->hasFocus())
        refuge->setFocus(Qt::OtherFocusReason);
    button->setEnabled(usable);
}

/// All digits as wide as the widest one.
QString widestDigits(int number) { return QString(QString::number(number).size(), QLatin1Char('8')); }

} // namespace

struct PlayerBar::Parts {
    QHBoxLayout *row;
    QToolButton *toStart, *back, *play, *forward, *toEnd, *predict, *micro, *loop;
    SpeedButton *speed;
    CalmSlider *scrubber;
    QLabel *position;
    bool secret = false;

    Theme theme;
    Timeline timeline;
    QString stepName;
    Form form = forms[0];
    bool microRoom = false;

    /// With digits or, to measure, with their widest stand-ins; `inside` is empty between steps.
    QString positionText(const Form &wanted, const QString &step, const QString &steps, const QString &inside,
                         const QString &micros) const;
    bool insideStep() const { return timeline.moment().micro + 1 < timeline.microCount(timeline.moment().step); }
    int positionWidth(const Form &wanted) const;
    int widthOf(const Form &wanted) const;
};

PlayerBar::PlayerBar(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    const auto button = [this](const char *name, const char *look) {
        auto *result = new QToolButton(this);
        result->setObjectName(QLatin1String(name));
        result->setProperty("class", QLatin1String(look));
        // A click leaves the focus on the stage, so that Space and the arrows keep their meaning.
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    p.toStart = button("toStart", "quiet round");
    p.back = button("stepBack", "round");
    p.play = button("play", "primary round");
    p.forward = button("stepForward", "round");
    p.toEnd = button("toEnd", "quiet round");
    p.scrubber = new CalmSlider(this);
    p.scrubber->setObjectName(QStringLiteral("scrubber"));
    p.scrubber->setProperty("class", QStringLiteral("scrubber"));
    p.scrubber->setFocusPolicy(Qt::TabFocus);
    p.scrubber->setAccessibleName(tr("Position"));
    p.scrubber->setToolTip(tr("Drag to any step (← and →)"));
    p.position = new QLabel(this);
    p.position->setObjectName(QStringLiteral("position"));
    p.position->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    p.speed = new SpeedButton(this);
    p.speed->setFocusPolicy(Qt::TabFocus);
    p.predict = button("predict", "quiet");
    p.predict->setCheckable(true);
    p.micro = button("micro", "quiet");
    p.micro->setCheckable(true);
    p.loop = button("loop", "quiet");
    p.loop->setCheckable(true);
    p.stepName = tr("stop");

    describe(p.toStart, tr("To the start"), tr("Home"));
    describe(p.back, tr("Step back"), tr("←"));
    describe(p.forward, tr("Step forward"), tr("→"));
    describe(p.toEnd, tr("To the end"), tr("End"));
    describe(p.predict, tr("Predict first: type what comes before it is shown"), tr("P"));
    describe(p.micro, tr("Micro-steps: fetch, multiply, accumulate, write"), tr(", and . go one by one"));
    describe(p.loop, tr("Repeat"), tr("L"));
    layOut();
    connectParts();
    showPlayButton();
    show(Timeline());
}

PlayerBar::~PlayerBar() = default;

void PlayerBar::layOut()
{
    Parts &p = *m_parts;
    p.row = new QHBoxLayout(this);
    p.row->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() knows about the narrow form
    for (QToolButton *button : {p.toStart, p.back, p.play, p.forward, p.toEnd})
        p.row->addWidget(button);
    p.row->addWidget(p.scrubber, 1);
    p.row->addWidget(p.position);
    p.row->addWidget(p.speed);
    p.row->addWidget(p.predict);
    p.row->addWidget(p.micro);
    p.row->addWidget(p.loop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlayerBar::connectParts()
{
    const Parts &p = *m_parts;
    connect(p.toStart, &QToolButton::clicked, this, &PlayerBar::startWanted);
    connect(p.back, &QToolButton::clicked, this, &PlayerBar::stepBackWanted);
    connect(p.play, &QToolButton::clicked, this, &PlayerBar::playToggled);
    connect(p.forward, &QToolButton::clicked, this, &PlayerBar::stepForwardWanted);
    connect(p.toEnd, &QToolButton::clicked, this, &PlayerBar::endWanted);
    connect(p.speed, &SpeedButton::speedChosen, this, &PlayerBar::speedWanted);
    connect(p.loop, &QToolButton::toggled, this, &PlayerBar::loopWanted);
    connect(p.predict, &QToolButton::toggled, this, &PlayerBar::predictWanted);
    connect(p.micro, &QToolButton::toggled, this,
            [this](bool on) { Q_EMIT paceWanted(on ? Timeline::Pace::MicroSteps : Timeline::Pace::Steps); });
    connect(p.scrubber, &CalmSlider::moved, this, [this](int value) { Q_EMIT stepWanted(value - 1); });
    connect(p.scrubber, &QSlider::sliderReleased, this, &PlayerBar::showPosition);
}

void PlayerBar::setTheme(const Theme &theme)
{
    Parts &p = *m_parts;
    p.theme = theme;
    // Buttons are large enough as they are: with large text they grow less than the text, and leave the room to the stage.
    const double growth = 1 + (theme.fontScale - 1) * (theme.fontScale > 1 ? 0.4 : 1);
    const auto side = [growth](int pixels) { return qRound(pixels * growth); };
    const auto dress = [&](QToolButton *button, const char *icon, int size, int iconSize) {
        if (icon)
            button->setIcon(themedIcon(QLatin1String(icon), theme));
        button->setIconSize(QSize(side(iconSize), side(iconSize)));
        button->setFixedSize(side(size), side(size));
    };
    dress(p.toStart, "to-start", 32, 18);
    dress(p.back, "step-back", 34, 18);
    dress(p.play, nullptr, 44, 22);
    dress(p.forward, "step-forward", 34, 18);
    dress(p.toEnd, "to-end", 32, 18);
    dress(p.predict, "predict", 32, 18);
    dress(p.micro, "micro", 32, 18);
    dress(p.loop, "loop", 32, 18);
    p.speed->setFont(theme.uiFont(13, true));
    p.speed->setFixedSize(p.speed->sizeHint());
    p.position->setFont(theme.uiFont(13));
    QPalette palette = p.position->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    p.position->setPalette(palette);
    showPlayButton();
    showButtons();
    fitWidth();
    updateGeometry();
}

void PlayerBar::setStepName(const QString &name)
{
    m_parts->stepName = name;
    fitWidth();
}

void PlayerBar::show(const Timeline &timeline)
{
    Parts &p = *m_parts;
    const bool newRun = timeline.stepCount() != p.timeline.stepCount() ||
                        timeline.largestMicroCount() != p.timeline.largestMicroCount();
    const bool toggled = timeline.playing() != p.timeline.playing();
    p.timeline = timeline;
    if (toggled)
        showPlayButton();
    // Room for micro-steps is made once, not again and again while one walks through them.
    const bool room = timeline.pace() == Timeline::Pace::MicroSteps || p.insideStep() || (p.microRoom && !newRun);
    const bool newForm = newRun || room != p.microRoom;
    p.microRoom = room;
    showButtons();
    if (newForm)
        fitWidth();
    else
        showPosition();
}

void PlayerBar::showPredicting(bool on, bool secret)
{
    showChecked(*m_parts->predict, on);
    if (secret == m_parts->secret)
        return;
    m_parts->secret = secret;
    m_parts->scrubber->setEnabled(!secret && m_parts->timeline.stepCount() > 1);
    showPosition();
}

void PlayerBar::showPlayButton()
{
    const Parts &p = *m_parts;
    const bool playing = p.timeline.playing();
    if (p.theme.accent.isValid())
        p.play->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"), p.theme.onAccent, p.theme.textMuted));
    describe(p.play, playing ? tr("Pause") : tr("Play"), tr("Space"));
}

void PlayerBar::showButtons()
{
    const Parts &p = *m_parts;
    const Timeline &t = p.timeline;
    const bool alone = t.atStart() && t.atEnd();
    setUsable(p.play, !alone, this);
    setUsable(p.toStart, !t.atStart(), p.play);
    setUsable(p.back, !t.atStart(), p.play);
    setUsable(p.forward, !t.atEnd(), p.play);
    setUsable(p.toEnd, !t.atEnd(), p.play);
    p.scrubber->setEnabled(!p.secret && t.stepCount() > 1);
    p.speed->setSpeed(t.speed());
    showChecked(*p.micro, t.pace() == Timeline::Pace::MicroSteps);
    p.micro->setEnabled(t.largestMicroCount() > 1);
    showChecked(*p.loop, t.looping());
}

void PlayerBar::showPosition()
{
    const Parts &p = *m_parts;
    const Timeline &t = p.timeline;
    const Moment moment = t.moment();
    if (!p.scrubber->isSliderDown()) {
        const QSignalBlocker silent(p.scrubber);
        p.scrubber->setRange(1, p.secret ? moment.step + 2 : t.stepCount());
        p.scrubber->setPageStep(std::max(1, t.stepCount() / 10));
        p.scrubber->setValue(moment.step + 1);
    }
    const int micros = t.microCount(moment.step);
    const bool inside = t.pace() == Timeline::Pace::MicroSteps || p.insideStep();
    const QString step = QString::number(moment.step + 1), micro = QString::number(moment.micro + 1);
    const QString steps = p.secret ? QStringLiteral("?") : QString::number(t.stepCount());
    p.position->setText(p.positionText(p.form, step, steps, inside ? micro : QString(),
                                       QString::number(micros)));
}

QString PlayerBar::Parts::positionText(const Form &wanted, const QString &step, const QString &steps,
                                       const QString &inside, const QString &micros) const
{
    QString text = wanted.words ? PlayerBar::tr("%1 %2 of %3").arg(stepName, step, steps) : QStringLiteral("%1/%2").arg(step, steps);
    if (wanted.micro && !inside.isEmpty())
        text += QStringLiteral(" · %1/%2").arg(inside, micros);
    return text;
}

int PlayerBar::Parts::positionWidth(const Form &wanted) const
{
    if (!wanted.position)
        return 0;
    const QString steps = widestDigits(timeline.stepCount()), micros = widestDigits(timeline.largestMicroCount());
    const QString text = positionText(wanted, steps, steps, microRoom ? micros : QString(), micros);
    return position->fontMetrics().horizontalAdvance(text) + 4;
}

int PlayerBar::Parts::widthOf(const Form &wanted) const
{
    int width = 2 * wanted.margin + wanted.scrubber + positionWidth(wanted) + wanted.spacing;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{back, play, forward, speed, micro, loop})
        width += widget->minimumWidth() + wanted.spacing; // setTheme() fixes their sizes
    if (wanted.position)
        width += predict->minimumWidth() + wanted.spacing;
    if (wanted.jumps)
        width += toStart->minimumWidth() + toEnd->minimumWidth() + 2 * wanted.spacing;
    return width;
}

void PlayerBar::fitWidth()
{
    Parts &p = *m_parts;
    p.form = *std::find_if(std::begin(forms), std::end(forms) - 1,
                           [&p, this](const Form &form) { return p.widthOf(form) <= width(); });
    p.position->setFixedWidth(p.positionWidth(p.form));
    p.position->setVisible(p.form.position);
    p.predict->setVisible(p.form.position);
    p.toStart->setVisible(p.form.jumps);
    p.toEnd->setVisible(p.form.jumps);
    p.row->setContentsMargins(p.form.margin, 6, p.form.margin, 10);
    p.row->setSpacing(p.form.spacing);
    showPosition();
}

QSize PlayerBar::minimumSizeHint() const
{
    return {m_parts->widthOf(*(std::end(forms) - 1)), m_parts->play->minimumHeight() + 16};
}

void PlayerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

} // namespace convlab::ui

#include "moc_player_bar.cpp"
