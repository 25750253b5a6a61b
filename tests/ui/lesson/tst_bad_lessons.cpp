// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes in a lesson's folder: each is named with its file, its place and what is wrong.
#include "tests/support/clear_message.h"
#include "ui/content/content_error.h"
#include "ui/lesson/lesson_content.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab::ui;
using convlab::tests::flawOfMessage;

namespace {

const char *const good = R"({
 "id": "toy", "order": 2, "title": "Toy", "summary": "A toy.", "goals": ["Play"],
 "controls": [{"name": "stride", "kind": "int", "label": "Stride", "min": 1, "max": 4, "step": 1, "advanced": true},
              {"name": "mode", "kind": "choice", "label": "Mode", "choices": [["a", "A"], ["b", "B"]]}],
 "presets": [{"name": "page", "title": "Page", "state": {"stride": 1}}, {"name": "more", "title": "More", "state": {}}],
 "page": {"numbers": [1, 2.5]}
})";

/// The good file with one place written otherwise, and what is said.
struct Mistake {
    const char *from, *to, *says;
};

const Mistake mistakes[] = {
    {"\"toy\"", "null", "\"id\" must be a string"}, {"\"id\": \"toy\",", "", "\"id\" must be a string"}, {"\"toy\"", "[\"toy\"]", "\"id\" must be a string"},
    {"\"title\": \"Toy\",", "", "\"title\" must be a string"}, {"\"Toy\"", "true", "\"title\" must be a string"},
    {"\"A toy.\"", "{}", "\"summary\" must be a string"}, {"\"summary\"", "\"sumary\"", "\"summary\" must be a string"},
    {"\"order\": 2", "\"order\": \"2\"", "\"order\" must be a number"}, {"\"order\": 2", "\"order\": 2.5", "\"order\" must be a whole number"},
    {"\"order\": 2", "\"order\": -1", "\"order\" must be a whole number"}, {"\"order\": 2", "\"order\": 1e300", "\"order\" must be a whole number"},
    {"\"order\": 2", "\"order\": NaN", "at byte"}, {"\"order\": 2", "\"order\": 2, \"step\": 5", "\"step\" must be a string"},
    {"\"order\": 2", "\"order\": 2, \"colour\": \"red\"", "unknown key \"colour\""},
    {"[\"Play\"]", "\"Play\"", "\"goals\" must be an array"}, {"[\"Play\"]", "[\"Play\", 5]", "goals must be strings"},
    {"\"controls\"", "\"control\"", "\"controls\" must be an array"}, {"{\"name\": \"stride\"", "5, {\"name\": \"stride\"", "control 1: \"name\" must be a string"},
    {"\"name\": \"stride\"", "\"name\": 5", "control 1: \"name\" must be a string"}, {"\"name\": \"stride\"", "\"name\": \"\"", "a control has no name"},
    {"\"name\": \"stride\"", "\"name\": \"mode\"", "the control \"mode\" is there twice"}, {"\"kind\": \"int\",", "", "control 1: \"kind\" must be a string"},
    {"\"int\"", "\"INT\"", "control 1: unknown kind \"INT\""}, {"\"int\"", "\"choice\"", "control 1: \"choices\" must be an array"},
    {"\"label\": \"Stride\",", "", "control 1: \"label\" must be a string"}, {"\"label\": \"Mode\"", "\"label\": \"Mode\", \"tip\": 5", "control 2: \"tip\" must be a string"},
    {"\"label\": \"Mode\"", "\"label\": \"Mode\", \"role\": \"hero\"", "control 2: unknown role \"hero\""},
    {"\"min\": 1", "\"min\": \"1\"", "control 1: \"min\" must be a number"}, {"\"max\": 4", "\"max\": null", "control 1: \"max\" must be a number"},
    {"\"max\": 4", "\"max\": 1e999", "at byte"}, {"\"min\": 1", "\"min\": 5", "control 1: min is larger than max"},
    {"\"step\": 1", "\"step\": 0", "control 1: \"step\" must be larger than 0"}, {"\"step\": 1", "\"step\": -1", "control 1: \"step\" must be larger than 0"},
    {"\"advanced\": true", "\"advanced\": \"yes\"", "control 1: \"advanced\" must be true or false"}, {"\"advanced\": true", "\"advanced\": 1", "control 1: \"advanced\" must be true or false"},
    {"\"advanced\": true", "\"only\": \"mode\"", "control 1: \"only\" must be an object"}, {"\"advanced\": true", "\"only\": {\"mode\": \"a\"}", "does not offer"},
    {"\"advanced\": true", "\"choices\": [[\"a\", \"A\"]]", "control 1: a control has \"choices\""}, {"[[\"a\", \"A\"], [\"b\", \"B\"]]", "[]", "control 2: a control has \"choices\""},
    {"[\"b\", \"B\"]", "[\"a\", \"B\"]", "control 2: the choice \"a\" is there twice"}, {"[\"b\", \"B\"]", "[\"b\"]", "control 2: a choice must be"},
    {"[\"b\", \"B\"]", "[\"b\", 5]", "control 2: a choice must be"}, {"\"presets\"", "\"preset\"", "\"presets\" must be an array"},
    {"\"name\": \"page\"", "\"name\": null", "preset 1: \"name\" must be a string"}, {"\"name\": \"more\"", "\"name\": \"page\"", "the preset \"page\" is there twice"},
    {"\"name\": \"more\"", "\"name\": \"\"", "a preset has no name"}, {"\"title\": \"More\", ", "", "preset 2: \"title\" must be a string"},
    {"\"title\": \"More\"", "\"title\": \"More\", \"note\": []", "preset 2: \"note\" must be a string"}, {"\"state\": {}", "\"state\": []", "preset 2: \"state\" must be an object"},
    {"\"state\": {}", "\"states\": {}", "preset 2: unknown key \"states\""}, {"\"numbers\"", "\"number\"", "page: \"numbers\" must be an array"},
    {"[1, 2.5]", "[1, null]", "page: numbers must be numbers"}, {"[1, 2.5]", "[[1]]", "page: numbers must be numbers"},
    {"\"page\": {\"numbers\": [1, 2.5]}", "\"page\": 5", "page: \"numbers\" must be an array"}, {"\"title\": \"Toy\"", "'title': 'Toy'", "at byte"},
    {"\"goals\"", "// words\n\"goals\"", "at byte"}, {"A toy.", "A \xff toy.", "at byte"},
};

/// A file of sentences and what is said about it.
struct BadFile {
    const char *bytes, *says;
};

const BadFile badWords[] = {
    {"", "line 1"}, {"5", "line 1"}, {"null", "line 1"}, {"[\"a\"]", "not a JSON object"}, {"{\"a\": null}", "\"a\" is not a string"}, {"{\"a\": [\"b\"]}", "\"a\" is not a string"},
    {"{\"a\": {\"b\": \"c\"}}", "\"a\" is not a string"}, {"{\"a\": true}", "\"a\" is not a string"}, {"{\n\"a\": \"b\",\n}", "line 3"}, {"{\n\"a\": \"b\"\n\"c\": \"d\"}", "line 3"},
    {"{\"a\": 'b'}", "line 1"}, {"{\"a\": \"\xc3\"}", "line 1"}, {"{\"a\": \"b}", "line 1"}, {"{\"a\": \"b\"} more", "line 1"}, {"a = b", "line 1"}, {"\x89PNG", "line 1"},
};

const BadFile badTexts[] = {
    {"a $x_$ b", "line 1: "}, {"a\n\n$$\\frac{1}$$", "line 3: \\frac needs an argument"}, {"$\\left( a$", "line 1: \\left"}, {"$a & b$", "line 1: "}, {"$x^1^2$", "line 1: a second superscript"},
    {"$\\sym{Kernel!}{K}$", "line 1: "}, {"$$\\begin{matrix}1$$", "line 1: "}, {"one\n\ntwo $$x", "line 3: a dollar"}, {"a {kernel:b $c$", "line 1: a brace"}, {"$\\unknown{x}$", "line 1: unknown command \\unknown"},
    {"$x}$", "line 1: "}, {"$\\text{\uD55C}$", "line 1: "},
};

} // namespace

class TestBadLessons : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    /// What is said, without the path of the file, which must stand before it.
    template<typename Read>
    static QString problemOf(const QString &path, const Read &read)
    {
        try {
            read();
        } catch (const ContentError &error) {
            const QString said = QString::fromUtf8(error.what());
            return said.startsWith(path + QStringLiteral(": ")) ? said.mid(path.size() + 2) : QStringLiteral("no file named");
        }
        return QString();
    }

    static void judge(const QString &problem, const QString &says)
    {
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QCOMPARE(flawOfMessage(problem), QString());
    }

private Q_SLOTS:
    void init()
    {
        write("lesson.json", good);
        write("lesson.md", "Words.");
    }

    void theLessonIsGoodOtherwise() { QCOMPARE(loadLessonContent(m_folder.path()).presets.size(), std::size_t{2}); }

    void everyMistakeHasAPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        for (const Mistake &mistake : mistakes)
            QTest::addRow("%s: %s", mistake.from, mistake.to) << QByteArray(mistake.from) << QByteArray(mistake.to) << QString::fromUtf8(mistake.says);
    }

    void everyMistakeHasAPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray text(good);
        QVERIFY(text.contains(from));
        const QString path = write("lesson.json", text.replace(text.indexOf(from), from.size(), to));
        judge(problemOf(path, [this] { loadLessonContent(m_folder.path()); }), says);
    }

    void filesThatAreNoLesson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) { QTest::newRow(name) << bytes << QString::fromLatin1(says); };
        row("empty", "", "at byte 0");
        row("half", QByteArray(good).left(200), "at byte");
        row("a list", "[]", "not a JSON object");
        row("zeros", QByteArray(50, '\0'), "at byte");
        row("words", "# Toy\n", "at byte");
        row("a pile of brackets", QByteArray(100'000, '['), "at byte");
        row("nothing in it", "{}", "\"id\" must be a string");
    }

    void filesThatAreNoLesson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        judge(problemOf(write("lesson.json", bytes), [this] { loadLessonContent(m_folder.path()); }), says);
    }

    void aFolderWithoutItsFilesIsNamed()
    {
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("lesson.md"))));
        judge(problemOf(m_folder.filePath(QStringLiteral("lesson.md")), [this] { loadLessonContent(m_folder.path()); }), QStringLiteral("No such file"));
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("lesson.json"))));
        judge(problemOf(m_folder.filePath(QStringLiteral("lesson.json")), [this] { loadLessonContent(m_folder.path()); }), QStringLiteral("No such file"));
    }

    void filesThatAreNoSentences_data() { badFiles(badWords, std::size(badWords)); }
    void filesThatAreNoSentences()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString path = write("words.en.json", bytes);
        judge(problemOf(path, [&path] { Words().load(path); }), says);
    }

    void textsWithMistakes_data() { badFiles(badTexts, std::size(badTexts)); }
    void textsWithMistakes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QStringList problems = readLessonMarkup(QString::fromUtf8(bytes)).problems;
        QVERIFY(!problems.isEmpty());
        judge(problems.first(), says);
    }

private:
    static void badFiles(const BadFile *files, std::size_t count)
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        for (const BadFile *file = files; file != files + count; ++file)
            QTest::addRow("%td: %s", file - files, file->bytes) << QByteArray(file->bytes) << QString::fromUtf8(file->says);
    }
};

QTEST_GUILESS_MAIN(TestBadLessons)
#include "tst_bad_lessons.moc"
