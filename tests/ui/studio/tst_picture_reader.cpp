// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/picture_files.h"
#include "ui/studio/built_in_pictures.h"
#include "ui/studio/picture_loader.h"
#include "ui/studio/picture_reader.h"
#include "ui/theme/fonts.h"

#include <QColorSpace>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace convlab::ui;

namespace {

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray body = name + data;
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : body) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    QByteArray length(4, '\0'), check(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(data.size()), length.data());
    qToBigEndian<quint32>(~crc, check.data());
    return length + body + check;
}

/// A PNG that claims to have this size and holds nothing: whoever allocates before looking dies of it.
QByteArray claimedPng(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian<quint32>(width, header.data());
    qToBigEndian<quint32>(height, header.data() + 4);
    header[8] = 8;
    header[9] = 2;
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", "x") + chunk("IEND", {});
}

/// The JPEG with an EXIF block that says how it is to be turned.
QByteArray withOrientation(const QByteArray &jpeg, char orientation)
{
    QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += orientation;
    tiff += QByteArray("\0\0\0\0\0\0", 6);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, '\0');
    qToBigEndian<quint16>(static_cast<quint16>(exif.size() + 2), length.data());
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + length + exif + jpeg.mid(2);
}

ReadPicture read(const QString &path)
{
    ReadingProgress progress;
    return readPicture(path, progress);
}

} // namespace

class TestPictureReader : public QObject {
    Q_OBJECT

private:
    PictureFiles m_files;

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void readsAPictureAsItIs()
    {
        const QImage image = PictureFiles::colours(7, 5);
        const ReadPicture result = read(m_files.write(QStringLiteral("colours.png"), image));
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.remark, QString());
        QCOMPARE(result.name, QStringLiteral("colours.png"));
        QCOMPARE(result.picture, image);
        QCOMPARE(result.picture.format(), QImage::Format_RGB32);
    }

    void explainsWhatIsNoPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray png = PictureFiles::encoded(PictureFiles::colours(64, 64), "png");
        const QByteArray jpeg = PictureFiles::encoded(PictureFiles::colours(64, 64), "jpg");
        QTest::newRow("empty") << QStringLiteral("a.png") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("text") << QStringLiteral("a.png") << QByteArray("not a picture at all") << QStringLiteral("no picture");
        QTest::newRow("zeros") << QStringLiteral("a.jpg") << QByteArray(1000, '\0') << QStringLiteral("no picture");
        QTest::newRow("half a png") << QStringLiteral("a.png") << png.left(png.size() / 2) << QStringLiteral("damaged");
        QTest::newRow("a png’s head") << QStringLiteral("a.png") << png.left(20) << QStringLiteral("damaged");
        QTest::newRow("a jpeg’s head") << QStringLiteral("a.jpg") << jpeg.left(30) << QStringLiteral("damaged");
        QTest::newRow("hollow png") << QStringLiteral("a.png") << claimedPng(64, 64) << QStringLiteral("damaged");
        QTest::newRow("huge") << QStringLiteral("a.png") << claimedPng(60000, 60000) << QStringLiteral("3600.0 megapixels");
        QTest::newRow("over the limit") << QStringLiteral("a.png") << claimedPng(6000, 4195) << QStringLiteral("up to 24");
        QTest::newRow("too long") << QStringLiteral("a.png") << claimedPng(30001, 2) << QStringLiteral("sides up to 30000");
    }

    void explainsWhatIsNoPicture()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const ReadPicture result = read(m_files.write(name, bytes));
        QVERIFY2(result.problem.contains(says), qPrintable(result.problem));
        QVERIFY(result.picture.isNull());
    }

    void explainsWhatIsNoFile()
    {
        QVERIFY(read(m_files.path(QStringLiteral("nowhere.png"))).problem.contains(QStringLiteral("no file nowhere.png")));
        QVERIFY(read(m_files.path(QStringLiteral("."))).problem.contains(QStringLiteral("folder")));
    }

    void takesWhatJustFits()
    {
        QCOMPARE(sizeProblem(QSize(6016, 4016)), QString());    // a camera of "24 megapixels"
        QCOMPARE(sizeProblem(QSize(1, 1)), QString());
        QCOMPARE(sizeProblem(QSize(6144, 4096)), QString());    // 24 · 2²⁰ exactly
        QVERIFY(!sizeProblem(QSize(6145, 4096)).isEmpty());
        QVERIFY(!sizeProblem(QSize(70000, 70000)).isEmpty());   // more than an int counts
    }

    void turnsByExif_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%d", orientation) << orientation << (orientation < 5 ? QSize(48, 32) : QSize(32, 48));
    }

    void turnsByExif()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QImage image(48, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                image.setPixel(x, y, qRgb(0, 0, 0)); // the corner that EXIF calls row 0, column 0
        }
        const QByteArray jpeg = withOrientation(PictureFiles::encoded(image, "jpg"), static_cast<char>(orientation));
        const ReadPicture result = read(m_files.write(QStringLiteral("turned.jpg"), jpeg));
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.picture.size(), size);
        // TIFF 6.0: row 0 is 1, 2 top; 3, 4 bottom; 5, 8 left; 6, 7 right. Column 0: 1, 4 left; 2, 3 right; 5, 6 top; 7, 8 bottom.
        const bool right = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
        const bool bottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
        const QPoint corner(right ? size.width() - 5 : 4, bottom ? size.height() - 5 : 4);
        QVERIFY(qGray(result.picture.pixel(corner)) < 60);
        QVERIFY(qGray(result.picture.pixel(size.width() / 2, size.height() / 2)) > 200);
    }

    void saysWhatItLeavesOut()
    {
        QImage transparent(4, 4, QImage::Format_ARGB32);
        transparent.fill(qRgba(0, 0, 0, 0));
        const ReadPicture flat = read(m_files.write(QStringLiteral("clear.png"), transparent));
        QVERIFY(flat.remark.contains(QStringLiteral("white")));
        QCOMPARE(flat.picture.pixel(1, 1), qRgb(255, 255, 255));

        QImage deep(4, 4, QImage::Format_RGBX64);
        deep.fill(QColor(100, 150, 200));
        const ReadPicture shallow = read(m_files.write(QStringLiteral("deep.png"), deep));
        QVERIFY(shallow.remark.contains(QStringLiteral("256 levels")));
        QCOMPARE(shallow.picture.pixel(1, 1), qRgb(100, 150, 200));

        QImage grey(4, 4, QImage::Format_Grayscale8);
        grey.fill(77);
        const ReadPicture plain = read(m_files.write(QStringLiteral("grey.png"), grey));
        QCOMPARE(plain.remark, QString());
        QCOMPARE(plain.picture.pixel(1, 1), qRgb(77, 77, 77));

        const QByteArray jpeg = PictureFiles::encoded(PictureFiles::colours(256, 256), "jpg");
        const ReadPicture cut = read(m_files.write(QStringLiteral("cut.jpg"), jpeg.left(jpeg.size() / 2)));
        QVERIFY2(cut.remark.contains(QStringLiteral("ends too early")), qPrintable(cut.problem + cut.remark));
        QCOMPARE(read(m_files.write(QStringLiteral("whole.jpg"), jpeg)).remark, QString());
    }

    void readsWhatThePlugInsRead()
    {
        const QImage image = PictureFiles::colours(9, 6);
        for (const char *format : {"webp", "bmp", "tiff"}) {
            const ReadPicture result = read(m_files.write(QStringLiteral("picture.dat"), image, format)); // by its contents, not its name
            QCOMPARE(result.problem, QString());
            QCOMPARE(result.picture.size(), image.size());
        }
        QVERIFY(readablePatterns().contains(QStringLiteral("*.webp")));
        const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'/>");
        QVERIFY(read(m_files.write(QStringLiteral("huge.svg"), svg)).problem.contains(QStringLiteral("too large")));
    }

    void aMovingPictureStandsStill()
    {
        const auto frame = [](char code) {
            return QByteArray("\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02", 20) + code + QByteArray("\x01\0", 2);
        };
        const QByteArray gif = QByteArray("GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff", 19) + frame('\x44') + frame('\x4c') + ';';
        const ReadPicture result = read(m_files.write(QStringLiteral("moving.gif"), gif));
        QVERIFY2(result.remark.contains(QStringLiteral("moves")), qPrintable(result.problem));
        QCOMPARE(result.picture.pixel(0, 0), qRgb(255, 0, 0));
    }

    void knowsOtherColourSpaces()
    {
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(QColor(128, 64, 32));
        image.setColorSpace(QColorSpace(QColorSpace::SRgbLinear));
        const ReadPicture result = read(m_files.write(QStringLiteral("linear.png"), image));
        // IEC 61966-2-1: 128/255 of light is level 188.
        QCOMPARE(qRed(result.picture.pixel(0, 0)), 188);
    }

    void theLoaderBringsTheLastWish()
    {
        PictureLoader loader;
        QSignalSpy brought(&loader, &PictureLoader::brought);
        QVector<ReadPicture> results;
        connect(&loader, &PictureLoader::brought, this, [&results](const ReadPicture &result) { results << result; });
        loader.read(m_files.write(QStringLiteral("first.png"), PictureFiles::colours(300, 300)));
        loader.read(m_files.write(QStringLiteral("second.png"), PictureFiles::colours(20, 10)));
        QVERIFY(loader.busy());
        QTRY_COMPARE(results.size(), 1);
        QCOMPARE(results.first().picture.size(), QSize(20, 10));
        QVERIFY(!loader.busy());
        loader.read(m_files.path(QStringLiteral("first.png")));
        loader.cancel();
        QVERIFY(!loader.busy());
        loader.draw(QStringLiteral("chart"), QSize(8, 8));
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results.last().picture.size(), QSize(8, 8));
    }

    void builtInPicturesAreDrawnAtAnySize()
    {
        QVERIFY(builtInPictures().size() >= 4);
        for (const BuiltInPicture &one : builtInPictures()) {
            QVERIFY(isBuiltInPicture(one.id));
            for (const QSize &size : {QSize(1, 1), QSize(3, 200), QSize(240, 160)}) {
                const QImage picture = builtInPicture(one.id, size);
                QCOMPARE(picture.size(), size);
                QCOMPARE(picture.format(), QImage::Format_RGB32);
                QCOMPARE(picture, builtInPicture(one.id, size));
            }
        }
        QVERIFY(builtInPicture(QStringLiteral("nothing"), QSize(4, 4)).isNull());
    }
};

QTEST_MAIN(TestPictureReader)
#include "tst_picture_reader.moc"
