// SPDX-License-Identifier: GPL-3.0-or-later
// What every lesson promises, whichever it is: walks the registry.
#include "tests/core/scene/playable_checks.h"
#include "tests/lessons/lesson_states.h"
#include "tests/lessons/used_keys.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/stage_links.h"
#include "ui/math/formula_error.h"
#include "ui/math/tex_formula.h"
#include "ui/shell/course.h"
#include "ui/text/lesson_markup.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Entry;

namespace {

/// Links are checked pair by pair: larger presets are left out, smaller ones have the same links.
constexpr std::size_t mostCellsForLinks = 700;
/// How much of each of many states is looked at.
constexpr int mostMoments = 60;
constexpr std::size_t mostCells = 150;

using convlab::tests::library;

void addLessonRows()
{
    QTest::addColumn<QString>("id");
    for (const Entry &entry : library().entries())
        QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
}

void addPresetRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("preset");
    for (const Entry &entry : library().entries())
        for (const Preset &preset : entry.content.presets)
            QTest::addRow("%s/%s", qPrintable(entry.content.id), qPrintable(preset.name)) << entry.content.id << preset.name;
}

QJsonObject stateOf(const Entry &entry, const QString &preset)
{
    return tests::presetState(entry, *entry.content.preset(preset));
}

/// An evenly spread choice of cells.
std::vector<CellRef> someCells(const Scene &scene)
{
    const std::vector<CellRef> all = checks::allCells(scene);
    std::vector<CellRef> chosen;
    for (std::size_t i = 0; i < all.size(); i += all.size() / mostCells + 1)
        chosen.push_back(all[i]);
    return chosen;
}

std::size_t cellCount(const Entry &entry, const Preset &preset)
{
    return checks::allCells(entry.lesson->play(tests::presetState(entry, preset))->sceneAt({})).size();
}

/// What happens at the moments of a run; an empty word stands for nothing.
QSet<QString> topicsOf(const Playable &run)
{
    QSet<QString> topics;
    for (int step = 0; step < run.stepCount(); ++step)
        for (int micro = 0; micro < run.microCount(step); ++micro)
            topics.insert(QString::fromStdString(run.topicAt({step, micro})));
    return topics;
}

QSet<QString> wordsOfLesson(const QString &id)
{
    QFile file(QStringLiteral(":/convlab/lessons/%1/words.en.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList keys = QJsonDocument::fromJson(file.readAll()).object().keys();
    return {keys.begin(), keys.end()};
}

/// All that match a pattern's first group in the lesson's text.
QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// Whether a state is its controls and its arrays: no editor of the lesson's own leads to more.
bool controlsSayEverything(const Entry &entry)
{
    const QJsonObject state = entry.lesson->normalised(entry.lesson->defaultState());
    for (auto it = state.begin(); it != state.end(); ++it) {
        if (!entry.content.control(it.key()) && !it->toObject().contains(QStringLiteral("s")))
            return false;
    }
    return true;
}

QString sorted(const QSet<QString> &keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestEveryLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsInTheCourse_data() { addLessonRows(); }

    void standsInTheCourse()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        const Course course = loadCourse(QStringLiteral(":/convlab/course.json"));
        QCOMPARE(entry.lesson->id(), id);
        QVERIFY(entry.content.order >= 1 && entry.content.order <= static_cast<int>(course.sections.size()));
        QCOMPARE(course.sections[static_cast<std::size_t>(entry.content.order - 1)].id, id);
        QVERIFY(!entry.content.summary.isEmpty() && !entry.content.goals.isEmpty());
    }

    void opensOnThePageAndReproducesIt_data() { addLessonRows(); }

    void opensOnThePageAndReproducesIt()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        const LessonSession session(*entry.lesson, entry.content);
        QCOMPARE(session.truth(), LessonSession::Truth::Reproduced);
        const QJsonObject page = tests::presetState(entry, entry.content.presets.front());
        QVERIFY(entry.lesson->samePage(page, entry.lesson->normalised(entry.lesson->defaultState())));
    }

    void presetsAreWellFormed_data() { addPresetRows(); }

    void presetsAreWellFormed()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Entry &entry = *library().find(id);
        const QJsonObject known = entry.lesson->normalised(entry.lesson->defaultState());
        const QJsonObject given = entry.content.preset(preset)->state, state = stateOf(entry, preset);
        for (auto it = given.begin(); it != given.end(); ++it) {
            QVERIFY2(known.contains(it.key()), qPrintable(it.key()));
            if (it->toObject().contains(QStringLiteral("s"))) // an array that its own parameters cut is a mistake
                QVERIFY2(state.value(it.key()) == it.value(), qPrintable(it.key()));
        }
        for (const ControlSpec &spec : entry.content.controls) {
            QVERIFY2(state.contains(spec.name), qPrintable(spec.name));
            QCOMPARE(spec.problemWith(state.value(spec.name)), QString());
        }
        QCOMPARE(entry.lesson->normalised(state), state);
        for (const Preset &other : entry.content.presets)
            QVERIFY2(other.name == preset || stateOf(entry, other.name) != state, qPrintable(other.name));
    }

    void presetsPlayToTheEndAndBack_data() { addPresetRows(); }

    void presetsPlayToTheEndAndBack()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Entry &entry = *library().find(id);
        const auto run = entry.lesson->play(stateOf(entry, preset));
        QVERIFY(run->stepCount() >= 1);
        QCOMPARE(QString::fromStdString(checks::playsBothWays(*run)), QString());
    }

    void linksGoBothWays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("preset");
        for (const Entry &entry : library().entries())
            for (const Preset &preset : entry.content.presets)
                if (cellCount(entry, preset) <= mostCellsForLinks)
                    QTest::addRow("%s/%s", qPrintable(entry.content.id), qPrintable(preset.name)) << entry.content.id << preset.name;
    }

    void linksGoBothWays()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Entry &entry = *library().find(id);
        const auto run = entry.lesson->play(stateOf(entry, preset));
        QCOMPARE(QString::fromStdString(checks::linksGoBothWays(*run)), QString());
    }

    void controlsReachTheirWholeRange_data() { addLessonRows(); }

    void controlsReachTheirWholeRange()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        for (const ControlSpec &spec : entry.content.controls) {
            for (const QJsonValue &value : tests::valuesOf(spec)) {
                QJsonObject state = entry.lesson->defaultState();
                if (!spec.belongsTo(state)) // it stands there with another view only
                    state.insert(spec.onlyWith, spec.onlyValues.first());
                state.insert(spec.name, value);
                QVERIFY2(entry.lesson->normalised(state).value(spec.name) == value, qPrintable(spec.name));
            }
        }
    }

    void everyKeyHasWordsAndEveryWordIsUsed_data() { addLessonRows(); }

    void everyKeyHasWordsAndEveryWordIsUsed()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        tests::UsedKeys used;
        for (const QJsonObject &state : tests::reachableStates(entry)) {
            if (const auto run = tests::playIfPossible(*entry.lesson, state))
                used.addRun(*run, checks::moments(*run, mostMoments), someCells(run->sceneAt({})));
        }
        for (const Preset &preset : entry.content.presets) { // as seen after an edit of the page's example
            const auto after = entry.lesson->playAfter(tests::presetState(entry, preset), entry.lesson->normalised(entry.lesson->defaultState()));
            used.addRun(*after, {after->lastMoment()}, {});
        }
        for (const QString &key : used.keys())
            QVERIFY2(entry.words->has(key), qPrintable(key));
        if (controlsSayEverything(entry))
            QCOMPARE(sorted(wordsOfLesson(id) - used.keys()), QString());
    }

    void remarksNamePresets_data() { addLessonRows(); }

    void remarksNamePresets()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        for (const QJsonObject &state : tests::reachableStates(entry)) {
            const auto run = tests::playIfPossible(*entry.lesson, state);
            for (const Remark &remark : run ? run->remarks() : std::vector<Remark>{})
                QVERIFY2(remark.preset.empty() || entry.content.preset(QString::fromStdString(remark.preset)),
                         remark.preset.c_str());
        }
    }

    void editedCellsShowTheirNumbers_data() { addPresetRows(); }

    void editedCellsShowTheirNumbers()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        session.applyPreset(preset);
        const Scene before = session.sceneNow();
        for (int part = 0; part < static_cast<int>(before.parts.size()); ++part) {
            const Grid *grid = std::get_if<Grid>(&before.parts[static_cast<std::size_t>(part)]);
            if (!grid || grid->source.name.empty())
                continue;
            const CellRef cell{part, grid->source.rowOffset + grid->source.rows - 1, grid->source.colOffset};
            session.editCell(cell, 41.5);
            const Scene after = session.sceneNow();
            const Grid &edited = std::get<Grid>(after.parts[static_cast<std::size_t>(part)]);
            QCOMPARE((*edited.values)[static_cast<std::size_t>(cell.row * edited.cols + cell.col)], 41.5);
        }
    }

    void undoRedoSaveAndLoadRestoreTheState_data() { addPresetRows(); }

    void undoRedoSaveAndLoadRestoreTheState()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Entry &entry = *library().find(id);
        LessonSession session(*entry.lesson, entry.content);
        const QJsonObject page = session.state();
        session.applyPreset(preset);
        const QJsonObject state = session.state();
        QVERIFY(!session.error());
        session.move([](Timeline &timeline) { timeline.toEnd(); });
        const QJsonObject saved = QJsonDocument::fromJson(QJsonDocument(session.saved()).toJson()).object();
        if (state != page) {
            session.undo();
            QCOMPARE(session.state(), page);
            session.redo();
        }
        QCOMPARE(session.state(), state);
        LessonSession other(*entry.lesson, entry.content);
        other.restore(saved);
        QCOMPARE(other.state(), state);
        QCOMPARE(other.timeline().moment(), session.run().lastMoment());
    }

    void textLinksLeadSomewhere_data() { addLessonRows(); }

    void textLinksLeadSomewhere()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        for (const QString &command : matches(entry.content.text, QStringLiteral("\\]\\(stage:([^)]*)\\)"))) {
            LessonSession session(*entry.lesson, entry.content);
            QVERIFY2(followStageLink(session, command).isEmpty(), qPrintable(command));
        }
    }

    void paragraphsExplainWhatTheStageDoes_data() { addLessonRows(); }

    void paragraphsExplainWhatTheStageDoes()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        const QStringList explained = readLessonMarkup(entry.content.text).topics;
        const auto page = entry.lesson->play(tests::presetState(entry, entry.content.presets.front()));
        const QSet<QString> onThePage = topicsOf(*page);
        QSet<QString> anywhere;
        for (const Preset &preset : entry.content.presets)
            anywhere += topicsOf(*entry.lesson->play(tests::presetState(entry, preset)));
        QVERIFY2(!anywhere.contains(QString()), "some moment has no topic");
        for (const QString &topic : onThePage)
            QVERIFY2(explained.contains(topic), qPrintable(topic + QStringLiteral(" is not explained")));
        for (const QString &topic : explained)
            QVERIFY2(anywhere.contains(topic), qPrintable(topic + QStringLiteral(" never happens")));
    }

    void formulasOfTheTextCanBeSet_data() { addLessonRows(); }

    void formulasOfTheTextCanBeSet()
    {
        QFETCH(QString, id);
        QString text = library().find(id)->content.text;
        text.remove(QRegularExpression(QStringLiteral("`[^`]*`"))).replace(QLatin1String("$$"), QLatin1String("$"));
        for (const QString &tex : matches(text, QStringLiteral("\\$([^$]+)\\$"))) {
            try {
                const TexFormula formula(tex);
            } catch (const FormulaError &error) {
                QFAIL(qPrintable(tex + QStringLiteral(": ") + QString::fromUtf8(error.what())));
            }
        }
    }

    void liveNumbersOfTheTextExist_data() { addLessonRows(); }

    void liveNumbersOfTheTextExist()
    {
        QFETCH(QString, id);
        const Entry &entry = *library().find(id);
        const auto run = entry.lesson->play(entry.lesson->normalised(entry.lesson->defaultState()));
        QStringList offered;
        for (const auto &[name, value] : run->liveNumbers())
            offered << QString::fromStdString(name);
        for (const QString &name : matches(entry.content.text, QStringLiteral("\\\\live\\{([^}]*)\\}")))
            QVERIFY2(entry.content.control(name) || offered.contains(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestEveryLesson)
#include "tst_every_lesson.moc"
