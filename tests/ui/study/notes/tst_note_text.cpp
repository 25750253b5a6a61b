// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_length.h"
#include "ui/study/notes/note_search.h"

#include <QtTest>

using namespace convlab::ui;

class TestNoteText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What a person counts as one character, from Unicode Standard Annex 29.
    void charactersAreCountedAsAPersonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("letters") << QStringLiteral("stride") << 6;
        QTest::newRow("line ends") << QStringLiteral("a\nb\n") << 4;
        QTest::newRow("accent as a mark") << QStringLiteral("e\u0301te\u0301") << 3;
        QTest::newRow("emoji outside the basic plane") << QString::fromUtf8("😀😀") << 2;
        QTest::newRow("flag of two letters") << QString::fromUtf8("🇩🇪🇨🇳") << 2;
        QTest::newRow("skin tone") << QString::fromUtf8("👍🏽") << 1;
        QTest::newRow("Hangul syllable of three jamo") << QStringLiteral("\u1112\u1161\u11ab") << 1;
        QTest::newRow("family joined") << QString::fromUtf8("👩‍👩‍👧") << 1;
        QTest::newRow("Chinese") << QString::fromUtf8("卷积核") << 3;
    }

    void charactersAreCountedAsAPersonDoes()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(graphemeCount(text), count);
        QCOMPARE(firstGraphemes(text, count), text);
        QCOMPARE(firstGraphemes(text + QLatin1Char('x'), count), text);
        if (count > 0)
            QCOMPARE(graphemeCount(firstGraphemes(text, count - 1)), count - 1);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::newRow("whatever the case") << "Stride two" << "stride" << 0 << 6;
        QTest::newRow("all words, any order") << "stride and padding" << "padding stride" << 11 << 7;
        QTest::newRow("without accents") << QString::fromUtf8("a naïve Größe") << "naive" << 2 << 5;
        QTest::newRow("a mark of its own") << QStringLiteral("cafe\u0301 x") << "cafe" << 0 << 5;
        QTest::newRow("part of a word") << "convolution" << "volu" << 3 << 4;
        QTest::newRow("a word is missing") << "stride" << "stride padding" << -1 << 0;
        QTest::newRow("no words") << "stride" << "  " << -1 << 0;
        QTest::newRow("empty note") << "" << "x" << -1 << 0;
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(int, position);
        QFETCH(int, length);
        const auto hit = findInNote(text, query);
        QCOMPARE(hit ? hit->position : -1, position);
        if (hit)
            QCOMPARE(hit->length, length);
    }

    void excerptIsOneShortLineAroundTheWord()
    {
        const QString text = QStringLiteral("word ").repeated(100) + QStringLiteral("needle\nend ") + QStringLiteral("word ").repeated(100);
        const QString excerpt = findInNote(text, QStringLiteral("needle"))->excerpt;
        QVERIFY(excerpt.contains(QStringLiteral("needle end")));
        QVERIFY(excerpt.startsWith(QStringLiteral("… word")) && excerpt.endsWith(QStringLiteral("…")));
        QVERIFY(excerpt.size() < 100 && !excerpt.contains(QLatin1Char('\n')));
    }
};

QTEST_APPLESS_MAIN(TestNoteText)
#include "tst_note_text.moc"
