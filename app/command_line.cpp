// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command_help.h"
#include "app/language_reading.h"
#include "app/option_reader.h"
#include "app/render_reading.h"
#include "app/stage_reading.h"
#include "app/suggestion.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace convlab::app {

namespace {

constexpr int mostQuestions = 100000;
constexpr qsizetype longestLine = 600;

const QString studioPage = QStringLiteral("image_studio");
const QStringList pageNames{QStringLiteral("course"), QStringLiteral("skill_check"), QStringLiteral("practice"), studioPage,
                            QStringLiteral("progress")};

QString readPage(const QString &text)
{
    if (!pageNames.contains(text))
        throw CommandLineError(QStringLiteral("--page takes %1, not \"%2\"%3").arg(pageNames.join(QStringLiteral(", ")), text, didYouMean(text, pageNames)));
    return text;
}

[[noreturn]] void refuseWord(const QString &word)
{
    static const QStringList commands{QStringLiteral("list"), QStringLiteral("render"), QStringLiteral("lab"),
                                      QStringLiteral("questions"), QStringLiteral("progress"),
                                      QStringLiteral("eval"), QStringLiteral("help")};
    if (commands.contains(word))
        throw CommandLineError(QStringLiteral("the command %1 must come first").arg(word));
    throw CommandLineError(QStringLiteral("unknown command \"%1\"%2").arg(word, didYouMean(word, commands)));
}

/// A picture opens the studio; a stage and a page at once cannot be.
void checkPage(LaunchOptions *options)
{
    if (!options->picture.isEmpty() && options->page.isEmpty())
        options->page = studioPage;
    if (options->stage.wantsStage() && !options->page.isEmpty())
        throw CommandLineError(QStringLiteral("a stage and a page cannot both be opened"));
    if (!options->picture.isEmpty() && options->page != studioPage)
        throw CommandLineError(QStringLiteral("--picture is for --page %1").arg(studioPage));
}

Command readLaunch(OptionReader &reader)
{
    static const QStringList names = QStringList{QStringLiteral("--lesson"), QStringLiteral("--page"), QStringLiteral("--picture"), languageOption} + stageOptionNames();
    LaunchOptions options;
    while (reader.next()) {
        if (readStageOption(reader, options.stage, options.theme) || readLanguageOption(reader, options.language))
            continue;
        if (reader.isOnce(QStringLiteral("--lesson")))
            options.stage.lesson = reader.value(QStringLiteral("ID"));
        else if (reader.isOnce(QStringLiteral("--page")))
            options.page = readPage(reader.value(QStringLiteral("NAME")));
        else if (reader.isOnce(QStringLiteral("--picture")))
            options.picture = reader.value(QStringLiteral("FILE"));
        else if (reader.isWord() && isScene(reader.word()) && options.stage.scene.isEmpty())
            options.stage.scene = reader.word();
        else if (reader.isWord())
            refuseWord(reader.word());
        else
            reader.refuse(names);
    }
    checkScene(options.stage);
    if (!options.stage.wantsStage() && options.stage.wantsState())
        throw CommandLineError(QStringLiteral("--set, --preset and --step need --lesson ID or a scene file"));
    checkPage(&options);
    return options;
}

Command readList(OptionReader &reader)
{
    ListOptions options;
    while (reader.next()) {
        if (readLanguageOption(reader, options.language))
            continue;
        if (reader.isOnce(QStringLiteral("--json")))
            options.json = reader.flag();
        else if (reader.isWord())
            throw CommandLineError(QStringLiteral("list takes no \"%1\"").arg(reader.word()));
        else
            reader.refuse({QStringLiteral("--json"), languageOption});
    }
    return options;
}

Command readLab(OptionReader &reader)
{
    LabOptions options;
    while (reader.next()) {
        if (readLanguageOption(reader, options.language))
            continue;
        if (!reader.isWord())
            reader.refuse({languageOption});
        if (!options.lesson.isEmpty())
            throw CommandLineError(QStringLiteral("lab takes one lesson, or all, not \"%1\" as well").arg(reader.word()));
        options.lesson = reader.word();
    }
    if (options.lesson.isEmpty())
        throw CommandLineError(QStringLiteral("lab needs the id of a lesson, or all"));
    return options;
}

std::uint64_t readSeed(const QString &text)
{
    bool isNumber = false;
    const qulonglong seed = text.toULongLong(&isNumber);
    if (!isNumber)
        throw CommandLineError(QStringLiteral("--seed takes a whole number from 0, not \"%1\"").arg(text));
    return seed;
}

int readCount(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostQuestions)
        throw CommandLineError(QStringLiteral("--count takes a number from 1 to %1, not \"%2\"").arg(mostQuestions).arg(text));
    return count;
}

Command readQuestions(OptionReader &reader)
{
    static const QStringList names{QStringLiteral("--section"), QStringLiteral("--generator"), QStringLiteral("--seed"),
                                   QStringLiteral("--count"), QStringLiteral("--json"), QStringLiteral("--answers"), languageOption};
    QuestionsOptions options;
    while (reader.next()) {
        if (readLanguageOption(reader, options.language))
            continue;
        if (reader.isOnce(QStringLiteral("--section")))
            options.section = reader.value(QStringLiteral("ID"));
        else if (reader.isOnce(QStringLiteral("--generator")))
            options.generator = reader.value(QStringLiteral("NAME"));
        else if (reader.isOnce(QStringLiteral("--seed")))
            options.seed = readSeed(reader.value(QStringLiteral("N")));
        else if (reader.isOnce(QStringLiteral("--count")))
            options.count = readCount(reader.value(QStringLiteral("N")));
        else if (reader.isOnce(QStringLiteral("--json")))
            options.json = reader.flag();
        else if (reader.isOnce(QStringLiteral("--answers")))
            options.answers = reader.flag();
        else if (reader.isWord())
            throw CommandLineError(QStringLiteral("questions takes no \"%1\"; use --section or --generator").arg(reader.word()));
        else
            reader.refuse(names);
    }
    return options;
}

Command readEval(OptionReader &reader)
{
    EvalOptions options;
    while (reader.next()) {
        if (!reader.isWord())
            reader.refuse({});
        if (!options.file.isEmpty())
            throw CommandLineError(QStringLiteral("eval takes one file, not \"%1\" as well").arg(reader.word()));
        options.file = reader.word();
    }
    return options;
}

Command readProgress(OptionReader &reader)
{
    using Format = ProgressOptions::Format;
    static const std::pair<QString, Format> formats[] = {{QStringLiteral("--json"), Format::Json}, {QStringLiteral("--csv"), Format::Csv}, {QStringLiteral("--anki"), Format::Anki}};
    ProgressOptions options;
    while (reader.next()) {
        if (readLanguageOption(reader, options.language))
            continue;
        const auto format = std::find_if(std::begin(formats), std::end(formats), [&reader](const auto &one) { return reader.is(one.first); });
        if (format != std::end(formats) && options.format != Format::Summary)
            throw CommandLineError(QStringLiteral("progress takes one of --json, --csv and --anki"));
        if (format != std::end(formats) && reader.flag())
            options.format = format->second;
        else if (reader.isOnce(QStringLiteral("--output"), QStringLiteral("-o")))
            options.output = reader.value(QStringLiteral("FILE"));
        else if (reader.isWord())
            throw CommandLineError(QStringLiteral("progress takes no \"%1\"").arg(reader.word()));
        else
            reader.refuse({QStringLiteral("--json"), QStringLiteral("--csv"), QStringLiteral("--anki"), QStringLiteral("--output"), languageOption});
    }
    return options;
}

/// One line that fits on a screen, whatever was typed.
QString readable(const QString &problem)
{
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f\\x{200b}-\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]+"));
    QString line = problem;
    line.replace(control, QStringLiteral(" "));
    if (line.size() <= longestLine)
        return line;
    return line.left(longestLine * 2 / 3) + QStringLiteral(" … ") + line.right(longestLine / 3);
}

} // namespace

CommandLineError::CommandLineError(const QString &problem) : std::runtime_error(readable(problem).toStdString()) {}

Command parseCommandLine(const QStringList &arguments)
{
    if (const QString text = askedForText(arguments); !text.isEmpty())
        return TextOptions{text};
    const QString command = arguments.value(0);
    OptionReader reader(arguments.mid(1));
    if (command == QLatin1String("list"))
        return readList(reader);
    if (command == QLatin1String("render"))
        return readRender(reader);
    if (command == QLatin1String("lab"))
        return readLab(reader);
    if (command == QLatin1String("questions"))
        return readQuestions(reader);
    if (command == QLatin1String("eval"))
        return readEval(reader);
    if (command == QLatin1String("progress"))
        return readProgress(reader);
    OptionReader all(arguments);
    return readLaunch(all);
}

} // namespace convlab::app
