// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson says from its parameters alone is what it says when it is played: the search for the nearest possible
// setting asks hundreds of times and must not compute hundreds of runs.
#include "core/errors/parameter_error.h"
#include "tests/support/control_dice.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/nearest_legal.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

/// What is said of a state; nothing if it is possible.
template<typename Act>
std::optional<Rule> broken(const Act &act)
{
    try {
        act();
        return {};
    } catch (const ParameterError &error) {
        return error.rule();
    }
}

/// Counts what it is asked to play.
class Counting : public Lesson {
public:
    explicit Counting(const Lesson &lesson) : m_lesson(lesson) {}

    QString id() const override { return m_lesson.id(); }
    QJsonObject defaultState() const override { return m_lesson.defaultState(); }
    QJsonObject normalised(const QJsonObject &state) const override { return m_lesson.normalised(state); }
    void require(const QJsonObject &state) const override { m_lesson.require(state); }
    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        ++played;
        return m_lesson.play(state);
    }

    mutable int played = 0;

private:
    const Lesson &m_lesson;
};

} // namespace

class TestImpossibleSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSayTheSame_data()
    {
        QTest::addColumn<QString>("section");
        for (const auto &entry : tests::library().entries())
            QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
    }

    void bothSayTheSame()
    {
        QFETCH(QString, section);
        const LessonLibrary::Entry &entry = *tests::library().find(section);
        if (entry.content.controls.empty())
            return;
        tests::ControlDice dice;
        QJsonObject state;
        for (int change = 0; change < 300; ++change) {
            if (change % 20 == 0)
                state = entry.lesson->stateWith(dice.oneOf(entry.content.presets).state);
            const ControlSpec &spec = dice.oneOf(entry.content.controls);
            state.insert(spec.name, dice.valueFor(spec));
            const auto required = broken([&] { entry.lesson->require(state); });
            state = entry.lesson->normalised(state);
            const auto again = broken([&] { entry.lesson->require(state); });
            QVERIFY2(required == again, qPrintable(spec.name));
            if (required)
                QVERIFY2(required == broken([&] { entry.lesson->play(state); }), qPrintable(spec.name));
        }
    }

    void theSearchComputesLittle_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("groups far from the channels") << QStringLiteral("cross_correlation_2d")
            << QJsonObject{{QStringLiteral("channels_in"), 2}, {QStringLiteral("channels_out"), 1}, {QStringLiteral("groups"), 4},
                           {QStringLiteral("input"), QJsonArray{64, 63}}};
        QTest::newRow("a matrix too large to draw") << QStringLiteral("cross_correlation_2d")
            << QJsonObject{{QStringLiteral("input"), QJsonArray{64, 64}}, {QStringLiteral("view"), QStringLiteral("toeplitz")}};
        QTest::newRow("a race with odd groups") << QStringLiteral("im2col")
            << QJsonObject{{QStringLiteral("view"), QStringLiteral("race")}, {QStringLiteral("race_channels"), 64}, {QStringLiteral("race_groups"), 91}};
        QTest::newRow("a window over a small image") << QStringLiteral("pooling")
            << QJsonObject{{QStringLiteral("input"), QJsonArray{1, 60}}, {QStringLiteral("window"), QJsonArray{8, 8}}, {QStringLiteral("dilation"), QJsonArray{4, 4}}};
        QTest::newRow("patches larger than the image") << QStringLiteral("patch_embedding")
            << QJsonObject{{QStringLiteral("size"), QJsonArray{2, 251}}, {QStringLiteral("patch"), 32}};
    }

    void theSearchComputesLittle()
    {
        QFETCH(QString, section);
        QFETCH(QJsonObject, changes);
        const LessonLibrary::Entry &entry = *tests::library().find(section);
        const QJsonObject state = entry.lesson->stateWith(changes);
        QVERIFY(broken([&] { entry.lesson->require(state); }));
        const Counting counting(*entry.lesson);
        nearestLegalState(counting, entry.content, state);
        QVERIFY2(counting.played <= 1, qPrintable(QString::number(counting.played)));
    }
};

QTEST_MAIN(TestImpossibleSettings)
#include "tst_impossible_settings.moc"
