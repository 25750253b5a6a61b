// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_command.h"
#include "app/stage_request.h"
#include "tests/support/lesson_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convlab;
using namespace convlab::app;

namespace {

using convlab::tests::library;

StageOptions stage(const char *line)
{
    const QString text = QStringLiteral("--lesson ") + QLatin1String(line);
    return std::get<LaunchOptions>(parseCommandLine(text.split(QLatin1Char(' ')))).stage;
}

} // namespace

class TestStageRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLessonAloneIsItsExample();
    void presetAndValuesMakeTheState();
    void oneNumberStandsForAPair();
    void stepsAreCountedFromOne();
    void whatCannotBeIsSaid_data();
    void whatCannotBeIsSaid();
    void everyLessonsParametersCanBeSet();
    void everyLessonsPresetsAreFound();
    void listNamesEveryLesson();
    void listAsJsonHasParametersAndPresets();
};

void TestStageRequest::aLessonAloneIsItsExample()
{
    for (const auto &entry : library().entries()) {
        const StageRequest request = resolveStage(stage(qPrintable(entry.content.id)), library());
        QCOMPARE(request.entry, &entry);
        QCOMPARE(request.state, entry.lesson->normalised(entry.lesson->defaultState()));
        QVERIFY(!request.step);
        QVERIFY(request.run->pageNumbers() == entry.content.pageNumbers);
    }
}

void TestStageRequest::presetAndValuesMakeTheState()
{
    const QString id = QStringLiteral("cross_correlation_2d");
    const ui::Preset *sobel = library().find(id)->content.preset(QStringLiteral("sobel-x"));
    const StageRequest preset = resolveStage(stage("cross_correlation_2d --preset sobel-x"), library());
    QCOMPARE(preset.state.value(QStringLiteral("w")), sobel->state.value(QStringLiteral("w")));
    const StageRequest changed = resolveStage(stage("cross_correlation_2d --set stride=1 --preset sobel-x --set flip=true"), library());
    QCOMPARE(changed.state.value(QStringLiteral("stride")), (QJsonArray{1, 1}));
    QCOMPARE(changed.state.value(QStringLiteral("flip")), true);
    QCOMPARE(changed.state.value(QStringLiteral("w")), sobel->state.value(QStringLiteral("w")));
    QVERIFY(changed.run->stepCount() > preset.run->stepCount());
}

void TestStageRequest::oneNumberStandsForAPair()
{
    const StageRequest one = resolveStage(stage("cross_correlation_2d --set input=7 --set padding=1"), library());
    const StageRequest all = resolveStage(stage("cross_correlation_2d --set input=7x7 --set padding=1,1,1,1"), library());
    QCOMPARE(one.state, all.state);
}

void TestStageRequest::stepsAreCountedFromOne()
{
    QCOMPARE(resolveStage(stage("cross_correlation_2d --step 1"), library()).step, std::optional<int>(0));
    QCOMPARE(resolveStage(stage("cross_correlation_2d --step 4"), library()).step, std::optional<int>(3));
    QCOMPARE(resolveStage(stage("cross_correlation_2d --step last"), library()).step, std::optional<int>(3));
}

void TestStageRequest::whatCannotBeIsSaid_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *line, const char *problem) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(problem);
    };
    row("cross_corelation_2d", "unknown lesson \"cross_corelation_2d\"; did you mean cross_correlation_2d?");
    row("banana", "unknown lesson \"banana\"; convlab list names them");
    row("cross_correlation_2d --preset sobelx", "cross_correlation_2d has no preset \"sobelx\"; did you mean sobel-x?");
    row("cross_correlation_2d --set strid=2", "cross_correlation_2d has no parameter \"strid\"; did you mean stride?");
    row("cross_correlation_2d --set stride=9", "stride must be one or two whole numbers from 1 to 4, such as 2x3, not 9");
    row("cross_correlation_2d --set stride=0", "stride must be one or two whole numbers from 1 to 4, such as 2x3, not 0");
    row("cross_correlation_2d --set stride=1.5", "stride must be one or two whole numbers from 1 to 4, such as 2x3, not 1.5");
    row("cross_correlation_2d --set stride=1x2x3", "stride must be one or two whole numbers from 1 to 4, such as 2x3, not 1x2x3");
    row("cross_correlation_2d --set stride=fast", "stride must be one or two whole numbers from 1 to 4, such as 2x3, not \"fast\"");
    row("cross_correlation_2d --set flip=maybe", "flip must be true or false, not \"maybe\"");
    row("cross_correlation_2d --set view=upside", "view must be grid, sum, toeplitz, im2col, code, shift or hunt, not \"upside\"");
    row("cross_correlation_2d --set kernel=5",
        "The window spans 5 cells, but the input has only 3, with 0 + 0 of padding around it: no stop fits");
    row("cross_correlation_2d --set channels_in=3 --set groups=2", "3 input channels cannot be shared out evenly among 2 groups");
    row("cross_correlation_2d --step 5", "there is no step 5: cross_correlation_2d has 4 in this state");
}

void TestStageRequest::whatCannotBeIsSaid()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, problem);
    try {
        resolveStage(stage(line.constData()), library());
        QFAIL("accepted");
    } catch (const CommandLineError &error) {
        QCOMPARE(error.problem(), problem);
    }
}

/// A value that a lesson's normalised() writes in another form than it is typed would be refused for nothing.
void TestStageRequest::everyLessonsParametersCanBeSet()
{
    for (const auto &entry : library().entries()) {
        const QJsonObject defaults = entry.lesson->normalised(entry.lesson->defaultState());
        for (const ui::ControlSpec &control : entry.content.controls) {
            const QJsonValue value = defaults.value(control.name);
            QStringList parts;
            for (const QJsonValue &part : value.isArray() ? value.toArray() : QJsonArray{value})
                parts << part.toVariant().toString();
            StageOptions options;
            options.lesson = entry.content.id;
            options.values = {{control.name, parts.join(QLatin1Char(','))}};
            try {
                QCOMPARE(resolveStage(options, library()).state, defaults);
            } catch (const CommandLineError &error) {
                QFAIL(qPrintable(entry.content.id + QStringLiteral(": ") + error.problem()));
            }
        }
    }
}

void TestStageRequest::everyLessonsPresetsAreFound()
{
    for (const auto &entry : library().entries())
        for (const ui::Preset &preset : entry.content.presets) {
            StageOptions options;
            options.lesson = entry.content.id;
            options.preset = preset.name;
            options.step = StepWish{true, 1};
            const StageRequest request = resolveStage(options, library());
            QCOMPARE(*request.step, request.run->stepCount() - 1);
        }
}

void TestStageRequest::listNamesEveryLesson()
{
    const QStringList lines = lessonList({false, {}}, library()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(static_cast<std::size_t>(lines.size()), library().entries().size());
    for (std::size_t i = 0; i < library().entries().size(); ++i) {
        const ui::LessonContent &content = library().entries()[i].content;
        const QStringList words = lines[static_cast<qsizetype>(i)].simplified().split(QLatin1Char(' '));
        QCOMPARE(words[0], QString::number(content.order));
        QCOMPARE(words[1], content.id);
        QVERIFY(lines[static_cast<qsizetype>(i)].endsWith(content.title));
    }
}

void TestStageRequest::listAsJsonHasParametersAndPresets()
{
    const QJsonArray lessons = QJsonDocument::fromJson(lessonList({true, {}}, library()).toUtf8()).array();
    QCOMPARE(static_cast<std::size_t>(lessons.size()), library().entries().size());
    for (const QJsonValue &value : lessons) {
        const QJsonObject lesson = value.toObject();
        const ui::LessonContent &content = library().find(lesson.value(QStringLiteral("id")).toString())->content;
        QCOMPARE(lesson.value(QStringLiteral("number")).toInt(), content.order);
        QCOMPARE(lesson.value(QStringLiteral("title")).toString(), content.title);
        const QJsonArray parameters = lesson.value(QStringLiteral("parameters")).toArray();
        QCOMPARE(static_cast<std::size_t>(parameters.size()), content.controls.size());
        for (const QJsonValue &parameter : parameters) {
            const ui::ControlSpec *control = content.control(parameter.toObject().value(QStringLiteral("name")).toString());
            QVERIFY(control);
            QCOMPARE(control->problemWith(parameter.toObject().value(QStringLiteral("default"))), QString());
        }
        QCOMPARE(static_cast<std::size_t>(lesson.value(QStringLiteral("presets")).toArray().size()), content.presets.size());
    }
}

QTEST_APPLESS_MAIN(TestStageRequest)
#include "tst_stage_request.moc"
