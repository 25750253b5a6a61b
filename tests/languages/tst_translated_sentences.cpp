// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences with their numbers in them, in every language: nothing is left over, and what is calculated is right.
#include "core/study/generator.h"
#include "tests/support/equations.h"
#include "ui/content/translated.h"
#include "ui/lesson/lesson_library.h"
#include "ui/study/checklist/checklist_content.h"
#include "ui/study/question_words.h"
#include "ui/study/skill_check_content.h"
#include "ui/text/lesson_markup.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace convlab;
using namespace convlab::practice;

namespace {

constexpr std::uint64_t seeds = 12;

/// As the equation reader knows numbers: with a decimal point, and with western brackets and signs.
QString readable(QString text, const ui::Language &language)
{
    if (language.locale().decimalPoint() == QLatin1String(","))
        text.replace(QRegularExpression(QStringLiteral("(?<=\\d),(?=\\d)")), QStringLiteral("."));
    static const std::pair<QChar, const char *> western[] = {{u'，', ", "}, {u'。', ". "}, {u'：', ": "}, {u'；', "; "}, {u'（', " ("}, {u'）', ") "}};
    for (const auto &[sign, plain] : western)
        text.replace(sign, QLatin1String(plain));
    return text;
}

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const ui::Language &language : ui::Language::all())
        QTest::newRow(qPrintable(language.code())) << language.code();
}

ui::Language fetched()
{
    QFETCH(QString, code);
    return *ui::Language::find(code);
}

} // namespace

class TestTranslatedSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questionsSayAllTheirNumbers_data() { addLanguages(); }

    void questionsSayAllTheirNumbers()
    {
        const ui::QuestionWords words = ui::QuestionWords::load(fetched());
        static const QRegularExpression leftOver(QStringLiteral("%[LF]?[1-9]|\\{\\w+\\}|\\[[%{]|«"));
        for (const Generator &generator : generators()) {
            for (std::uint64_t seed = 0; seed < seeds; ++seed) {
                const practice::Question question = makeQuestion(generator, seed);
                QStringList said{words.say(question.prompt), words.say(question.explanation), words.answerText(question, question.answer)};
                if (!question.hint.empty())
                    said << words.say(question.hint);
                for (const Option &option : question.options)
                    said << words.optionText(option);
                for (const QString &sentence : said)
                    QVERIFY2(!sentence.isEmpty() && !sentence.contains(leftOver), qPrintable(QLatin1String(generator.name) + QStringLiteral(": ") + sentence));
            }
        }
    }

    void whatIsCalculatedIsRight_data() { addLanguages(); }

    void whatIsCalculatedIsRight()
    {
        const ui::Language language = fetched();
        const ui::QuestionWords words = ui::QuestionWords::load(language), english = ui::QuestionWords::load();
        int equations = 0, inEnglish = 0;
        for (const Generator &generator : generators()) {
            for (std::uint64_t seed = 0; seed < seeds; ++seed) {
                const practice::Question question = makeQuestion(generator, seed);
                const QString said = readable(words.say(question.explanation), language);
                QVERIFY2(tests::wrongEquations(said).isEmpty(), qPrintable(QLatin1String(generator.name) + QStringLiteral(": ") + said));
                equations += tests::equationCount(said);
                inEnglish += tests::equationCount(english.say(question.explanation));
            }
        }
        QVERIFY2(equations > inEnglish * 8 / 10, qPrintable(QStringLiteral("%1 equations, in English %2").arg(equations).arg(inEnglish)));
    }

    void lessonsCanBeRead_data() { addLanguages(); }

    void lessonsCanBeRead()
    {
        const ui::LessonLibrary library = ui::LessonLibrary::load(QStringLiteral(":/convlab"), fetched()), english = ui::LessonLibrary::load(QStringLiteral(":/convlab"));
        for (const ui::LessonLibrary::Entry &entry : library.entries()) {
            const ui::LessonMarkup markup = ui::readLessonMarkup(entry.content.text), original = ui::readLessonMarkup(english.find(entry.content.id)->content.text);
            QVERIFY2(markup.problems.isEmpty(), qPrintable(entry.content.id + QStringLiteral(": ") + markup.problems.join(QLatin1Char('\n'))));
            const auto sorted = [](QStringList list) { list.sort(); return list; };
            QCOMPARE(sorted(markup.symbolIds), sorted(original.symbolIds));
            QCOMPARE(sorted(markup.liveNames), sorted(original.liveNames));
            QCOMPARE(sorted(markup.stageLinks), sorted(original.stageLinks));
            QCOMPARE(sorted(markup.topics), sorted(original.topics));
        }
    }

    void noMarkOfMarkdownIsLeft_data() { addLanguages(); }

    /// Behind a full-width mark ** ends bold words only if a space follows; a text that forgets it shows its asterisks.
    void noMarkOfMarkdownIsLeft()
    {
        const ui::Language language = fetched();
        QStringList texts{ui::translatedMarkdown(QStringLiteral(":/convlab/course.md"), language)};
        const ui::LessonLibrary library = ui::LessonLibrary::load(QStringLiteral(":/convlab"), language);
        for (const ui::LessonLibrary::Entry &entry : library.entries())
            texts << entry.content.text;
        for (const QString &text : texts) {
            QTextDocument document;
            document.setMarkdown(text);
            const QString shown = document.toPlainText();
            const qsizetype mark = shown.indexOf(QLatin1String("**"));
            QVERIFY2(mark < 0, qPrintable(shown.mid(mark, 60)));
        }
    }

    void theOtherFilesLoad_data() { addLanguages(); }

    void theOtherFilesLoad()
    {
        const ui::Language language = fetched();
        const ui::LessonLibrary library = ui::LessonLibrary::load(QStringLiteral(":/convlab"), language);
        QCOMPARE(ui::loadChecklistContent(library).tasks.size(), ui::loadChecklistContent(ui::LessonLibrary::load(QStringLiteral(":/convlab"))).tasks.size());
        QCOMPARE(ui::loadSkillCheckContent(language).questions.size(), ui::loadSkillCheckContent().questions.size());
    }
};

QTEST_GUILESS_MAIN(TestTranslatedSentences)

#include "tst_translated_sentences.moc"
