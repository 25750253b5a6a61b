// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/controls/widget_places.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTabBar;
class QStackedWidget;
class QToolButton;

namespace convlab::ui {

class LessonSession;
class PlotView;

/// The plots of a session's run, one at a time with a tab for each; hidden while the run has none. Folds to its
/// tabs: by itself where there is little room, else when the learner wants it.
class PlotPanel : public QWidget, public PlacedWidget {
    Q_OBJECT

public:
    PlotPanel(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showState();       ///< the run changed
    void showPosition();    ///< the player moved: only cursors and what plots show for a moment follow
    void showPointed(const CellRef &cell);  ///< the learner points at another cell

    /// Folded until the learner unfolds it.
    void setShortOfRoom(bool on);
    bool folded() const { return m_wanted ? !*m_wanted : m_shortOfRoom; }
    /// Whether the learner has unfolded or folded it; nothing: neither.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;

Q_SIGNALS:
    void foldChanged();

private:
    void makeViews(std::size_t count);
    void setWanted(bool open);
    void showFold();
    void showSecrecy();

    const LessonSession &m_session;
    std::shared_ptr<const Words> m_words;
    Theme m_theme;
    QTabBar *m_tabs;
    QToolButton *m_fold;
    QStackedWidget *m_stack;        ///< the plots
    QStackedWidget *m_front;        ///< the plots, or a line that says why there are none
    QLabel *m_secret;
    std::vector<PlotView *> m_views;
    std::vector<std::string> m_ids;
    std::optional<bool> m_wanted;   ///< what the learner asked for
    bool m_shortOfRoom = false;
    CellRef m_pointed;
};

} // namespace convlab::ui
