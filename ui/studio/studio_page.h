// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/chain_presets.h"
#include "ui/studio/filter_order.h"
#include "ui/studio/frame_counter.h"
#include "ui/studio/kernel_names.h"
#include "ui/studio/loupe_reading.h"
#include "ui/studio/studio_session.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <optional>

class QMimeData;
class QSplitter;

namespace convlab::ui {

class FilterChips;
class FilterEngine;
class FilterSide;
class LoupeCard;
class NoticeBar;
class PictureCanvas;
class ReadingStrip;
class ResultFile;
class StudioBar;

/// The image studio: a real picture, a chain of filters, and what they make of it.
class StudioPage : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit StudioPage(Stopwatch stopwatch, const Language &language = {}, QWidget *parent = nullptr);
    ~StudioPage() override;
    void setTheme(const Theme &theme) override;

    StudioSession &session() { return m_session; }
    PictureCanvas &canvas() { return *m_canvas; }
    LoupeCard &loupe() { return *m_loupe; }
    FilterEngine &engine() { return *m_engine; }
    QStringList facts() const;          ///< for the status bar

    QJsonObject saved() const;          ///< for the next start
    void restore(const QJsonObject &saved);

    /// What is shown, whole and exact; null while it is still to come.
    QImage result() const;
    void copyResult();
    void saveResult(const QString &path);
    /// A picture or a file, from the clipboard or dropped.
    bool take(const QMimeData &mime);

Q_SIGNALS:
    void factsChanged();
    void changed();                     ///< something that saved() keeps
    /// Section 2 is to show this.
    void stepWanted(const QJsonObject &state);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectBar();
    void connectChain();
    void connectCanvas();
    bool obey(const QKeyEvent &event, bool really);
    void showState(bool dragging);
    void showPicture();
    void order(bool dragging);
    void showResult(const FilteredPicture &result);
    void showLoupe();
    std::optional<LoupeSubject> loupeSubject() const;
    void showChain(const QString &name);
    void say(const QString &text, bool problem);
    void askForFile();
    void askWhereToSave();
    void pasteClipboard();
    bool needsOrder() const;
    bool resultIsWhole() const;

    Stopwatch m_stopwatch;
    KernelNames m_names;
    std::vector<ChainPreset> m_presets;
    StudioSession m_session;
    FilterEngine *m_engine;
    StudioBar *m_bar;
    NoticeBar *m_notice;
    FilterChips *m_chips;
    QSplitter *m_splitter;
    PictureCanvas *m_canvas;
    LoupeCard *m_loupe;
    ReadingStrip *m_reading;
    FilterSide *m_side;
    ResultFile *m_file;

    std::uint64_t m_ordered = 0;        ///< the number of the newest order
    FilteredPicture m_result;
    FrameCounter m_frames;
    bool m_dragging = false;
};

} // namespace convlab::ui
