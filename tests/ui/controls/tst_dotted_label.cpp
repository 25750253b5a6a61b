// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/dotted_label.h"

#include <QTest>

using namespace convlab::ui;

class TestDottedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLineEndsOrBeginsWithADot()
    {
        const QString facts = QStringLiteral("Fortgeschritten · 13 min · 13 Abschnitte");
        DottedLabel label(facts, nullptr);
        const int whole = label.fontMetrics().horizontalAdvance(facts), least = label.minimumSizeHint().width();
        QVERIFY(least < whole);
        label.show();
        int lines = 1;
        for (int width = whole; width >= least; --width) {
            label.resize(width, 60);
            const QStringList shown = label.text().split(QLatin1Char('\n'));
            QVERIFY2(shown.size() >= lines, "less room, no fewer lines");
            lines = static_cast<int>(shown.size());
            for (const QString &line : shown) {
                QVERIFY2(!line.startsWith(QStringLiteral("·")) && !line.endsWith(QStringLiteral("·")) && line == line.trimmed(), qPrintable(line));
                QVERIFY(label.fontMetrics().horizontalAdvance(line) <= width);
            }
            QCOMPARE(label.minimumSizeHint().width(), least);
        }
        QVERIFY(lines > 1);
        label.resize(whole, 60);
        QCOMPARE(label.text(), facts);
    }
};

QTEST_MAIN(TestDottedLabel)
#include "tst_dotted_label.moc"
