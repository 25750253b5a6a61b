// SPDX-License-Identifier: GPL-3.0-or-later
// StagePanel: who gets how much of its height.
#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/parameter_form.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/plot_panel.h"
#include "ui/lesson/stage_panel.h"
#include "ui/player/player_bar.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int margin = 16;
constexpr double mostForForm = 0.34, leastForStage = 0.36; ///< of the panel's height
constexpr double leastBesideSum = 0.3;
constexpr int roomForPlots = 640; ///< a lower stage keeps its height for the canvas
constexpr int roomForBoth = 230;  ///< with less, an open plot takes the canvas's place

} // namespace

void StagePanel::shareHeight()
{
    shareRoom();
    const int whole = m_splitter->height();
    const int share = m_session.predict().on() ? 4 : 2; // the learner works with the panel, or with the stage
    if (m_panel)
        m_splitter->setSizes({whole * share / 5, 0, whole * (5 - share) / 5});
    else
        m_splitter->setSizes({whole * 3 / 5, whole * 2 / 5});
}

/// Of all that is neither form nor stage.
int StagePanel::fixedHeight() const
{
    const int task = m_taskStrip && !m_taskStrip->isHidden() ? m_taskStrip->sizeHint().height() : 0;
    const bool stage = m_splitter->isVisibleTo(this); // else a view of the lesson's own stands for all three
    return m_noteRow->height() + (stage ? m_strip->height() + m_player->sizeHint().height() : 0) + task;
}

/// The form is as high as it wants to be, unless that leaves too little for the stage: then it scrolls by whole rows.
void StagePanel::fitForm()
{
    const double rest = height() * (1 - leastForStage) - fixedHeight();
    const int room = std::max(0, static_cast<int>(m_editor ? rest : std::min(height() * mostForForm, rest)));
    int inner = std::max(1, width() - 2 * (margin - ParameterForm::litMargin));
    const auto ownHeight = [this](int width) { // of the lesson's own editor above the form
        return m_formScroll->widget()->layout()->totalHeightForWidth(width) - m_form->heightForWidth(width);
    };
    // Decided here: left to itself the bar would stay once it made fields wrap that fit without it.
    const bool scrolls = ownHeight(inner) + m_form->heightForWidth(inner) > room + ParameterForm::litMargin;
    m_formScroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (scrolls)
        inner -= m_formScroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_formScroll);
    const int own = ownHeight(inner), both = own + m_form->heightOfRows(inner, room - own);
    m_formScroll->setFixedHeight(own > 0 && both > room + ParameterForm::litMargin ? std::clamp(room, 0, own) : both);
}

/// Who gets how much of a low window: first the plot folds, then the form scrolls; a plot that is opened all the same
/// takes the canvas's place.
void StagePanel::shareRoom()
{
    fitForm();
    m_plots->setShortOfRoom(height() < roomForPlots * m_fontScale);
    const int stage = height() - fixedHeight() - m_formScroll->height();
    const bool waits = m_session.predict().hidesMore(); // for numbers that are typed into the canvas
    const bool plotAlone = !waits && !m_plots->isHidden() && !m_plots->folded() && stage < roomForBoth * m_fontScale;
    if (plotAlone && m_canvas->hasFocus())
        m_canvas->clearFocus(); // the player's keys then go to the window, not to some control
    m_canvas->setHidden(plotAlone);
    fitSum();
}

/// While a number is asked the sum says nothing: a low stage gets its room.
void StagePanel::fitSum()
{
    const bool asking = asksFirst() && m_session.predict().asking();
    const bool low = height() - fixedHeight() - m_formScroll->height() < leastBesideSum * height();
    m_strip->setHidden(view() || (asking && low));
}

} // namespace convlab::ui
