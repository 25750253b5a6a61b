// SPDX-License-Identifier: GPL-3.0-or-later
// Moving pictures: which frames a film has, and what the three formats make of them.
#include "tests/support/lesson_library.h"
#include "ui/export/film/film_file.h"
#include "ui/export/film/film_palette.h"
#include "ui/export/film/gif_film.h"
#include "ui/export/film/longest_common.h"
#include "ui/export/film/svg_film.h"
#include "ui/export/film/webp_film.h"
#include "ui/export/stage_image.h"
#include "ui/lesson/lesson_library.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QBuffer>
#include <QImageReader>
#include <QTemporaryDir>
#include <QtTest>
#include <webp/demux.h>

using namespace convlab;
using namespace convlab::ui;

namespace {

using convlab::tests::library;

struct Stage {
    explicit Stage(const char *id = "cross_correlation_2d")
        : entry(*library().find(QLatin1String(id))), run(entry.lesson->play(entry.lesson->defaultState())) {}
    QString write(Film &film, const QString &path, const FilmProgress &progress = {}) const
    {
        return writeFilm(film, plan, theme, *entry.words, path, progress);
    }

    const LessonLibrary::Entry &entry;
    std::unique_ptr<const Playable> run;
    Theme theme = loadTheme(QStringLiteral("light"));
    StagePicturePlan plan{{{320, 240}, false, QString()}, 1, QStringLiteral("Film")};
};

/// What a GIF's reader shows, frame by frame, and for how long.
QList<std::pair<QImage, int>> gifFrames(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, QByteArrayLiteral("gif"));
    QList<std::pair<QImage, int>> frames;
    for (QImage image = reader.read(); !image.isNull(); image = reader.read())
        frames << std::pair{image.convertToFormat(QImage::Format_RGB32), reader.nextImageDelay()};
    return frames;
}

QImage square(QRgb ground, QRgb ink, int at)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(ground);
    for (int y = 0; y < 5; ++y)
        for (int x = 0; x < 5; ++x)
            image.setPixel(at + x, at + y, ink);
    return image;
}

} // namespace

class TestFilm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aFilmGoesFromTheFirstStepToTheLast()
    {
        const Stage stage;
        Film film(*stage.run, {0, -1, false, 1, 10, 2000});
        QCOMPARE(film.count(), (stage.run->stepCount() - 1) * 10 + 1);  // a second a step
        int ms = 0, frames = 0;
        for (; !film.atEnd(); film.advance(), ++frames)
            ms += film.durationMs();
        QCOMPARE(frames, film.count());
        QCOMPARE(ms, (stage.run->stepCount() - 1) * 1000 + 2000);
        film.rewind();
        QCOMPARE(film.index(), 0);
    }

    void aPartOfARunCanBeFilmed()
    {
        const Stage stage;
        QCOMPARE(Film(*stage.run, {1, 2, false, 1, 10, 0}).count(), 11);
        QCOMPARE(Film(*stage.run, {1, 2, false, 2, 10, 0}).count(), 6);
        QCOMPARE(Film(*stage.run, {2, 2, false, 1, 10, 0}).count(), 1);
        QCOMPARE(Film(*stage.run, {9999, 99999, false, 1, 10, 0}).count(), 1);  // the last step
        const int last = stage.run->stepCount() - 1;
        QCOMPARE(Film(*stage.run, {last, -1, false, 1, 10, 0}).count(), 1);     // where playing would begin again
        QVERIFY(Film(*stage.run, {1, 1, true, 1, 10, 0}).count() > 3);
    }

    void theLastFrameIsTheFinishedStep()
    {
        const Stage stage;
        for (const bool micro : {false, true}) {
            Film film(*stage.run, {0, 2, micro, 1.3, 7, 0});
            while (film.index() < film.count() - 1)
                film.advance();
            const Scene end = stage.run->sceneAt(stage.run->finished(2));
            const QImage shown = stageImage(film.picture(), stage.plan.page, 1, stage.theme, *stage.entry.words);
            QCOMPARE(shown, stageImage(end, stage.plan.page, 1, stage.theme, *stage.entry.words));
        }
    }

    void fewColoursAreKeptExactly()
    {
        FilmPalette palette;
        palette.count(square(0xff102030, 0xfffefdfc, 3));
        palette.choose();
        QCOMPARE(palette.colours().size(), std::size_t{2});
        QCOMPARE(palette.colours()[static_cast<std::size_t>(palette.indexOf(0xfffefdfc))], QRgb{0xfefdfc});
        QCOMPARE(palette.indexOf(0xff112131), palette.indexOf(0xff102030));     // the nearest
    }

    void manyColoursAreShared()
    {
        QImage image(256, 256, QImage::Format_RGB32);
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x)
                image.setPixel(x, y, qRgb(x, y, 128));
        FilmPalette palette;
        palette.count(image);
        palette.choose();
        QCOMPARE(palette.colours().size(), std::size_t{FilmPalette::most});
        double sum = 0;
        for (int i = 0; i < 256; ++i) {
            const QRgb found = palette.colours()[static_cast<std::size_t>(palette.indexOf(qRgb(i, 255 - i, 128)))];
            sum += std::abs(qRed(found) - i) + std::abs(qGreen(found) - (255 - i));
        }
        QVERIFY2(sum / 512 < 10, qPrintable(QString::number(sum / 512)));
    }

    void aGifShowsWhatWasFilmed()
    {
        const QRgb ground = qRgb(250, 251, 252), ink = qRgb(0, 110, 79);
        FilmPalette palette;
        palette.count(square(ground, ink, 2));
        palette.choose();
        GifFilm gif({40, 30}, palette);
        const int at[] = {2, 2, 9, 20, 2};
        for (const int place : at)
            QVERIFY(gif.add(square(ground, ink, place), 33));
        const QByteArray bytes = gif.finish();
        QVERIFY(bytes.startsWith("GIF89a") && bytes.contains("NETSCAPE2.0"));
        const auto frames = gifFrames(bytes);
        QCOMPARE(frames.size(), 4);     // two that are the same stand as one
        const int shown[] = {2, 9, 20, 2};
        int ms = 0;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(frames[i].first, square(ground, ink, shown[i]));
            ms += frames[i].second;
        }
        QVERIFY2(std::abs(ms - 5 * 33) <= 5, qPrintable(QString::number(ms)));
    }

    void aWebpComesBackExactly()
    {
        WebpFilm webp({40, 30});
        const QRgb colours[] = {qRgb(1, 2, 3), qRgb(200, 100, 50), qRgb(9, 8, 7)};
        for (int i = 0; i < 3; ++i)
            QVERIFY(webp.add(square(qRgb(255, 255, 254), colours[i], 4 * i), 40));
        const QByteArray bytes = webp.finish();
        const WebPData data{reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
        WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, nullptr);
        QVERIFY(decoder);
        int frame = 0, until = 0;
        std::uint8_t *pixels = nullptr;
        for (; WebPAnimDecoderGetNext(decoder, &pixels, &until); ++frame) {
            const QImage shown(pixels, 40, 30, QImage::Format_RGBA8888);
            QCOMPARE(shown.convertToFormat(QImage::Format_RGB32), square(qRgb(255, 255, 254), colours[frame], 4 * frame));
        }
        WebPAnimDecoderDelete(decoder);
        QCOMPARE(frame, 3);
        QCOMPARE(until, 120);
    }

    void whatStaysStandsInTheSvgOnce()
    {
        const auto frame = [](const char *shapes, const char *gradient) {
            return QByteArray("<svg>\n<title>T</title>\n<defs>\n") + gradient + "</defs>\n<g all>\n\n" + shapes + "</g>\n</svg>\n";
        };
        SvgFilm film;
        film.add(frame("<g a>\nA\n</g>\n\n<g b>\nB\n</g>\n\n<g c>\nC\n</g>\n\n", ""), 100);
        film.add(frame("<g a>\nA\n</g>\n\n<g d>\nD url(#g1)\n</g>\n\n<g c>\nC\n</g>\n\n", "<linearGradient id=\"g1\">x</linearGradient>\n"), 300);
        film.add(frame("<g a>\nA\n</g>\n\n<g d>\nD url(#g7)\n</g>\n\n<g c>\nC\n</g>\n\n", "<linearGradient id=\"g7\">x</linearGradient>\n"), 100);
        const QByteArray svg = film.finish();
        QCOMPARE(svg.count("<g a>"), 1);
        QCOMPARE(svg.count("<g d>"), 1);
        QCOMPARE(svg.count("linearGradient id=\"shade1\""), 1);
        QVERIFY(svg.contains("D url(#shade1)"));
        QVERIFY(svg.contains("dur=\"500ms\" values=\"visible;hidden\" keyTimes=\"0;0.2\"/>\n<g b>"));
        QVERIFY(svg.contains("dur=\"500ms\" values=\"hidden;visible\" keyTimes=\"0;0.2\"/>\n<g d>"));
        QVERIFY(svg.indexOf("<g a>") < svg.indexOf("<g b>") && svg.indexOf("<g d>") < svg.indexOf("<g c>"));    // from the back to the front
        QVERIFY(svg.contains("<g visibility=\"hidden\"><animate") && svg.contains("<g visibility=\"visible\"><animate"));
    }

    void commonPartsOfListsAreFound()
    {
        const QByteArray a = "xabcyd", b = "xaqbcd";
        QByteArray common;
        for (const auto &[i, j] : longestCommon(6, 6, [&](std::size_t i, std::size_t j) { return a[int(i)] == b[int(j)]; }))
            common += a[int(i)];
        QCOMPARE(common, QByteArray("xabcd"));
        QVERIFY(longestCommon(0, 3, [](std::size_t, std::size_t) { return true; }).empty());
    }

    void everyFormatIsWrittenTheSameEveryTime()
    {
        const QTemporaryDir folder;
        const Stage stage;
        Film film(*stage.run, {0, 1, false, 1, 5, 500});
        for (const QString &suffix : filmSuffixes()) {
            QByteArray bytes[2];
            for (QByteArray &one : bytes) {
                const QString path = folder.filePath(QStringLiteral("a.") + suffix);
                QCOMPARE(stage.write(film, path), QString());
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                one = file.readAll();
            }
            QVERIFY2(bytes[0].size() > 1000, qPrintable(suffix));
            QVERIFY2(bytes[0] == bytes[1], qPrintable(suffix));
        }
    }

    void aStoppedFilmLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const Stage stage;
        Film film(*stage.run, {0, 2, false, 1, 10, 0});
        for (const QString &suffix : filmSuffixes()) {
            const QString path = folder.filePath(QStringLiteral("b.") + suffix);
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
            old.close();
            int told = 0;
            QCOMPARE(stage.write(film, path, [&told](int done, int) { told = done; return done < 3; }), QString());
            QCOMPARE(told, 3);
            QVERIFY(old.open(QIODevice::ReadOnly));
            QCOMPARE(old.readAll(), QByteArray("old"));
        }
    }

    void aFilmThatIsTooLongIsRefused()
    {
        const Stage stage("im2col");
        Film film(*stage.run, {0, -1, true, 0.25, 50, 0});
        QVERIFY(film.count() > mostFilmFrames);
        QVERIFY(stage.write(film, QStringLiteral("/nowhere/a.gif")).contains(QStringLiteral("more than 3000 frames")));
    }
};

QTEST_MAIN(TestFilm)
#include "tst_film.moc"
