// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, given what cannot be: it says so in one line, with the status 2, writes nothing and loses nothing.
#include "tests/support/clear_message.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using convlab::tests::flawOfMessage;

namespace {

/// A line as a shell splits it, without quoting, and what is said.
struct BadLine {
    const char *line, *says;
};

const BadLine badLines[] = {
    // Scenes. Each .convlab file is made by initTestCase().
    {"render missing.convlab -o a.png", "There is no file missing.convlab"}, {"render empty.convlab -o a.png", "empty.convlab: This is not a ConvLab scene"},
    {"render half.convlab -o a.png", "half.convlab: This is not a ConvLab scene: at byte"}, {"render folder.convlab -o a.png", "folder.convlab is a folder"},
    {"render pipe.convlab -o a.png", "not a ConvLab scene"}, {"render loop.convlab -o a.png", "There is no file loop.convlab"},
    {"render sparse.convlab -o a.png", "larger than 4 MiB"}, {"render newer.convlab -o a.png", "newer ConvLab (scene version 7"},
    {"render foreign.convlab -o a.png", "unknown lesson \"sorting\""}, {"render near.convlab -o a.png", "did you mean pooling?"},
    {"render values.convlab -o a.png", "does not take: stride"}, {"render values.convlab --format csv", "does not take: stride"},
    {"render many.convlab -o a.png", "does not take: n, n0, n1"}, {"render endless.convlab -o a.png", "unknown lesson"}, {"empty.convlab", "not a ConvLab scene"},
    {"pipe.convlab", "not a ConvLab scene"}, {"missing.convlab --step 2", "There is no file"}, {"good.convlab --step 99", "there is no step 99"},
    {"render good.convlab --set stride=0 -o a.png", "stride must be"}, {"render good.convlab -o nowhere/a.png", "nowhere/a.png cannot be written"},
    // Where it is to be written.
    {"render pooling -o folder.png", "folder.png cannot be written"}, {"render pooling -o folder.svg", "folder.svg cannot be written"},
    {"render pooling -o folder.pdf", "folder.pdf cannot be written"}, {"render pooling -o folder.gif", "folder.gif cannot be written"},
    {"render pooling -o folder.webp", "folder.webp cannot be written"}, {"render pooling -o folder.py", "folder.py cannot be written"},
    {"render pooling -o folder.csv", "folder.csv cannot be written"}, {"render pooling -o nowhere/a.svg", "nowhere/a.svg cannot be written"},
    {"render pooling -o nowhere/a.pdf", "nowhere/a.pdf cannot be written"}, {"render pooling -o nowhere/a.gif", "nowhere/a.gif cannot be written"},
    {"render pooling -o nowhere/a.webp", "nowhere/a.webp cannot be written"}, {"render pooling -o nowhere/a.tex", "nowhere/a.tex cannot be written"},
    {"render pooling -o good.convlab/a.png", "good.convlab/a.png cannot be written"}, {"progress -o nowhere/a.json", "nowhere/a.json cannot be written"},
    {"progress --json -o folder.csv", "folder.csv cannot be written"},
    // Numbers in all spellings.
    {"render pooling --set stride=nan -o a.png", "stride must be"}, {"render pooling --set stride=inf -o a.png", "stride must be"}, {"render pooling --set stride=-1 -o a.png", "stride must be"},
    {"render pooling --set stride=1e400 -o a.png", "stride must be"}, {"render pooling --set stride=0x2 -o a.png", "stride must be"}, {"render pooling --set stride=2;5 -o a.png", "stride must be"},
    {"render pooling --set stride=2x -o a.png", "stride must be"}, {"render pooling --set stride=xxx -o a.png", "stride must be"}, {"render pooling --set stride=1x1x1 -o a.png", "stride must be"},
    {"render pooling --set stride=99999999999999999999 -o a.png", "stride must be"}, {"render pooling --set Stride=2 -o a.png", "did you mean stride?"},
    {"render pooling --scale inf -o a.png", "--scale takes"}, {"render pooling --scale 0x1 -o a.png", "--scale takes"}, {"render pooling --fps nan -o a.gif", "--fps takes"},
    {"render pooling --speed 1e-300 -o a.gif", "--speed takes"}, {"render pooling --rest inf -o a.gif", "--rest takes"}, {"render pooling --steps 1-99999 -o a.gif", "there is no step 99999"},
    {"render pooling --step 2147483648 -o a.png", "--step takes"}, {"render pooling --size 1e3x1e3 -o a.png", "--size takes"}, {"render pooling --size 0x0 -o a.png", "--size"},
    {"questions --seed nan", "--seed takes"}, {"questions --count 1e3", "--count takes"}, {"questions --count 99999999999", "--count takes"},
    // Names.
    {"lab polling", "did you mean pooling?"}, {"questions --section poolin", "did you mean pooling?"}, {"questions --generator nothing", "no generator \"nothing\""},
    {"questions --section pooling --generator out_size", "out_size"}, {"eval missing.jsonl", "missing.jsonl cannot be read: No such file"}, {"eval folder.convlab", "folder.convlab cannot be read: it is a folder"},
    {"eval good.convlab/x", "cannot be read: Not a directory"}, {"render POOLING -o a.png", "did you mean pooling?"}, {"--lesson ../pooling", "unknown lesson"}, {"--lesson %s%n", "unknown lesson \"%s%n\""},
    {"render pooling --preset ../page -o a.png", "has no preset"}, {"-", "unknown command \"-\""}, {"--=", "unknown option"}, {"---", "unknown option"}, {"-psn_0_1", "unknown option"},
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray sceneOf(const char *section, const QByteArray &state)
{
    return QByteArray(R"({"convlab_scene":1,"section":")") + section + R"(","state":{)" + state + "}}";
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    QStringList files() const { return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

    /// Runs the program in the folder of files; its argument bytes may be any.
    void refuses(const QList<QByteArray> &arguments, const QString &says)
    {
        QString script = QStringLiteral("cd \"$0\" && exec '%1'").arg(QStringLiteral(CONVLAB_BINARY));
        for (const QByteArray &argument : arguments) { // a shell passes on what no QString can hold
            QString octal;
            for (const char byte : argument)
                octal += QStringLiteral("\\0%1").arg(static_cast<unsigned char>(byte), 3, 8, QLatin1Char('0'));
            script += QStringLiteral(" \"$(printf %b '%1')\"").arg(octal);
        }
        const QStringList before = files();
        QProcess process;
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script, m_dir.path()});
        QVERIFY(process.waitForFinished(120000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 2, errors.constData());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QVERIFY2(errors.startsWith("convlab: ") && errors.endsWith('\n') && errors.count('\n') == 1, errors.constData());
        const QString said = QString::fromUtf8(errors).trimmed();
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(flawOfMessage(said), QString());
        QCOMPARE(files(), before);
        QFile good(path("good.convlab"));
        QVERIFY(good.open(QIODevice::ReadOnly) && good.readAll() == sceneOf("pooling", {}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(path("good.convlab"), sceneOf("pooling", {}));
        write(path("empty.convlab"), {});
        write(path("half.convlab"), sceneOf("pooling", {}).left(20));
        write(path("newer.convlab"), R"({"convlab_scene":7})");
        write(path("foreign.convlab"), sceneOf("sorting", {}));
        write(path("near.convlab"), sceneOf("poling", {}));
        write(path("values.convlab"), sceneOf("pooling", R"("stride":[-3,"two"])"));
        write(path("endless.convlab"), sceneOf(QByteArray(100'000, 'p').constData(), {}));
        QByteArray many = "\"n\":0";
        for (int i = 0; i < 5000; ++i)
            many += ",\"n" + QByteArray::number(i) + "\":0";
        write(path("many.convlab"), sceneOf("pooling", many));
        QFile sparse(path("sparse.convlab"));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64{1} << 30));
        QVERIFY(QFile::link(path("loop.convlab"), path("loop.convlab")));
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.convlab")).constData(), 0600), 0);
        for (const char *name : {"convlab", "png", "svg", "pdf", "gif", "webp", "py", "csv"})
            QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder.") + QLatin1String(name)));
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        for (const BadLine &bad : badLines)
            QTest::newRow(bad.line) << QByteArray(bad.line) << QString::fromUtf8(bad.says);
    }

    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        refuses(line.split(' '), says);
    }

    void bytesThatNobodyTypes_data()
    {
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QList<QByteArray> &arguments, const char *says) { QTest::newRow(name) << arguments << QString::fromUtf8(says); };
        row("no UTF-8 in a lesson", {"--lesson", "poo\xffling"}, "argument 2 is no text in UTF-8");
        row("no UTF-8 in an output", {"render", "pooling", "-o", "a\xff.png"}, "argument 4 is no text in UTF-8");
        row("no UTF-8 in an option", {"--le\xc3sson", "pooling"}, "argument 1 is no text in UTF-8");
        row("half a letter at the end", {"eval", "cases\xe2\x82"}, "argument 2 is no text in UTF-8");
        row("an overlong slash", {"eval", "a\xc0\xaf.jsonl"}, "argument 2 is no text in UTF-8");
        row("a line break", {"--lesson", "po\nol"}, "unknown lesson \"po ol\"");
        row("a terminal’s colours", {"--theme", "\x1b[31mred\x1b[0m"}, "--theme takes");
        row("a bell", {"lab", "\a\a\apooling"}, "there is no lesson");
        row("text that turns around", {"lab", "\xe2\x80\xaegniloop"}, "there is no lesson");
        row("a zero width space", {"render", "\xe2\x80\x8b", "-o", "a.png"}, "unknown lesson");
        row("nothing", {""}, "an argument is empty");
        row("a space", {" "}, "unknown command");
        row("an endless lesson", {"render", QByteArray(20'000, 'a'), "-o", "a.png"}, "convlab list names them");
        row("an endless option", {"--" + QByteArray(20'000, 'a')}, "unknown option");
        row("an endless value", {"render", "pooling", "--set", "stride=" + QByteArray(20'000, '1'), "-o", "a.png"}, "stride must be");
        row("an endless file name", {"render", "pooling", "-o", QByteArray(5'000, 'a') + ".png"}, "cannot be written");
        row("an endless path of a scene", {QByteArray(20'000, 'a') + ".convlab"}, "aaa … aaa");
        row("an emoji", {"\xf0\x9f\xa7\xa0"}, "unknown command");
    }

    void bytesThatNobodyTypes()
    {
        QFETCH(QList<QByteArray>, arguments);
        QFETCH(QString, says);
        refuses(arguments, says);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
