// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "ui/controls/widget_places.h"
#include "ui/race/race_runner.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace convlab::ui {

class PlotView;
class RaceTable;

/// The ways to one convolution raced on this machine: what each counts and needs, how long it takes, how exact it is,
/// and how that changes with kernel, channels or image. Counts are there before anything is timed.
class RaceView : public QWidget, public ThemedWidget, public PlacedWidget {
    Q_OBJECT

public:
    /// Words with the family "race" of resources/words.
    RaceView(std::shared_ptr<const Words> words, fast::Race::Clock clock, const fast::RaceLimits &limits = {}, QWidget *parent = nullptr);
    ~RaceView() override;

    void setTheme(const Theme &theme) override;
    /// Another one while a race runs: that is raced instead. Nothing: the parameters are impossible, nothing can be raced.
    void setSetting(const std::optional<fast::RaceSetting> &setting);
    const fast::RaceReport &report() const { return m_report; }
    bool running() const { return m_runner.running(); }
    void run();
    void stop();
    /// The finished races: they took their time.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void remember();
    const fast::RaceReport *known(const fast::RaceSetting &setting) const;
    void showReport();
    void showTab();
    void showHead();

    std::shared_ptr<const Words> m_words;
    Theme m_theme;
    fast::RaceLimits m_limits;
    RaceRunner m_runner;
    fast::RaceReport m_report;
    std::vector<fast::RaceReport> m_known;  ///< finished ones, the latest last
    bool m_possible = false;    ///< the parameters allow a race
    bool m_stopped = false;     ///< given up before its end
    QPushButton *m_button = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_note = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_waiting = nullptr;    ///< in the place of the times' plot while there are none
    QScrollArea *m_scroll = nullptr;
    RaceTable *m_table = nullptr;
    std::vector<PlotView *> m_plots;
};

} // namespace convlab::ui
