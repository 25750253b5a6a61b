// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/suggestion.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace convlab::app;

namespace {

/// As a shell splits it, without quoting; "" stands for an empty argument.
QStringList split(const QString &line)
{
    QStringList arguments = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        if (argument == QLatin1String("\"\""))
            argument.clear();
    return arguments;
}

/// A command written out, so that a table can hold what is expected.
struct Writer {
    static QString stage(const StageOptions &stage)
    {
        QStringList parts{stage.scene.isEmpty() ? QStringLiteral("lesson=") + stage.lesson : QStringLiteral("scene=") + stage.scene, QStringLiteral("preset=") + stage.preset};
        for (const auto &[name, value] : stage.values)
            parts << QStringLiteral("set %1:%2").arg(name, value);
        if (stage.step)
            parts << (stage.step->last ? QStringLiteral("step last") : QStringLiteral("step %1").arg(stage.step->number));
        return parts.join(QLatin1Char(' '));
    }
    static QString page(const LaunchOptions &o)
    {
        return (o.page.isEmpty() ? QString() : QStringLiteral(" page=") + o.page) + (o.picture.isEmpty() ? QString() : QStringLiteral(" picture=") + o.picture);
    }
    static QString film(const FilmOptions &f)
    {
        if (!f.wanted)
            return QString();
        return QStringLiteral(" film %1-%2%3 speed=%4 fps=%5 rest=%6").arg(f.firstStep).arg(f.lastStep)
            .arg(f.microSteps ? QStringLiteral(" micro") : QString()).arg(f.speed).arg(f.framesPerSecond).arg(f.restSeconds);
    }
    QString operator()(const LaunchOptions &o) const { return QStringLiteral("window %1 theme=%2%3").arg(stage(o.stage), o.theme, page(o)); }
    QString operator()(const ListOptions &o) const { return o.json ? QStringLiteral("list json") : QStringLiteral("list"); }
    QString operator()(const RenderOptions &o) const
    {
        return QStringLiteral("render %1 theme=%2 size=%3x%4 scale=%5%6 to=%7")
            .arg(stage(o.stage), o.theme).arg(o.size.width()).arg(o.size.height()).arg(o.scale)
            .arg((o.transparent ? QStringLiteral(" transparent") : QString()) + (o.caption.isEmpty() ? QString() : QStringLiteral(" caption=") + o.caption) + film(o.film), o.output);
    }
    QString operator()(const LabOptions &o) const { return QStringLiteral("lab ") + o.lesson; }
    QString operator()(const QuestionsOptions &o) const
    {
        return QStringLiteral("questions section=%1 generator=%2 seed=%3 count=%4%5%6")
            .arg(o.section, o.generator).arg(o.seed).arg(o.count).arg(o.json ? QStringLiteral(" json") : QString(), o.answers ? QStringLiteral(" answers") : QString());
    }
    QString operator()(const EvalOptions &o) const { return QStringLiteral("eval ") + o.file; }
    QString operator()(const ProgressOptions &o) const { return QStringLiteral("progress format=%1 to=%2").arg(static_cast<int>(o.format)).arg(o.output); }
    QString operator()(const TextOptions &o) const { return o.text.section(QLatin1Char(' '), 0, 0); }
};

/// A line and what is wrong with it.
struct BadLine {
    const char *line;
    const char *problem;
};

const BadLine badWindowLines[] = {
    {"lst", "unknown command \"lst\"; did you mean list?"},
    {"rendre a", "unknown command \"rendre\"; did you mean render?"},
    {"pooling", "unknown command \"pooling\""},
    {"--theme dark list", "the command list must come first"},
    {"--lesson a render b", "the command render must come first"},
    {"--lessn a", "unknown option --lessn; did you mean --lesson?"},
    {"eval a.jsonl b.jsonl", "eval takes one file, not \"b.jsonl\" as well"},
    {"eval --json", "unknown option --json"},
    {"evl", "unknown command \"evl\"; did you mean eval?"},
    {"lab", "lab needs the id of a lesson, or all"},
    {"lab pooling im2col", "lab takes one lesson, or all, not \"im2col\" as well"},
    {"lab --json", "unknown option --json"},
    {"--colour red", "unknown option --colour"},
    {"-x", "unknown option -x"},
    {"--json", "unknown option --json"},
    {"--size 1x1", "unknown option --size"},
    {"--lesson", "--lesson needs a value: --lesson ID"},
    {"--lesson=", "--lesson needs a value: --lesson ID"},
    {"--lesson \"\"", "--lesson needs a value: --lesson ID"},
    {"--lesson --set stride=2", "--lesson needs a value: --lesson ID"},
    {"--lesson a --lesson b", "--lesson is given twice"},
    {"--theme blue", "--theme takes light, dark or contrast, not \"blue\""},
    {"--theme Dark", "--theme takes light, dark or contrast, not \"Dark\""},
    {"--theme light --theme dark", "--theme is given twice"},
    {"--set stride=2", "--set, --preset and --step need --lesson ID or a scene file"},
    {"--preset ties", "--set, --preset and --step need --lesson ID or a scene file"},
    {"--step 2", "--set, --preset and --step need --lesson ID or a scene file"},
    {"--lesson a --set stride", "--set takes NAME=VALUE, not \"stride\""},
    {"--lesson a --set stride=", "--set takes NAME=VALUE, not \"stride=\""},
    {"--lesson a --set =2", "--set takes NAME=VALUE, not \"=2\""},
    {"--lesson a --set", "--set needs a value: --set NAME=VALUE"},
    {"--lesson a --set s=1 --set t=1 --set s=2", "--set s is given twice"},
    {"--lesson a --step 0", "--step takes a number from 1, or last, not \"0\""},
    {"--lesson a --step -1", "--step takes a number from 1, or last, not \"-1\""},
    {"--lesson a --step 1.5", "--step takes a number from 1, or last, not \"1.5\""},
    {"--lesson a --step first", "--step takes a number from 1, or last, not \"first\""},
    {"--lesson a --step 99999999999", "--step takes a number from 1, or last, not \"99999999999\""},
    {"--lesson a --preset p --preset p", "--preset is given twice"},
    {"--page", "--page needs a value: --page NAME"},
    {"--page studio", "--page takes course, skill_check, practice, image_studio, progress, not \"studio\""},
    {"--page progres", "--page takes course, skill_check, practice, image_studio, progress, not \"progres\"; did you mean progress?"},
    {"--page practice --picture a.png", "--picture is for --page image_studio"},
    {"--lesson a --page practice", "a stage and a page cannot both be opened"},
    {"--lesson a --picture a.png", "a stage and a page cannot both be opened"},
};

const BadLine badCommandLines[] = {
    {"questions pooling", "questions takes no \"pooling\"; use --section or --generator"},
    {"questions --sections a", "unknown option --sections; did you mean --section?"},
    {"questions --seed -1", "--seed takes a whole number from 0, not \"-1\""},
    {"questions --seed 1.5", "--seed takes a whole number from 0, not \"1.5\""},
    {"questions --seed 18446744073709551616", "--seed takes a whole number from 0, not \"18446744073709551616\""},
    {"questions --count 0", "--count takes a number from 1 to 100000, not \"0\""},
    {"questions --count many", "--count takes a number from 1 to 100000, not \"many\""},
    {"questions --count 2 --count 3", "--count is given twice"},
    {"questions --json=yes", "--json takes no value"},
    {"questions --section", "--section needs a value: --section ID"},
    {"questions --theme dark", "unknown option --theme"},
    {"--json questions", "unknown option --json"},
    {"--lesson a questions", "the command questions must come first"},
    {"progress all", "progress takes no \"all\""},
    {"progress --json --csv", "progress takes one of --json, --csv and --anki"},
    {"progress --json --json", "progress takes one of --json, --csv and --anki"},
    {"progress --jsn", "unknown option --jsn; did you mean --json?"},
    {"progress --anki=yes", "--anki takes no value"},
    {"progress -o", "-o needs a value: -o FILE"},
    {"list all", "list takes no \"all\""},
    {"list --jsn", "unknown option --jsn; did you mean --json?"},
    {"list --json=yes", "--json takes no value"},
    {"list --json --json", "--json is given twice"},
    {"list --theme dark", "unknown option --theme"},
    {"render", "render needs the id of a lesson or a scene file; convlab list names the lessons"},
    {"render -o a.png", "render needs the id of a lesson or a scene file; convlab list names the lessons"},
    {"render a.convlab --preset p -o a.png", "a scene file says which lesson and state it is: leave out --lesson and --preset"},
    {"render a.convlab b -o a.png", "render draws one lesson, not \"b\" as well"},
    {"render a b.convlab -o a.png", "render draws one lesson, not \"b.convlab\" as well"},
    {"a.convlab --lesson a", "a scene file says which lesson and state it is: leave out --lesson and --preset"},
    {"a.convlab b.convlab", "unknown command \"b.convlab\""},
    {"render a", "render needs -o FILE: .png, .svg, .pdf, .gif or .webp; or --format NAME"},
    {"render a -o", "-o needs a value: -o FILE"},
    {"render a -o a.png --output b.png", "--output is given twice"},
    {"render a b -o a.png", "render draws one lesson, not \"b\" as well"},
    {"render a -o a.jpg", "-o takes a file that ends on .png, .svg, .pdf, .gif, .webp, .py, .cpp, .tex, .csv or .convlab, not \"a.jpg\""},
    {"render a -o /dev/null", "-o takes a file that ends on .png, .svg, .pdf, .gif, .webp, .py, .cpp, .tex, .csv or .convlab, not \"/dev/null\""},
    {"render a --lesson a -o a.png", "unknown option --lesson"},
    {"render a --size 640 -o a.png", "--size takes WIDTHxHEIGHT, such as 1280x800, not \"640\""},
    {"render a --size 640*480 -o a.png", "--size takes WIDTHxHEIGHT, such as 1280x800, not \"640*480\""},
    {"render a --size -640x480 -o a.png", "--size takes WIDTHxHEIGHT, such as 1280x800, not \"-640x480\""},
    {"render a --size 15x480 -o a.png", "--size: each side must be from 16 to 8192, not 15x480"},
    {"render a --size 640x8193 -o a.png", "--size: each side must be from 16 to 8192, not 640x8193"},
    {"render a --size 99999999999x9 -o a.png", "--size takes WIDTHxHEIGHT, such as 1280x800, not \"99999999999x9\""},
    {"render a --transparent=no -o a.png", "--transparent takes no value"},
    {"render a --steps 0-3 -o a.gif", "--steps takes a range from 1, such as 3-8 or 3-, not \"0-3\""},
    {"render a --steps 8-3 -o a.gif", "--steps takes a range from 1, such as 3-8 or 3-, not \"8-3\""},
    {"render a --steps all -o a.gif", "--steps takes a range from 1, such as 3-8 or 3-, not \"all\""},
    {"render a --speed 5 -o a.gif", "--speed takes a number from 0.25 to 4, not \"5\""},
    {"render a --fps 0 -o a.gif", "--fps takes a number from 1 to 50, not \"0\""},
    {"render a --rest -1 -o a.gif", "--rest takes a number from 0 to 60, not \"-1\""},
    {"render a --rest nan -o a.gif", "--rest takes a number from 0 to 60, not \"nan\""},
    {"render a --step 2 -o a.gif", "a moving picture takes --steps, not --step"},
    {"render a --steps 2-3 -o a.svg", "--steps, --micro, --speed, --fps and --rest are for a moving picture: .gif, .webp, or .svg with --animate"},
    {"render a --animate -o a.png", "a moving picture ends on .gif, .webp or .svg, not \"a.png\""},
    {"render a --transparent -o a.gif", "a .gif has no half transparent pixels; --transparent is for .png, .webp, .svg and .pdf"},
    {"render a --scale 0.4 -o a.png", "--scale takes a number from 0.5 to 8, not \"0.4\""},
    {"render a --scale 9 -o a.png", "--scale takes a number from 0.5 to 8, not \"9\""},
    {"render a --scale nan -o a.png", "--scale takes a number from 0.5 to 8, not \"nan\""},
    {"render a --scale big -o a.png", "--scale takes a number from 0.5 to 8, not \"big\""},
    {"render a --size 8192x8192 --scale 8 -o a.png", "a picture of 65536x65536 pixels is too large; the limit is 67 million pixels"},
    {"render a --sise 640x480 -o a.png", "unknown option --sise; did you mean --size?"},
    {"render \"\" -o a.png", "an argument is empty"},
};

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodLines_data();
    void goodLines();
    void badLines_data();
    void badLines();
    void errorsAreAlwaysOneLine();
    void helpNamesEveryOption();
    void versionIsTheProjects();
    void typingDistances_data();
    void typingDistances();
    void suggestionsAreNear_data();
    void suggestionsAreNear();
};

void TestCommandLine::goodLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *line, const char *meaning) {
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line) << QString::fromLatin1(meaning);
    };
    row("", "window lesson= preset= theme=");
    row("--theme dark", "window lesson= preset= theme=dark");
    row("--page practice --theme dark", "window lesson= preset= theme=dark page=practice");
    row("--picture a.jpg", "window lesson= preset= theme= page=image_studio picture=a.jpg");
    row("--theme contrast", "window lesson= preset= theme=contrast");
    row("--lesson pooling", "window lesson=pooling preset= theme=");
    row("--lesson=pooling --theme=light", "window lesson=pooling preset= theme=light");
    row("--lesson pooling --set stride=2 --set kernel=2x3", "window lesson=pooling preset= set stride:2 set kernel:2x3 theme=");
    row("--set=stride=2 --lesson pooling", "window lesson=pooling preset= set stride:2 theme=");
    row("--lesson pooling --set padding=1,0,1,0", "window lesson=pooling preset= set padding:1,0,1,0 theme=");
    row("--lesson a --set x==", "window lesson=a preset= set x:= theme=");
    row("--lesson a --set x=-1", "window lesson=a preset= set x:-1 theme=");
    row("--lesson a --preset ties --step 3", "window lesson=a preset=ties step 3 theme=");
    row("--lesson a --step last", "window lesson=a preset= step last theme=");
    row("--", "window lesson= preset= theme=");
    row("list", "list");
    row("list --json", "list json");
    row("eval", "eval ");
    row("eval -", "eval -");
    row("eval -- --cases.jsonl", "eval --cases.jsonl");
    row("help", "Usage:");
    row("help eval", "Usage:");
    row("lab pooling", "lab pooling");
    row("lab all", "lab all");
    row("progress", "progress format=0 to=");
    row("progress --json", "progress format=1 to=");
    row("progress --output=a.csv --csv", "progress format=2 to=a.csv");
    row("progress --anki -o a.txt", "progress format=3 to=a.txt");
    row("questions", "questions section= generator= seed=1 count=0");
    row("questions --section pooling --generator=pool_size --seed 18446744073709551615 --count 3 --json",
        "questions section=pooling generator=pool_size seed=18446744073709551615 count=3 json");
    row("questions --answers", "questions section= generator= seed=1 count=0 answers");
    row("render im2col -o a.png", "render lesson=im2col preset= theme=light size=1280x800 scale=1 to=a.png");
    row("render -o a.png im2col", "render lesson=im2col preset= theme=light size=1280x800 scale=1 to=a.png");
    row("render im2col --output=a.PNG", "render lesson=im2col preset= theme=light size=1280x800 scale=1 to=a.PNG");
    row("render im2col --output dir/a.png --theme dark", "render lesson=im2col preset= theme=dark size=1280x800 scale=1 to=dir/a.png");
    row("render a --size 640x480 --scale 2 -o a.png", "render lesson=a preset= theme=light size=640x480 scale=2 to=a.png");
    row("render a --size 16x8192 --scale 0.5 -o a.png", "render lesson=a preset= theme=light size=16x8192 scale=0.5 to=a.png");
    row("render a --preset p --set n=5 --step last -o a.png", "render lesson=a preset=p set n:5 step last theme=light size=1280x800 scale=1 to=a.png");
    row("a.convlab --set n=5 --theme dark", "window scene=a.convlab preset= set n:5 theme=dark");
    row("/tmp/A.CONVLAB --step 2", "window scene=/tmp/A.CONVLAB preset= step 2 theme=");
    row("render a --transparent --caption Words -o a.SVG", "render lesson=a preset= theme=light size=1280x800 scale=1 transparent caption=Words to=a.SVG");
    row("render a -o a.gif", "render lesson=a preset= theme=light size=1280x800 scale=1 film 1-0 speed=1 fps=20 rest=1.5 to=a.gif");
    row("render a --steps 3- --micro --speed 2 --fps 10 --rest 0 -o a.webp", "render lesson=a preset= theme=light size=1280x800 scale=1 film 3-0 micro speed=2 fps=10 rest=0 to=a.webp");
    row("render a --animate --steps -8 -o a.svg", "render lesson=a preset= theme=light size=1280x800 scale=1 film 1-8 speed=1 fps=20 rest=1.5 to=a.svg");
    row("render a --steps 4 -o a.gif", "render lesson=a preset= theme=light size=1280x800 scale=1 film 4-4 speed=1 fps=20 rest=1.5 to=a.gif");
    row("render a.convlab --step last -o a.png", "render scene=a.convlab preset= step last theme=light size=1280x800 scale=1 to=a.png");
    row("render -o a.png -- --odd", "render lesson=--odd preset= theme=light size=1280x800 scale=1 to=a.png");
    row("--help", "Usage:");
    row("-h", "Usage:");
    row("render --nonsense --help", "Usage:");
    row("--version", "convlab");
    row("list -v", "convlab");
}

void TestCommandLine::goodLines()
{
    QFETCH(QString, line);
    QFETCH(QString, meaning);
    try {
        QCOMPARE(std::visit(Writer(), parseCommandLine(split(line))), meaning);
    } catch (const CommandLineError &error) {
        QFAIL(error.what());
    }
}

void TestCommandLine::badLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    const auto add = [](const BadLine &bad) { QTest::newRow(bad.line) << QString::fromLatin1(bad.line) << QString::fromLatin1(bad.problem); };
    std::for_each(std::begin(badWindowLines), std::end(badWindowLines), add);
    std::for_each(std::begin(badCommandLines), std::end(badCommandLines), add);
}

void TestCommandLine::badLines()
{
    QFETCH(QString, line);
    QFETCH(QString, problem);
    try {
        parseCommandLine(split(line));
        QFAIL("accepted");
    } catch (const CommandLineError &error) {
        QCOMPARE(error.problem(), problem);
    }
}

void TestCommandLine::errorsAreAlwaysOneLine()
{
    const QStringList nasty{QStringLiteral("a\nb"), QStringLiteral("a\r\nb"), QStringLiteral("a\x1b[31mb"), QStringLiteral("a\u2028b")};
    for (const QString &text : nasty) {
        for (const QStringList &arguments : {QStringList{text}, QStringList{QStringLiteral("--") + text},
                                             QStringList{QStringLiteral("--theme"), text}, QStringList{QStringLiteral("list"), text}}) {
            try {
                parseCommandLine(arguments);
                QFAIL("accepted");
            } catch (const CommandLineError &error) {
                for (const QChar c : error.problem())
                    QVERIFY2(c.isPrint() || c == QLatin1Char(' '), error.what());
                QVERIFY2(error.problem().contains(QLatin1Char('b')), error.what());
            }
        }
    }
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = std::get<TextOptions>(parseCommandLine({QStringLiteral("--help")})).text;
    for (const char *option : {"--lesson", "--set", "--preset", "--step", "--theme", "--json", "--size", "--scale", "--output", "-o",
                               "--help", "--version", "list", "render", "questions", "progress", "--csv", "--anki", "--section", "--generator", "--seed", "--count", "--answers"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    for (const QString &line : help.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 110, qPrintable(line));
}

void TestCommandLine::versionIsTheProjects()
{
    QCOMPARE(std::get<TextOptions>(parseCommandLine({QStringLiteral("-v")})).text, QStringLiteral("convlab " CONVLAB_VERSION "\n"));
}

void TestCommandLine::typingDistances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << QStringLiteral("pooling") << QStringLiteral("pooling") << 0;
    QTest::newRow("case") << QStringLiteral("Pooling") << QStringLiteral("pooling") << 0;
    QTest::newRow("dropped") << QStringLiteral("poling") << QStringLiteral("pooling") << 1;
    QTest::newRow("typed") << QStringLiteral("poooling") << QStringLiteral("pooling") << 1;
    QTest::newRow("changed") << QStringLiteral("pooking") << QStringLiteral("pooling") << 1;
    QTest::newRow("swapped") << QStringLiteral("poolign") << QStringLiteral("pooling") << 1;
    QTest::newRow("kitten") << QStringLiteral("kitten") << QStringLiteral("sitting") << 3;
    QTest::newRow("empty") << QString() << QStringLiteral("abc") << 3;
}

void TestCommandLine::typingDistances()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(typingDistance(a, b), "distance");
    QTEST(typingDistance(b, a), "distance");
}

void TestCommandLine::suggestionsAreNear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a slip") << QStringLiteral("poling") << QStringLiteral("pooling");
    QTest::newRow("a beginning") << QStringLiteral("rece") << QStringLiteral("receptive_field");
    QTest::newRow("another separator") << QStringLiteral("cross-correlation-2d") << QStringLiteral("cross_correlation_2d");
    QTest::newRow("nothing near") << QStringLiteral("banana") << QString();
    QTest::newRow("too short to tell") << QStringLiteral("x") << QString();
    QTest::newRow("endless") << QString(100000, QLatin1Char('p')) << QString();
}

void TestCommandLine::suggestionsAreNear()
{
    QFETCH(QString, typed);
    const QStringList known{QStringLiteral("pooling"), QStringLiteral("im2col"), QStringLiteral("receptive_field"), QStringLiteral("cross_correlation_2d")};
    QTEST(nearestWord(typed, known), "meant");
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
