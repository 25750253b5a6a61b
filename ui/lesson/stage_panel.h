// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/widget_places.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace convlab::ui {

class ArithmeticStrip;
class CanvasView;
class HoverLinks;
class LessonEditor;
class LessonSession;
class NoticeBar;
class ParameterForm;
class PlayerBar;
class PlotPanel;
class PredictCard;
class PredictGuide;
class PresetPicker;
class ThemedWidget;

/// The right side of a lesson: parameters, stage, what happens now, arithmetic, player. Shows a session and
/// passes the learner's wishes to it.
class StagePanel : public QWidget, public PlacedWidget {
    Q_OBJECT

public:
    StagePanel(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    CanvasView &canvas() { return *m_canvas; }
    ParameterForm &form() { return *m_form; }
    ArithmeticStrip &strip() { return *m_strip; }
    HoverLinks &links() { return *m_links; }
    /// What the lesson's own editor offers beside its looks, or null.
    LessonEditor *editor() const;
    PredictCard &card() { return *m_card; }
    /// The lesson's own panel below the stage, or null.
    QWidget *panel() const { return m_panel; }
    /// The lesson's own view while it stands in the stage's place, else null.
    QWidget *view() const { return m_view && !m_view->isHidden() ? m_view : nullptr; }
    /// Something to work on with this stage, between the parameters and the stage; null: nothing. Takes ownership; a
    /// ThemedWidget gets the theme.
    void setStrip(QWidget *strip);
    QWidget *taskStrip() const { return m_taskStrip; }

    /// The pinned cell.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;

Q_SIGNALS:
    /// Something to say for a moment in the status bar.
    void messageWanted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeParameterStrip();
    QWidget *makeStage();
    void shareHeight();
    void fitForm();
    int fixedHeight() const;
    void shareRoom();
    void fitSum();
    QWidget *makeNoteRow();
    void connectControls();
    void connectPlayer();
    void followDrag(int frame, int row, int col);
    void showState();
    void showPosition();
    void showNote();
    void followNotice();
    void fitNoteRow();
    void showView();
    bool asksFirst() const;
    QString currentPreset() const;

    LessonSession &m_session;
    std::shared_ptr<const Words> m_words;
    QWidget *m_editor;
    ParameterForm *m_form;
    PresetPicker *m_presets;
    QScrollArea *m_formScroll = nullptr;
    QWidget *m_panel = nullptr;
    QWidget *m_taskStrip = nullptr;
    QWidget *m_view = nullptr;          ///< of the lesson's own, in place of stage, arithmetic and player
    Theme m_theme;
    QStackedWidget *m_noteRow = nullptr;
    NoticeBar *m_notice = nullptr;
    PredictCard *m_card = nullptr;
    PredictGuide *m_guide = nullptr;
    QLabel *m_caption = nullptr;
    CanvasView *m_canvas;
    QSplitter *m_splitter = nullptr;    ///< canvas above plots
    double m_fontScale = 1;
    PlotPanel *m_plots;
    ArithmeticStrip *m_strip;
    PlayerBar *m_player;
    HoverLinks *m_links;
};

} // namespace convlab::ui
