// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of render where it writes text or pages in place of a picture.
#include "app/command_line.h"

#include <QTest>

using namespace convlab::app;

namespace {

RenderOptions parsed(const QString &line)
{
    return std::get<RenderOptions>(parseCommandLine(line.split(QLatin1Char(' '))));
}

struct BadLine {
    const char *line;
    const char *problem;
};

const BadLine badLines[] = {
    {"render a --handout", "render needs -o FILE: .png, .svg, .pdf, .gif or .webp; or --format NAME"},
    {"render a --handout -o a.png", "a handout is a .pdf, not \"a.png\""},
    {"render a --handout --theme dark -o a.pdf", "a handout takes --paper and --questions, not the options of a picture or of text"},
    {"render a --handout -o a.csv", "a handout takes --paper and --questions, not the options of a picture or of text"},
    {"render a --paper a4 -o a.pdf", "--paper and --questions are for --handout"},
    {"render a --handout --paper a5 -o a.pdf", "--paper takes a4 or letter, not \"a5\""},
    {"render a --handout --questions 11 -o a.pdf", "--questions takes a number from 0 to 10, not \"11\""},
    {"render a --values purple -o a.png", "--values takes orange-blue or purple-green, not \"purple\""},
    {"render a --values orange-blue --values purple-green -o a.png", "--values is given twice"},
    {"render a --format csv --values purple-green", "csv is text: --theme, --values, --size, --scale, --transparent, --caption and the options of a film are for pictures"},
    {"render a --format tex", "--format takes numpy, pytorch, cpp, latex, csv, scene, not \"tex\""},
    {"render a --format latx", "--format takes numpy, pytorch, cpp, latex, csv, scene, not \"latx\"; did you mean latex?"},
    {"render a --format csv --size 640x480", "csv is text: --theme, --values, --size, --scale, --transparent, --caption and the options of a film are for pictures"},
    {"render a -o a.tex --theme dark", "latex is text: --theme, --values, --size, --scale, --transparent, --caption and the options of a film are for pictures"},
};

} // namespace

class TestRenderLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormatIsNamed()
    {
        for (const CopyFormat format : copyFormats) {
            const RenderOptions options = parsed(QStringLiteral("render a --format ") + formatName(format));
            QVERIFY(options.text == format);
            QVERIFY(options.output.isEmpty() && !options.handout.wanted);
        }
        QCOMPARE(parsed(QStringLiteral("render a --format pytorch -o a.txt")).output, QStringLiteral("a.txt"));
    }

    void theEndingSaysTheFormat()
    {
        QVERIFY(parsed(QStringLiteral("render a -o a.py")).text == CopyFormat::NumPy);
        QVERIFY(parsed(QStringLiteral("render a -o a.cpp")).text == CopyFormat::Cpp);
        QVERIFY(parsed(QStringLiteral("render a -o a.TEX")).text == CopyFormat::Latex);
        QVERIFY(parsed(QStringLiteral("render a -o a.csv")).text == CopyFormat::Csv);
        QVERIFY(parsed(QStringLiteral("render a -o b.convlab")).text == CopyFormat::Scene);
        QVERIFY(parsed(QStringLiteral("render a --format pytorch -o a.py")).text == CopyFormat::PyTorch);
        QVERIFY(!parsed(QStringLiteral("render a -o a.pdf")).text);
    }

    void aHandoutHasItsOwnOptions()
    {
        QCOMPARE(parsed(QStringLiteral("render a --handout -o a.pdf")).handout, (HandoutOptions{true, false, 0}));
        QCOMPARE(parsed(QStringLiteral("render a --handout --paper letter --questions 4 -o a.pdf")).handout, (HandoutOptions{true, true, 4}));
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        for (const BadLine &bad : badLines)
            QTest::newRow(bad.line) << QString::fromLatin1(bad.line) << QString::fromLatin1(bad.problem);
    }

    void mistakesAreSaid()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        try {
            parsed(line);
            QFAIL("it was taken");
        } catch (const CommandLineError &error) {
            QCOMPARE(error.problem(), problem);
        }
    }
};

QTEST_GUILESS_MAIN(TestRenderLine)
#include "tst_render_line.moc"
