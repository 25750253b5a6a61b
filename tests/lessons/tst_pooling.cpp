// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "ui/lesson/state_json.h"
#include "ui/lessons/pooling/pooling_lesson.h"
#include "ui/lessons/pooling/pooling_state.h"

#include <QJsonArray>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui::lessons::pooling;

class TestPooling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageStateIsTheLabPagesExample()
    {
        const auto lesson = makeLesson();
        const auto run = lesson->play(lesson->defaultState());
        QCOMPARE(run->pageNumbers(), (std::vector<double>{6, 5, 4, 5, 3.5, 2, 2.5, 2})); // printed by the lab page
    }

    void anEmptyStateIsThePage() { QVERIFY(stateFrom({}) == pageState()); }

    void stateSurvivesJson()
    {
        State state = pageState();
        state.setup = {PoolSetup::Windows::Adaptive, {{3, 2}, {1, 4}, {2, 1}, {1, 0, 1, 1}, true, false}, {3, 5},
                       PoolSetup::Ties::Last};
        state.x = Tensor<double>({1, 1, 3, 7}, 0.25);
        state.view = View::Shift;
        state.shift = 5;
        state.g = Tensor<double>({1, 1, 3, 5}, -0.5);
        for (const auto only : {std::optional<PoolKind>{}, std::optional{PoolKind::Max}, std::optional{PoolKind::L2}}) {
            state.only = only;
            QVERIFY(stateFrom(toJson(state)) == state);
        }
    }

    void growingKeepsCells()
    {
        const State grown = stateFrom({{QStringLiteral("input"), QJsonArray{5, 6}}});
        QCOMPARE(grown.x.shape, (Shape{1, 1, 5, 6}));
        QCOMPARE(grown.x.at(0, 0, 3, 3), 5.0);
        QVERIFY(stateFrom(toJson(grown)) == grown);
    }

    void theGradientHasTheOutputsShape()
    {
        const State grown = stateFrom({{QStringLiteral("stride"), 1}});
        QCOMPARE(grown.g.shape, (Shape{1, 1, 3, 3}));
        QCOMPARE(grown.g.data, (std::vector<double>{1, 2, 5, 3, 4, 6, 7, 8, 9}));
        QCOMPARE(stateFrom({{QStringLiteral("mode"), QStringLiteral("global")}}).g.data, std::vector<double>{1});
        QCOMPARE(stateFrom({{QStringLiteral("window"), 8}}).g.shape, (Shape{1, 1, 2, 2})); // impossible: it waits
    }

    void everyViewPlays()
    {
        const auto lesson = makeLesson();
        for (const char *view : {"forward", "backward", "shift"}) {
            const auto run = lesson->play({{QStringLiteral("view"), QLatin1String(view)}});
            QCOMPARE(run->pageNumbers(), (std::vector<double>{6, 5, 4, 5, 3.5, 2, 2.5, 2}));
            QCOMPARE(run->stepCount(), 4);
        }
    }

    void choosingOneShowsOne()
    {
        QCOMPARE(pageState().kinds().size(), std::size_t{4});
        QCOMPARE(stateFrom({{QStringLiteral("kind"), QStringLiteral("min")}}).kinds(), (std::vector{PoolKind::Min}));
    }

    void nonsenseBecomesAState()
    {
        const State state = stateFrom({{QStringLiteral("input"), 1e9}, {QStringLiteral("window"), -1},
                                       {QStringLiteral("mode"), 7}, {QStringLiteral("kind"), QStringLiteral("median")}});
        QCOMPARE(state.x.shape, (Shape{1, 1, 64, 64}));
        QCOMPARE(state.setup.params.kernel, (Extent2{1, 1}));
        QCOMPARE(state.setup.windows, PoolSetup::Windows::Sliding);
        QVERIFY(!state.only);
    }

    void tooMuchPaddingThrowsWhenPlayed()
    {
        const auto lesson = makeLesson();
        const QJsonObject state = lesson->normalised({{QStringLiteral("padding"), 2}});
        QVERIFY_THROWS_EXCEPTION(ParameterError, lesson->play(state));
    }

    void whatIsShownDoesNotLeaveThePage()
    {
        const auto lesson = makeLesson();
        const QJsonObject page = lesson->defaultState();
        QJsonObject other = page;
        other.insert(QStringLiteral("kind"), QStringLiteral("max"));
        other.insert(QStringLiteral("view"), QStringLiteral("backward"));
        other.insert(QStringLiteral("g"), ui::toJson(Tensor<double>({1, 1, 2, 2}, 7.0)));
        QVERIFY(lesson->samePage(other, page));
        other.insert(QStringLiteral("ceil"), true);
        QVERIFY(!lesson->samePage(other, page));
    }
};

QTEST_APPLESS_MAIN(TestPooling)
#include "tst_pooling.moc"
