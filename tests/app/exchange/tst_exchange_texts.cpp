// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/anki_text.h"
#include "app/exchange/reviews_csv.h"
#include "core/study/generator.h"
#include "core/study/checked_items.h"
#include "tests/app/exchange/full_record.h"
#include "ui/study/checked_questions.h"

#include <QRegularExpression>
#include <QTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

const ui::QuestionWords &words()
{
    static const ui::QuestionWords loaded = ui::QuestionWords::load();
    return loaded;
}

/// A reader of RFC 4180, written from its grammar. Empty where the text breaks it.
std::vector<QStringList> csvRows(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray field;
    bool quoted = false, wasQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                field += csv[++i];
            else
                quoted = false;
        } else if (c == '"') {
            if (!field.isEmpty() || wasQuoted)
                return {};
            quoted = wasQuoted = true;
        } else if (c == ',' || (c == '\r' && i + 1 < csv.size() && csv[i + 1] == '\n')) {
            row << QString::fromUtf8(field);
            field.clear();
            wasQuoted = false;
            if (c == '\r') {
                rows.push_back(row);
                row.clear();
                ++i;
            }
        } else if (c == '\r' || c == '\n' || wasQuoted) {
            return {};
        } else {
            field += c;
        }
    }
    return quoted || !row.isEmpty() || !field.isEmpty() ? std::vector<QStringList>{} : rows;
}

std::vector<practice::Question> allQuestions(std::uint64_t seed)
{
    std::vector<practice::Question> questions;
    for (const practice::Generator &generator : practice::generators())
        questions.push_back(practice::makeQuestion(generator, seed));
    return questions;
}

QStringList noteLines(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.startsWith(QLatin1Char('#')))
            lines << line;
    return lines;
}

} // namespace

class TestExchangeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsARow()
    {
        const std::vector<practice::ReviewEntry> log = fullRecord().reviews;
        const std::vector<QStringList> rows = csvRows(reviewsCsv(log, words()));
        QCOMPARE(rows.size(), log.size() + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.front().size());
        const auto field = [&](std::size_t row, const char *name) { return rows[row][rows.front().indexOf(QLatin1String(name))]; };
        QCOMPARE(field(2, "time"), QStringLiteral("2026-01-01T08:01:00Z"));
        QCOMPARE(field(2, "section"), QStringLiteral("output_shape"));
        QCOMPARE(field(2, "skill"), QStringLiteral("output_size"));
        QCOMPARE(field(2, "generator"), QStringLiteral("size_square"));
        QCOMPARE(field(2, "seed"), QString::number(log[1].seed));
        QCOMPARE(field(2, "right"), QStringLiteral("false"));
        QCOMPARE(field(2, "misconception"), QStringLiteral("ceil_for_floor"));
        QCOMPARE(field(2, "rating"), QStringLiteral("again"));
        QCOMPARE(field(3, "was_review"), QStringLiteral("true"));
        QCOMPARE(field(3, "phase_after"), QStringLiteral("review"));
        const practice::Question asked = practice::makeQuestion(*practice::findGenerator("pool_size"), log[2].seed);
        QCOMPARE(field(3, "question"), words().say(asked.prompt));
        QCOMPARE(field(3, "right_answer"), words().answerText(asked, asked.answer));
        QCOMPARE(field(4, "answer"), QString());
    }

    void questionsOfTheSkillCheckAreWrittenOut()
    {
        const ui::SkillCheckContent check = ui::loadSkillCheckContent();
        ui::QuestionWords allWords = words();
        ui::addCheckedWords(allWords, check);
        practice::ReviewEntry entry = fullRecord().reviews.front();
        entry.generator = practice::checkedItemName(check.questions.front().id.toStdString());
        entry.answer = {0};
        const std::vector<QStringList> rows = csvRows(reviewsCsv({entry}, allWords, ui::checkedQuestions(check)));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1].mid(1, 2), (QStringList{QStringLiteral("skill_check"), QStringLiteral("skill_check")}));
        QCOMPARE(rows[1][7], check.questions.front().text);
        QCOMPARE(rows[1][8], check.questions.front().options.front().text);
    }

    void oddFieldsAreQuoted()
    {
        practice::ReviewEntry entry = fullRecord().reviews.front();
        entry.generator = "of,an \"earlier\"\r\nversion";
        const std::vector<QStringList> rows = csvRows(reviewsCsv({entry}, words()));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1][3], QString::fromStdString(entry.generator));
    }

    void answersThatFitNoQuestionAreNumbers()
    {
        for (const practice::Generator &generator : practice::generators()) {
            practice::ReviewEntry entry;
            entry.generator = generator.name;
            entry.after.card.phase = practice::CardPhase::Learning;
            for (const practice::Values &answer : {practice::Values{}, {-1}, {1e9}, {1, 2, 3}, {0.5, -7}}) {
                entry.answer = answer;
                QVERIFY2(csvRows(reviewsCsv({entry}, words())).size() == 2, generator.name);
            }
        }
    }

    void ankiGetsANoteALine()
    {
        const std::vector<practice::Question> questions = allQuestions(3);
        const QByteArray text = ankiText(questions, words());
        QVERIFY(text.startsWith("#separator:tab\n#html:true\n"));
        QVERIFY(text.contains("\n#guid column:1\n") && text.contains("\n#tags column:4\n") && text.contains("\n#columns:Id\tFront\tBack\tTags\n"));
        const QStringList lines = noteLines(text);
        QCOMPARE(lines.size(), static_cast<qsizetype>(questions.size()));
        QSet<QString> ids;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const practice::Question &question = questions[static_cast<std::size_t>(i)];
            const QStringList fields = lines[i].split(QLatin1Char('\t'));
            QVERIFY2(fields.size() == 4, question.generator.c_str());
            ids.insert(fields[0]);
            for (int html : {1, 2}) {
                QVERIFY2(!fields[html].contains(QLatin1Char('"')), qPrintable(fields[html]));
                QVERIFY2(!fields[html].contains(QRegularExpression(QStringLiteral("&(?!(lt|gt|amp|quot);)|«|%[0-9]"))), qPrintable(fields[html]));
                QCOMPARE(fields[html].count(QLatin1Char('<')), fields[html].count(QLatin1Char('>')));
            }
            QCOMPARE(fields[1].count(QStringLiteral("<li>")), static_cast<int>(question.options.size()));
            QCOMPARE(fields[1].count(QStringLiteral("<table")), static_cast<int>(question.exhibits.size()));
            QVERIFY(fields[3].startsWith(QStringLiteral("convlab::%1::%2 ").arg(QString::fromStdString(question.section), QString::fromStdString(question.skill))));
            QCOMPARE(fields[3].count(QLatin1Char(' ')), 1);
        }
        QCOMPARE(ids.size(), lines.size());
    }

    void theSameSeedGivesTheSameNotes()
    {
        QCOMPARE(ankiText(allQuestions(3), words()), ankiText(allQuestions(3), words()));
        QVERIFY(ankiText(allQuestions(3), words()) != ankiText(allQuestions(4), words()));
    }

    void signsOfHtmlAreEscaped()
    {
        practice::Question question = practice::makeQuestion(*practice::findGenerator("pool_size"), 1);
        question.exhibits = {{"<b>\"&", practice::Exhibit::Role::Plain, 1, 2, {-1, 2}, {false, true}, {"a\tb", "\n"}, practice::CellAt{0, 0}}};
        const QStringList lines = noteLines(ankiText({question}, words()));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].count(QLatin1Char('\t')), 3);
        QVERIFY(lines[0].contains(QStringLiteral("<caption>&lt;b&gt;&quot;&amp;</caption><tr><th>a b</th><th><br></th></tr><tr><td><b>−1</b></td><td>?</td></tr>")));
    }

    void itemsAreThoseOfOpenedSections()
    {
        const StudyRecord record = fullRecord();
        const practice::PracticeQueue queue(*record.settings, record.reviews, record.seen);
        const std::vector<practice::Question> items = practiceItems(queue);
        std::size_t wanted = 0;
        for (const practice::Generator &generator : practice::generators())
            wanted += std::string_view(generator.section) == "pooling" || std::string_view(generator.section) == "output_shape";
        QCOMPARE(items.size(), wanted);
        for (const practice::Question &item : items)
            if (item.generator == "pool_size")
                QCOMPARE(item.seed, record.reviews[2].seed);
        QVERIFY(practiceItems(practice::PracticeQueue()).empty());
    }
};

QTEST_APPLESS_MAIN(TestExchangeTexts)
#include "tst_exchange_texts.moc"
