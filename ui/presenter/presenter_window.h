// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_loader.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;

namespace convlab::ui {

class ArithmeticStrip;
class CanvasView;
class HoverLinks;
class LessonPage;

/// A section's stage alone, as large as a screen, for an audience. It shows the session of the page behind it, so that
/// what is done there is seen here; its own keys are few enough for a remote control that only turns pages.
/// While it is open, answers are kept back (predict first) until a key shows them, and no history hears of it.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    PresenterWindow(double textScale, ValueMap values, bool reducedMotion, QWidget *parent = nullptr);
    ~PresenterWindow() override;

    /// Shows another section; its answers are kept back if they were.
    void setPage(LessonPage &page, std::shared_ptr<const Words> words);
    /// How it looks, for another one that takes its place.
    struct Look {
        QString theme;
        double zoom = 1;
        bool keepsBack = true, blank = false, keysShown = true;
    };
    Look look() const { return {m_themeName, m_zoom, m_keepsBack, m_blank, keysShown()}; }
    void takeOver(const Look &look);

    /// Whether the keys are explained at the foot: not where the audience reads them, too.
    void setKeysShown(bool shown);
    bool keysShown() const;

    bool keepsAnswersBack() const { return m_keepsBack; }
    void setKeepsAnswersBack(bool on);
    /// The next thing to see: the answer that is kept back, else the next step.
    void showNext();
    void showPrevious();
    bool blank() const { return m_blank; }
    void setBlank(bool blank);
    /// Contrast, light, dark, and again.
    void nextTheme();
    const Theme &theme() const { return m_theme; }
    CanvasView *canvas() const { return m_canvas; }

Q_SIGNALS:
    void neighbourWanted(int direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void leavePage();
    void showPosition();
    void showState();
    void fillStage();
    void applyTheme();
    bool obeyPresentersKey(int key);
    bool obeyTurningKey(int key);
    bool obeyPlayersKey(const QKeyEvent &event);

    QPointer<LessonPage> m_page;
    std::shared_ptr<const Words> m_words;
    QString m_themeName;
    ValueMap m_values;
    double m_textScale;
    double m_zoom = 1;
    bool m_reducedMotion;
    bool m_keepsBack = true;
    bool m_wasPredicting = false;   ///< of the page, before
    bool m_blank = false;
    Theme m_theme;
    QWidget *m_sheet;
    QLabel *m_title, *m_place, *m_caption, *m_keys;
    QWidget *m_stage = nullptr;     ///< canvas and arithmetic of the page in front
    CanvasView *m_canvas = nullptr;
    ArithmeticStrip *m_strip = nullptr;
    HoverLinks *m_links = nullptr;
};

} // namespace convlab::ui
