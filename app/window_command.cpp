// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "app/composition.h"
#include "app/stage_request.h"
#include "app/store/data_folder.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/studio/studio_page.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <future>

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

} // namespace

int runWindow(const LaunchOptions &options, int &argc, char **argv)
{
    const std::future<void> fontList = ui::readFontListAhead();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("convlab"));
    QApplication::setApplicationDisplayName(QStringLiteral("ConvLab"));
    QApplication::setApplicationVersion(QStringLiteral(CONVLAB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("convlab"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/convlab/desktop/convlab.svg")));
    fontList.wait();
    ui::loadFonts();
    Composition composition(dataFolder(), configFolder(), options.language);
    ui::MainWindow &window = composition.window();
    window.overrideTheme(options.theme);
    window.hurryFirstFrame();
    if (options.page.isEmpty())
        showStage(window, options.stage);
    else
        window.open(options.page);
    if (!options.picture.isEmpty())
        composition.studio().page()->session().openFile(QDir::current().absoluteFilePath(options.picture));
    window.show();
    if (options.page.isEmpty() && options.picture.isEmpty() && !options.stage.wantsStage())
        composition.hints().begin(); // whoever asks for something is no first-time guest
    return QApplication::exec();
}

} // namespace convlab::app
