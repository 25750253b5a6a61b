// SPDX-License-Identifier: GPL-3.0-or-later
// What every lesson asks to be predicted: what counts as right, and what a question must not tell.
#include "core/study/generator.h"
#include "tests/lessons/predict_first_support.h"

#include <cmath>

using namespace convlab;
using namespace convlab::tests;

class TestPredictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySectionAsks_data() { addLessonRows(); }

    void everySectionAsks()
    {
        QFETCH(QString, id);
        const auto page = runOf(id, library().find(id)->content.presets.front().name);
        int questions = 0, practised = 0;
        std::size_t mostSlips = 0;
        for (int step = 0; step < page->stepCount(); ++step) {
            if (const auto prediction = page->predictionAt(step)) {
                ++questions;
                practised += !prediction->item.empty();
                mostSlips = std::max(mostSlips, prediction->slips.size());
            }
        }
        QVERIFY(questions >= 1);
        QCOMPARE(practised, questions);
        QVERIFY2(mostSlips >= 1, "no wrong answer is known by name");
    }

    void answersAreWhatTheStepsWrite_data() { addPresetRows(); }

    void answersAreWhatTheStepsWrite()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const auto run = runOf(id, preset);
        for (const auto &[step, prediction] : questionsOf(*run)) {
            if (!prediction.cell.valid())
                continue;
            const Scene after = run->sceneAt(run->finished(step));
            const Grid &grid = gridAt(after, prediction.cell);
            QVERIFY2(isKnown(grid, prediction.cell.row, prediction.cell.col), qPrintable(QString::number(step)));
            const double written = valueAt(grid, prediction.cell.row, prediction.cell.col);
            QVERIFY2(isPredicted(prediction, written), qPrintable(QStringLiteral("step %1: %2, not %3").arg(step).arg(prediction.answer).arg(written)));
        }
    }

    void slipsAreWrongAndTellThemselvesApart_data() { addPresetRows(); }

    void slipsAreWrongAndTellThemselvesApart()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const auto run = runOf(id, preset);
        for (const auto &[step, prediction] : questionsOf(*run)) {
            QVERIFY2(!prediction.question.empty(), qPrintable(QString::number(step)));
            QVERIFY2(prediction.item.empty() || practice::findGenerator(prediction.item), prediction.item.c_str());
            QVERIFY(std::isfinite(prediction.answer) && isPredicted(prediction, prediction.answer));
            for (const Prediction::Slip &slip : prediction.slips) {
                QVERIFY(!isPredicted(prediction, slip.value));
                QVERIFY(slip.misconception != practice::Misconception::None);
                QVERIFY(diagnosed(prediction, slip.value) == slip.misconception);
            }
        }
    }

    void questionsHideTheirAnswers_data() { addPresetRows(); }

    void questionsHideTheirAnswers()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const auto run = runOf(id, preset);
        for (const auto &[step, prediction] : questionsOf(*run)) {
            const Scene scene = questionScene(*run, step, prediction);
            QVERIFY(scene.formula.tokens.empty() && !scene.formula.math);
            QCOMPARE(scene.caption.key, prediction.question.key);
            for (const Part &part : scene.parts)
                if (const auto *grid = std::get_if<Grid>(&part))
                    QVERIFY(!grid->partial);
            if (prediction.cell.valid())
                QVERIFY(!isKnown(gridAt(scene, prediction.cell), prediction.cell.row, prediction.cell.col));
            if (!prediction.isTold())
                continue;
            for (const double number : toldNumbers(scene))
                QVERIFY2(!isPredicted(prediction, number), qPrintable(QStringLiteral("step %1 tells %2").arg(step).arg(number)));
        }
    }

    void whatIsAskedIsSizesOrNumbers_data() { addPresetRows(); }

    /// PredictFirst keeps the sizes of a run secret from the first on, and looks no further than to the first number.
    void whatIsAskedIsSizesOrNumbers()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const auto run = runOf(id, preset);
        const auto questions = questionsOf(*run);
        for (const auto &[step, prediction] : questions)
            QVERIFY2(prediction.isTold() == questions.front().second.isTold(), qPrintable(QString::number(step)));
    }

    void everyFormOfTheAnswerIsUnderstood_data() { addLessonRows(); }

    void everyFormOfTheAnswerIsUnderstood()
    {
        QFETCH(QString, id);
        const auto run = runOf(id, library().find(id)->content.presets.front().name);
        for (const auto &[step, prediction] : questionsOf(*run)) {
            const double answer = prediction.answer;
            QStringList forms{QString::number(answer, 'g', 17), QStringLiteral(" %1 ").arg(QString::number(answer, 'g', 17))};
            if (answer == std::round(answer) && std::abs(answer) < 1e9) {
                const QString digits = QString::number(std::abs(answer), 'f', 0), sign = answer < 0 ? QStringLiteral("\u2212") : QString();
                forms << sign + digits << sign + digits + QStringLiteral(".0") << sign + digits + QStringLiteral("/1");
                forms << sign + QLocale(QLocale::English).toString(std::llabs(std::llround(answer)));
            } else {
                const QString three = QString::number(answer, 'g', 3);
                forms << three << QString(three).replace(QLatin1Char('.'), QLatin1Char(','));
            }
            for (const QString &form : forms) {
                const std::optional<double> read = readPrediction(prediction, form.toStdString());
                QVERIFY2(read && isPredicted(prediction, *read), qPrintable(QStringLiteral("step %1: %2 for %3").arg(step).arg(form).arg(answer)));
            }
            for (const char *nonsense : {"", " ", "x", "1/0", "--3", "3 apples"})
                QVERIFY2(!readPrediction(prediction, nonsense), nonsense);
            for (const double off : {answer + 1, answer - 1, answer + 0.02 * std::abs(answer) + (answer == 0 ? 0.02 : 0)})
                QVERIFY(!isPredicted(prediction, off));
        }
    }
};

QTEST_APPLESS_MAIN(TestPredictions)
#include "tst_predictions.moc"
