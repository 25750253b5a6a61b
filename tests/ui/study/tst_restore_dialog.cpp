// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/restore_dialog.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace convlab::ui;

class TestRestoreDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChosenDayIsAskedFor()
    {
        RestoreDialog dialog({QStringLiteral("today"), QStringLiteral("yesterday")}, loadTheme(QStringLiteral("light")));
        QSignalSpy wanted(&dialog, &RestoreDialog::restoreWanted);
        dialog.findChild<QPushButton *>(QStringLiteral("restore"))->click();
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
        dialog.findChild<QPushButton *>(QStringLiteral("restore"))->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toInt(), 0);
        QCOMPARE(wanted[1][0].toInt(), 1);
    }

    void withoutBackupsOnlyAFreshStartIsOffered()
    {
        RestoreDialog dialog({}, loadTheme(QStringLiteral("dark")));
        QSignalSpy fresh(&dialog, &RestoreDialog::freshStartWanted);
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
        dialog.findChild<QPushButton *>(QStringLiteral("fresh"))->click();
        QCOMPARE(fresh.size(), 1);
    }

    void aProblemIsSaidInPlace()
    {
        RestoreDialog dialog({QStringLiteral("today")}, loadTheme(QStringLiteral("light")));
        dialog.show();
        dialog.showProblem(QStringLiteral("no room"));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->isVisible() && label->text() == QLatin1String("no room"); }));
    }
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restore_dialog.moc"
