// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/im2col/im2col_lesson.h"

#include "core/errors/parameter_error.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/support/reference_cases.h"
#include "ui/lesson/lesson_content.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/stage_links.h"
#include "ui/lessons/im2col/im2col_state.h"
#include "ui/math/tex_formula.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::im2col;

namespace {

QString folder()
{
    return QStringLiteral(SOURCE_ROOT "/resources/lessons/im2col");
}

QJsonObject merged(const QJsonObject &base, const QJsonObject &change)
{
    QJsonObject result = base;
    for (auto it = change.begin(); it != change.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

/// Every label that a run can show: titles, captions, words of the strip, facts, remarks and questions.
std::vector<Label> labelsOf(const Playable &run)
{
    std::vector<Label> labels = run.facts();
    for (const Remark &remark : run.remarks())
        labels.push_back(remark.text);
    const auto addTokens = [&](const Formula &formula) {
        for (const Token &token : formula.tokens) {
            if (token.kind == Token::Kind::Words)
                labels.push_back(token.label);
        }
    };
    for (int step = 0; step < std::min(run.stepCount(), 12); ++step) // what is asked repeats itself
        if (const auto prediction = run.predictionAt(step))
            labels.push_back(prediction->question);
    for (const Moment &moment : checks::moments(run, 200)) {
        const Scene scene = run.sceneAt(moment);
        labels.push_back(scene.caption);
        for (const Part &part : scene.parts) {
            if (const Grid *grid = std::get_if<Grid>(&part); grid && !grid->title.empty())
                labels.push_back(grid->title);
        }
        addTokens(scene.formula);
    }
    const Scene scene = run.sceneAt({});
    for (const CellRef &cell : checks::allCells(scene)) {
        if (cell.col < 3 && cell.row < 3)
            addTokens(run.formulaOf(cell));
    }
    return labels;
}

/// All presets, each in both directions, both layouts and both memory orders.
std::vector<QJsonObject> shownStates(const LessonContent &content, const Lesson &lesson)
{
    std::vector<QJsonObject> states;
    for (const Preset &preset : content.presets) {
        for (const char *direction : {"im2col", "col2im"}) {
            for (const char *layout : {"columns", "rows"}) {
                for (const char *memory : {"nchw", "nhwc"}) {
                    const QJsonObject view{{QStringLiteral("direction"), QLatin1String(direction)},
                                           {QStringLiteral("layout"), QLatin1String(layout)},
                                           {QStringLiteral("memory"), QLatin1String(memory)},
                                           {QStringLiteral("heat"), true}};
                    states.push_back(lesson.normalised(merged(merged(lesson.defaultState(), preset.state), view)));
                }
            }
        }
    }
    return states;
}

} // namespace

class TestIm2colLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageNumbersAreReproduced();
    void anEmptyStateIsThePage();
    void stateSurvivesJson();
    void aRaceBeginsWithTheLayerOnTheStage();
    void aGrowingPictureGoesOnCounting();
    void nonsenseBecomesAState();
    void impossibleStatesAreKeptAndThrowWhenPlayed();
    void viewsAndKernelDoNotLeaveThePage();
    void presetsAreCompleteAndPlay();
    void remarksOfferPresetsThatHelp();
    void everySentenceIsThereAndUsed();
    void formulasOfTheTextAreUnderstood();
    void linksOfTheTextSetTheStage();
};

void TestIm2colLesson::pageNumbersAreReproduced()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    const QJsonObject page = tests::readDataObject(QStringLiteral("lab_page.json"))[QStringLiteral("section8")].toObject();
    const std::vector<double> printed = tests::numbersOf(page[QStringLiteral("matrix")]);
    QCOMPARE(lesson->play(lesson->defaultState())->pageNumbers(), printed);
    QCOMPARE(content.pageNumbers, printed);
}

void TestIm2colLesson::anEmptyStateIsThePage()
{
    QVERIFY(stateFrom({}) == pageState());
    const auto lesson = makeLesson();
    QCOMPARE(lesson->normalised({}), lesson->defaultState());
}

void TestIm2colLesson::stateSurvivesJson()
{
    State state = pageState();
    state.params = {{2, 1}, {1, 2}, {1, 2, 3, 0}};
    state.direction = UnfoldDirection::Col2im;
    state.view = {Im2colView::Layout::PatchesAsRows, Im2colView::Memory::Nhwc, true};
    state.x = Tensor<double>({1, 2, 5, 6}, 1.5);
    state.w = Tensor<double>({3, 2, 3, 2}, -2);
    QVERIFY(stateFrom(toJson(state)) == state);
    state.racing = true;
    state.race = {64, 128, 56, 5, 2, 3, 32, false, fast::RaceSetting::Over::Size};
    QVERIFY(stateFrom(toJson(state)) == state);
}

void TestIm2colLesson::aRaceBeginsWithTheLayerOnTheStage()
{
    const auto lesson = makeLesson();
    QJsonObject json = merged(lesson->defaultState(), {{QStringLiteral("input"), QJsonArray{7, 5}}, {QStringLiteral("kernel"), QJsonArray{3, 2}},
                                                       {QStringLiteral("channels"), 2}, {QStringLiteral("filters"), 3}, {QStringLiteral("stride"), 2},
                                                       {QStringLiteral("padding"), 1}});
    json.insert(QStringLiteral("view"), QStringLiteral("race"));
    json = lesson->normalised(merged(lesson->normalised(merged(json, {{QStringLiteral("view"), QStringLiteral("matrix")}})),
                                     {{QStringLiteral("view"), QStringLiteral("race")}}));
    fast::RaceSetting wanted;
    wanted.channels = 2;
    wanted.filters = 3;
    wanted.size = 7;
    wanted.kernel = 3;
    wanted.stride = 2;
    QVERIFY(stateFrom(json).race == wanted);
    json.insert(QStringLiteral("race_kernel"), 5);
    QCOMPARE(stateFrom(lesson->normalised(json)).race.kernel, 5); // its own from there on
    QVERIFY(lesson->showsView(json) && !lesson->showsView(lesson->defaultState()));
    QVERIFY(!lesson->samePage(json, lesson->defaultState()));
}

void TestIm2colLesson::aGrowingPictureGoesOnCounting()
{
    const auto lesson = makeLesson();
    const QJsonObject grown = merged(lesson->defaultState(), {{QStringLiteral("input"), QJsonArray{4, 5}}});
    const State state = stateFrom(grown);
    QCOMPARE(state.x.at(0, 0, 1, 1), 5.0);
    std::set<double> values(state.x.data.begin(), state.x.data.end());
    QCOMPARE(values.size(), std::size_t(20)); // each cell has a number of its own
    const State both = stateFrom(merged(lesson->defaultState(), {{QStringLiteral("channels"), 2}}));
    QCOMPARE(both.x.data, (std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18}));
    const State back = stateFrom(merged(toJson(state), {{QStringLiteral("input"), QJsonArray{3, 3}}}));
    QCOMPARE(back.x, pageState().x);
}

void TestIm2colLesson::nonsenseBecomesAState()
{
    const State state = stateFrom({{QStringLiteral("input"), QJsonArray{1000000000, -3}},
                                   {QStringLiteral("kernel"), QStringLiteral("big")},
                                   {QStringLiteral("channels"), 1e300},
                                   {QStringLiteral("layout"), QStringLiteral("diagonal")},
                                   {QStringLiteral("x"), QJsonArray{1, 2}}});
    QVERIFY((state.x.shape == Shape{1, 1, 16, 1}));
    QVERIFY((state.w.shape == Shape{1, 1, 2, 2}));
    QVERIFY(state.view == Im2colView{});
}

void TestIm2colLesson::impossibleStatesAreKeptAndThrowWhenPlayed()
{
    const auto lesson = makeLesson();
    const QJsonObject state = lesson->normalised({{QStringLiteral("kernel"), QJsonArray{5, 5}}});
    QCOMPARE(state.value(QStringLiteral("kernel")).toArray(), (QJsonArray{5, 5}));
    try {
        lesson->play(state);
        QFAIL("no window of 5x5 fits into 3x3");
    } catch (const ParameterError &error) {
        QVERIFY(error.rule() == Rule::WindowExceedsInput);
    }
}

void TestIm2colLesson::viewsAndKernelDoNotLeaveThePage()
{
    const auto lesson = makeLesson();
    const QJsonObject page = lesson->defaultState();
    const QJsonObject shown = lesson->normalised(merged(page, {{QStringLiteral("layout"), QStringLiteral("rows")},
                                                               {QStringLiteral("direction"), QStringLiteral("col2im")},
                                                               {QStringLiteral("memory"), QStringLiteral("nhwc")},
                                                               {QStringLiteral("heat"), true},
                                                               {QStringLiteral("filters"), 3}}));
    QVERIFY(lesson->samePage(shown, page));
    QVERIFY(!lesson->samePage(lesson->normalised(merged(page, {{QStringLiteral("stride"), 2}})), page));
    QVERIFY(!lesson->samePage(lesson->normalised(merged(page, {{QStringLiteral("channels"), 2}})), page));
}

void TestIm2colLesson::presetsAreCompleteAndPlay()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    QVERIFY(content.presets.front().state.isEmpty());
    for (const Preset &preset : content.presets) {
        const QJsonObject wanted = merged(lesson->defaultState(), preset.state), state = lesson->normalised(wanted);
        for (const QString &key : wanted.keys()) { // the arrays have the sizes that the parameters say
            const bool follows = key.startsWith(QLatin1String("race_")) && !preset.state.contains(key);
            QVERIFY2(follows || state.value(key) == wanted.value(key), qPrintable(key));
        }
        const auto run = lesson->play(wanted);
        QCOMPARE(QString::fromStdString(checks::pointsAtItsCells(run->sceneAt(run->lastMoment()))), QString());
    }
}

void TestIm2colLesson::remarksOfferPresetsThatHelp()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    for (const QJsonObject &state : shownStates(content, *lesson)) {
        for (const Remark &remark : lesson->play(state)->remarks()) {
            const Preset *preset = content.preset(QString::fromStdString(remark.preset));
            QVERIFY(preset);
            for (const Remark &left : lesson->play(lesson->normalised(preset->state))->remarks())
                QVERIFY(left.text.key != remark.text.key);
        }
    }
}

void TestIm2colLesson::everySentenceIsThereAndUsed()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    Words words;
    words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json")); // the race's
    words.load(folder() + QStringLiteral("/words.en.json"));
    std::set<std::string> used;
    for (const QJsonObject &state : shownStates(content, *lesson)) {
        for (const Label &label : labelsOf(*lesson->play(state))) {
            QVERIFY2(words.has(QString::fromStdString(label.key)), label.key.c_str());
            QVERIFY2(!words.say(label).contains(QLatin1Char('%')), qPrintable(words.say(label)));
            used.insert(label.key);
        }
    }
    const QJsonObject sentences = tests::readDataObject(QStringLiteral("../../resources/lessons/im2col/words.en.json"));
    for (const QString &key : sentences.keys())
        QVERIFY2(used.count(key.toStdString()), qPrintable(key));
}

void TestIm2colLesson::formulasOfTheTextAreUnderstood()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    std::set<QString> known;
    for (const ControlSpec &control : content.controls)
        known.insert(control.name);
    for (const auto &[name, number] : lesson->play(lesson->defaultState())->liveNumbers())
        known.insert(QString::fromStdString(name));
    static const QRegularExpression formula(QStringLiteral("\\$\\$?([^$]+)\\$\\$?"));
    int formulas = 0;
    for (auto it = formula.globalMatch(content.text); it.hasNext(); ++formulas) {
        const TexFormula tex(it.next().captured(1)); // throws where it is wrong
        for (const QString &name : tex.liveNames())
            QVERIFY2(known.count(name), qPrintable(name));
    }
    QVERIFY(formulas >= 5);
}

void TestIm2colLesson::linksOfTheTextSetTheStage()
{
    const auto lesson = makeLesson();
    const LessonContent content = loadLessonContent(folder());
    LessonSession session(*lesson, content);
    static const QRegularExpression link(QStringLiteral("\\(stage:([^)]+)\\)"));
    int links = 0;
    for (auto it = link.globalMatch(content.text); it.hasNext(); ++links)
        QCOMPARE(followStageLink(session, it.next().captured(1)), QString());
    QVERIFY(links >= 5);
}

QTEST_APPLESS_MAIN(TestIm2colLesson)
#include "tst_im2col_lesson.moc"
