// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command_help.h"
#include "app/option_reader.h"
#include "app/suggestion.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace convlab::app {

namespace {

constexpr int smallestSide = 16, largestSide = 8192;
constexpr double smallestScale = 0.5, largestScale = 8;
constexpr int mostQuestions = 100000;
constexpr double mostPixels = 64.0 * 1024 * 1024;   ///< 256 MB as an image

const QStringList stageOptionNames{QStringLiteral("--set"), QStringLiteral("--preset"), QStringLiteral("--step"),
                                   QStringLiteral("--theme")};

std::pair<QString, QString> readAssignment(const QString &text, const StageOptions &stage)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1 || equals == text.size() - 1)
        throw CommandLineError(QStringLiteral("--set takes NAME=VALUE, not \"%1\"").arg(text));
    const QString name = text.left(equals).trimmed();
    for (const auto &[known, value] : stage.values) {
        if (known == name)
            throw CommandLineError(QStringLiteral("--set %1 is given twice").arg(name));
    }
    return {name, text.mid(equals + 1).trimmed()};
}

StepWish readStep(const QString &text)
{
    if (text == QLatin1String("last"))
        return {true, 1};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        throw CommandLineError(QStringLiteral("--step takes a number from 1, or last, not \"%1\"").arg(text));
    return {false, number};
}

QString readTheme(const QString &text)
{
    if (text != QLatin1String("light") && text != QLatin1String("dark"))
        throw CommandLineError(QStringLiteral("--theme takes light or dark, not \"%1\"").arg(text));
    return text;
}

QSize readSize(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})[x×]([0-9]{1,6})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        throw CommandLineError(QStringLiteral("--size takes WIDTHxHEIGHT, such as 1280x800, not \"%1\"").arg(text));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!fits(size.width()) || !fits(size.height()))
        throw CommandLineError(QStringLiteral("--size: each side must be from %1 to %2, not %3").arg(smallestSide).arg(largestSide).arg(text));
    return size;
}

double readScale(const QString &text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (!isNumber || !(scale >= smallestScale && scale <= largestScale))
        throw CommandLineError(QStringLiteral("--scale takes a number from %1 to %2, not \"%3\"").arg(smallestScale).arg(largestScale).arg(text));
    return scale;
}

/// Reads one of the options that window and picture share.
bool readStageOption(OptionReader &reader, StageOptions &stage, QString &theme)
{
    if (reader.is(QStringLiteral("--set")))
        stage.values.append(readAssignment(reader.value(QStringLiteral("NAME=VALUE")), stage));
    else if (reader.isOnce(QStringLiteral("--preset")))
        stage.preset = reader.value(QStringLiteral("NAME"));
    else if (reader.isOnce(QStringLiteral("--step")))
        stage.step = readStep(reader.value(QStringLiteral("N")));
    else if (reader.isOnce(QStringLiteral("--theme")))
        theme = readTheme(reader.value(QStringLiteral("light|dark")));
    else
        return false;
    return true;
}

/// A word that names a scene file, not a lesson or a command.
bool isScene(const QString &word)
{
    return word.endsWith(QLatin1String(".convlab"), Qt::CaseInsensitive);
}

void checkScene(const StageOptions &stage)
{
    if (!stage.scene.isEmpty() && (!stage.lesson.isEmpty() || !stage.preset.isEmpty()))
        throw CommandLineError(QStringLiteral("a scene file says which lesson and state it is: leave out --lesson and --preset"));
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

Command readLaunch(OptionReader &reader)
{
    static const QStringList names = QStringList{QStringLiteral("--lesson")} + stageOptionNames;
    LaunchOptions options;
    while (reader.next()) {
        if (readStageOption(reader, options.stage, options.theme))
            continue;
        if (reader.isOnce(QStringLiteral("--lesson")))
            options.stage.lesson = reader.value(QStringLiteral("ID"));
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
    return options;
}

Command readList(OptionReader &reader)
{
    ListOptions options;
    while (reader.next()) {
        if (reader.isOnce(QStringLiteral("--json")))
            options.json = reader.flag();
        else if (reader.isWord())
            throw CommandLineError(QStringLiteral("list takes no \"%1\"").arg(reader.word()));
        else
            reader.refuse({QStringLiteral("--json")});
    }
    return options;
}

Command readLab(OptionReader &reader)
{
    LabOptions options;
    while (reader.next()) {
        if (!reader.isWord())
            reader.refuse({});
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
                                   QStringLiteral("--count"), QStringLiteral("--json"), QStringLiteral("--answers")};
    QuestionsOptions options;
    while (reader.next()) {
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
            reader.refuse({QStringLiteral("--json"), QStringLiteral("--csv"), QStringLiteral("--anki"), QStringLiteral("--output")});
    }
    return options;
}

void checkRender(const RenderOptions &options)
{
    if (!options.stage.wantsStage())
        throw CommandLineError(QStringLiteral("render needs the id of a lesson or a scene file; convlab list names the lessons"));
    checkScene(options.stage);
    if (options.output.isEmpty())
        throw CommandLineError(QStringLiteral("render needs -o FILE.png, .svg or .pdf"));
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!endings.contains(QFileInfo(options.output).suffix().toLower()))
        throw CommandLineError(QStringLiteral("-o takes a file that ends on .png, .svg or .pdf, not \"%1\"").arg(options.output));
    const double width = std::ceil(options.size.width() * options.scale), height = std::ceil(options.size.height() * options.scale);
    if (width * height > mostPixels)
        throw CommandLineError(QStringLiteral("a picture of %1x%2 pixels is too large; the limit is %3 million pixels")
                                   .arg(width, 0, 'f', 0).arg(height, 0, 'f', 0).arg(qRound(mostPixels / 1e6)));
}

Command readRender(OptionReader &reader)
{
    static const QStringList names = stageOptionNames + QStringList{QStringLiteral("--size"), QStringLiteral("--scale"), QStringLiteral("--transparent"), QStringLiteral("--caption"), QStringLiteral("--output")};
    RenderOptions options;
    while (reader.next()) {
        if (readStageOption(reader, options.stage, options.theme))
            continue;
        if (reader.isOnce(QStringLiteral("--size")))
            options.size = readSize(reader.value(QStringLiteral("WxH")));
        else if (reader.isOnce(QStringLiteral("--scale")))
            options.scale = readScale(reader.value(QStringLiteral("F")));
        else if (reader.isOnce(QStringLiteral("--transparent")))
            options.transparent = reader.flag();
        else if (reader.isOnce(QStringLiteral("--caption")))
            options.caption = reader.value(QStringLiteral("TEXT"));
        else if (reader.isOnce(QStringLiteral("--output"), QStringLiteral("-o")))
            options.output = reader.value(QStringLiteral("FILE"));
        else if (!reader.isWord())
            reader.refuse(names);
        else if (!options.stage.wantsStage())
            (isScene(reader.word()) ? options.stage.scene : options.stage.lesson) = reader.word();
        else
            throw CommandLineError(QStringLiteral("render draws one lesson, not \"%1\" as well").arg(reader.word()));
    }
    checkRender(options);
    return options;
}

} // namespace

CommandLineError::CommandLineError(const QString &problem)
    : std::runtime_error(QString(problem).replace(QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f\\x{2028}\\x{2029}]+")),
                                                  QStringLiteral(" ")).toStdString())
{
}

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
