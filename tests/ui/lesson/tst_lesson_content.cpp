// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_error.h"
#include "ui/lesson/lesson_content.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab::ui;

namespace {

const char *const good = R"({
 "id": "toy", "order": 2, "title": "Toy", "summary": "A toy.", "goals": ["Play"],
 "controls": [{"name": "stride", "kind": "int", "label": "Stride", "min": 1, "max": 4},
              {"name": "mode", "kind": "choice", "label": "Mode", "choices": [["a", "A"], ["b", "B"]]}],
 "presets": [{"name": "page", "title": "Page", "state": {"stride": 1}}],
 "page": {"numbers": [1, 2.5]}
})";

} // namespace

class TestLessonContent : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        write("lesson.json", good);
        write("lesson.md", "Words.");
    }

    void readsEverything()
    {
        const LessonContent content = loadLessonContent(m_folder.path());
        QCOMPARE(content.order, 2);
        QCOMPARE(content.control(QStringLiteral("stride"))->maximum, 4.0);
        QCOMPARE(content.control(QStringLiteral("mode"))->choiceLabels.last(), QStringLiteral("B"));
        QVERIFY(!content.control(QStringLiteral("nothing")));
        QVERIFY(content.control(QStringLiteral("stride"))->belongsTo({}));
        QCOMPARE(content.preset(QStringLiteral("page"))->state.value(QStringLiteral("stride")).toInt(), 1);
        QCOMPARE(content.pageNumbers, (std::vector<double>{1, 2.5}));
        QCOMPARE(content.text, QStringLiteral("Words."));
    }

    void aControlMayBelongToAChoice()
    {
        write("lesson.json", QByteArray(good).replace("\"max\": 4", "\"max\": 4, \"only\": {\"mode\": [\"b\"]}"));
        const LessonContent content = loadLessonContent(m_folder.path());
        const ControlSpec &stride = *content.control(QStringLiteral("stride"));
        QVERIFY(!stride.belongsTo({}));
        QVERIFY(!stride.belongsTo({{QStringLiteral("mode"), QStringLiteral("a")}}));
        QVERIFY(stride.belongsTo({{QStringLiteral("mode"), QStringLiteral("b")}}));
    }

    void everyMistakeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *from, const char *to, const char *named) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named);
        };
        row("unknown key", "\"order\"", "\"ordre\"", "ordre");
        row("unknown control key", "\"min\"", "\"minn\"", "minn");
        row("unknown kind", "\"int\"", "\"integer\"", "integer");
        row("title is a number", "\"Toy\"", "7", "title");
        row("range upside down", "\"max\": 4", "\"max\": 0", "min is larger");
        row("choice is no pair", "[\"a\", \"A\"]", "\"a\"", "choice");
        row("asks for nothing", "\"max\": 4", "\"max\": 4, \"only\": {\"mode\": []}", "does not offer");
        row("asks for no choice", "\"max\": 4", "\"max\": 4, \"only\": {\"moon\": [\"a\"]}", "moon");
        row("asks for an unknown value", "\"max\": 4", "\"max\": 4, \"only\": {\"mode\": [\"c\"]}", "does not offer");
        row("asks for two choices", "\"max\": 4", "\"max\": 4, \"only\": {\"mode\": [\"a\"], \"more\": [\"a\"]}", "only one");
        row("no presets", "{\"name\": \"page\", \"title\": \"Page\", \"state\": {\"stride\": 1}}", "", "presets");
        row("broken JSON", "\"page\": {", "\"page\" {", "byte");
        row("page number is text", "2.5", "\"2.5\"", "numbers");
    }
    void everyMistakeIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray text(good);
        QVERIFY(text.contains(from));
        write("lesson.json", text.replace(text.indexOf(from), from.size(), to));
        try {
            loadLessonContent(m_folder.path());
            QFAIL("the mistake was not noticed");
        } catch (const ContentError &error) {
            const QString said = QString::fromUtf8(error.what());
            QVERIFY2(said.contains(named), error.what());
            QVERIFY2(said.contains(QStringLiteral("lesson.json")), error.what());
        }
    }

    void aMissingFileIsNamed()
    {
        QVERIFY_THROWS_EXCEPTION(ContentError, loadLessonContent(QStringLiteral("/nowhere")));
    }
};

QTEST_GUILESS_MAIN(TestLessonContent)
#include "tst_lesson_content.moc"
