// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hints/hint_bubble.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>

namespace convlab::ui {

/// Three hints of a first start, one after the other, each at the thing it is about. One goes away when it is closed or when
/// somebody does what it says, and never comes back by itself.
class FirstHints : public QObject {
    Q_OBJECT

public:
    /// Adds Help, Show the hints again. The window owns it.
    explicit FirstHints(MainWindow &window);

    /// Shows the hints that were not seen yet.
    void begin();
    /// Shows all of them once more.
    void beginAgain();
    /// The name of the one that shows; empty: none.
    QString current() const;
    HintBubble &bubble() { return *m_bubble; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(LessonPage *page);
    void showNext();
    void place();
    void done(const QString &name);
    void heedPlayer();
    void heedEdit();

    MainWindow &m_window;
    HintBubble *m_bubble;
    QPointer<LessonPage> m_page;
    QStringList m_waiting;          ///< names; the first one shows
    bool m_wasPlaying = false;
    QString m_firstPage;            ///< where the hints began
};

} // namespace convlab::ui
