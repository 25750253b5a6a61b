// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/study_json.h"

#include "app/exchange/exchange_error.h"
#include "core/study/practice_queue.h"
#include "tests/app/exchange/full_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

QString problemOf(const QByteArray &bytes)
{
    try {
        studyFromJson(bytes);
    } catch (const ExchangeError &error) {
        return error.problem();
    }
    return {};
}

using Change = std::function<void(QJsonObject &)>;

/// The full record's file with one thing changed.
QByteArray spoiled(const Change &change)
{
    QJsonObject root = QJsonDocument::fromJson(studyJson(fullRecord())).object();
    change(root);
    return QJsonDocument(root).toJson();
}

/// A change of one member of a list's first entry, or of an object in it.
Change inFirst(const QString &list, const QString &key, const QJsonValue &value, const QString &inner = {})
{
    return [=](QJsonObject &root) {
        QJsonArray entries = root[list].toArray();
        QJsonObject entry = entries[0].toObject();
        if (inner.isEmpty()) {
            entry[key] = value;
        } else {
            QJsonObject object = entry[inner].toObject();
            object[key] = value;
            entry[inner] = object;
        }
        entries[0] = entry;
        root[list] = entries;
    };
}

Change inRoot(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &root) { root[key] = value; };
}

/// The first entry a second time.
Change twice(const QString &list)
{
    return [=](QJsonObject &root) {
        QJsonArray entries = root[list].toArray();
        entries.append(entries[0]);
        root[list] = entries;
    };
}

} // namespace

class TestStudyJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPredictionKeepsItsStage()
    {
        StudyRecord record = fullRecord();
        practice::PracticeQueue queue(*record.settings, record.reviews, record.seen);
        for (const int step : {2, 3})
            queue.predicted("pool_max_cell", {"pooling", "{\"kind\":\"max\"}", step}, {4}, {}, practice::Misconception::None, fullMorning + 11 * practice::secondsPerDay);
        record.reviews = queue.log();
        QVERIFY(record.reviews.back().onStage());
        QVERIFY(studyFromJson(studyJson(record)) == record);
    }

    void everythingComesBackExactly()
    {
        const StudyRecord record = fullRecord();
        const QByteArray bytes = studyJson(record);
        QVERIFY(studyFromJson(bytes) == record);
        QCOMPARE(studyJson(studyFromJson(bytes)), bytes);
        const QByteArray empty = studyJson({});
        QVERIFY(studyFromJson(empty) == StudyRecord{});
        QCOMPARE(studyJson(studyFromJson(empty)), empty);
    }

    void anEntryIsALine()
    {
        const QByteArray bytes = studyJson(fullRecord());
        QVERIFY(bytes.startsWith("{\n  \"format\": \"convlab-study\",\n  \"version\": 1,\n"));
        QVERIFY(bytes.contains("\n    {\"at\":1767253900,\"section\":\"pooling\"},\n"));
        QVERIFY(bytes.contains("\"seed\":\"18364758544493064720\""));
        QCOMPARE(bytes.count('\n'), 4 + 2 + 5 + 2 + 2 + 2 + 5 * 2 + 1);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &bytes, const char *problem) { QTest::newRow(name) << bytes << QString::fromUtf8(problem); };
        const QString reviews = QStringLiteral("reviews"), after = QStringLiteral("after");
        row("nothing", "", "not JSON: line 1");
        row("cut off", studyJson(fullRecord()).chopped(40), "not JSON: line ");
        row("text", "generator,seed\n1,2\n", "not JSON: line 1");
        row("not UTF-8", studyJson(fullRecord()).replace("Mine", "\xff\xfe"), "not JSON: line ");
        row("another program", R"({"cards": []})", "not written by ConvLab");
        row("an array", "[1, 2]", "not written by ConvLab");
        row("newer", spoiled(inRoot(QStringLiteral("version"), 2)), "newer ConvLab wrote this file (its format is 2, this program reads 1)");
        row("no version", spoiled([](QJsonObject &root) { root.remove(QStringLiteral("version")); }), "missing in the file: version");
        row("version in words", spoiled(inRoot(QStringLiteral("version"), QStringLiteral("1"))), "cannot be: version");
        row("a list is missing", spoiled([](QJsonObject &root) { root.remove(QStringLiteral("notes")); }), "missing in the file: notes");
        row("a list of numbers", spoiled(inRoot(reviews, QJsonArray{1, 2})), "cannot be: reviews");
        row("unknown member", spoiled(inRoot(QStringLiteral("extra"), 1)), "does not know: extra");
        row("unknown in an entry", spoiled(inFirst(reviews, QStringLiteral("extra"), 1)), "does not know: reviews 1, extra");
        row("rating", spoiled(inFirst(reviews, QStringLiteral("rating"), QStringLiteral("perfect"))), "cannot be: reviews 1, rating");
        row("misconception", spoiled(inFirst(reviews, QStringLiteral("misconception"), QStringLiteral("unheard_of"))), "cannot be: reviews 1, misconception");
        row("seed", spoiled(inFirst(reviews, QStringLiteral("seed"), QStringLiteral("18446744073709551616"))), "cannot be: reviews 1, seed");
        row("seed with a sign", spoiled(inFirst(reviews, QStringLiteral("seed"), QStringLiteral("+1"))), "cannot be: reviews 1, seed");
        row("half a second", spoiled(inFirst(reviews, QStringLiteral("at"), 0.5)), "cannot be: reviews 1, at");
        row("before 1970", spoiled(inFirst(reviews, QStringLiteral("at"), -1)), "cannot be: reviews 1, at");
        row("far future", spoiled(inFirst(reviews, QStringLiteral("at"), 1e18)), "cannot be: reviews 1, at");
        row("name with a space", spoiled(inFirst(reviews, QStringLiteral("generator"), QStringLiteral("a b"))), "cannot be: reviews 1, generator");
        row("long name", spoiled(inFirst(reviews, QStringLiteral("generator"), QString(65, QLatin1Char('a')))), "cannot be: reviews 1, generator");
        row("empty name", spoiled(inFirst(reviews, QStringLiteral("generator"), QString())), "cannot be: reviews 1, generator");
        row("answer of words", spoiled(inFirst(reviews, QStringLiteral("answer"), QJsonArray{QStringLiteral("x")})), "cannot be: reviews 1, answer");
        row("stability 0", spoiled(inFirst(reviews, QStringLiteral("stability"), 0, after)), "cannot be: reviews 1, after, stability");
        row("difficulty 11", spoiled(inFirst(reviews, QStringLiteral("difficulty"), 11, after)), "cannot be: reviews 1, after, difficulty");
        row("new after an answer", spoiled(inFirst(reviews, QStringLiteral("phase"), QStringLiteral("new"), after)), "cannot be: reviews 1, after, phase");
        row("no answers", spoiled(inFirst(reviews, QStringLiteral("answers"), 0, after)), "cannot be: reviews 1, after, answers");
        row("a switch of words", spoiled(inFirst(reviews, QStringLiteral("right"), QStringLiteral("yes"))), "cannot be: reviews 1, right");
        row("retention", spoiled([](QJsonObject &root) {
                QJsonObject settings = root[QStringLiteral("settings")].toObject();
                settings[QStringLiteral("retention")] = 1;
                root[QStringLiteral("settings")] = settings;
            }), "cannot be: settings, retention");
        row("settings of another kind", spoiled(inRoot(QStringLiteral("settings"), QJsonArray())), "cannot be: settings");
        row("a section twice", spoiled(twice(QStringLiteral("sections"))), "twice: sections 3, section");
        row("a task twice", spoiled(twice(QStringLiteral("checklist"))), "twice: checklist 3, task");
        row("a note twice", spoiled(twice(QStringLiteral("notes"))), "twice: notes 3, subject");
        row("a question twice", spoiled([](QJsonObject &root) {
                const QJsonObject answer = root[QStringLiteral("skill_check")].toArray()[0].toObject()[QStringLiteral("answers")].toArray()[0].toObject();
                inFirst(QStringLiteral("skill_check"), QStringLiteral("answers"), QJsonArray{answer, answer})(root);
            }), "twice: skill_check 1, answers 2, question");
        row("no questions", spoiled(inFirst(QStringLiteral("skill_check"), QStringLiteral("questions"), 0)), "cannot be: skill_check 1, questions");
        row("a long note", spoiled(inFirst(QStringLiteral("notes"), QStringLiteral("text"), QString(8001, QLatin1Char('x')))), "cannot be: notes 1, text");
        row("a note of one endless sign", spoiled(inFirst(QStringLiteral("notes"), QStringLiteral("text"), QLatin1Char('e') + QString(300'000, QChar(0x301)))), "cannot be: notes 1, text");
        row("NUL in a note", spoiled(inFirst(QStringLiteral("notes"), QStringLiteral("text"), QString(QChar(0)))), "cannot be: notes 1, text");
        row("a note of no time", spoiled(inFirst(QStringLiteral("notes"), QStringLiteral("changed_ms"), 0)), "cannot be: notes 1, changed_ms");
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const QString said = problemOf(bytes);
        QVERIFY2(said.contains(problem), qPrintable(said));
    }

    void whatIsTooLargeIsNotEvenRead()
    {
        QVERIFY(problemOf(QByteArray(largestStudyFile + 1, ' ')).contains(QStringLiteral("larger than any export of ConvLab (64 MB)")));
    }

    void deepNestingIsNoTrap()
    {
        QVERIFY(problemOf(QByteArray(100'000, '[')).contains(QStringLiteral("not JSON")));
    }

    void aNoteMayBeAsLongAsItCanBeWritten()
    {
        StudyRecord record;
        record.notes = {{"course", QString(8000, QLatin1Char('x')).toStdString(), 1}};
        QVERIFY(studyFromJson(studyJson(record)) == record);
    }
};

QTEST_APPLESS_MAIN(TestStudyJson)
#include "tst_study_json.moc"
