// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as downloads, cameras and bad disks leave them: the studio says what is wrong in one line, or reads what can be
// read and says what it left out. It never waits and never allocates what a file only claims.
#include "tests/support/clear_message.h"
#include "tests/ui/studio/picture_files.h"
#include "ui/studio/picture_reader.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace convlab::ui;
using convlab::tests::flawOfMessage;

namespace {

QByteArray littleEndian(quint32 number, int bytes)
{
    QByteArray result(4, '\0');
    qToLittleEndian<quint32>(number, result.data());
    return result.left(bytes);
}

/// A GIF that claims to have this size and ends there.
QByteArray claimedGif(quint32 width, quint32 height)
{
    return "GIF89a" + littleEndian(width, 2) + littleEndian(height, 2) + QByteArray(3, '\0') + "\x2c" + QByteArray(4, '\0') + littleEndian(width, 2) + littleEndian(height, 2) + QByteArray("\0\2;", 3);
}

/// A BMP of 24 bits that claims to have this size and has four pixels.
QByteArray claimedBmp(qint32 width, qint32 height)
{
    QByteArray header = "BM" + littleEndian(70, 4) + QByteArray(4, '\0') + littleEndian(54, 4) + littleEndian(40, 4);
    header += littleEndian(static_cast<quint32>(width), 4) + littleEndian(static_cast<quint32>(height), 4) + QByteArray("\1\0\x18\0", 4) + QByteArray(24, '\0');
    return header + QByteArray(16, '\x7f');
}

/// A PPM that claims to have this size and holds a few bytes.
QByteArray claimedPpm(const char *size)
{
    return QByteArray("P6\n") + size + "\n255\nabcdef";
}

QByteArray picture(const char *format)
{
    return PictureFiles::encoded(PictureFiles::colours(64, 48), format);
}

/// The middle of a good file in other bytes.
QByteArray noisy(QByteArray bytes)
{
    for (qsizetype at = bytes.size() / 4; at < bytes.size() * 3 / 4; ++at)
        bytes[at] = static_cast<char>(at * 37 + 11);
    return bytes;
}

ReadPicture read(const QString &path)
{
    ReadingProgress progress;
    return readPicture(path, progress);
}

void row(const char *name, const QByteArray &bytes, const char *says)
{
    QTest::newRow(name) << bytes << QString::fromUtf8(says);
}

} // namespace

class TestBadPictures : public QObject {
    Q_OBJECT

private:
    PictureFiles m_files;

private Q_SLOTS:
    void whatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        row("one byte", "x", "bad.png");
        row("a line break", "\n", "bad.png");
        row("HTML", "<!DOCTYPE html><html><body>404</body></html>", "no picture");
        row("JSON", R"({"convlab_scene":1})", "no picture");
        row("zip", "PK\x03\x04 and more of it", "no picture");
        row("MP4", QByteArray("\0\0\0\x18" "ftypmp42\0\0\0\0", 16), "no picture");
        row("a program", "\x7f" "ELF\2\1\1", "no picture");
        row("random bytes", noisy(QByteArray(4000, '\0')), "no picture");
        row("a PNG sent as text", picture("png").replace("\r\n", "\n"), "no picture");
        row("a PNG’s eight bytes", picture("png").left(8), "bad.png");
        row("a JPEG’s two bytes", QByteArray("\xff\xd8"), "bad.png");
        row("a GIF’s six bytes", "GIF89a", "bad.png");
        row("a BMP’s two bytes", "BM", "bad.png");
        row("a WebP’s twelve bytes", picture("webp").left(12), "bad.png");
        row("a TIFF’s four bytes", picture("tiff").left(4), "bad.png");
    }
    void whatIsNoPicture() { judge(); }

    void whatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        for (const char *format : {"png", "webp"}) {
            QTest::addRow("half a %s", format) << picture(format).left(picture(format).size() / 2) << QStringLiteral("damaged");
            QTest::addRow("a %s’s first bytes", format) << picture(format).left(40) << QStringLiteral("damaged");
        }
        row("a noisy PNG", noisy(picture("png")), "damaged");
        row("a JPEG’s first 100 bytes", picture("jpg").left(100), "damaged");
        row("half a TIFF", picture("tiff").left(picture("tiff").size() / 2), "damaged");
        row("a TIFF that points behind its end", QByteArray("II\x2a\0\xff\xff\xff\x7f", 8), "bad.png");
        row("a hollow GIF", claimedGif(64, 48), "damaged");
        row("a hollow PPM", claimedPpm("64 48"), "damaged");
        row("an SVG that ends early", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect", "bad.png");
    }
    void whatIsDamaged() { judge(); }

    void whatClaimsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        row("a GIF of 4295 megapixels", claimedGif(65535, 65535), "megapixels");
        row("a BMP of 10^10 pixels", claimedBmp(100'000, 100'000), "bad.png");
        row("a BMP upside down", claimedBmp(100'000, -100'000), "bad.png");
        row("a BMP of negative width", claimedBmp(-5, 5), "bad.png");
        row("a BMP of no width", claimedBmp(0, 5), "bad.png");
        row("a BMP of 2^31 − 1", claimedBmp(0x7fffffff, 0x7fffffff), "bad.png");
        row("a strip", claimedBmp(40'000, 1), "sides up to 30000");
        row("a PPM of 10^10 pixels", claimedPpm("100000 100000"), "bad.png");
        row("a PPM of negative size", claimedPpm("-5 -5"), "bad.png");
        row("a PPM of more than numbers", claimedPpm("99999999999 99999999999"), "bad.png");
        row("an SVG of 8100 megapixels", "<svg xmlns='http://www.w3.org/2000/svg' width='90000' height='90000'/>", "too large");
    }
    void whatClaimsTooMuch() { judge(); }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("no file missing");
        QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("folder is a folder");
        QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("pipe is no picture");
        QTest::newRow("device") << QStringLiteral("device") << QStringLiteral("device is no picture");
        QTest::newRow("a link to itself") << QStringLiteral("loop") << QStringLiteral("no file loop");
        QTest::newRow("a link to nothing") << QStringLiteral("dangling") << QStringLiteral("no file dangling");
        QTest::newRow("a gigabyte of nothing") << QStringLiteral("sparse") << QStringLiteral("sparse is no picture");
        QTest::newRow("not ours to read") << QStringLiteral("closed") << QStringLiteral("closed may not be read");
    }

    void whatIsNoFile()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QString path = makeFile(kind);
        if (kind == QLatin1String("closed") && QFileInfo(path).isReadable())
            QSKIP("this user may read everything");
        refuses(path, says);
    }

    void theNameDoesNotMatter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a JPEG named png") << QStringLiteral("a.png") << picture("jpg");
        QTest::newRow("a PNG named jpg") << QStringLiteral("a.jpg") << picture("png");
        QTest::newRow("a WebP named txt") << QStringLiteral("a.txt") << picture("webp");
        QTest::newRow("a PNG without an ending") << QStringLiteral("photo") << picture("png");
        QTest::newRow("a PNG with something behind it") << QStringLiteral("a.png") << picture("png") + QByteArray(5000, 'x');
        QTest::newRow("many dots") << QStringLiteral("a.tar.gz.png") << picture("bmp");
    }

    void theNameDoesNotMatter()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const ReadPicture result = read(m_files.write(name, bytes));
        QCOMPARE(result.problem, QString());
        QCOMPARE(result.picture.size(), QSize(64, 48));
    }

    /// Every cut and many flipped bits of every format: read or refused in a clear line, and nothing else.
    void everyFormatSurvivesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpg", "webp", "tiff", "bmp", "ppm"})
            QTest::newRow(format) << PictureFiles::encoded(PictureFiles::colours(12, 9), format);
        QTest::newRow("gif") << claimedGif(12, 9);
    }

    void everyFormatSurvivesDamage()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype at = 0; at < bytes.size(); at += std::max<qsizetype>(1, bytes.size() / 40)) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
            for (const QByteArray &damaged : {bytes.left(at), flipped}) {
                const ReadPicture result = read(m_files.write(QStringLiteral("bad.png"), damaged));
                QCOMPARE(result.picture.isNull(), !result.problem.isEmpty());
                if (!result.problem.isEmpty())
                    QCOMPARE(flawOfMessage(result.problem), QString());
            }
        }
    }

    void whatIsPastedIsLookedAtToo()
    {
        QCOMPARE(flawOfMessage(pictureFrom(QImage(), QStringLiteral("pasted")).problem), QString());
        const ReadPicture strip = pictureFrom(QImage(30'001, 1, QImage::Format_Grayscale8), QStringLiteral("pasted"));
        QVERIFY2(strip.problem.contains(QStringLiteral("sides up to 30000")), qPrintable(strip.problem));
        QVERIFY(strip.picture.isNull());
    }

private:
    void judge()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        refuses(m_files.write(QStringLiteral("bad.png"), bytes), says);
        QFile file(m_files.path(QStringLiteral("bad.png")));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == bytes); // what was there is there
    }

    static void refuses(const QString &path, const QString &says)
    {
        const ReadPicture result = read(path);
        QVERIFY2(result.problem.contains(says), qPrintable(result.problem));
        QVERIFY2(result.problem.contains(QFileInfo(path).fileName()), qPrintable(result.problem));
        QCOMPARE(flawOfMessage(result.problem), QString());
        QVERIFY(result.picture.isNull());
    }

    QString makeFile(const QString &kind) const
    {
        const QString path = m_files.path(kind);
        QFile file(path);
        if (kind == QLatin1String("folder"))
            QDir().mkdir(path);
        else if (kind == QLatin1String("pipe"))
            ::mkfifo(QFile::encodeName(path).constData(), 0600);
        else if (kind == QLatin1String("device"))
            QFile::link(QStringLiteral("/dev/zero"), path);
        else if (kind == QLatin1String("loop"))
            QFile::link(path, path);
        else if (kind == QLatin1String("dangling"))
            QFile::link(m_files.path(QStringLiteral("nothing")), path);
        else if (kind != QLatin1String("missing") && file.open(QIODevice::WriteOnly))
            file.resize(kind == QLatin1String("sparse") ? qint64{1} << 30 : 10);
        if (kind == QLatin1String("closed"))
            file.setPermissions({});
        return path;
    }
};

QTEST_MAIN(TestBadPictures)
#include "tst_bad_pictures.moc"
