// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/study/practice/answer_by_keyboard.h"
#include "core/study/generator.h"
#include "ui/study/option_button.h"
#include "ui/study/option_grid.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using practice::Values;

namespace {

std::shared_ptr<const QuestionWords> questionWords()
{
    static const auto words = std::make_shared<QuestionWords>(QuestionWords::load());
    return words;
}

std::shared_ptr<const Words> stageWords()
{
    auto words = std::make_shared<Words>();
    words->load(QStringLiteral(":/convlab/words/en.json"));
    return words;
}

std::unique_ptr<QuestionView> viewOf(const practice::Question &question)
{
    auto view = std::make_unique<QuestionView>(question, questionWords(), stageWords());
    view->setTheme(loadTheme(QStringLiteral("light")));
    view->resize(860, 600);
    view->show();
    return view;
}

practice::Question firstOf(practice::QuestionType type)
{
    for (const practice::Generator &generator : practice::generators())
        if (generator.type == type)
            return practice::makeQuestion(generator, 3);
    qFatal("no generator of this type");
    return {};
}

} // namespace

class TestQuestionView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyGeneratorCanBeAnsweredByKeyboard_data()
    {
        QTest::addColumn<QString>("name");
        for (const practice::Generator &generator : practice::generators())
            QTest::newRow(generator.name) << QString::fromLatin1(generator.name);
    }

    void everyGeneratorCanBeAnsweredByKeyboard()
    {
        QFETCH(QString, name);
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            const auto view = viewOf(practice::makeQuestion(*practice::findGenerator(name.toStdString()), seed));
            QVERIFY(QTest::qWaitForWindowActive(view.get()));
            QSignalSpy given(view.get(), &QuestionView::answerGiven);
            view->focusAnswer();
            QVERIFY2(QApplication::focusWidget() && view->isAncestorOf(QApplication::focusWidget()), "the answer has the keyboard");
            QVERIFY(tests::answerByKeyboard(*view, *questionWords()));
            QCOMPARE(given.size(), 1);
            const auto answer = given[0][0].value<std::vector<double>>();
            const practice::Verdict verdict = practice::grade(view->question(), answer);
            QVERIFY(verdict.right);
            view->showVerdict(verdict, answer);
            QVERIFY(view->feedbackText().startsWith(QStringLiteral("Right.")));
            QVERIFY2(!view->feedbackText().contains(QChar(0x00ab)), "no key without a sentence");
        }
    }

    void everySlipIsNamed_data() { everyGeneratorCanBeAnsweredByKeyboard_data(); }

    void everySlipIsNamed()
    {
        QFETCH(QString, name);
        const practice::Question question = practice::makeQuestion(*practice::findGenerator(name.toStdString()), 5);
        for (const practice::Slip &slip : question.slips) {
            const auto view = viewOf(question);
            view->showVerdict(practice::grade(question, slip.values), slip.values);
            QVERIFY(view->feedbackText().startsWith(QStringLiteral("Not quite.")));
            QVERIFY(view->feedbackText().contains(questionWords()->nameOf(slip.misconception)));
            QVERIFY(view->feedbackText().contains(QStringLiteral("The right answer")));
        }
    }

    /// Where the options need more lines than they would in a wide window, the last ones were cut off.
    void noOptionIsCutOff()
    {
        for (const practice::Generator &generator : practice::generators()) {
            if (generator.type != practice::QuestionType::Choice && generator.type != practice::QuestionType::Line)
                continue;
            for (const int width : {480, 640, 820, 1100}) {
                QScrollArea area;
                auto *page = new QWidget;
                auto *column = new QVBoxLayout(page);
                auto *view = new QuestionView(practice::makeQuestion(generator, 3), questionWords(), stageWords(), page);
                view->setTheme(loadTheme(QStringLiteral("light")));
                column->addWidget(view);
                column->addStretch(1);
                area.setWidget(page);
                area.setWidgetResizable(true);
                area.resize(width, 500);
                area.show();
                QCoreApplication::processEvents();
                const auto *grid = view->findChild<OptionGrid *>();
                for (int i = 0; i < grid->count(); ++i)
                    QVERIFY2(grid->rect().contains(grid->button(i)->geometry()), generator.name);
                QVERIFY2(grid->height() == grid->heightForWidth(grid->width()), generator.name);
            }
        }
    }

    void kernelsToChooseFromAreShownInRows()
    {
        const practice::Question question = practice::makeQuestion(*practice::findGenerator("separable_rank_one"), 3);
        const auto view = viewOf(question);
        const auto *button = view->findChild<OptionGrid *>()->button(0);
        QVERIFY(button->sizeHint().height() > 3 * QFontMetrics(button->font()).height());
        QVERIFY2(button->text().startsWith(QLatin1Char('[')), "screen readers keep one line");
        const QStringList rows = questionWords()->optionRows(question.options[0]).split(QLatin1Char('\n'));
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].size() == rows[1].size() && rows[1].size() == rows[2].size());
        QCOMPARE(questionWords()->optionRows(practice::makeQuestion(*practice::findGenerator("sliding_flip"), 3).options[0]), QString());
    }

    void theFieldSaysWhatItTakes()
    {
        const auto placeholderOf = [](const char *generator) {
            return viewOf(practice::makeQuestion(*practice::findGenerator(generator), 1))->findChild<QLineEdit *>()->placeholderText();
        };
        QCOMPARE(placeholderOf("check_axes").count(QChar(0x00D7)), 3);
        QCOMPARE(placeholderOf("patch_tokens").count(QChar(0x00D7)), 1);
        QCOMPARE(placeholderOf("grid_cell"), QStringLiteral("a number"));
    }

    void nonsenseIsRefusedWithAReasonAndNotCounted()
    {
        const auto view = viewOf(firstOf(practice::QuestionType::Number));
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QSignalSpy given(view.get(), &QuestionView::answerGiven);
        view->focusAnswer();
        view->findChild<QLineEdit *>()->insert(QStringLiteral("three-ish"));
        tests::press(Qt::Key_Return);
        QVERIFY(given.isEmpty());
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *l) { return l->isVisible() && l->text().startsWith(QStringLiteral("Type a number")); }));
    }

    void emptyCellsAreNotGraded()
    {
        const auto view = viewOf(firstOf(practice::QuestionType::Cells));
        QSignalSpy given(view.get(), &QuestionView::answerGiven);
        for (QPushButton *button : view->findChildren<QPushButton *>())
            button->click();
        QVERIFY(given.isEmpty());
    }

    /// A cell that waits looked like one that holds a 0.
    void blankCellsShowNoNumber()
    {
        const auto view = viewOf(firstOf(practice::QuestionType::Cells));
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        auto *canvas = view->findChild<CanvasView *>();
        canvas->clearFocus();
        Scene scene = canvas->scene();
        const QImage blank = canvas->grab().toImage();
        for (Part &part : scene.parts)
            if (auto *grid = std::get_if<Grid>(&part))
                grid->states = nullptr;     // the zeros that stand in for them
        canvas->setScenes(scene, scene, 0);
        QVERIFY(canvas->grab().toImage() != blank);
    }

    void givingUpShowsTheRightNumbers()
    {
        const practice::Question question = firstOf(practice::QuestionType::Cells);
        const auto view = viewOf(question);
        view->showVerdict(practice::grade(question, {}), {});
        const Scene scene = view->findChild<CanvasView *>()->scene();
        const Grid &grid = std::get<Grid>(scene.parts[static_cast<std::size_t>(targetPart(question))]);
        QVERIFY(*grid.values == question.exhibits[static_cast<std::size_t>(question.target)].values);
        QVERIFY(std::count(grid.states->begin(), grid.states->end(), CellState::Asked) == 0);
    }

    void givenCellsCannotBeOverwritten()
    {
        const practice::Question question = firstOf(practice::QuestionType::Cells);
        const auto view = viewOf(question);
        auto *canvas = view->findChild<CanvasView *>();
        const Scene before = canvas->scene();
        const int other = targetPart(question) == 0 && before.parts.size() > 1 ? 1 : 0;
        if (other != targetPart(question)) {
            Q_EMIT canvas->cellEdited({other, 0, 0}, 99);
            QVERIFY(canvas->scene() == before);
        }
        Q_EMIT canvas->cellEdited({targetPart(question), 99, 99}, 99);
        QVERIFY(canvas->scene() == before);
    }

    void anAnsweredQuestionTakesNoOtherAnswer()
    {
        const practice::Question question = firstOf(practice::QuestionType::Choice);
        const auto view = viewOf(question);
        QSignalSpy given(view.get(), &QuestionView::answerGiven);
        view->showVerdict(practice::grade(question, question.answer), question.answer);
        for (OptionButton *button : view->findChildren<OptionButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(view.get(), Qt::Key_1);
        QVERIFY(given.isEmpty());
    }

    void theHintDoesNotHoldTheAnswer()
    {
        const practice::Question question = firstOf(practice::QuestionType::Number);
        const auto view = viewOf(question);
        view->showHint();
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *l) { return l->isVisible() && l->text().startsWith(QStringLiteral("Hint:")); }));
    }
};

QTEST_MAIN(TestQuestionView)
#include "tst_question_view.moc"
