// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/preset_picker.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace convlab::ui;

namespace {

class Picker : public PresetPicker {
public:
    Picker()
    {
        setTheme(loadTheme(QStringLiteral("light")));
        setPresets({{QStringLiteral("page"), QStringLiteral("Lab page"), QStringLiteral("The numbers of the page")},
                    {QStringLiteral("sobel-x"), QStringLiteral("Sobel x"), QString()},
                    {QStringLiteral("long"), QStringLiteral("A preset with a title that never seems to end, wherever it begins"),
                     QStringLiteral("Long")}});
        resize(sizeHint());
        show();
    }
};

} // namespace

class TestPresetPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void namesTheCurrentPresetOrNone()
    {
        Picker picker;
        QCOMPARE(picker.text(), QStringLiteral("Presets"));
        picker.setCurrent(QStringLiteral("sobel-x"));
        QCOMPARE(picker.text(), QStringLiteral("Sobel x"));
        QVERIFY(picker.accessibleName().contains(QStringLiteral("Sobel x")));
        picker.setCurrent(QString());
        QCOMPARE(picker.text(), QStringLiteral("Presets"));
        picker.setCurrent(QStringLiteral("unknown"));
        QCOMPARE(picker.text(), QStringLiteral("Presets"));
    }

    void theMenuListsTitlesWithNotes()
    {
        Picker picker;
        const QList<QAction *> actions = picker.menu()->actions();
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions[0]->text(), QStringLiteral("Lab page\nThe numbers of the page"));
        QCOMPARE(actions[1]->text(), QStringLiteral("Sobel x"));
    }

    void choosingReportsAndChecksNothingByItself()
    {
        Picker picker;
        picker.setCurrent(QStringLiteral("page"));
        QSignalSpy chosen(&picker, &PresetPicker::presetChosen);
        const QList<QAction *> actions = picker.menu()->actions();
        QVERIFY(actions[0]->isChecked());
        actions[1]->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("sobel-x"));
        QVERIFY(actions[0]->isChecked());
        QVERIFY(!actions[1]->isChecked());
        actions[0]->trigger(); // again: back to the preset after edits
        QCOMPARE(chosen.size(), 2);
        QVERIFY(actions[0]->isChecked());
    }

    void choosingMovesNothing()
    {
        Picker picker;
        const QSize size = picker.sizeHint();
        for (const char *name : {"page", "sobel-x", "long", ""}) {
            picker.setCurrent(QLatin1String(name));
            QCOMPARE(picker.sizeHint(), size);
        }
    }

    void longTitlesAreCutAndStandInTheToolTip()
    {
        Picker picker;
        picker.setCurrent(QStringLiteral("long"));
        QVERIFY(picker.text().endsWith(QChar(0x2026)));
        QVERIFY(picker.toolTip().contains(QStringLiteral("never seems to end")));
        QVERIFY(picker.fontMetrics().horizontalAdvance(picker.text()) < picker.width() - 30);
    }

    void aNarrowButtonSaysPresets()
    {
        Picker picker;
        picker.setCurrent(QStringLiteral("long"));
        picker.resize(picker.minimumSizeHint());
        QCOMPARE(picker.text(), QStringLiteral("Presets"));
        QVERIFY(picker.accessibleName().contains(QStringLiteral("never seems to end")));
    }

    void newPresetsReplaceTheOldOnes()
    {
        Picker picker;
        picker.setPresets({{QStringLiteral("a"), QStringLiteral("A & B"), QString()}});
        QCOMPARE(picker.menu()->actions().size(), 1);
        QSignalSpy chosen(&picker, &PresetPicker::presetChosen);
        picker.menu()->actions().first()->trigger();
        QCOMPARE(chosen.size(), 1);
        picker.setPresets({});
        QVERIFY(!picker.isEnabled());
    }

    void theMenuOpensByKeyboard()
    {
        Picker picker;
        picker.activateWindow();
        picker.setFocus();
        QTimer::singleShot(0, &picker, [&picker] {
            QVERIFY(picker.menu()->isVisible());
            QTest::keyClick(picker.menu(), Qt::Key_Down);
            QTest::keyClick(picker.menu(), Qt::Key_Return);
        });
        QSignalSpy chosen(&picker, &PresetPicker::presetChosen);
        QTest::keyClick(&picker, Qt::Key_Space);
        QTRY_COMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(TestPresetPicker)
#include "tst_preset_picker.moc"
