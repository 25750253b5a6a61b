// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "ui/lesson/state_json.h"
#include "ui/lessons/cross_correlation_2d/cross_correlation_2d_lesson.h"
#include "ui/lessons/cross_correlation_2d/cross_correlation_2d_state.h"

#include <QJsonArray>
#include <QtTest>

#include <set>

using namespace convlab;
using namespace convlab::ui::lessons::cross_correlation_2d;

class TestCrossCorrelation2d : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageStateIsTheLabPagesExample()
    {
        const auto lesson = makeLesson();
        const auto run = lesson->play(lesson->defaultState());
        QCOMPARE(run->pageNumbers(), (std::vector<double>{-4, -4, -4, -4})); // printed by the lab page
    }

    void anEmptyStateIsThePage() { QVERIFY(stateFrom({}) == pageState()); }

    void stateSurvivesJson()
    {
        State state = pageState();
        state.params = {{2, 1}, {1, 2}, {1, 2, 3, 4}, PaddingMode::Circular, 2, true};
        state.hasBias = true;
        state.view = ConvStage::View::Products;
        state.shift = {-1, 3};
        state.edge = ShiftEdge::Circular;
        state.puzzle = 12;
        state.guess = ConvMutation::SumCarriedOver;
        state.x = Tensor<double>({1, 4, 5, 6}, 1.5);
        state.w = Tensor<double>({2, 2, 3, 2}, -2);
        state.b = {{1, 2, 1, 1}, {0.25, 7}};
        QVERIFY(stateFrom(toJson(state)) == state);
    }

    void growingKeepsCellsAndFillsTheRest()
    {
        QJsonObject json = toJson(pageState());
        json.insert(QStringLiteral("input"), QJsonArray{4, 5});
        json.insert(QStringLiteral("channels_in"), 2);
        const State grown = stateFrom(json);
        QCOMPARE(grown.x.shape, (Shape{1, 2, 4, 5}));
        QCOMPARE(grown.w.shape, (Shape{1, 2, 2, 2}));
        QCOMPARE(grown.x.at(0, 0, 1, 2), 6.0);
        QCOMPARE(grown.w.at(0, 0, 1, 1), -1.0);
        QVERIFY(stateFrom(json) == grown); // the same numbers every time
        json = toJson(grown);
        json.insert(QStringLiteral("input"), QJsonArray{2, 2});
        QCOMPARE(stateFrom(json).x.at(0, 0, 1, 1), 5.0);
    }

    void newCellsAreVariedAndNotSymmetric()
    {
        const QJsonObject json{{QStringLiteral("input"), 7}, {QStringLiteral("kernel"), 3},
                               {QStringLiteral("x"), 0}, {QStringLiteral("w"), 0}};
        const State state = stateFrom(json);
        const std::set<double> values(state.x.data.begin(), state.x.data.end());
        QVERIFY(values.size() >= 4);
        QVERIFY(flipped(state.w) != state.w);
        bool transposedEqual = true;
        for (int row = 0; row < 3; ++row)
            for (int col = 0; col < 3; ++col)
                transposedEqual = transposedEqual && state.w.at(0, 0, row, col) == state.w.at(0, 0, col, row);
        QVERIFY(!transposedEqual);
    }

    void nonsenseBecomesAState()
    {
        const QJsonObject json{{QStringLiteral("input"), QJsonArray{1000000000, -3}},
                               {QStringLiteral("kernel"), QStringLiteral("big")},
                               {QStringLiteral("stride"), 0.5},
                               {QStringLiteral("groups"), 0},
                               {QStringLiteral("padding_mode"), QStringLiteral("wood")},
                               {QStringLiteral("x"), QJsonArray{1, 2}}};
        const State state = stateFrom(json);
        QCOMPARE(state.x.shape, (Shape{1, 1, 64, 1}));
        QCOMPARE(state.params, ConvParams{});
        QVERIFY(stateFrom({{QStringLiteral("shift"), QJsonArray{-99, 5}}}).shift == (Shift{-4, 4}));
    }

    void impossibleStatesAreKeptAndThrowWhenPlayed()
    {
        const auto lesson = makeLesson();
        const QJsonObject state = lesson->normalised({{QStringLiteral("kernel"), QJsonArray{5, 5}}});
        QCOMPARE(state.value(QStringLiteral("kernel")).toArray(), (QJsonArray{5, 5}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, lesson->play(state));
        const QJsonObject uneven = lesson->normalised({{QStringLiteral("channels_in"), 3}, {QStringLiteral("groups"), 2}});
        try {
            lesson->play(uneven);
            QFAIL("three channels are not two groups");
        } catch (const ParameterError &error) {
            QCOMPARE(error.rule(), Rule::ChannelsNotDivisible);
        }
    }

    void picksBelongToTheirPuzzle()
    {
        QJsonObject json{{QStringLiteral("view"), QStringLiteral("hunt")}, {QStringLiteral("hunt"), 3}};
        Tensor<double> picks({1, 1, 2, 2}, {0, 3, 0, 0});
        json.insert(QStringLiteral("picks"), ui::toJson(picks));
        QCOMPARE(stateFrom(json).picks, picks);
        json.insert(QStringLiteral("hunt"), 4);
        QCOMPARE(stateFrom(json).picks, Tensor<double>({1, 1, 1, 1}));
        json.insert(QStringLiteral("hunt"), 3);
        json.insert(QStringLiteral("input"), QJsonArray{4, 4}); // the output grows
        QCOMPARE(stateFrom(json).picks, Tensor<double>({1, 1, 3, 3}, {0, 3, 0, 0, 0, 0, 0, 0, 0}));
    }

    void theViewDoesNotLeaveThePage()
    {
        const auto lesson = makeLesson();
        const QJsonObject page = lesson->defaultState();
        QJsonObject other = page;
        other.insert(QStringLiteral("view"), QStringLiteral("sum"));
        QVERIFY(lesson->samePage(other, page));
        other.insert(QStringLiteral("view"), QStringLiteral("shift"));
        other.insert(QStringLiteral("shift"), QJsonArray{0, 1});
        QVERIFY(lesson->samePage(other, page));
        QJsonObject broken = page;
        broken.insert(QStringLiteral("view"), QStringLiteral("hunt"));
        QVERIFY2(!lesson->samePage(broken, page), "a broken loop's output stands there");
        other.insert(QStringLiteral("flip"), true);
        QVERIFY(!lesson->samePage(other, page));
    }
};

QTEST_APPLESS_MAIN(TestCrossCorrelation2d)
#include "tst_cross_correlation_2d.moc"
