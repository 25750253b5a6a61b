// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_content.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lessons/receptive_field/receptive_field_lesson.h"
#include "ui/lessons/receptive_field/receptive_field_state.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::receptive_field;

namespace {

const QString folder = QStringLiteral(":/convlab/lessons/receptive_field");

/// Every label that a run shows anywhere.
std::vector<Label> labelsOf(const Playable &run)
{
    std::vector<Label> labels = run.facts();
    for (const Remark &remark : run.remarks())
        labels.push_back(remark.text);
    for (int step = 0; step < run.stepCount(); ++step) {
        for (int micro = 0; micro < run.microCount(step); ++micro) {
            const Scene scene = run.sceneAt({step, micro});
            labels.push_back(scene.caption);
            for (const Bracket &bracket : scene.brackets)
                labels.push_back(bracket.label);
            for (const Token &token : scene.formula.tokens)
                labels.push_back(token.label);
            for (const Part &part : scene.parts) {
                if (const auto *track = std::get_if<Track>(&part)) {
                    labels.push_back(track->title);
                    labels.push_back(track->measure);
                } else if (const auto *grid = std::get_if<Grid>(&part)) {
                    labels.push_back(grid->title);
                }
            }
        }
    }
    return labels;
}

} // namespace

class ReceptiveFieldLessonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lesson = makeLesson();
        m_content = loadLessonContent(folder);
    }

    void stateSurvivesJson();
    void anythingBecomesACompleteState_data();
    void anythingBecomesACompleteState();
    void presetsPlay_data();
    void presetsPlay();
    void presetsTeachWhatTheySay();
    void everyLabelHasItsSentence_data() { presetsPlay_data(); }
    void everyLabelHasItsSentence();
    void onlyTheExampleCountsAsThePage();
    void anImpossibleStackIsExplainedAndMended();
    void replayOfTwelveLayers_data();
    void replayOfTwelveLayers();

private:
    QJsonObject presetState(const QString &name) const
    {
        QJsonObject state = m_lesson->defaultState();
        const QJsonObject change = m_content.preset(name)->state;
        for (auto it = change.begin(); it != change.end(); ++it)
            state.insert(it.key(), it.value());
        return m_lesson->normalised(state);
    }
    std::vector<double> numbersOf(const QString &preset) const { return m_lesson->play(presetState(preset))->pageNumbers(); }

    std::unique_ptr<Lesson> m_lesson;
    LessonContent m_content;
};

void ReceptiveFieldLessonTest::stateSurvivesJson()
{
    for (const Preset &preset : m_content.presets) {
        const QJsonObject state = presetState(preset.name);
        QCOMPARE(toJson(stateFrom(state)), state);
    }
    QCOMPARE(m_lesson->normalised({}), m_lesson->defaultState());
}

void ReceptiveFieldLessonTest::anythingBecomesACompleteState_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no layers") << QByteArray(R"({"layers": []})");
    QTest::newRow("layers of nonsense") << QByteArray(R"({"layers": [1, null, "x", {"kernel": -3, "stride": [0, 99]}]})");
    QTest::newRow("too many layers") << QByteArray("{\"layers\": [" + QByteArray("{},").repeated(30) + "{}]}");
    QTest::newRow("wrong types") << QByteArray(R"({"input": "big", "view": 7, "axis": "sideways", "neuron": [1e30, -5]})");
}

void ReceptiveFieldLessonTest::anythingBecomesACompleteState()
{
    QFETCH(QByteArray, json);
    const QJsonObject state = m_lesson->normalised(QJsonDocument::fromJson(json).object());
    QCOMPARE(m_lesson->normalised(state), state);
    QCOMPARE(state.keys(), m_lesson->defaultState().keys());
    const qsizetype layers = state[QStringLiteral("layers")].toArray().size();
    QVERIFY(layers >= 1 && layers <= mostLayers);
    try {
        m_lesson->play(state)->sceneAt({});
    } catch (const ParameterError &) {
        // impossible is fine, anything else is not
    }
}

void ReceptiveFieldLessonTest::presetsPlay_data()
{
    QTest::addColumn<QString>("name");
    for (const Preset &preset : m_content.presets)
        QTest::newRow(qPrintable(preset.name)) << preset.name;
}

void ReceptiveFieldLessonTest::presetsPlay()
{
    QFETCH(QString, name);
    const auto run = m_lesson->play(presetState(name));
    QVERIFY(run->stepCount() > 1);
    for (const Remark &remark : run->remarks())
        QVERIFY(remark.preset.empty() || m_content.preset(QString::fromStdString(remark.preset)));
}

void ReceptiveFieldLessonTest::presetsTeachWhatTheySay()
{
    QCOMPARE(numbersOf(QStringLiteral("page")), m_content.pageNumbers);
    // Published figures: VGG-16 to its third pooling, dilated stacks doubling, the stem of ResNet-18.
    QCOMPARE(numbersOf(QStringLiteral("vgg")),
             (std::vector<double>{3, 1, 5, 1, 6, 2, 10, 2, 14, 2, 16, 4, 24, 4, 32, 4, 40, 4, 44, 8}));
    QCOMPARE(numbersOf(QStringLiteral("dilated")), (std::vector<double>{3, 1, 7, 1, 15, 1, 31, 1, 63, 1}));
    QCOMPARE(numbersOf(QStringLiteral("resnet")), (std::vector<double>{7, 2, 11, 4, 19, 4, 27, 4}));
    QCOMPARE(numbersOf(QStringLiteral("deep")).back(), 8.0);
    const auto remark = [this](const QString &preset) {
        const std::vector<Remark> remarks = m_lesson->play(presetState(preset))->remarks();
        return remarks.empty() ? std::string() : remarks.front().text.key;
    };
    QCOMPARE(remark(QStringLiteral("page")), std::string());
    QCOMPARE(remark(QStringLiteral("gridding")), std::string("field.remark.holes"));
    QCOMPARE(remark(QStringLiteral("branches")), std::string("field.remark.misaligned"));
    QCOMPARE(remark(QStringLiteral("branches-aligned")), std::string());
}

void ReceptiveFieldLessonTest::everyLabelHasItsSentence()
{
    QFETCH(QString, name);
    Words words;
    words.load(folder + QStringLiteral("/words.en.json"));
    for (const QString &view : {QStringLiteral("rows"), QStringLiteral("image")}) {
        QJsonObject state = presetState(name);
        state.insert(QStringLiteral("view"), view);
        for (const Label &label : labelsOf(*m_lesson->play(state))) {
            if (label.empty())
                continue;
            QVERIFY2(words.has(QString::fromStdString(label.key)), label.key.c_str());
            const QString sentence = words.say(label);
            QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'['), qPrintable(sentence));
        }
    }
}

void ReceptiveFieldLessonTest::onlyTheExampleCountsAsThePage()
{
    const QJsonObject page = m_lesson->defaultState();
    QJsonObject state = page;
    state.insert(QStringLiteral("view"), QStringLiteral("image"));
    state.insert(QStringLiteral("neuron"), QJsonArray{0, 4});
    QVERIFY(m_lesson->samePage(state, page));
    state.insert(QStringLiteral("input"), QJsonArray{30, 29});
    QVERIFY(!m_lesson->samePage(state, page));
}

void ReceptiveFieldLessonTest::anImpossibleStackIsExplainedAndMended()
{
    LessonSession session(*m_lesson, m_content);
    session.setValue(QStringLiteral("input"), QJsonArray{12, 12});      // 12 → 10 → 4 → 2 → nothing
    QVERIFY(session.error().has_value());
    Words words;
    words.load(folder + QStringLiteral("/words.en.json"));
    QCOMPARE(words.say(*session.error()),
             QStringLiteral("Layer 4: the window spans 3 cells, but the row it reads has only 2, with 0 + 0 of padding."));
    QVERIFY(session.remedy().has_value());
    session.applyRemedy();
    QVERIFY(!session.error().has_value());
    QCOMPARE(stateFrom(session.state()).spec.input, (Extent2{13, 13}));
}

void ReceptiveFieldLessonTest::replayOfTwelveLayers_data()
{
    QTest::addColumn<QString>("view");
    QTest::newRow("rows") << QStringLiteral("rows");
    QTest::newRow("picture") << QStringLiteral("image");
}

/// What one slider change costs before anything is painted: play, and the two scenes that a frame needs.
void ReceptiveFieldLessonTest::replayOfTwelveLayers()
{
    QFETCH(QString, view);
    QJsonObject state = presetState(QStringLiteral("deep"));
    state.insert(QStringLiteral("view"), view);
    state.insert(QStringLiteral("input"), QJsonArray{256, 256});
    QBENCHMARK {
        const auto run = m_lesson->play(m_lesson->normalised(state));
        const Moment last = run->lastMoment();
        run->sceneAt({last.step, 0});
        run->sceneAt(last);
    }
}

QTEST_APPLESS_MAIN(ReceptiveFieldLessonTest)
#include "tst_receptive_field_lesson.moc"
