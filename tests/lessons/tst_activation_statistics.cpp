// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_run.h"
#include "tests/core/scene/playable_checks.h"
#include "tests/lessons/lesson_states.h"
#include "tests/lessons/used_keys.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lessons/activation_statistics/activation_statistics_state.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::activation_statistics;
using tests::Entry;

namespace {

const Entry &entry()
{
    static const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    return *library.find(QStringLiteral("activation_statistics"));
}

QString key(const char *name) { return QString::fromLatin1(name); }

} // namespace

class TestActivationStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHoldsForItsRiddleOnly()
    {
        LessonSession session(*entry().lesson, entry().content);
        session.applyPreset(key("guess"));
        session.setValue(key("answer"), key("dead"));
        QCOMPARE(session.state()[key("answer")].toString(), key("dead"));
        QCOMPARE(session.run().remarks().size(), std::size_t(1));
        session.setValue(key("channels"), 8);
        QCOMPARE(session.state()[key("answer")].toString(), key("dead"));
        session.setValue(key("seed"), 11);
        QCOMPARE(session.state()[key("answer")].toString(), key("open"));
        QVERIFY(session.run().remarks().empty());
    }

    void whatNothingDependsOnDoesNotChangeThePage()
    {
        LessonSession session(*entry().lesson, entry().content);
        session.setValue(key("layers"), 3);
        session.setValue(key("groups"), 2);
        QVERIFY(session.truth() == LessonSession::Truth::Reproduced);
        session.setValue(key("seed"), 43);
        QVERIFY(session.truth() == LessonSession::Truth::NotThePage);
    }

    void groupsThatDoNotDivideAreExplained()
    {
        LessonSession session(*entry().lesson, entry().content);
        session.applyPreset(key("group"));
        session.setValue(key("groups"), 5);
        QVERIFY(session.error() && session.error()->rule() == Rule::ChannelsNotDivisible);
        session.applyRemedy();
        QVERIFY(!session.error());
    }

    /// Riddles reach sentences that one control alone does not: all words, over all seeds' faults.
    void everyWordIsUsed()
    {
        tests::UsedKeys used;
        const auto add = [&](const QJsonObject &state) {
            if (const auto run = tests::playIfPossible(*entry().lesson, state))
                used.addRun(*run, checks::moments(*run, 40), checks::allCells(run->sceneAt({})));
        };
        for (const QJsonObject &state : tests::reachableStates(entry()))
            add(state);
        ActivationSetting setting;
        setting.shape = {2, 4, 3, 3};
        setting.guess = true;
        for (setting.seed = 0; setting.seed < 24; ++setting.seed) {
            for (int answer = 0; answer < activationFaults; ++answer) {
                setting.answer = static_cast<ActivationFault>(answer);
                add(toJson(setting));
            }
        }
        setting = {};
        setting.shape = {1, 4, 1, 1};
        add(toJson(setting));
        const ActivationRun run({});
        for (const PlotSeries &extra : run.plotExtras("histogram", {}, {ActivationStage::Block, 0, 0}))
            used.addLabel(extra.label);
        QFile file(key(":/convlab/lessons/activation_statistics/words.en.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &word : QJsonDocument::fromJson(file.readAll()).object().keys())
            QVERIFY2(used.keys().contains(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestActivationStatistics)
#include "tst_activation_statistics.moc"
