// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_facts.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QTest>

using namespace convlab::ui;

class TestStatusFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    /// A fact is there as a whole or not at all: half a number is another number.
    void factsAreNeverCut()
    {
        StatusFacts bar;
        bar.setTheme(loadTheme(QStringLiteral("light")));
        const QStringList facts{QStringLiteral("73 856 parameters"), QStringLiteral("3 699 376 128 MACs"), QStringLiteral("191 FLOPs per byte")};
        bar.setFacts(facts, QStringLiteral("reproduced"));
        const QLabel *shown = bar.findChildren<QLabel *>().first();
        bar.resize(1200, 24);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (const QString &fact : facts)
            QVERIFY(shown->text().contains(fact));
        for (int width = 1100; width >= 150; width -= 50) {
            bar.resize(width, 24);
            QCoreApplication::processEvents();
            QString rest = shown->text();
            for (const QString &fact : facts)
                rest.remove(fact);
            QVERIFY2(rest.remove(QStringLiteral("…")).trimmed().isEmpty(), qPrintable(shown->text()));
            QVERIFY(shown->fontMetrics().horizontalAdvance(shown->text()) <= std::max(shown->width(), 40));
        }
        QVERIFY(!shown->text().contains(facts.last()));
    }

    void aMessageBeforeTheFirstShowCoversTheFacts()
    {
        StatusFacts bar;
        bar.setTheme(loadTheme(QStringLiteral("light")));
        bar.setFacts({QStringLiteral("4 parameters")}, {});
        bar.say(QStringLiteral("A goal is reached"));
        bar.show();
        const QLabel *facts = bar.findChildren<QLabel *>().first();
        QVERIFY(!facts->isVisible());
        bar.clearMessage();
        QVERIFY(facts->isVisible());
    }
};

QTEST_MAIN(TestStatusFacts)
#include "tst_status_facts.moc"
