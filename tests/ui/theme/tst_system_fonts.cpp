// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own letters before the system's fonts are known, and that they are the same afterwards.
#include "ui/theme/fonts.h"
#include "ui/theme/system_fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

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

private Q_SLOTS:
    void lettersAreTheSameBeforeAndAfter()
    {
        SystemFonts fonts;
        fonts.waitForRules();
        loadFonts();
        const QImage before = written();
        QSignalSpy changed(qGuiApp, &QGuiApplication::fontDatabaseChanged);
        forgetFoundFonts();
        QVERIFY(changed.count() > 0);
        QCOMPARE(written(), before);
        if (!hasAllLetters())
            QSKIP("built without the Chinese letters, it had the system's fonts from the beginning");
        const auto changes = changed.count();
        fonts.readFonts();
        QTRY_VERIFY(changed.count() > changes);
        QCOMPARE(written(), before);
        for (const char *family : {"Inter", "DejaVu Sans", "DejaVu Sans Mono"})
            QVERIFY2(QFontDatabase::hasFamily(QString::fromUtf8(family)), family);
    }
};

QTEST_MAIN(TestSystemFonts)
#include "tst_system_fonts.moc"
