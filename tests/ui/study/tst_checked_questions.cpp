// SPDX-License-Identifier: GPL-3.0-or-later
// A question that was missed in the skill check, asked in the practice.
#include "core/study/checked_items.h"
#include "core/study/memory_study_store.h"
#include "ui/study/checked_questions.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

constexpr practice::Seconds noon = 1767225600;

struct Practice {
    Practice() : words(std::make_shared<QuestionWords>(QuestionWords::load())), desk(store, [] { return noon; })
    {
        addCheckedWords(*words, content);
        desk.setOtherQuestions(checkedQuestions(content));
    }
    SkillCheckContent content = loadSkillCheckContent();
    std::shared_ptr<QuestionWords> words;
    practice::MemoryStudyStore store;
    PracticeDesk desk;
};

} // namespace

class TestCheckedQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyQuestionOfTheCheckCanBeAsked()
    {
        const Practice p;
        const auto questions = checkedQuestions(p.content);
        QCOMPARE(questions.size(), p.content.questions.size());
        for (const SkillCheckContent::Question &asked : p.content.questions) {
            const practice::Question &question = questions.at(practice::checkedItemName(asked.id.toStdString()));
            QCOMPARE(p.words->say(question.prompt), asked.text);
            QCOMPARE(question.options.size(), asked.options.size());
            for (std::size_t i = 0; i < asked.options.size(); ++i) {
                QCOMPARE(p.words->optionText(question.options[i]), asked.options[i].text);
                QCOMPARE(p.words->say(question.reasons[i]), asked.options[i].reason);
                QCOMPARE(practice::grade(question, {static_cast<double>(i)}).right, asked.options[i].id == asked.right);
            }
            QCOMPARE(p.words->say(question.explanation), asked.option(asked.right)->reason);
        }
    }

    void whatWasMissedIsAskedAndExplained()
    {
        Practice p;
        PracticePage page(p.desk, p.words, std::make_shared<Words>(), {});
        page.setTheme(loadTheme(QStringLiteral("light")));
        page.resize(1000, 700);
        page.show();
        QVERIFY(!p.desk.start());
        p.desk.heed({{"skill_check/term", noon - 60}});
        QCOMPARE(p.desk.due(), 1);
        QVERIFY(p.desk.start());
        const auto shows = [&page](const QString &text) {
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        };
        QVERIFY(shows(QStringLiteral("You missed this in the skill check today.")));
        QVERIFY(shows(QStringLiteral("Skill check · the lesson as a whole")));
        p.desk.answer({1});     // max pooling
        QVERIFY(shows(QStringLiteral("Pooling slides a window as well")));
        QVERIFY(shows(QStringLiteral("Sections 1 and 2 define it")));
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || !button->text().contains(QStringLiteral("stage")), "nothing of it stands on a stage");
        QCOMPARE(p.store.log().size(), std::size_t{1});
        QVERIFY(!p.store.log().front().right);
    }

    void readingTheStoreAgainKeepsIt()
    {
        Practice p;
        p.desk.heed({{"skill_check/term", noon - 60}});
        p.desk.reload();
        QCOMPARE(p.desk.due(), 1);
    }
};

QTEST_MAIN(TestCheckedQuestions)
#include "tst_checked_questions.moc"
