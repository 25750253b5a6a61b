// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_session.h"
#include "ui/player/ticker.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace convlab::ui {

class LabPanel;
class LessonTextView;
class ReadingPlace;
class StagePanel;
class StepVoice;
class SymbolLinks;

/// The common frame of every lesson: words on the left, stage on the right, one session between them.
class LessonPage : public QWidget {
    Q_OBJECT

public:
    LessonPage(const Lesson &lesson, const LessonContent &content, const QString &breadcrumb,
               std::shared_ptr<const Words> words, std::function<QString()> runAllCells, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    LessonSession &session() { return m_session; }
    StagePanel &stage() { return *m_stage; }
    ReadingPlace &reading() { return *m_reading; }
    /// Where somebody read before; the text stays there until the stage goes on.
    void restoreReading(double share);

    /// The stage is there at once; the words beside it and the lab wait for the first frame of a window (setTheme() comes
    /// later).
    void holdTextBack(bool back);
    void setTextVisible(bool visible);
    bool textVisible() const;
    /// The interpreter of the Lab tab; empty: it is looked for.
    void setPython(const QString &program);
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Whether a screen reader is told each step as the player reaches it; sayStep() tells the one on the stage.
    void setSpeaking(bool on);
    void sayStep();

    /// What the status bar says: facts of the run, and what may be claimed about the lab page's numbers.
    QStringList facts() const;
    QString truthText() const;

    /// Obeys a key of the player, wherever in the window it was pressed; false if it is none.
    bool obeyKey(const QKeyEvent &event);

Q_SIGNALS:
    void factsChanged();
    void messageWanted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTextPanel(const QString &breadcrumb);
    QWidget *makeLabScroll();
    void makeLab();
    void showLab();
    void followLink(const QString &command);
    void showState();
    void showPosition();
    void advance(double ms);
    void keepTicking();
    bool moveByKey(int key);
    bool predictByKey(int key);
    int hiddenFrom() const;

    std::shared_ptr<const Words> m_words;
    LessonSession m_session;
    Ticker m_ticker;
    QSplitter *m_splitter;
    QLabel *m_breadcrumb = nullptr;     // made by makeTextPanel(), so declared before it
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_readings = nullptr;
    LessonTextView *m_text = nullptr;
    ReadingPlace *m_reading = nullptr;
    QScrollArea *m_labScroll = nullptr;
    LabPanel *m_lab = nullptr;          ///< made with the first theme, or when the text is no longer held back
    bool m_heldBack = false;
    std::function<QString()> m_runAllCells;
    Theme m_theme;
    QWidget *m_textPanel;
    StagePanel *m_stage;
    SymbolLinks *m_symbols = nullptr;
    StepVoice *m_voice;
    QString m_python;
    Moment m_readAt;                    ///< what stood on the stage when the text's place was restored
    int m_hiddenFrom = -1;              ///< facts, live numbers and the lab cell were shown without what is hidden from there
};

} // namespace convlab::ui
