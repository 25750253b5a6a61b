// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/session_summary.h"

#include <QTest>

#include <numeric>

using namespace convlab::practice;

namespace {

constexpr Seconds morning = 20000 * secondsPerDay + 9 * 3600, day = secondsPerDay;

void give(PracticeQueue &queue, const char *generator, bool right, Seconds now, Misconception misconception = Misconception::None, int hints = 0,
          Rating rating = Rating::Easy)
{
    queue.answer(queue.practise(generator, now).value(), {1}, {right, hints, 10}, misconception, right ? rating : Rating::Again, now);
}

const Progress &named(const std::vector<Progress> &all, const char *name)
{
    for (const Progress &one : all)
        if (one.name == name)
            return one;
    qFatal("no %s", name);
}

QString said(const std::vector<Phrase> &phrases)
{
    QStringList texts;
    for (const Phrase &phrase : phrases) {
        QString text = QString::fromStdString(phrase.key);
        for (const double number : phrase.numbers)
            text += QStringLiteral(" %1").arg(number);
        texts << text;
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsWalkFromNewToKnown()
    {
        PracticeQueue queue;
        const std::vector<Progress> before = sectionProgress(queue, morning);
        QCOMPARE(before.size(), std::size_t(13));
        QCOMPARE(before.front().name, std::string("cross_correlation_1d"));
        QCOMPARE(before.front(), (Progress{"cross_correlation_1d", 7, 0, 0, 0, 0}));
        give(queue, "pool_size", true, morning);
        give(queue, "pool_argmax", false, morning);
        Progress pooling = named(sectionProgress(queue, morning), "pooling");
        QCOMPARE(pooling.learning, 1);
        QCOMPARE(pooling.young, 1);
        QCOMPARE(pooling.recall, 1.0);
        QCOMPARE(named(skillProgress(queue, morning), "pooling_size").young, 1);
        for (int i = 1; i < 5; ++i)
            give(queue, "pool_size", true, morning + i * 20 * day);
        pooling = named(sectionProgress(queue, morning + 100 * day), "pooling");
        QCOMPARE(pooling.known, 1);
        QVERIFY(pooling.recall < 1 && pooling.recall > 0.5);
    }

    void standingIsOneWord_data()
    {
        QTest::addColumn<int>("learning");
        QTest::addColumn<int>("young");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("due");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("nothing asked") << 0 << 0 << 0 << 0 << Standing::New;
        QTest::newRow("first steps") << 1 << 0 << 0 << 0 << Standing::Learning;
        QTest::newRow("young") << 0 << 3 << 0 << 0 << Standing::Learning;
        QTest::newRow("one is left") << 0 << 0 << 2 << 0 << Standing::Learning;
        QTest::newRow("all known") << 0 << 0 << 3 << 0 << Standing::Known;
        QTest::newRow("known, one due") << 0 << 0 << 3 << 1 << Standing::Due;
    }

    void standingIsOneWord()
    {
        QFETCH(int, learning);
        QFETCH(int, young);
        QFETCH(int, known);
        QFETCH(int, due);
        QTEST(standingOf({"a skill", 3, learning, young, known, 0.9, due}), "standing");
    }

    void groupsAddUpToTheCourse()
    {
        PracticeQueue queue;
        int count = 0;
        for (const Generator &generator : generators())
            if (++count % 2 == 0)
                give(queue, generator.name, count % 3 != 0, morning + count * 60);
        for (const Seconds later : {Seconds{0}, day, 9 * day, 40 * day}) {
            const Seconds now = morning + 10000 + later;
            const Progress course = courseProgress(queue, now);
            QCOMPARE(course.items, static_cast<int>(generators().size()));
            QCOMPARE(course.asked(), count / 2);
            PracticeSettings unlimited;
            unlimited.reviewsPerDay = 9999;
            PracticeQueue same(unlimited, queue.log());
            QCOMPARE(course.due, same.counts(now).learning + same.counts(now).reviews);
            QCOMPARE(course.nextAt, queue.nextDueAt());
            int sections = 0, skills = 0;
            for (const Progress &section : sectionProgress(queue, now)) {
                sections += section.due;
                int items = 0;
                for (const Progress &skill : skillProgress(queue, section.name, now)) {
                    items += skill.items;
                    skills += skill.due;
                }
                QCOMPARE(items, section.items);
            }
            QCOMPARE(sections, course.due);
            QCOMPARE(skills, course.due);
        }
        QVERIFY(skillProgress(queue, "no such section", morning).empty());
    }

    /// It belongs to no section, but it comes back.
    void whatTheSkillCheckMissedCountsForTheCourse()
    {
        PracticeQueue queue;
        give(queue, "pool_size", true, morning);
        queue.heed({{checkedItemName("term"), morning - 600}, {checkedItemName("way"), 0}});
        const Progress course = courseProgress(queue, morning);
        QCOMPARE(course.items, static_cast<int>(generators().size()) + 1);
        QCOMPARE(course.learning, 1);
        QCOMPARE(course.due, queue.counts(morning).learning);
        QCOMPARE(course.nextAt, queue.nextDueAt());
        QVERIFY(course.recall > 0.9 && course.recall <= 1);
        const std::vector<int> counts = forecast(queue, morning, 30);
        QCOMPARE(counts.front(), 1);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 2);
    }

    void theLastFiveAnswersAreShown()
    {
        PracticeQueue queue;
        QVERIFY(named(sectionProgress(queue, morning), "pooling").last.empty());
        for (int i = 0; i < 7; ++i)
            give(queue, i % 2 ? "pool_size" : "pool_argmax", i % 3 == 0, morning + i);
        give(queue, "sliding_cell", true, morning + 100);
        QCOMPARE(named(sectionProgress(queue, morning + 200), "pooling").last,
                 (std::vector<Mark>{{false, morning + 2}, {true, morning + 3}, {false, morning + 4}, {false, morning + 5}, {true, morning + 6}}));
        QCOMPARE(named(skillProgress(queue, "pooling", morning + 200), "pooling_size").last,
                 (std::vector<Mark>{{false, morning + 1}, {true, morning + 3}, {false, morning + 5}}));
    }

    void whatIsAskedNoMoreIsLeftOut()
    {
        PracticeQueue queue;
        give(queue, "pool_size", false, morning);
        std::vector<ReviewEntry> log = queue.log();
        log.push_back(log.front());
        log.back().generator = "of_an_earlier_version";
        const PracticeQueue old({}, log);
        QCOMPARE(forecast(old, morning, 1), std::vector<int>{1});
        QCOMPARE(courseProgress(old, morning).due, 1);
    }

    void forecastCountsEveryItemOnce()
    {
        PracticeQueue queue;
        give(queue, "pool_size", true, morning);            // in eight days
        give(queue, "pool_argmax", false, morning);         // in a minute
        const std::vector<int> counts = forecast(queue, morning, 30);
        QCOMPARE(counts.size(), std::size_t(30));
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 2);
        QCOMPARE(counts[0], 1);
        const std::vector<int> overdue = forecast(queue, morning + 100 * day, 5);
        QCOMPARE(overdue, (std::vector<int>{2, 0, 0, 0, 0}));
        QVERIFY(forecast(queue, morning, -1).empty());
    }

    void misconceptionsAreRanked()
    {
        PracticeQueue queue;
        give(queue, "sliding_cell", false, morning, Misconception::KernelFlipped);
        give(queue, "size_square", false, morning + 60, Misconception::CeilForFloor);
        give(queue, "size_square", false, morning + 120, Misconception::CeilForFloor);
        give(queue, "size_dilated", false, morning + 180, Misconception::DilationForgotten);
        give(queue, "size_dilated", true, morning + 240, Misconception::DilationForgotten);
        const std::vector<MisconceptionCount> all = misconceptionsShown(queue.log());
        QCOMPARE(all, (std::vector<MisconceptionCount>{{Misconception::CeilForFloor, 2, morning + 120},
                                                       {Misconception::DilationForgotten, 1, morning + 180},
                                                       {Misconception::KernelFlipped, 1, morning}}));
        QCOMPARE(misconceptionsShown(queue.log(), morning + 150).size(), std::size_t(1));
    }

    void aMisconceptionLeadsToItsLastQuestion()
    {
        PracticeQueue queue;
        give(queue, "size_square", false, morning, Misconception::CeilForFloor);
        give(queue, "size_dilated", false, morning + 60, Misconception::CeilForFloor);
        const std::uint64_t seed = queue.log().back().seed;
        give(queue, "size_square", true, morning + 120);
        give(queue, "size_dilated", true, morning + 180);
        give(queue, "size_dilated", false, morning + 240);
        give(queue, "size_dilated", true, morning + 300);
        QCOMPARE(lastSlip(queue.log(), Misconception::CeilForFloor), std::optional(LastSlip{"size_dilated", seed, 2}));
        QVERIFY(!lastSlip(queue.log(), Misconception::KernelFlipped));
        QVERIFY(!lastSlip(queue.log(), Misconception::None));
    }

    void daysWithoutAnswersAreInTheRow()
    {
        PracticeQueue queue;
        give(queue, "sliding_cell", true, morning - 3 * day);
        give(queue, "sliding_cell", true, morning - 2 * day);
        give(queue, "sliding_cell", true, morning);
        give(queue, "sliding_flip", false, morning);
        const std::int64_t today = dayOf(morning, queue.settings().dayStart);
        QCOMPARE(lastDays(queue, morning, 3), (std::vector<DayCount>{{today - 2, 1, 1}, {today - 1, 0, 0}, {today, 2, 1}}));
        QVERIFY(lastDays(queue, morning, 0).empty());
        QCOMPARE(lastDays(queue, morning - 9 * day, 2).back().answers, 0);     // the clock was set back
    }

    void aPauseEndsASession()
    {
        PracticeQueue queue;
        give(queue, "sliding_cell", true, morning);
        give(queue, "sliding_flip", false, morning + sessionPause);
        give(queue, "sliding_cell", true, morning + 2 * sessionPause + 1);
        give(queue, "sliding_cell", true, morning - day);                      // the clock was set back
        QCOMPARE(sessions(queue.log()), (std::vector<Session>{{morning, morning + sessionPause, 2, 1},
                                                              {morning + 2 * sessionPause + 1, morning + 2 * sessionPause + 1, 1, 1},
                                                              {morning - day, morning - day, 1, 1}}));
        QVERIFY(sessions({}).empty());
    }

    void onlyReviewsMeasureRetention()
    {
        PracticeQueue queue;
        give(queue, "sliding_cell", false, morning, Misconception::None, 0);
        QCOMPARE(reviewsSince(queue.log()), ReviewCount{});
        give(queue, "pool_size", true, morning);
        give(queue, "pool_size", true, morning + 8 * day);
        give(queue, "pool_size", false, morning + 60 * day);
        QCOMPARE(reviewsSince(queue.log()), (ReviewCount{2, 1}));
        QCOMPARE(reviewsSince(queue.log(), morning + 30 * day), (ReviewCount{1, 0}));
        QCOMPARE(measuredRetention(queue.log()), std::optional(0.5));
    }

    void historyCountsDays()
    {
        PracticeQueue queue;
        give(queue, "sliding_cell", true, morning);
        give(queue, "sliding_flip", false, morning + 60);
        give(queue, "sliding_cell", true, morning + 9 * day);
        const std::vector<DayCount> days = history(queue);
        QCOMPARE(days.size(), std::size_t(2));
        QCOMPARE(days[1].day - days[0].day, std::int64_t(9));
        QCOMPARE(days[0].answers, 2);
        QCOMPARE(days[0].right, 1);
        QCOMPARE(measuredRetention(queue.log()), std::optional(1.0));
        QVERIFY(!measuredRetention({}));
    }

    void aSessionEndsWithASummary()
    {
        PracticeQueue queue;
        give(queue, "pool_size", true, morning - day);
        give(queue, "sliding_cell", false, morning, Misconception::WindowShifted);
        give(queue, "sliding_cell", true, morning + 60, Misconception::None, 1);
        give(queue, "residual_add", true, morning + 120);
        give(queue, "size_square", false, morning + 180, Misconception::PaddingCountedOnce);
        const SessionSummary summary = summaryOf(queue, morning, morning + 200);
        QCOMPARE(summary.answers, 4);
        QCOMPARE(summary.right, 2);
        QCOMPARE(summary.withoutHint, 1);
        QCOMPARE(summary.wentWell, (std::vector<std::string>{"sliding_sum", "residual_sum"}));
        QCOMPARE(summary.toRepeat, (std::vector<std::string>{"output_size"}));
        QCOMPARE(summary.misconceptions.size(), std::size_t(2));
        QCOMPARE(summary.comeBackAt.value(), morning + 240);
        QCOMPARE(said(sentencesOf(summary, morning + 200, 4 * 3600)), QStringLiteral("summary.right 2 4; summary.hints 1; summary.back_today 1"));
    }

    void comingBackIsSaidInDays()
    {
        PracticeQueue queue;
        QCOMPARE(said(sentencesOf(summaryOf(queue, morning, morning), morning, 0)), QStringLiteral("summary.nothing"));
        PracticeSettings settings;
        settings.fuzz = false;
        queue.setSettings(settings);
        give(queue, "residual_add", true, morning);
        const SessionSummary summary = summaryOf(queue, morning, morning + 60);
        QCOMPARE(said(sentencesOf(summary, morning + 60, settings.dayStart)), QStringLiteral("summary.right 1 1; summary.back_in_days 1 8"));
        QCOMPARE(said(sentencesOf(summary, morning + 7 * day, settings.dayStart)), QStringLiteral("summary.right 1 1; summary.back_tomorrow 1"));
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
