// SPDX-License-Identifier: GPL-3.0-or-later
// Against the samples that Unicode CLDR gives with its cardinal rules; and every sentence of the content against its language.
#include "ui/content/language.h"
#include "ui/content/plural_rule.h"
#include "ui/text/words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

using namespace convlab;

class TestPluralRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesAsCldr_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QList<double>>>("samples");
        using Samples = QList<QList<double>>;
        const Samples oneOther{{1}, {0, 2, 3, 16, 100, 1000, 0.5, 1.5, -0.5}};
        QTest::newRow("en") << "en" << oneOther;
        QTest::newRow("de") << "de" << oneOther;
        QTest::newRow("as English where nothing is known") << "pseudo" << oneOther;
        QTest::newRow("zh_CN") << "zh_CN" << Samples{{0, 1, 2, 15, 100, 0.5}};
        QTest::newRow("pl") << "pl" << Samples{{1}, {2, 3, 4, 22, 23, 24, 32, 102, 1002}, {0, 5, 12, 13, 14, 19, 21, 100, 112, 1000}, {0.5, 1.5}};
        QTest::newRow("ru") << "ru" << Samples{{1, 21, 31, 101, 1001}, {2, 3, 4, 22, 24, 102}, {0, 5, 11, 12, 14, 19, 20, 111, 1000}, {0.5, 1.5}};
        QTest::newRow("cs") << "cs" << Samples{{1}, {2, 3, 4}, {0.5, 1.5}, {0, 5, 12, 22, 100}};
    }

    void choosesAsCldr()
    {
        QFETCH(QString, language);
        QFETCH(QList<QList<double>>, samples);
        QCOMPARE(ui::pluralForms(language), samples.size());
        for (int form = 0; form < samples.size(); ++form) {
            for (const double number : samples[form])
                QVERIFY2(ui::pluralForm(language, number) == form, qPrintable(QStringLiteral("%1: %2, not %3").arg(number).arg(ui::pluralForm(language, number)).arg(form)));
        }
        QCOMPARE(ui::pluralForm(language, -1), ui::pluralForm(language, 1));
        QVERIFY(ui::pluralForm(language, qInf()) < ui::pluralForms(language) && ui::pluralForm(language, qQNaN()) < ui::pluralForms(language));
    }

    void sentencesFollow()
    {
        const QTemporaryDir folder;
        QFile english(folder.filePath(QStringLiteral("words.en.json"))), chinese(folder.filePath(QStringLiteral("words.zh_CN.json")));
        QVERIFY(english.open(QIODevice::WriteOnly) && english.write("{\"cells\": \"%1 [%1:cell|cells]\", \"rows\": \"%1 [%1:row|rows]\"}") > 0);
        QVERIFY(chinese.open(QIODevice::WriteOnly) && chinese.write("{\"cells\": \"%1 个单元格\"}") > 0);
        english.close();
        chinese.close();
        ui::Words words(*ui::Language::find(QStringLiteral("zh_CN")));
        words.load(english.fileName());
        QCOMPARE(words.say(Label{"cells", {2}}), QStringLiteral("2 个单元格"));
        QCOMPARE(words.say(Label{"rows", {1}}), QStringLiteral("1 row"));     // English stands in, with its own rule
        QCOMPARE(words.say(Label{"rows", {2}}), QStringLiteral("2 rows"));
    }

    void theContentWritesAllForms()
    {
        static const QRegularExpression choice(QStringLiteral(R"(\[(?:%\d|\{\w+\}):([^|\]]*\|[^\]]*)\])"));
        int found = 0;
        for (const ui::Language &language : ui::Language::all()) {
            QDirIterator files(QStringLiteral(":/convlab"), {QStringLiteral("*") + language.code() + QStringLiteral(".json")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto matches = choice.globalMatch(text); matches.hasNext(); ++found) {
                    const QRegularExpressionMatch match = matches.next();
                    QVERIFY2(match.captured(1).count(QLatin1Char('|')) + 1 == ui::pluralForms(language.code()), qPrintable(file.fileName() + QStringLiteral(": ") + match.captured()));
                }
            }
        }
        QVERIFY2(found > 50, qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(TestPluralRule)

#include "tst_plural_rule.moc"
