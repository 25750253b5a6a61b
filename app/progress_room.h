// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_record.h"
#include "ui/study/progress/progress_page.h"

#include <QObject>

#include <functional>

namespace convlab::ui {
class MainWindow;
}

namespace convlab::app {

class PracticeRoom;
class StudyDatabase;

/// The progress page in the window, and what it exchanges with files. Dialogs only ask for a path; the work is done by
/// exportTo and importFrom.
class ProgressRoom : public QObject {
    Q_OBJECT

public:
    /// `imported` is called when something was imported: whatever was read from the database has to be read again.
    ProgressRoom(ui::MainWindow &window, StudyDatabase &database, PracticeRoom &practice, std::function<std::int64_t()> nowMs,
                 std::function<void()> imported);

    static const QString pageId;
    static QString title();

    /// Adds the page below those that are there, and the entries in the menus.
    void moveIn();
    /// Whether something beside the practice waits to be saved: an export says that it lacks that.
    void setOthersWait(std::function<bool()> othersWait) { m_othersWait = std::move(othersWait); }
    /// Makes the page if need be.
    ui::ProgressPage &page();

    /// Write or read a file, and say on the page what became of it.
    void exportTo(ui::ExchangeKind kind, const QString &path);
    void importFrom(const QString &path);

private:
    QWidget *makePage();
    void open();
    void addEntries();
    void ask(ui::ExchangeKind kind);
    QByteArray contents(ui::ExchangeKind kind) const;
    StudyRecord everything() const;

    ui::MainWindow &m_window;
    StudyDatabase &m_database;
    PracticeRoom &m_practice;
    std::function<std::int64_t()> m_nowMs;
    std::function<void()> m_imported;
    std::function<bool()> m_othersWait = [] { return false; };
    ui::ProgressPage *m_page = nullptr;     ///< made when it is opened for the first time
};

} // namespace convlab::app
