// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own letters: that none is missing, and before the system's fonts are known, and that they are the same afterwards.
#include "tests/support/own_faces.h"
#include "ui/theme/fonts.h"
#include "ui/theme/system_fonts.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace convlab;
using namespace convlab::ui;

class TestSystemFonts : public QObject {
    Q_OBJECT

    static QImage written()
    {
        QImage image(300, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(15);
        painter.setFont(font);
        painter.drawText(4, 20, QStringLiteral("Cross-correlation, Größe 3×3"));
        font.setFamily(QStringLiteral("DejaVu Sans Mono"));
        painter.setFont(font);
        painter.drawText(4, 50, QStringLiteral("y[0] = 1·1 − 2"));
        return image;
    }

    std::optional<SystemFonts> m_fonts;

    /// All letters of the content but the Chinese ones, each once.
    static QSet<char32_t> contentLetters()
    {
        QSet<char32_t> letters;
        QDirIterator files(QStringLiteral(":/convlab"), {QStringLiteral("*.json"), QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("zh_CN")) || !file.open(QFile::ReadOnly))
                continue;
            for (const uint letter : QString::fromUtf8(file.readAll()).toUcs4())
                letters.insert(letter);
        }
        return letters;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fonts.emplace();
        loadFonts();
    }

    void cleanupTestCase() { m_fonts.reset(); }

    void facesKeepTheirNamesWhenTheyAreCut()
    {
        for (const char *style : {"Regular", "Italic", "Semi Bold", "Bold"})
            QVERIFY2(QFontDatabase::styles(QStringLiteral("Inter")).contains(QString::fromUtf8(style)), style);
        for (const char *style : {"Book", "Bold"})
            QVERIFY2(QFontDatabase::styles(QStringLiteral("DejaVu Sans Mono")).contains(QString::fromUtf8(style)), style);
    }

    void everyLetterOfTheContentIsInAFontOfOurOwn()
    {
        const QRawFont inter(QStringLiteral(":/fonts/Inter-Regular.otf"), 14), dejaVu(QStringLiteral(":/fonts/DejaVuSans.ttf"), 14);
        QString missing;
        const QSet<char32_t> letters = contentLetters();
        QVERIFY(letters.size() > 100);
        for (const char32_t letter : letters) {
            if (letter > U' ' && !inter.supportsCharacter(letter) && !dejaVu.supportsCharacter(letter))
                missing += QStringLiteral("U+%1 ").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0'));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void lettersAreTheSameBeforeAndAfter()
    {
        QCOMPARE(tests::foreignFaces(), QStringList());
        const QImage before = written();
        QSignalSpy changed(qGuiApp, &QGuiApplication::fontDatabaseChanged);
        forgetFoundFonts();
        QVERIFY(changed.count() > 0);
        QCOMPARE(written(), before);
        if (!hasAllLetters())
            QSKIP("built without the Chinese letters, it had the system's fonts from the beginning");
        const auto changes = changed.count();
        m_fonts->readFonts();
        QTRY_VERIFY(changed.count() > changes);
        QCOMPARE(written(), before);
        QCOMPARE(tests::foreignFaces(), QStringList());
        for (const char *family : {"Inter", "DejaVu Sans", "DejaVu Sans Mono"})
            QVERIFY2(QFontDatabase::hasFamily(QString::fromUtf8(family)), family);
    }
};

QTEST_MAIN(TestSystemFonts)
#include "tst_system_fonts.moc"
