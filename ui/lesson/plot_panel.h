// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

class QTabBar;
class QStackedLayout;

namespace convlab::ui {

class LessonSession;
class PlotView;

/// The plots of a session's run, one at a time with a tab for each; hidden while the run has none.
class PlotPanel : public QWidget {
    Q_OBJECT

public:
    PlotPanel(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showState();       ///< the run changed
    void showPosition();    ///< the player moved: only cursors follow

private:
    void makeViews(std::size_t count);

    const LessonSession &m_session;
    std::shared_ptr<const Words> m_words;
    Theme m_theme;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
    std::vector<PlotView *> m_views;
    std::vector<std::string> m_ids;
};

} // namespace convlab::ui
