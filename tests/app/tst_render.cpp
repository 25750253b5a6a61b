// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray output, errors;
};

/// Runs the program itself, without a display.
Outcome convlab(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QDir::tempPath());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(CONVLAB_BINARY), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList split(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many colours there are in a picture, up to `enough`.
int colors(const QImage &image, int enough)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height() && seen.size() < enough; ++y)
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsGoToStandardOutput();
    void listNamesLessons();
    void everyLessonIsDrawn();
    void sizesAreExact_data();
    void sizesAreExact();
    void sameStateSameBytes();
    void valuesInOtherColours();
    void handoutsAndPdfsAreTheSameInEveryProcess();
    void textGoesToStandardOutputOrAFile();
    void differentStatesDiffer();
    void anExistingPictureIsReplaced();
    void mistakesAreOneLineAndNoFile_data();
    void mistakesAreOneLineAndNoFile();
    void aMistakeKeepsTheOldPicture();
    void windowMistakesNeedNoDisplay_data();
    void windowMistakesNeedNoDisplay();

private:
    QStringList lessonIds() const;
};

QStringList TestRender::lessonIds() const
{
    QStringList ids;
    const QJsonArray lessons = QJsonDocument::fromJson(convlab({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
    for (const QJsonValue &lesson : lessons)
        ids << lesson.toObject().value(QStringLiteral("id")).toString();
    return ids;
}

void TestRender::textsGoToStandardOutput()
{
    const Outcome help = convlab({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.startsWith("Usage: convlab"));
    QCOMPARE(help.errors, QByteArray());
    const Outcome version = convlab({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.output, QByteArray("convlab " CONVLAB_VERSION "\n"));
}

void TestRender::listNamesLessons()
{
    const Outcome list = convlab({QStringLiteral("list")});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.errors, QByteArray());
    QVERIFY(list.output.contains("cross_correlation_2d"));
    QCOMPARE(list.output.count('\n'), lessonIds().size());
}

void TestRender::everyLessonIsDrawn()
{
    QTemporaryDir dir;
    const QStringList ids = lessonIds();
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids) {
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}) {
            const QString path = dir.filePath(id + theme + QStringLiteral(".png"));
            const Outcome outcome = convlab({QStringLiteral("render"), id, QStringLiteral("--theme"), theme, QStringLiteral("--step"),
                                             QStringLiteral("last"), QStringLiteral("-o"), path});
            QVERIFY2(outcome.exitCode == 0 && outcome.errors.isEmpty() && outcome.output.isEmpty(), outcome.errors.constData());
            const QImage image(path);
            QCOMPARE(image.size(), QSize(1280, 800));
            QVERIFY2(colors(image, 20) >= 20, "an empty stage was drawn");
            QCOMPARE(image.pixelColor(2, 2).lightness() < 128, theme != QLatin1String("light"));
        }
    }
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 3 * ids.size());
}

void TestRender::sizesAreExact_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("small") << QStringLiteral("320x200") << QStringLiteral("1") << QSize(320, 200);
    QTest::newRow("twice") << QStringLiteral("320x200") << QStringLiteral("2") << QSize(640, 400);
    QTest::newRow("half, rounded up") << QStringLiteral("321x201") << QStringLiteral("0.5") << QSize(161, 101);
    QTest::newRow("smallest") << QStringLiteral("16x16") << QStringLiteral("1") << QSize(16, 16);
    QTest::newRow("a strip") << QStringLiteral("8192x16") << QStringLiteral("1") << QSize(8192, 16);
    QTest::newRow("a tower") << QStringLiteral("16x2000") << QStringLiteral("1.5") << QSize(24, 3000);
}

void TestRender::sizesAreExact()
{
    QFETCH(QString, size);
    QFETCH(QString, scale);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.png"));
    const Outcome outcome = convlab({QStringLiteral("render"), QStringLiteral("cross_correlation_2d"), QStringLiteral("--size"), size,
                                     QStringLiteral("--scale"), scale, QStringLiteral("-o"), path});
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QTEST(QImage(path).size(), "pixels");
}

void TestRender::sameStateSameBytes()
{
    QTemporaryDir dir;
    const QStringList line = split("render cross_correlation_2d --preset sobel-x --set stride=1 --step 12 --theme dark --scale 1.5 -o");
    QVERIFY(convlab(line + QStringList{QStringLiteral("a.png")}, dir.path()).exitCode == 0);
    QVERIFY(convlab(line + QStringList{QStringLiteral("b.png")}, dir.path()).exitCode == 0);
    const QByteArray bytes = contents(dir.filePath(QStringLiteral("a.png")));
    QVERIFY(bytes.size() > 1000);
    QCOMPARE(contents(dir.filePath(QStringLiteral("b.png"))), bytes);
    QVERIFY(convlab(line + QStringList{QStringLiteral("c.png"), QStringLiteral("--values"), QStringLiteral("orange-blue")}, dir.path()).exitCode == 0);
    QCOMPARE(contents(dir.filePath(QStringLiteral("c.png"))), bytes);
}

void TestRender::valuesInOtherColours()
{
    QTemporaryDir dir;
    for (const char *ending : {"png", "svg", "pdf", "gif", "webp"}) {
        const QString usual = QStringLiteral("usual.") + QLatin1String(ending), other = QStringLiteral("other.") + QLatin1String(ending);
        QVERIFY(convlab(split("render cross_correlation_2d --size 400x300 -o") << usual, dir.path()).exitCode == 0);
        QVERIFY(convlab(split("render cross_correlation_2d --size 400x300 --values purple-green -o") << other, dir.path()).exitCode == 0);
        QVERIFY2(contents(dir.filePath(usual)) != contents(dir.filePath(other)), ending);
    }
}

void TestRender::handoutsAndPdfsAreTheSameInEveryProcess()
{
    const QTemporaryDir folder;
    for (const char *line : {"render receptive_field --handout --questions 4 -o", "render kernel_gradient -o"}) {
        QSet<QByteArray> seen;
        for (int run = 0; run < 3; ++run) {
            const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(run));
            const Outcome outcome = convlab(split(line) << path);
            QCOMPARE(outcome.exitCode, 0);
            seen.insert(contents(path));
        }
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen.begin()->startsWith("%PDF-"));
    }
}

void TestRender::textGoesToStandardOutputOrAFile()
{
    const QTemporaryDir folder;
    const Outcome printed = convlab(split("render pooling --format latex --step 2"));
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.output.contains("\\begin{bmatrix}"));
    const QString path = folder.filePath(QStringLiteral("a.tex"));
    QCOMPARE(convlab(split("render pooling --step 2 -o") << path).exitCode, 0);
    QCOMPARE(contents(path), printed.output);
    QCOMPARE(convlab(split("render pooling -o") << folder.filePath(QStringLiteral("no/such.csv"))).exitCode, 2);
}

void TestRender::differentStatesDiffer()
{
    QTemporaryDir dir;
    QSet<QByteArray> pictures;
    const QStringList lines{QString(), QStringLiteral("--step 3"), QStringLiteral("--step last"), QStringLiteral("--set padding=1"),
                            QStringLiteral("--preset sobel-x"), QStringLiteral("--theme dark")};
    for (const QString &line : lines) {
        const QStringList arguments = split("render cross_correlation_2d -o a.png") + line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const Outcome outcome = convlab(arguments, dir.path());
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        pictures.insert(contents(dir.filePath(QStringLiteral("a.png"))));
    }
    QCOMPARE(pictures.size(), lines.size());
}

void TestRender::anExistingPictureIsReplaced()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.png")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    QVERIFY(convlab(split("render cross_correlation_2d --size 300x200 -o a.png"), dir.path()).exitCode == 0);
    QCOMPARE(QImage(file.fileName()).size(), QSize(300, 200));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestRender::mistakesAreOneLineAndNoFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(named);
    };
    row("render polling -o a.png", "polling");
    row("render cross_correlation_2d --set stride=9 -o a.png", "stride");
    row("render cross_correlation_2d --set speed=9 -o a.png", "speed");
    row("render cross_correlation_2d --preset nothing -o a.png", "nothing");
    row("render cross_correlation_2d --step 99 -o a.png", "99");
    row("render cross_correlation_2d --set kernel=7 -o a.png", "window spans 7 cells");
    row("render cross_correlation_2d --size 5x5 -o a.png", "--size");
    row("render cross_correlation_2d --size 8192x8192 --scale 8 -o a.png", "too large");
    row("render cross_correlation_2d -o nowhere/a.png", "nowhere/a.png");
    row("render cross_correlation_2d -o a.bmp", "a.bmp");
    row("render cross_correlation_2d", "-o FILE: .png");
    row("render", "lesson");
    row("--nonsense", "--nonsense");
}

void TestRender::mistakesAreOneLineAndNoFile()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    QTemporaryDir dir;
    const Outcome outcome = convlab(line.split(QLatin1Char(' ')), dir.path());
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.startsWith("convlab: ") && outcome.errors.endsWith('\n'), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(named), outcome.errors.constData());
    QVERIFY(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestRender::aMistakeKeepsTheOldPicture()
{
    QTemporaryDir dir;
    QVERIFY(convlab(split("render cross_correlation_2d --size 300x200 -o a.png"), dir.path()).exitCode == 0);
    const QByteArray before = contents(dir.filePath(QStringLiteral("a.png")));
    QCOMPARE(convlab(split("render cross_correlation_2d --set stride=0 -o a.png"), dir.path()).exitCode, 2);
    QCOMPARE(contents(dir.filePath(QStringLiteral("a.png"))), before);
}

void TestRender::windowMistakesNeedNoDisplay_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--lesson polling", "--lesson cross_correlation_2d --set stride=9", "--lesson cross_correlation_2d --step 99",
                             "--lesson cross_correlation_2d --preset nothing", "--theme blue", "--set stride=2"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestRender::windowMistakesNeedNoDisplay()
{
    QFETCH(QString, line);
    const Outcome outcome = convlab(line.split(QLatin1Char(' ')));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.startsWith("convlab: ") && outcome.errors.count('\n') == 1, outcome.errors.constData());
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
