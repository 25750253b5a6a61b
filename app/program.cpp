// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/command_line.h"
#include "app/eval/eval_command.h"
#include "app/interface_language.h"
#include "app/lab_command.h"
#include "app/list_command.h"
#include "app/progress_command.h"
#include "app/questions_command.h"
#include "app/render_command.h"
#include "app/stage_request.h"
#include "app/store/data_choice.h"
#include "app/store/data_folder.h"
#include "app/store/now.h"
#include "app/window_command.h"
#include "ui/export/text_file.h"
#include "ui/lesson/lesson_library.h"
#include "ui/theme/fonts.h"

#include <QApplication>

#include <cstdio>
#include <memory>

namespace convlab::app {

namespace {

constexpr int done = 0, unwritten = 1, refused = 2;

const QString contentRoot = QStringLiteral(":/convlab");

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void print(std::FILE *stream, const QString &text)
{
    write(stream, text.toLocal8Bit());
}

/// Qt remarks on the machine (a missing runtime folder …), which is nothing to whoever wants a picture.
void sayOnlyTheWorst(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        print(stderr, message + QLatin1Char('\n'));
}

/// UTF-8 everywhere: a program or a table is data, not talk.
int writeStageText(const QString &text, const QString &path)
{
    if (path.isEmpty())
        write(stdout, text.toUtf8());
    else if (const QString problem = ui::writeText(text, path); !problem.isEmpty())
        throw CommandLineError(QStringLiteral("%1 cannot be written: %2").arg(path, problem));
    return done;
}

ui::LessonLibrary libraryIn(const QString &language)
{
    return ui::LessonLibrary::loadLate(contentRoot, languageOrSystem(language)); // most commands are about one section
}

/// Does one command; main's arguments belong to Qt where there is a window or a picture.
struct Run {
    int &argc;
    char **argv;

    int operator()(const TextOptions &options) const
    {
        print(stdout, options.text);
        return done;
    }

    int operator()(const ListOptions &options) const
    {
        print(stdout, lessonList(options, libraryIn(options.language)));
        return done;
    }

    int operator()(const LabOptions &options) const
    {
        print(stdout, labText(options, libraryIn(options.language)));
        return done;
    }

    int operator()(const QuestionsOptions &options) const
    {
        const QCoreApplication application(argc, argv);
        const InterfaceLanguage speaking(languageOrSystem(options.language));
        print(stdout, questionsText(options, ui::QuestionWords::load(speaking.language())));
        return done;
    }

    int operator()(const EvalOptions &options) const { return evaluateCases(options) ? done : unwritten; }

    int operator()(const ProgressOptions &options) const
    {
        const QCoreApplication application(argc, argv);     // finds the driver of the database
        const InterfaceLanguage speaking(languageOrSystem(options.language));
        write(stdout, progressOutput(options, speaking.language(), DataChoice(configFolder(), dataFolder()).folder(), now() / 1000));
        return done;
    }

    int operator()(const RenderOptions &options) const
    {
        const ui::LessonLibrary library = libraryIn(options.language);
        const StageRequest request = resolveStage(options.stage, library);
        if (options.text)
            return writeStageText(stageText(request, *options.text), options.output);
        qInstallMessageHandler(sayOnlyTheWorst);
        qputenv("QT_QPA_PLATFORM", "offscreen");    // a picture looks the same with and without a display
        std::unique_ptr<QGuiApplication> application;
        if (options.handout.wanted)
            application = std::make_unique<QApplication>(argc, argv);   // its plots are widgets that nobody sees
        else
            application = std::make_unique<QGuiApplication>(argc, argv);
        const InterfaceLanguage speaking(library.language());
        ui::loadFonts();
        ui::loadLettersOf(library.language());
        options.handout.wanted ? renderHandout(request, options) : renderStage(request, options);
        return done;
    }

    int operator()(const LaunchOptions &options) const
    {
        // Refuse before there is a window: the one who typed it looks at the terminal.
        if (options.stage.wantsStage())
            resolveStage(options.stage, ui::LessonLibrary::loadLate(contentRoot, {})); // names are the same in every language
        return runWindow(options, argc, argv);
    }
};

/// Bytes that are no text would name another file than the one that was meant.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
        if (arguments.back().toLocal8Bit() != argv[i])
            throw CommandLineError(QStringLiteral("argument %1 is no text in UTF-8: \"%2\"").arg(i).arg(arguments.back()));
    }
    return arguments;
}

} // namespace

int runProgram(int &argc, char **argv)
{
    try {
        return std::visit(Run{argc, argv}, parseCommandLine(argumentsOf(argc, argv)));
    } catch (const CommandLineError &error) {
        print(stderr, QStringLiteral("convlab: %1\n").arg(error.problem()));
        return refused;
    }
}

} // namespace convlab::app
