// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_text.h"

#include <QObject>

class QMenu;
class QPoint;

namespace convlab::ui {
class CanvasView;
class LessonPage;
class MainWindow;
}

namespace convlab::app {

/// Takes what stands on the stage to other programs by the clipboard: the menu Edit, Copy as, and the stage's own.
class CopyDesk : public QObject {
    Q_OBJECT

public:
    CopyDesk(ui::MainWindow &window, std::function<void()> copyPicture);

    /// False when there is nothing of this kind; then the status bar says why, and the clipboard keeps what it has.
    bool copy(CopyFormat format);
    /// The numbers of one part alone, as LaTeX or CSV.
    bool copyPart(CopyFormat format, int part);
    /// Why the stage in front cannot be copied like this; empty: it can.
    QString reasonAgainst(CopyFormat format) const;
    /// What the stage's own menu holds at a part; -1: at none.
    void fillStageMenu(QMenu &menu, int part);

private:
    void fill(QMenu &menu);
    void followStage();
    void put(CopyFormat format, const QString &text, const QString &what);
    QString reasonAgainstAll() const;
    std::optional<CopySource> source() const;

    ui::MainWindow &m_window;
    std::function<void()> m_copyPicture;
};

} // namespace convlab::app
