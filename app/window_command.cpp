// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "app/composition.h"
#include "app/stage_request.h"
#include "app/store/data_folder.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/studio/studio_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/system_fonts.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

namespace convlab::app {

namespace {

/// Opens the lesson that was asked for, else where the learner was. What stood on a lesson's stage before is
/// one undo away.
void showStage(ui::MainWindow &window, const StageOptions &wanted)
{
    if (!wanted.wantsStage()) {
        window.openLast();
        return;
    }
    const StageRequest request = resolveStage(wanted, window.library());
    window.open(request.entry->content.id);
    ui::LessonSession &session = window.currentLesson()->session();
    if (wanted.wantsState())
        session.edit(request.state);
    session.move([&](ui::Timeline &timeline) {
        timeline.pause();
        if (!wanted.preset.isEmpty())
            timeline.toStart();
        if (request.moment)
            timeline.goTo(*request.moment);
        if (request.step)
            timeline.goToStep(*request.step);
    });
}

QString firstPage(const ui::MainWindow &window, const LaunchOptions &options)
{
    if (!options.page.isEmpty())
        return options.page;
    return options.stage.wantsStage() ? resolveStage(options.stage, window.library()).entry->content.id : window.lastPage();
}

void showFirst(Composition &composition, const LaunchOptions &options)
{
    ui::MainWindow &window = composition.window();
    if (options.page.isEmpty())
        showStage(window, options.stage);
    else
        window.open(options.page);
    if (!options.picture.isEmpty())
        composition.studio().page()->session().openFile(QDir::current().absoluteFilePath(options.picture));
}

} // namespace

int runWindow(const LaunchOptions &options, int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("convlab"));
    QApplication::setApplicationDisplayName(QStringLiteral("ConvLab"));
    QApplication::setApplicationVersion(QStringLiteral(CONVLAB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("convlab"));
    ui::SystemFonts systemFonts;
    ui::loadFirstFonts();
    Composition composition(dataFolder(), configFolder(), options.language, true);
    ui::MainWindow &window = composition.window();
    window.overrideTheme(options.theme);
    const bool guided = options.page.isEmpty() && options.picture.isEmpty() && !options.stage.wantsStage(); // else no first-time guest
    window.openFirst(firstPage(window, options), [&] { showFirst(composition, options); });
    window.callSettled([&] {
        ui::loadFonts();
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/convlab/desktop/convlab.svg")));
        if (guided)
            composition.hints().begin();
        systemFonts.readFonts();
    });
    window.show();
    return QApplication::exec();
}

} // namespace convlab::app
