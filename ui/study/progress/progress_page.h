// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"
#include "ui/study/practice/practice_home.h"
#include "ui/study/question_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convlab::ui {

class MisconceptionList;
class PlotView;
class PracticeDesk;
class SectionList;
class StatTile;

/// What a learner can ask to be written or read.
enum class ExchangeKind { Everything, Answers, Cards, Import };

/// What has been learned, what comes back when, what was done, which wrong ideas showed; and ways to act on each.
class ProgressPage : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    ProgressPage(PracticeDesk &desk, const std::shared_ptr<const QuestionWords> &words, std::shared_ptr<const Words> plotWords,
                 const std::vector<PracticeSection> &sections, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void refresh();
    /// Says at the top what became of an export or import; empty: nothing.
    void say(const QString &message, bool problem);

Q_SIGNALS:
    void dueWanted();
    void sectionWanted(const QString &section);
    void skillWanted(const QString &section, const QString &skill);
    void generatorWanted(const QString &generator);
    void openWanted(const QString &section);
    void stageWanted(const convlab::practice::StageState &stage);
    void exchangeWanted(convlab::ui::ExchangeKind kind);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *addText(const QString &text, double pixels, bool strong = false);
    void addHead();
    void addTiles();
    PlotView *addPlot(std::shared_ptr<const Words> words);
    void addExchange();
    void showTiles();
    void showHistory();
    void placeTiles();

    PracticeDesk &m_desk;
    Theme m_theme;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    struct Text {
        QLabel *label;
        double pixels;
        bool strong;
    };
    std::vector<Text> m_texts;
    QLabel *m_message = nullptr, *m_lead = nullptr, *m_due = nullptr;
    bool m_problem = false;
    QPushButton *m_start = nullptr;
    QWidget *m_tileBox = nullptr;
    std::vector<StatTile *> m_tiles;
    QLabel *m_forecastTitle = nullptr, *m_forecastText = nullptr, *m_historyTitle = nullptr, *m_historyText = nullptr, *m_retention = nullptr,
           *m_sessions = nullptr, *m_ideasTitle = nullptr, *m_ideasText = nullptr;
    PlotView *m_forecast = nullptr, *m_history = nullptr;
    SectionList *m_sections = nullptr;
    MisconceptionList *m_ideas = nullptr;
    std::vector<QPushButton *> m_exchange;
};

} // namespace convlab::ui
