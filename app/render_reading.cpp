// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_reading.h"

#include "app/language_reading.h"
#include "app/option_reader.h"
#include "app/stage_reading.h"
#include "app/suggestion.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace convlab::app {

namespace {

constexpr int smallestSide = 16, largestSide = 8192;
constexpr double smallestScale = 0.5, largestScale = 8;
constexpr double mostPixels = 64.0 * 1024 * 1024;   ///< 256 MB as an image

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

/// "3-8", "3-", "-8" or "3", counted from 1.
void readSteps(const QString &text, FilmOptions &film)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,6})?(-)?([0-9]{1,6})?$"));
    const auto match = pattern.match(text);
    const bool range = !match.captured(2).isEmpty();
    film.firstStep = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    film.lastStep = range ? match.captured(3).toInt() : film.firstStep;
    const bool ends = !range || match.captured(3).isEmpty() || film.lastStep >= film.firstStep;
    if (!match.hasMatch() || film.firstStep < 1 || !ends || (!range && match.captured(1).isEmpty()))
        throw CommandLineError(QStringLiteral("--steps takes a range from 1, such as 3-8 or 3-, not \"%1\"").arg(text));
}

double readNumber(const QString &text, const char *option, double low, double high)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !(number >= low && number <= high))
        throw CommandLineError(QStringLiteral("%1 takes a number from %2 to %3, not \"%4\"").arg(QLatin1String(option)).arg(low).arg(high).arg(text));
    return number;
}

/// Reads one of the options of a moving picture; `asked` becomes true.
bool readFilmOption(OptionReader &reader, FilmOptions &film, bool &asked)
{
    if (reader.isOnce(QStringLiteral("--animate")))
        film.wanted = reader.flag();
    else if (reader.isOnce(QStringLiteral("--steps")))
        readSteps(reader.value(QStringLiteral("A-B")), film);
    else if (reader.isOnce(QStringLiteral("--micro")))
        film.microSteps = reader.flag();
    else if (reader.isOnce(QStringLiteral("--speed")))
        film.speed = readNumber(reader.value(QStringLiteral("F")), "--speed", 0.25, 4);
    else if (reader.isOnce(QStringLiteral("--fps")))
        film.framesPerSecond = qRound(readNumber(reader.value(QStringLiteral("N")), "--fps", 1, 50));
    else if (reader.isOnce(QStringLiteral("--rest")))
        film.restSeconds = readNumber(reader.value(QStringLiteral("S")), "--rest", 0, 60);
    else
        return false;
    asked = true;
    return true;
}

/// What the ending of the output says, and whether it suits the options.
void checkFilm(RenderOptions &options, bool asked)
{
    const QString suffix = QFileInfo(options.output).suffix().toLower();
    const bool moves = suffix == QLatin1String("gif") || suffix == QLatin1String("webp");
    if (options.film.wanted && !moves && suffix != QLatin1String("svg"))
        throw CommandLineError(QStringLiteral("a moving picture ends on .gif, .webp or .svg, not \"%1\"").arg(options.output));
    options.film.wanted = options.film.wanted || moves;
    if (asked && !options.film.wanted)
        throw CommandLineError(QStringLiteral("--steps, --micro, --speed, --fps and --rest are for a moving picture: .gif, .webp, or .svg with --animate"));
    if (options.film.wanted && options.stage.step)
        throw CommandLineError(QStringLiteral("a moving picture takes --steps, not --step"));
    if (suffix == QLatin1String("gif") && options.transparent)
        throw CommandLineError(QStringLiteral("a .gif has no half transparent pixels; --transparent is for .png, .webp, .svg and .pdf"));
}

ui::ValueMap readValues(const QString &text)
{
    const auto index = ui::valueMapNames().indexOf(text);
    if (index < 0)
        throw CommandLineError(QStringLiteral("--values takes %1, not \"%2\"").arg(ui::valueMapNames().join(QStringLiteral(" or ")), text));
    return static_cast<ui::ValueMap>(index);
}

CopyFormat readFormat(const QString &text)
{
    QStringList names;
    for (const CopyFormat format : copyFormats) {
        names << formatName(format);
        if (names.back() == text)
            return format;
    }
    throw CommandLineError(QStringLiteral("--format takes %1, not \"%2\"%3").arg(names.join(QStringLiteral(", ")), text, didYouMean(text, names)));
}

/// Text is asked for by --format, or by what the output ends on.
void checkText(RenderOptions &options, bool picture)
{
    const QString suffix = QFileInfo(options.output).suffix().toLower();
    for (const CopyFormat format : copyFormats) {
        if (!options.text && formatSuffix(format) == suffix)
            options.text = format;
    }
    if (options.text && picture)
        throw CommandLineError(QStringLiteral("%1 is text: --theme, --values, --size, --scale, --transparent, --caption and the options of a film are for pictures").arg(formatName(*options.text)));
}

void checkRender(const RenderOptions &options)
{
    if (!options.stage.wantsStage())
        throw CommandLineError(QStringLiteral("render needs the id of a lesson or a scene file; convlab list names the lessons"));
    checkScene(options.stage);
    if (options.text)
        return;
    if (options.output.isEmpty())
        throw CommandLineError(QStringLiteral("render needs -o FILE: .png, .svg, .pdf, .gif or .webp; or --format NAME"));
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("gif"), QStringLiteral("webp")};
    if (!endings.contains(QFileInfo(options.output).suffix().toLower()))
        throw CommandLineError(QStringLiteral("-o takes a file that ends on .png, .svg, .pdf, .gif, .webp, .py, .cpp, .tex, .csv or .convlab, not \"%1\"").arg(options.output));
    const double width = std::ceil(options.size.width() * options.scale), height = std::ceil(options.size.height() * options.scale);
    if (width * height > mostPixels)
        throw CommandLineError(QStringLiteral("a picture of %1x%2 pixels is too large; the limit is %3 million pixels")
                                   .arg(width, 0, 'f', 0).arg(height, 0, 'f', 0).arg(qRound(mostPixels / 1e6)));
}

/// Reads one of the options of a picture that stands or moves; `asked` becomes true.
bool readPictureOption(OptionReader &reader, RenderOptions &options, bool &asked)
{
    if (reader.isOnce(QStringLiteral("--size")))
        options.size = readSize(reader.value(QStringLiteral("WxH")));
    else if (reader.isOnce(QStringLiteral("--scale")))
        options.scale = readScale(reader.value(QStringLiteral("F")));
    else if (reader.isOnce(QStringLiteral("--transparent")))
        options.transparent = reader.flag();
    else if (reader.isOnce(QStringLiteral("--caption")))
        options.caption = reader.value(QStringLiteral("TEXT"));
    else
        return false;
    asked = true;
    return true;
}

/// Reads one of the options of a handout; `asked` becomes true for those that need --handout.
bool readHandoutOption(OptionReader &reader, HandoutOptions &handout, bool &asked)
{
    if (reader.isOnce(QStringLiteral("--handout"))) {
        handout.wanted = reader.flag();
        return true;
    }
    if (reader.isOnce(QStringLiteral("--paper"))) {
        const QString paper = reader.value(QStringLiteral("a4|letter"));
        if (paper != QLatin1String("a4") && paper != QLatin1String("letter"))
            throw CommandLineError(QStringLiteral("--paper takes a4 or letter, not \"%1\"").arg(paper));
        handout.letter = paper == QLatin1String("letter");
    } else if (reader.isOnce(QStringLiteral("--questions"))) {
        handout.questions = qRound(readNumber(reader.value(QStringLiteral("N")), "--questions", 0, 10));
    } else {
        return false;
    }
    asked = true;
    return true;
}

void checkHandout(const RenderOptions &options, bool asked, bool picture)
{
    if (asked && !options.handout.wanted)
        throw CommandLineError(QStringLiteral("--paper and --questions are for --handout"));
    if (!options.handout.wanted)
        return;
    if (picture || options.text)
        throw CommandLineError(QStringLiteral("a handout takes --paper and --questions, not the options of a picture or of text"));
    if (QFileInfo(options.output).suffix().toLower() != QLatin1String("pdf"))
        throw CommandLineError(QStringLiteral("a handout is a .pdf, not \"%1\"").arg(options.output));
}

QStringList optionNames()
{
    QStringList names = stageOptionNames();
    for (const char *name : {"--values", "--size", "--scale", "--transparent", "--caption", "--output", "--format", "--handout", "--paper", "--questions", "--animate",
                             "--steps", "--micro", "--speed", "--fps", "--rest"})
        names << QLatin1String(name);
    names << languageOption;
    return names;
}

} // namespace

RenderOptions readRender(OptionReader &reader)
{
    RenderOptions options;
    QString theme;
    bool film = false, picture = false, handout = false, values = false;
    while (reader.next()) {
        if (readStageOption(reader, options.stage, theme) || readFilmOption(reader, options.film, film)
            || readPictureOption(reader, options, picture) || readHandoutOption(reader, options.handout, handout)
            || readLanguageOption(reader, options.language))
            continue;
        if (reader.isOnce(QStringLiteral("--values"))) {
            options.values = readValues(reader.value(ui::valueMapNames().join(QLatin1Char('|'))));
            values = true;
        } else if (reader.isOnce(QStringLiteral("--format")))
            options.text = readFormat(reader.value(QStringLiteral("NAME")));
        else if (reader.isOnce(QStringLiteral("--output"), QStringLiteral("-o")))
            options.output = reader.value(QStringLiteral("FILE"));
        else if (!reader.isWord())
            reader.refuse(optionNames());
        else if (!options.stage.wantsStage())
            (isScene(reader.word()) ? options.stage.scene : options.stage.lesson) = reader.word();
        else
            throw CommandLineError(QStringLiteral("render draws one lesson, not \"%1\" as well").arg(reader.word()));
    }
    const bool painted = picture || film || !theme.isEmpty();
    options.theme = theme.isEmpty() ? options.theme : theme;
    checkText(options, painted || values);
    checkRender(options);
    checkHandout(options, handout, painted);
    checkFilm(options, film);
    return options;
}

} // namespace convlab::app
