// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/memory_study_store.h"
#include "core/study/practice_queue.h"
#include "core/study/prerequisites.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace convlab::practice;

namespace {

constexpr Seconds morning = 20000 * secondsPerDay + 9 * 3600;
constexpr Seconds day = secondsPerDay;

const char *const allSections[] = {"cross_correlation_1d", "cross_correlation_2d", "output_shape",   "parameter_counts", "pooling",
                                   "receptive_field",      "depthwise_separable",  "im2col",         "kernel_gradient",  "residual_block",
                                   "patch_embedding",      "activation_statistics", "cnn_checklist"};

PracticeQueue queueFor(std::initializer_list<const char *> sections, PracticeSettings settings = {})
{
    PracticeQueue queue(settings);
    for (const char *section : sections)
        queue.markSeen(section, morning);
    return queue;
}

/// Answers what the queue asks and says what it was.
Pick answerNext(PracticeQueue &queue, Seconds now, Rating rating = Rating::Good)
{
    const Pick pick = queue.next(now).value();
    queue.answer(pick, {1}, {rating != Rating::Again, 0, 10}, Misconception::None, rating, now);
    return pick;
}

/// Works until nothing is left of the day; a minute per answer. Returns how many were asked.
int workThrough(PracticeQueue &queue, Seconds &now, Rating rating = Rating::Good)
{
    int asked = 0;
    for (; queue.next(now); now += 60, ++asked)
        answerNext(queue, now, rating);
    return asked;
}

QString reason(const Pick &pick)
{
    QString text = QString::fromStdString(pick.because.key);
    for (const double number : pick.because.numbers)
        text += QStringLiteral(" %1").arg(number);
    return text;
}

} // namespace

class TestPracticeQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedBeforeASectionIsSeen()
    {
        PracticeQueue queue;
        QVERIFY(!queue.next(morning));
        QVERIFY(!queue.nextDueAt());
        QCOMPARE(queue.counts(morning), QueueCounts());
        queue.markSeen("pooling", morning);
        queue.markSeen("pooling", morning + 5);
        QCOMPARE(queue.seen(), (std::vector<SeenSection>{{"pooling", morning}}));
        const Pick pick = queue.next(morning).value();
        QCOMPARE(findGenerator(pick.generator)->section, "pooling");
        QCOMPARE(pick.kind, PickKind::New);
        QCOMPARE(reason(pick), QStringLiteral("due.new"));
    }

    void newItemsAreLimitedPerDay()
    {
        PracticeSettings settings;
        settings.newPerDay = 3;
        PracticeQueue queue = queueFor({"cross_correlation_1d", "output_shape"}, settings);
        Seconds now = morning;
        workThrough(queue, now);
        QCOMPARE(queue.states().size(), std::size_t(3));
        now = morning + day;
        workThrough(queue, now);
        QCOMPARE(queue.states().size(), std::size_t(6));
    }

    void theDayBeginsAtTheHourThatWasSet()
    {
        PracticeSettings settings;
        settings.newPerDay = 1;
        settings.dayStart = 4 * 3600 - 2 * 3600;    // four in the morning, two hours east of Greenwich
        PracticeQueue queue = queueFor({"residual_block"}, settings);
        Seconds now = 20000 * day + 1 * 3600;       // three in the morning there
        workThrough(queue, now);
        QCOMPARE(queue.states().size(), std::size_t(1));
        now = 20000 * day + 2 * 3600 + 60;
        workThrough(queue, now);
        QCOMPARE(queue.states().size(), std::size_t(2));
        QVERIFY(dayOf(-1, 0) == -1 && dayOf(0, 0) == 0 && dayOf(-day, 0) == -1 && dayOf(-day - 1, 0) == -2);
    }

    void learningStepsComeBackWithinTheSession()
    {
        PracticeSettings settings;
        settings.newPerDay = 1;
        PracticeQueue queue = queueFor({"residual_block"}, settings);
        const Pick first = answerNext(queue, morning, Rating::Again);
        const Pick early = queue.next(morning + 30).value();
        QCOMPARE(reason(early), QStringLiteral("due.ahead 1"));
        const Pick again = queue.next(morning + 120).value();
        QCOMPARE(again.generator, first.generator);
        QVERIFY(again.seed != first.seed);
        QCOMPARE(reason(again), QStringLiteral("due.missed_minutes 2"));
        answerNext(queue, morning + 120);
        QCOMPARE(reason(queue.next(morning + 120 + 700).value()), QStringLiteral("due.learning 12"));
        answerNext(queue, morning + 120 + 700);
        QVERIFY(!queue.next(morning + 120 + 800));
        QVERIFY(queue.nextDueAt().value() >= morning + day);
    }

    void dueReviewsComeMostForgottenFirst()
    {
        PracticeQueue queue = queueFor({"cross_correlation_1d", "residual_block", "activation_statistics"});
        Seconds now = morning;
        workThrough(queue, now);
        const Seconds later = morning + 30 * day;
        double last = 0;
        int reviews = 0;
        for (Seconds at = later;; at += 1) {
            const Pick pick = queue.next(at).value();
            if (pick.kind != PickKind::Review)
                break;
            const double recall = recallChance(queue.states().find(pick.generator)->second.card, later, defaultFsrsWeights);
            QVERIFY(recall >= last - 1e-6);
            last = recall;
            ++reviews;
            queue.answer(pick, {1}, {true, 0, 10}, Misconception::None, Rating::Good, at);
        }
        QCOMPARE(reviews, 12);
    }

    void reviewsAreLimitedPerDay()
    {
        PracticeSettings settings;
        settings.newPerDay = 10;
        settings.reviewsPerDay = 4;
        PracticeQueue queue = queueFor({"cross_correlation_1d", "output_shape"}, settings);
        Seconds now = morning;
        workThrough(queue, now);
        now = morning + 40 * day;
        QCOMPARE(queue.counts(now).reviews, 4);
        int reviews = 0;
        for (; queue.next(now); now += 30)
            reviews += answerNext(queue, now).kind == PickKind::Review;
        QCOMPARE(reviews, 4);
    }

    void dueBecauseSaysDaysAndRecall()
    {
        PracticeQueue queue = queueFor({"residual_block"});
        const Pick first = queue.next(morning).value();
        queue.answer(first, {1}, {true, 0, 1}, Misconception::None, Rating::Easy, morning);
        const Seconds later = morning + 9 * day + 600;
        const Pick due = queue.next(later).value();
        QCOMPARE(due.generator, first.generator);
        const double percent = std::round(100 * recallChance(9.0 + 600.0 / day, 8.2956));
        QCOMPARE(reason(due), QStringLiteral("due.review 9 %1").arg(percent));
        queue.answer(due, {}, {}, Misconception::None, Rating::Again, later);
        queue.answer(queue.practise(first.generator, later + 60).value(), {}, {}, Misconception::None, Rating::Good, later + 60);
        QVERIFY(reason(queue.practise(first.generator, later + 3 * day).value()).startsWith(QStringLiteral("due.missed_days 3 ")));
    }

    void anythingCanBePractisedNow()
    {
        PracticeQueue queue;
        const Pick pick = queue.practise("fold_cell", morning).value();
        QCOMPARE(pick.kind, PickKind::Chosen);
        QCOMPARE(reason(pick), QStringLiteral("due.chosen_new"));
        queue.answer(pick, {3}, {true, 0, 5}, Misconception::None, Rating::Easy, morning);
        QVERIFY(reason(queue.practise("fold_cell", morning + 60).value()).startsWith(QStringLiteral("due.chosen_early ")));
        QVERIFY(!queue.practise("no such thing", morning));
        QVERIFY(!queue.practiseSection("no such section", morning));
        QCOMPARE(std::string(findGenerator(queue.practiseSection("im2col", morning)->generator)->section), std::string("im2col"));
    }

    void aSectionIsPractisedFromItsFirstItemsOn()
    {
        PracticeQueue queue;
        std::set<std::string> asked;
        for (int i = 0; i < 40; ++i) {
            const Pick pick = queue.practiseSection("pooling", morning + i * 60).value();
            asked.insert(pick.generator);
            queue.answer(pick, {1}, {true, 0, 10}, Misconception::None, Rating::Good, morning + i * 60);
        }
        QCOMPARE(asked.size(), std::size_t(9));
    }

    void aSkillIsPractisedThroughAllItsItems()
    {
        PracticeQueue queue;
        std::set<std::string> asked, wanted;
        for (const Generator &generator : generators())
            if (std::string_view(generator.skill) == "output_size" && std::string_view(generator.section) == "output_shape")
                wanted.insert(generator.name);
        QVERIFY(wanted.size() > 2);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Seconds now = morning + static_cast<Seconds>(i) * 60;
            const Pick pick = queue.practiseSkill("output_shape", "output_size", now).value();
            QCOMPARE(pick.kind, PickKind::Chosen);
            asked.insert(pick.generator);
            queue.answer(pick, {1}, {true, 0, 10}, Misconception::None, Rating::Good, now);
        }
        QCOMPARE(asked, wanted);
        QVERIFY(!queue.practiseSkill("pooling", "output_length", morning));
    }

    void undoGivesBackWhatWas()
    {
        PracticeQueue queue = queueFor({"cross_correlation_1d"});
        answerNext(queue, morning);
        const PracticeQueue before = queue;
        const Pick pick = queue.next(morning + 60).value();
        queue.answer(pick, {7}, {false, 1, 30}, Misconception::KernelFlipped, Rating::Again, morning + 90);
        const ReviewEntry taken = queue.undo().value();
        QCOMPARE(taken.generator, pick.generator);
        QCOMPARE(taken.misconception, Misconception::KernelFlipped);
        QVERIFY(queue.states() == before.states() && queue.log() == before.log());
        QCOMPARE(queue.next(morning + 60).value(), pick);
        queue.undo();
        QVERIFY(queue.states().empty() && !queue.undo());
    }

    void theLearnerMayChangeTheRating()
    {
        PracticeQueue queue = queueFor({"cross_correlation_1d"}), other = queue;
        const Pick pick = queue.next(morning).value();
        queue.answer(pick, {7}, {true, 0, 30}, Misconception::None, Rating::Good, morning);
        other.answer(pick, {7}, {true, 0, 30}, Misconception::None, Rating::Easy, morning);
        QVERIFY(queue.rerate(Rating::Easy));
        QVERIFY(queue.log() == other.log() && queue.states() == other.states());
        PracticeQueue empty;
        QVERIFY(!empty.rerate(Rating::Good));
    }

    void theLogIsEnough()
    {
        PracticeQueue queue = queueFor({"cross_correlation_1d", "pooling"});
        MemoryStudyStore store;
        Seconds now = morning;
        for (int i = 0; i < 25 && queue.next(now); ++i, now += 300) {
            ReviewEntry entry = queue.answer(queue.next(now).value(), {1}, {i % 3 > 0, 0, 10}, Misconception::None, i % 3 > 0 ? Rating::Good : Rating::Again, now);
            QCOMPARE(store.save(entry), convlab::Saved::Yes);
        }
        for (const SeenSection &section : queue.seen())
            store.saveSeen(section);
        const PracticeQueue restored(queue.settings(), store.log(), store.seen());
        QVERIFY(restored.states() == queue.states());
        QCOMPARE(restored.next(now + day), queue.next(now + day));
    }

    void theMemoryStoreKeepsWhatItIsGiven()
    {
        MemoryStudyStore store;
        ReviewEntry entry;
        entry.generator = "pool_size";
        store.save(entry);
        QCOMPARE(entry.id, std::int64_t(1));
        entry.rating = Rating::Easy;
        store.save(entry);
        QCOMPARE(store.log(), std::vector<ReviewEntry>{entry});
        store.withdraw(entry);
        QVERIFY(store.log().empty() && !store.settings() && store.notices().empty());
        QCOMPARE(store.save(entry), convlab::Saved::Conflict);
        store.saveSettings({});
        QVERIFY(store.settings() == PracticeSettings());
        store.saveSeen({"pooling", 5});
        store.saveSeen({"pooling", 6});
        QCOMPARE(store.seen(), (std::vector<SeenSection>{{"pooling", 5}}));
    }

    void theSameMomentAsksTheSame()
    {
        PracticeQueue one = queueFor({"pooling", "im2col"}), two = one;
        Seconds now = morning;
        for (int i = 0; i < 60 && one.next(now); ++i, now += 90) {
            QCOMPARE(one.next(now), two.next(now));
            answerNext(one, now, i % 4 == 0 ? Rating::Again : Rating::Good);
            answerNext(two, now, i % 4 == 0 ? Rating::Again : Rating::Good);
        }
        QVERIFY(one.states() == two.states());
        PracticeSettings settings;
        settings.seed = 1;
        QVERIFY(queueFor({"pooling"}, settings).next(morning)->seed != queueFor({"pooling"}).next(morning)->seed);
    }

    void prerequisitesNameSkillsAndHaveNoCircle()
    {
        std::set<std::string> skills;
        for (const Generator &generator : generators())
            skills.insert(generator.skill);
        std::map<std::string, std::set<std::string>> needs;
        for (const Prerequisite &rule : prerequisites()) {
            QVERIFY2(skills.count(rule.skill) && skills.count(rule.needed), rule.skill);
            needs[rule.skill].insert(rule.needed);
        }
        std::set<std::string> done;     // take away what needs nothing more, until nothing is left
        while (done.size() < skills.size()) {
            const std::size_t before = done.size();
            for (const std::string &skill : skills)
                if (std::all_of(needs[skill].begin(), needs[skill].end(), [&done](const std::string &needed) { return done.count(needed); }))
                    done.insert(skill);
            QVERIFY2(done.size() > before, "the skills that are left need each other");
        }
    }

    void prerequisitesComeFirst()
    {
        PracticeSettings settings;
        settings.newPerDay = 999;
        PracticeQueue queue(settings);
        for (const char *section : allSections)
            queue.markSeen(section, morning);
        std::set<std::string> right;
        Seconds now = morning;
        for (; queue.next(now); now += 60) {
            const Pick pick = answerNext(queue, now);
            const std::string skill = findGenerator(pick.generator)->skill;
            for (const Prerequisite &rule : prerequisites())
                if (pick.kind == PickKind::New && rule.skill == skill)
                    QVERIFY2(right.count(rule.needed), rule.needed);
            right.insert(skill);
        }
        QCOMPARE(queue.states().size(), generators().size());
    }

    void aWrongPrerequisiteHoldsBackWhatNeedsIt()
    {
        PracticeSettings settings;
        settings.newPerDay = 999;
        PracticeQueue queue = queueFor({"cross_correlation_1d", "cross_correlation_2d"}, settings);
        Seconds now = morning;
        std::set<std::string> asked;
        for (int i = 0; i < 200 && queue.next(now); ++i, now += 60)
            asked.insert(answerNext(queue, now, Rating::Again).generator);
        QVERIFY(asked.count("sliding_cell") && !asked.count("sliding_outputs") && !asked.count("grid_cell"));
    }

    void whoStartsElsewhereIsNotHeldBack()
    {
        PracticeQueue queue = queueFor({"im2col"});
        QCOMPARE(queue.next(morning)->generator, std::string("unfold_column"));
    }

    void ratingsFollowFromAnswerTimeAndHints()
    {
        QCOMPARE(suggestedRating({false, 0, 3}, 20), Rating::Again);
        QCOMPARE(suggestedRating({true, 1, 3}, 20), Rating::Hard);
        QCOMPARE(suggestedRating({true, 0, 51}, 20), Rating::Hard);
        QCOMPARE(suggestedRating({true, 0, 50}, 20), Rating::Good);
        QCOMPARE(suggestedRating({true, 0, 10}, 20), Rating::Good);
        QCOMPARE(suggestedRating({true, 0, 9}, 20), Rating::Easy);
        QCOMPARE(suggestedRating({true, 0, 0}, 20), Rating::Good);
        Question question;
        question.difficulty = 2;
        QCOMPARE(expectedSeconds(question), 45);
        question.type = QuestionType::Cells;
        QCOMPARE(expectedSeconds(question), 67);
    }

    void settingsStayInTheirRanges()
    {
        PracticeSettings wild;
        wild.retention = NAN;
        wild.newPerDay = -5;
        wild.reviewsPerDay = 1 << 30;
        const PracticeSettings tame = normalised(wild);
        QCOMPARE(tame.retention, lowestRetention);
        QCOMPARE(tame.newPerDay, 0);
        QCOMPARE(tame.reviewsPerDay, 9999);
        wild.retention = 2;
        QCOMPARE(normalised(wild).retention, highestRetention);
        QVERIFY(normalised({}) == PracticeSettings());
    }
};

QTEST_APPLESS_MAIN(TestPracticeQueue)
#include "tst_practice_queue.moc"
