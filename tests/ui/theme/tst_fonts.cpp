// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's fonts where the system's were listed before, as for a picture that is drawn without a window.
#include "tests/support/own_faces.h"
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QTest>

using namespace convlab;

class TestFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noInstalledFontOfTheSameNameIsTaken()
    {
        ui::loadFonts();
        QCOMPARE(tests::foreignFaces(), QStringList());
    }

    void norAfterTheFontsWereLookedForAgain()
    {
        ui::forgetFoundFonts();
        QCOMPARE(tests::foreignFaces(), QStringList());
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
