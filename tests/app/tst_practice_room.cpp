// SPDX-License-Identifier: GPL-3.0-or-later
// Predict first in a window, by keyboard alone, in every section: what is typed on the stage is an answer of the practice.
#include "app/practice_room.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"
#include "tests/support/lesson_library.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/predict_card.h"
#include "ui/shell/course.h"
#include "ui/shell/main_window.h"
#include "ui/study/question_words.h"
#include "ui/study/skill_check_content.h"
#include "ui/text/number_format.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

using convlab::tests::library;

void addLessonRows()
{
    QTest::addColumn<QString>("id");
    for (const LessonLibrary::Entry &entry : library().entries())
        QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
}

/// A window with the practice in it, and a section open.
struct Program {
    explicit Program(const QString &id)
        : database(dir.path()), window(library(), loadCourse(QStringLiteral(":/convlab/course.json")), settings),
          room(window, database, library(), loadSkillCheckContent(), [this] { return nowMs; })
    {
        room.moveIn();
        window.resize(1280, 800);
        window.show();
        window.open(id);
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }

    LessonSession &session() { return window.currentLesson()->session(); }
    PredictCard &card() { return *window.findChild<PredictCard *>(); }
    std::vector<practice::ReviewEntry> stored() { return app::SqliteStudyStore(database).log(); }
    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    void type(double number)
    {
        for (const QChar digit : QString::number(number, 'g', 10)) // the first one may open a field, which gets the others
            QTest::keyClick(focus(), digit.toLatin1());
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    QWidget *focus() { return window.focusWidget() ? window.focusWidget() : &window; }

    QTemporaryDir dir;
    std::int64_t nowMs = 1767225600000;
    MemorySettings settings;
    app::StudyDatabase database;
    MainWindow window;
    app::PracticeRoom room;
};

/// What assistive technology reads, and where the keyboard is.
void everythingHasAName(Program &program)
{
    const QString question = program.card().accessibleName();
    QVERIFY(question.size() > 20 && !question.contains(QLatin1Char('%')));
    for (const QPushButton *button : program.card().findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty() && button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(program.card().findChild<QLineEdit *>()->accessibleName(), QStringLiteral("Your prediction"));
    QVERIFY(program.card().isAncestorOf(program.focus()) || program.focus()->inherits("convlab::ui::CanvasView"));
}

/// Goes on to the end of the run, and reads the status bar and the lab cell at each question.
void factsDoNotTell(Program &program)
{
    LessonSession &session = program.session();
    for (int guard = 0; guard < 40 && session.predict().hidesMore(); ++guard) {
        while (!session.predict().asking())
            session.move([](Timeline &t) { t.stepForward(); });
        const Prediction asked = *session.predict().prediction();
        const QRegularExpression answer(QStringLiteral("(?<![\\d.,])%1(?![\\d.,])").arg(QRegularExpression::escape(formatGrouped(asked.answer))));
        for (const QString &fact : program.window.currentLesson()->facts())
            QVERIFY2(!asked.isTold() || !fact.contains(answer), qPrintable(fact));
        session.answerPrediction(asked.answer);
    }
}

} // namespace

class TestPracticeRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void whatALockHeldUpIsSavedWithoutAnotherAnswer()
    {
        Program program(QStringLiteral("pooling"));
        app::SqliteConnection holder(program.database.path(), app::SqliteConnection::Access::ReadWrite);
        QVERIFY(holder.run(QStringLiteral("BEGIN IMMEDIATE")));
        program.room.practiseSection(QStringLiteral("pooling"));
        PracticeDesk &desk = program.room.desk();
        desk.answer(desk.question().answer);
        QVERIFY(desk.waiting() && !desk.notices().empty() && program.stored().empty());
        QVERIFY(holder.run(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE(program.stored().size(), std::size_t{1});
        QVERIFY(desk.notices().empty() && desk.canUndo());
    }

    void whatIsTypedOnTheStageIsPractice_data() { addLessonRows(); }

    void whatIsTypedOnTheStageIsPractice()
    {
        QFETCH(QString, id);
        Program program(id);
        program.press(Qt::Key_P);
        QVERIFY(program.session().predict().asking());
        everythingHasAName(program);
        const Prediction asked = *program.session().predict().prediction();
        const int step = program.session().predict().step();
        const Prediction::Slip slip = asked.slips.empty() ? Prediction::Slip{practice::Misconception::None, asked.answer + 1000} : asked.slips.front();
        program.type(slip.value);
        QCOMPARE(program.session().predict().phase(), PredictFirst::Phase::Wrong);
        QCOMPARE(program.stored().size(), std::size_t{1});
        const practice::ReviewEntry entry = program.stored().front();
        QCOMPARE(entry.generator, asked.item);
        QVERIFY(!entry.right && entry.misconception == slip.misconception && entry.rating == practice::Rating::Again);
        QCOMPARE(entry.at, program.nowMs / 1000);
        QCOMPARE(entry.answer.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(entry.stage.section), id);
        QCOMPARE(entry.stage.step, step + 1);
        const QString diagnosis = QuestionWords::load().diagnosis(slip.misconception);
        QVERIFY2(program.card().accessibleName().contains(diagnosis), qPrintable(program.card().accessibleName()));

        program.type(asked.answer); // the second try leads on, but counts no more
        QCOMPARE(program.session().predict().phase(), PredictFirst::Phase::Right);
        QCOMPARE(program.stored().size(), std::size_t{1});
        program.press(Qt::Key_U);
        QVERIFY(program.session().predict().asking() && program.stored().empty());
        program.type(asked.answer);
        QCOMPARE(program.stored().size(), std::size_t{1});
        QVERIFY(program.stored().front().right);
        QCOMPARE(program.stored().front().rating, practice::Rating::Good);
        factsDoNotTell(program);
    }

    void enterLeadsToTheNextQuestion()
    {
        Program program(QStringLiteral("cross_correlation_2d"));
        program.press(Qt::Key_P);
        for (int asked = 0; asked < 2; ++asked) {
            const int step = program.session().predict().step();
            program.type(program.session().predict().prediction()->answer);
            QCOMPARE(program.session().predict().phase(), PredictFirst::Phase::Right);
            for (int presses = 0; presses < 3 && !program.session().predict().asking(); ++presses)
                program.press(Qt::Key_Return);
            QVERIFY(program.session().predict().asking());
            QCOMPARE(program.session().predict().step(), step + 1);
        }
        QCOMPARE(program.stored().size(), std::size_t{2});
    }

    void hintsAndGivingUpCountAsInThePractice()
    {
        Program program(QStringLiteral("cross_correlation_2d"));
        program.press(Qt::Key_P);
        program.press(Qt::Key_H);
        QVERIFY(program.session().predict().hinted());
        QVERIFY(program.card().accessibleName().contains(QuestionWords::load().hintFor("grid_sum")));
        program.type(program.session().predict().prediction()->answer);
        QCOMPARE(program.stored().back().hints, 1);
        QCOMPARE(program.stored().back().rating, practice::Rating::Hard);
        program.press(Qt::Key_Return);
        program.press(Qt::Key_Return);
        program.press(Qt::Key_D);
        QCOMPARE(program.session().predict().phase(), PredictFirst::Phase::Shown);
        QCOMPARE(program.stored().size(), std::size_t{2});
        QVERIFY(program.stored().back().answer.empty() && !program.stored().back().right);
    }

    void nonsenseIsRefusedAndCountsNothing()
    {
        Program program(QStringLiteral("output_shape"));
        program.press(Qt::Key_P);
        auto *field = qobject_cast<QLineEdit *>(program.focus());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("4e"));
        program.press(Qt::Key_Return);
        QVERIFY(program.card().accessibleName().startsWith(QuestionWords::load().text(QStringLiteral("refusal.not_a_number"))));
        QCOMPARE(program.focus(), field);
        QVERIFY(program.stored().empty());
        program.press(Qt::Key_H); // a letter is part of no number
        QVERIFY(program.session().predict().hinted());
        QCOMPARE(field->text(), QStringLiteral("4e"));
        program.press(Qt::Key_P);
        QVERIFY(!program.session().predict().on());
    }
};

QTEST_MAIN(TestPracticeRoom)
#include "tst_practice_room.moc"
