// SPDX-License-Identifier: GPL-3.0-or-later
// A stage as PNG, SVG and PDF: the same picture in all three, the same bytes every time.
#include "tests/support/lesson_library.h"
#include "ui/export/stage_file.h"
#include "ui/export/stage_image.h"
#include "ui/export/stage_vector.h"
#include "ui/export/svg_outlines.h"
#include "ui/lesson/lesson_library.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

using convlab::tests::library;

struct Stage {
    explicit Stage(const char *id) : entry(*library().find(QLatin1String(id))), run(entry.lesson->play(entry.lesson->defaultState())),
          scene(run->sceneAt(run->finished(0)))
    {
    }
    QByteArray svg(const StagePage &page, const QString &title = {}) const { return stageSvg(standing(scene), page, theme, *entry.words, title); }
    QByteArray pdf(const StagePage &page) const { return stagePdf(standing(scene), page, theme, *entry.words, entry.content.title); }
    QImage image(const StagePage &page, double scale = 1) const { return stageImage(scene, page, scale, theme, *entry.words); }

    const LessonLibrary::Entry &entry;
    std::unique_ptr<const Playable> run;
    Scene scene;
    Theme theme = loadTheme(QStringLiteral("light"));
};

QImage painted(const QByteArray &svg, const QSize &size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    return image;
}

/// Mean difference of the channels, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / 3 / a.width() / a.height();
}

const QByteArray textElement = "<svg><text fill=\"#ff0000\" fill-opacity=\"0.5\" stroke=\"none\" xml:space=\"preserve\" x=\"10\" y=\"20\" font-family=\"DejaVu Sans\" font-size=\"14\" font-weight=\"400\" font-style=\"normal\" >l&lt;</text><g/></svg>";
const QByteArray outlineBegins = "<svg><path fill=\"#ff0000\" fill-opacity=\"0.5\" fill-rule=\"nonzero\" stroke=\"none\" d=\"M";

const StagePage page{{800, 600}, false, QString()};

} // namespace

class TestStageExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theVectorPictureIsThePicture_data()
    {
        QTest::addColumn<QString>("id");
        for (const LessonLibrary::Entry &entry : library().entries())
            QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
    }

    void theVectorPictureIsThePicture()
    {
        QFETCH(QString, id);
        const Stage stage(qPrintable(id));
        const QByteArray svg = stage.svg(page);
        QVERIFY(!svg.contains("<text"));
        const double off = difference(painted(svg, page.size), stage.image(page));
        QVERIFY2(off < 2, qPrintable(QString::number(off)));
    }

    void aSmallerScaleShowsAllOfTheStage()
    {
        const Stage stage("pooling");
        const QImage half = stage.image(page, 0.5);
        QCOMPARE(half.size(), QSize(400, 300));
        const QImage shrunk = stage.image(page).scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY2(difference(half, shrunk) < 2, qPrintable(QString::number(difference(half, shrunk))));
    }

    void theSameStageGivesTheSameBytes()
    {
        const Stage stage("pooling");
        QCOMPARE(stage.svg(page), stage.svg(page));
        QCOMPARE(stage.pdf(page), stage.pdf(page));
        QVERIFY(stage.pdf(page).contains("/CreationDate (D:00000000000000"));
    }

    void aPdfIsOnePageOfTheStagesSizeWithItsFonts()
    {
        const QByteArray pdf = Stage("pooling").pdf(page);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 600") && pdf.contains(" 450")); // 800x600 at 96 an inch, in points
        QVERIFY(pdf.contains("/FontFile"));
    }

    void aTransparentPictureHasNoBackground()
    {
        const Stage stage("pooling");
        const StagePage clear{{800, 600}, true, QString()};
        QCOMPARE(qAlpha(stage.image(clear).pixel(2, 2)), 0);
        QCOMPARE(qAlpha(stage.image(page).pixel(2, 2)), 255);
        QImage onCanvas(clear.size, QImage::Format_RGB32);
        onCanvas.fill(stage.theme.canvas);
        QPainter(&onCanvas).drawImage(0, 0, stage.image(clear));
        QVERIFY(difference(onCanvas, stage.image(page)) < 0.05);
        QVERIFY(painted(stage.svg(clear), clear.size).pixel(2, 2) == qRgb(255, 255, 255));
    }

    void theCaptionStandsBelowAndTakesItsRoom()
    {
        const Stage stage("pooling");
        const StagePage told{{800, 600}, false, QStringLiteral("Figure 1. Max pooling keeps what is largest <&>")};
        const QImage with = stage.image(told), without = stage.image(page);
        QVERIFY(difference(with.copy(0, 560, 800, 40), without.copy(0, 560, 800, 40)) > 1);
        QVERIFY(difference(painted(stage.svg(told), told.size), with) < 2);
    }

    void titlesAreEscaped()
    {
        const QByteArray svg = Stage("pooling").svg(page, QStringLiteral("a < b & c"));
        QVERIFY(svg.contains("<title>a &lt; b &amp; c</title>"));
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    void outlinesStandWhereTheTextStood()
    {
        const QByteArray path = textAsOutlines(textElement);
        QVERIFY(path.startsWith(outlineBegins));
        QVERIFY(path.endsWith("\"/><g/></svg>"));
        QCOMPARE(textAsOutlines("<svg/>"), QByteArray("<svg/>"));
    }

    void aFailedExportLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const Stage stage("pooling");
        for (const QString &suffix : pictureSuffixes()) {
            const QString path = folder.filePath(QStringLiteral("a.") + suffix);
            QCOMPARE(writeStage(stage.scene, {page, 1, QString()}, stage.theme, *stage.entry.words, path), QString());
            QVERIFY(QFileInfo(path).size() > 1000);
            QVERIFY(!writeStage(stage.scene, {page, 1, QString()}, stage.theme, *stage.entry.words, path + QStringLiteral("/a.") + suffix).isEmpty());
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    }
};

QTEST_MAIN(TestStageExport)
#include "tst_stage_export.moc"
