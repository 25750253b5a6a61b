// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restoring.h"

#include "app/store/study_database.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/study/restore_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace convlab::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::app)
};

QString nameOf(const StudyBackup &backup)
{
    const QString day = QLocale().toString(backup.day, QLocale::LongFormat);
    return backup.importAt.isValid() ? Say::tr("%1, %2: before an import").arg(day, QLocale().toString(backup.importAt, QLocale::ShortFormat)) : day;
}

void openDialog(ui::MainWindow &window, StudyDatabase &database, const std::function<void()> &replaced)
{
    const QList<StudyBackup> backups = database.backups();
    std::vector<QString> days;
    for (const StudyBackup &backup : backups)
        days.push_back(nameOf(backup));
    auto *dialog = new ui::RestoreDialog(days, window.theme(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto finish = [dialog, replaced](bool done) {
        if (!done)
            return dialog->showProblem(Say::tr("That could not be done: the backup cannot be used, or the folder cannot be written. Nothing was changed."));
        dialog->accept();
        replaced();
    };
    QObject::connect(dialog, &ui::RestoreDialog::restoreWanted, dialog, [&database, backups, finish](int index) {
        if (index >= 0 && index < backups.size())
            finish(database.restore(backups[index]));
    });
    QObject::connect(dialog, &ui::RestoreDialog::freshStartWanted, dialog, [&database, finish] { finish(database.startAfresh()); });
    dialog->open();
}

} // namespace

void addRestoring(ui::MainWindow &window, StudyDatabase &database, std::function<void()> replaced)
{
    auto *action = new QAction(Say::tr("&Restore…"), &window);
    QObject::connect(action, &QAction::triggered, &window, [&window, &database, replaced = std::move(replaced)] {
        openDialog(window, database, replaced);
    });
    ui::addToMenu(window, ui::MenuPlace::File, action);
}

} // namespace convlab::app
