// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/generator.h"
#include "core/study/memory_study_store.h"
#include "tests/ui/study/practice/answer_by_keyboard.h"
#include "ui/study/practice/practice_asking.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_end.h"
#include "ui/study/practice/practice_page.h"
#include "ui/study/practice/practice_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;
using practice::Seconds;

namespace {

const std::vector<PracticeSection> sections{{QStringLiteral("cross_correlation_1d"), QStringLiteral("1  1-D cross-correlation")},
                                            {QStringLiteral("pooling"), QStringLiteral("5  Pooling")}};

struct Page {
    explicit Page(QSize size = {1000, 700}, double fontScale = 1)
        : desk(store, [this] { return now; }), words(std::make_shared<QuestionWords>(QuestionWords::load())), page(desk, words, stageWords(), sections)
    {
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = fontScale;
        page.setTheme(theme);
        page.resize(size);
        desk.see(QStringLiteral("cross_correlation_1d"));
        desk.see(QStringLiteral("pooling"));
        page.show();
    }
    static std::shared_ptr<const Words> stageWords()
    {
        auto words = std::make_shared<Words>();
        words->load(QStringLiteral(":/convlab/words/en.json"));
        return words;
    }
    bool seen(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    bool active()
    {
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }

    Seconds now = 1767225600;
    practice::MemoryStudyStore store;
    PracticeDesk desk;
    std::shared_ptr<const QuestionWords> words;
    PracticePage page;
};

} // namespace

class TestPracticePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aSkillIsChosenByKeyboard()
    {
        Page p;
        QVERIFY(p.active());
        auto *choice = p.page.findChild<QComboBox *>(QStringLiteral("sectionChoice"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), QStringLiteral("pooling"));
        QTest::keyClick(choice, Qt::Key_Tab);
        auto *skills = p.page.findChild<QComboBox *>(QStringLiteral("skillChoice"));
        QVERIFY(skills->hasFocus());
        for (const practice::Generator &generator : practice::generators())
            QCOMPARE(skills->findData(QString::fromLatin1(generator.skill)) > 0, std::any_of(practice::generators().begin(), practice::generators().end(), [&](const auto &other) {
                return std::string_view(other.section) == "pooling" && std::string_view(other.skill) == generator.skill;
            }));
        QTest::keyClick(skills, Qt::Key_Down);
        QTest::keyClick(skills, Qt::Key_Down);
        const std::string skill = skills->currentData().toString().toStdString();
        QVERIFY(!skill.empty());
        QTest::keyClick(skills, Qt::Key_Tab);
        QPushButton *go = p.page.findChild<QPushButton *>(QStringLiteral("practiseChosen"));
        QVERIFY(go->hasFocus());
        QTest::keyClick(go, Qt::Key_Space);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(p.desk.running());
            QCOMPARE(p.desk.question().section, std::string("pooling"));
            QCOMPARE(p.desk.question().skill, skill);
            p.desk.answer(p.desk.question().answer);
            p.desk.next();
        }
        QVERIFY(!p.desk.running());
    }

    void aWholeSectionIsTheFirstChoice()
    {
        Page p;
        QTest::mouseClick(p.page.findChild<QPushButton *>(QStringLiteral("practiseChosen")), Qt::LeftButton);
        QVERIFY(p.desk.running());
        QCOMPARE(p.desk.question().section, std::string("cross_correlation_1d"));
    }

    void aWholeSessionByKeyboardAlone()
    {
        Page p;
        QVERIFY(p.active());
        p.page.setFocus();
        tests::press(Qt::Key_Return);
        int questions = 0;
        while (p.desk.running() && questions < 100) {
            p.now += 20;
            QVERIFY(tests::answerByKeyboard(*p.page.asking().view(), *p.words));
            QVERIFY2(p.desk.verdict(), p.desk.question().generator.c_str());
            QVERIFY2(p.desk.verdict()->right, p.desk.question().generator.c_str());
            ++questions;
            tests::press(Qt::Key_Return);
        }
        QVERIFY(questions > 3);
        QVERIFY(!p.desk.running());
        QVERIFY(p.seen(QStringLiteral("Went well")));
        tests::press(Qt::Key_Return);
        QVERIFY(p.seen(QStringLiteral("Practise anything now")));
    }

    void lettersWorkAfterTheAnswer()
    {
        Page p;
        QVERIFY(p.active());
        QSignalSpy stage(&p.page, &PracticePage::stageWanted);
        p.desk.start();
        p.desk.answer({});
        tests::press(Qt::Key_S);
        QCOMPARE(stage.size(), 1);
        tests::press(Qt::Key_U);
        QVERIFY(!p.desk.verdict());
        QVERIFY(p.store.log().empty());
    }

    void aMisconceptionIsNamedAndSummed()
    {
        Page p;
        QVERIFY(p.active());
        p.page.setFocus();
        tests::press(Qt::Key_Return);
        QVERIFY(p.desk.running());
        while (p.desk.question().slips.empty() && p.desk.next()) { }
        QVERIFY(p.desk.running());
        const practice::Slip slip = p.desk.question().slips.front();
        p.desk.answer(slip.values);
        QVERIFY(p.page.asking().view()->feedbackText().contains(p.words->nameOf(slip.misconception)));
        tests::press(Qt::Key_Escape);
        QVERIFY(p.page.findChild<PracticeEnd *>()->text().contains(p.words->nameOf(slip.misconception)));
    }

    void nothingDueIsSaidKindly()
    {
        practice::MemoryStudyStore store;
        PracticeDesk desk(store, [] { return Seconds{5}; });
        PracticePage page(desk, std::make_shared<QuestionWords>(QuestionWords::load()), Page::stageWords(), sections);
        page.setTheme(loadTheme(QStringLiteral("dark")));
        page.show();
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("startPractice"))->isEnabled());
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::keyClick(&page, Qt::Key_Return);
        QVERIFY(!desk.running());
    }

    void buttonsStayInsideSmallWindows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("1024 wide window") << QSize(800, 560) << 1.0;
        QTest::newRow("200 %") << QSize(1050, 700) << 2.0;
    }

    void buttonsStayInsideSmallWindows()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        Page p(size, scale);
        QVERIFY(p.active());
        p.desk.start();
        p.desk.answer({});
        QCoreApplication::sendPostedEvents();
        for (QPushButton *button : p.page.findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(&p.page, QPoint(0, 0)), button->size());
            QVERIFY2(place.right() <= p.page.width() && place.left() >= 0, qPrintable(button->text()));
        }
    }

    void daysAreSaidInWords_data()
    {
        QTest::addColumn<Seconds>("dueAt");
        QTest::addColumn<QString>("words");
        QTest::newRow("a minute") << Seconds{60} << "in 1 minute";
        QTest::newRow("ten minutes") << Seconds{600} << "in 10 minutes";
        QTest::newRow("hours") << Seconds{5 * 3600} << "later today";
        QTest::newRow("past") << Seconds{-100} << "in 1 minute";
        QTest::newRow("after midnight, before four") << Seconds{15 * 3600} << "later today";
        QTest::newRow("next day") << Seconds{17 * 3600} << "tomorrow";
        QTest::newRow("six days") << Seconds{6 * 86400} << "in 6 days";
    }

    void daysAreSaidInWords()
    {
        QFETCH(Seconds, dueAt);
        const Seconds noon = 1767225600 + 12 * 3600;
        QTEST(comesBack(noon + dueAt, noon, 4 * 3600), "words");
    }

    void oneSkillCanBeChosen()
    {
        Page p;
        const auto box = [&p](const char *name) {
            for (QComboBox *one : p.page.findChildren<QComboBox *>())
                if (one->accessibleName() == QLatin1String(name))
                    return one;
            return static_cast<QComboBox *>(nullptr);
        };
        QComboBox *sectionBox = box("Section to practise"), *skillBox = box("Skill to practise");
        QVERIFY(sectionBox && skillBox);
        const int before = skillBox->count();
        QVERIFY(before > 2);
        sectionBox->setCurrentIndex(1); // pooling
        QCOMPARE(skillBox->currentText(), QStringLiteral("All of it"));
        skillBox->setCurrentIndex(skillBox->count() - 1);
        const std::string skill = skillBox->currentData().toString().toStdString();
        for (QPushButton *button : p.page.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Practise"))
                button->click();
        QVERIFY(p.desk.running());
        for (int i = 0; i < 4 && p.desk.running(); ++i) {
            QCOMPARE(p.desk.question().section, std::string("pooling"));
            QCOMPARE(p.desk.question().skill, skill);
            p.desk.answer(p.desk.question().answer);
            p.desk.next();
        }
    }

    void anOvertakenRatingIsSaid()
    {
        Page p;
        p.desk.start();
        p.desk.answer(p.desk.question().answer);
        QVERIFY(p.seen(QStringLiteral("How well did you know it?")));
        PracticeDesk other(p.store, [&p] { return ++p.now; });
        other.start();
        other.answer(other.question().answer);
        const std::size_t answers = other.queue().log().size();
        p.desk.rate(practice::Rating::Hard);
        QVERIFY(p.seen(QStringLiteral("Another window has gone on")));
        QVERIFY(!p.seen(QStringLiteral("How well did you know it?")));
        QCOMPARE(p.desk.queue().log().size(), answers);    // nothing is lost
    }
};

QTEST_MAIN(TestPracticePage)
#include "tst_practice_page.moc"
