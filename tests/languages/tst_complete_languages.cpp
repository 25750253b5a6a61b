// SPDX-License-Identifier: GPL-3.0-or-later
// Every language has every text, with the same numbers, formulas and links in it.
#include "ui/content/language.h"
#include "ui/content/strict_object.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace convlab::ui;

namespace {

const QString root = QStringLiteral(":/convlab/");

QStringList filesMatching(const QString &pattern)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    QStringList files;
    for (QDirIterator all(root, QDirIterator::Subdirectories); all.hasNext();) {
        if (const QString path = all.next(); wanted.match(path.mid(root.size())).hasMatch())
            files << path;
    }
    files.sort();
    return files;
}

/// A row for each language but English and each English file.
void addRows(const QString &pattern)
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("code");
    for (const Language &language : Language::all()) {
        for (const QString &file : filesMatching(pattern))
            QTest::addRow("%s %s", qPrintable(language.code()), qPrintable(file.mid(root.size()))) << file << language.code();
    }
}

QStringList sortedMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QStringList without(QStringList from, const QStringList &those)
{
    for (const QString &one : those)
        from.removeOne(one);
    return from;
}

/// Says how two lists differ; empty when they do not.
QString difference(const QStringList &english, const QStringList &other)
{
    const QStringList missing = without(english, other), extra = without(other, english);
    if (missing.isEmpty() && extra.isEmpty())
        return {};
    return QStringLiteral("missing: %1 · too many: %2").arg(missing.join(QStringLiteral(" ¦ ")), extra.join(QStringLiteral(" ¦ ")));
}

const QString choicePattern = QStringLiteral("\\[(?:%[1-9]|\\{\\w+\\}):[^\\]|]*\\|[^\\]]*\\]");

/// The numbers that a sentence says; each once, since a language may have to say one again.
QStringList numbersIn(QString sentence)
{
    sentence.remove(QRegularExpression(choicePattern));
    QStringList numbers = sortedMatches(sentence.remove(QStringLiteral("%%")), QStringLiteral("%[LF]?[1-9]|\\{\\w+\\}"));
    numbers.removeDuplicates();
    return numbers;
}

/// The numbers by which a sentence chooses its words.
QStringList choicesIn(const QString &sentence)
{
    QStringList heads = sortedMatches(sentence, QStringLiteral("\\[(?:%[1-9]|\\{\\w+\\})(?=:)"));
    heads.removeDuplicates();
    return heads;
}

/// Every string that learners read in a structured file: by the keys that the loaders hand to translation.
void collectTexts(const QString &key, const QJsonValue &value, bool studio, QStringList &texts)
{
    static const QStringList always{QStringLiteral("title"), QStringLiteral("summary"), QStringLiteral("step"), QStringLiteral("label"),
        QStringLiteral("tip"), QStringLiteral("note"), QStringLiteral("question"), QStringLiteral("text"), QStringLiteral("reason"),
        QStringLiteral("words"), QStringLiteral("habit"), QStringLiteral("module"), QStringLiteral("level")};
    if (value.isString() && (always.contains(key) || (studio && key == QLatin1String("filter name"))))
        texts << value.toString();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (key == QLatin1String("goals") && entry.isString())
            texts << entry.toString();
        else if (key == QLatin1String("choices"))
            texts << entry.toArray().last().toString();
        else
            collectTexts(key == QLatin1String("filters") ? QStringLiteral("filter") : QString(), entry, studio, texts);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(key == QLatin1String("filter") && it.key() == QLatin1String("name") ? QStringLiteral("filter name") : it.key(), it.value(), studio, texts);
}

QStringList textsIn(const QString &path)
{
    QStringList texts;
    collectTexts({}, QJsonDocument::fromJson(readContentFile(path)).object(), path.contains(QLatin1String("/studio/")), texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

QString markdown(const QString &path) { return QString::fromUtf8(readContentFile(path)); }

/// Formulas, with words inside them left out.
QStringList formulasIn(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("```[\\s\\S]*?```|`[^`\\n]*`")));
    text.replace(QRegularExpression(QStringLiteral("\\\\(text|operatorname)\\{[^}]*\\}")), QStringLiteral("\\text{}"));
    text.remove(QStringLiteral("\\$"));
    return sortedMatches(text, QStringLiteral("\\$\\$[\\s\\S]*?\\$\\$|\\$[^$]+\\$")).replaceInStrings(QRegularExpression(QStringLiteral("\\s+")), QString());
}

} // namespace

class TestCompleteLanguages : public QObject {
    Q_OBJECT

private:
    QString m_english, m_other;

    /// The file in the row's language; false when English is what the row is about.
    bool fetch()
    {
        m_english = *static_cast<QString *>(QTest::qData("english", qMetaTypeId<QString>()));
        const Language language = *Language::find(*static_cast<QString *>(QTest::qData("code", qMetaTypeId<QString>())));
        m_other = language.isEnglish() ? m_english : language.beside(m_english);
        return !m_other.isEmpty();
    }

private Q_SLOTS:
    void sentencesHaveTheSameKeysAndNumbers_data() { addRows(QStringLiteral("(words/en|questions/en|lessons/\\w+/words\\.en)\\.json")); }

    void sentencesHaveTheSameKeysAndNumbers()
    {
        QVERIFY2(fetch(), "the file is missing");
        const QHash<QString, QString> english = readSentences(m_english), other = readSentences(m_other);
        QStringList problems;
        for (auto it = english.begin(); it != english.end(); ++it) {
            const QString sentence = other.value(it.key());
            if (sentence.trimmed().isEmpty() && !it->trimmed().isEmpty()) {
                problems << it.key() + QStringLiteral(": no sentence");
                continue;
            }
            if (const QString differs = difference(numbersIn(*it), numbersIn(sentence)); !differs.isEmpty())
                problems << it.key() + QStringLiteral(": ") + differs;
            if (const QStringList extra = without(choicesIn(sentence), choicesIn(*it)); !extra.isEmpty())
                problems << it.key() + QStringLiteral(": chooses by another number ") + extra.join(QLatin1Char(' '));
        }
        for (auto it = other.begin(); it != other.end(); ++it) {
            if (!english.contains(it.key()))
                problems << it.key() + QStringLiteral(": not in English");
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void structuredTextsAreTranslated_data()
    {
        addRows(QStringLiteral("(lessons/\\w+/lesson|course|checklist|skill_check|studio/chains|studio/kernels)\\.json"));
    }

    void structuredTextsAreTranslated()
    {
        QVERIFY2(fetch(), "the table is missing");
        const QStringList texts = textsIn(m_english);
        QVERIFY(texts.size() > 5);
        if (m_other == m_english)
            return;
        const QHash<QString, QString> table = readSentences(m_other);
        QStringList problems;
        for (const QString &text : texts) {
            if (table.value(text).trimmed().isEmpty())
                problems << QStringLiteral("no translation: ") + text;
        }
        for (auto it = table.begin(); it != table.end(); ++it) {
            if (!texts.contains(it.key()))
                problems << QStringLiteral("nothing has this text: ") + it.key();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void pagesAreBuiltAlike_data() { addRows(QStringLiteral("(lessons/\\w+/lesson|course)\\.md")); }

    void pagesAreBuiltAlike()
    {
        QVERIFY2(fetch(), "the page is missing");
        const QString english = markdown(m_english), other = markdown(m_other);
        QVERIFY(english.startsWith(QLatin1Char('#')));
        const std::pair<const char *, const char *> marks[] = {
            {"headings", "^#+(?= )"}, {"stage links", "\\(stage:[^)]*\\)"}, {"web links", "\\(https:[^)]*\\)"}, {"marks", "\\{@[a-z,]+\\}"},
            {"role words", "\\{[a-z][a-z0-9_.]*(?=:)"}, {"code", "```[\\s\\S]*?```"}, {"cards", "^> \\*\\*"}, {"table rows", "^\\|"}, {"sections", "\\{sections\\}"}};
        QStringList problems;
        for (const auto &[name, pattern] : marks) {
            const QString differs = difference(sortedMatches(english, QLatin1String(pattern)), sortedMatches(other, QLatin1String(pattern)));
            if (!differs.isEmpty())
                problems << QStringLiteral("%1: %2").arg(QLatin1String(name), differs);
        }
        if (const QString differs = difference(formulasIn(english), formulasIn(other)); !differs.isEmpty())
            problems << QStringLiteral("formulas: ") + differs;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void comparisonsFindWhatTheyLookFor()
    {
        QCOMPARE(difference({QStringLiteral("%1")}, {QStringLiteral("%2")}), QStringLiteral("missing: %1 · too many: %2"));
        QCOMPARE(numbersIn(QStringLiteral("%1 of %L2 [%1:cell|cells], 5 %%, {span}")), QStringList({QStringLiteral("%1"), QStringLiteral("%L2"), QStringLiteral("{span}")}));
        QCOMPARE(choicesIn(QStringLiteral("[%1:a|b] [{span}:c|d]")), QStringList({QStringLiteral("[%1"), QStringLiteral("[{span}")}));
        QCOMPARE(formulasIn(QStringLiteral("a $x \\text{in}$ `$y$` $$z$$")), QStringList({QStringLiteral("$$z$$"), QStringLiteral("$x\\text{}$")}));
    }
};

QTEST_GUILESS_MAIN(TestCompleteLanguages)

#include "tst_complete_languages.moc"
