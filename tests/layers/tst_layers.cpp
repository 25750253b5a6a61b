// SPDX-License-Identifier: GPL-3.0-or-later
// What may never depend on what, checked on the include lines and the code of every source file.
#include "tests/layers/layer_rules.h"
#include "tests/layers/source_tree.h"

#include <QTest>

using namespace convlab::tests;

class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheRules();
    void breakingARuleIsSeen_data();
    void breakingARuleIsSeen();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void commentsAndLiteralsAreNotCode();
};

void TestLayers::everyFileKeepsTheRules()
{
    const QStringList sources{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.in")};
    const auto files =
        sourceFiles({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, sources);
    QVERIFY2(files.size() > 50, "the source tree was not found");
    QStringList broken;
    for (const SourceFile &file : files)
        broken += brokenLayers(file);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestLayers::breakingARuleIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("core on Qt", "core/ops/pool.cpp", "#include <QString>");
    row("core on a Qt module path", "core/ops/pool.cpp", "#include <QtCore/QString>");
    row("core on a lower-case Qt header", "core/ops/pool.cpp", "#include <qglobal.h>");
    row("core on ui", "core/scene/scene.h", "#include \"ui/theme/theme.h\"");
    row("core on app", "core/scene/scene.h", "#include \"app/composition.h\"");
    row("core on files", "core/ops/pool.cpp", "#include <fstream>");
    row("core on the clock", "core/study/schedule.cpp", "  #  include <chrono>");
    row("vector code on the linker's luck", "core/fast/pool_plane.cpp", "namespace HWY_NAMESPACE {\ntemplate<typename T> T sum(T);");
    row("core on chance", "core/study/questions.cpp", "std::random_device device;");
    row("core on the environment", "core/ops/pool.cpp", "const char *home = std::getenv(\"HOME\");");
    row("tensors on operators", "core/tensor/tensor.h", "#include \"core/ops/pool.h\"");
    row("operators on traces", "core/ops/pool.cpp", "#include \"core/trace/moment.h\"");
    row("analysis on scenes", "core/analysis/cost.h", "#include \"core/scene/scene.h\"");
    row("study on scenes", "core/study/skill_check.h", "#include \"core/scene/label.h\"");
    row("ui on app", "ui/shell/main_window.cpp", "#include \"app/store/settings_file.h\"");
    row("the shell on a lesson", "ui/shell/main_window.cpp",
        "#include \"ui/lessons/pooling/pooling_lesson.h\"");
    row("a lesson on another", "ui/lessons/pooling/pooling_lesson.cpp",
        "#include \"ui/lessons/im2col/im2col_lesson.h\"");
    row("composition on a lesson", "app/composition.cpp", "#include \"ui/lessons/pooling/pooling_lesson.h\"");
    row("canvas on lesson", "ui/canvas/canvas_view.cpp", "#include \"ui/lesson/lesson_session.h\"");
    row("math on lessons", "ui/math/formula.cpp", "#include \"ui/lessons/pooling/pooling_lesson.h\"");
    row("text on lesson", "ui/text/words.cpp", "#include \"ui/lesson/lesson.h\"");
    row("the studio on the shell", "ui/studio/studio_page.cpp", "#include \"ui/shell/settings.h\"");
    row("the studio on a lesson’s session", "ui/studio/studio_page.cpp", "#include \"ui/lesson/lesson_session.h\"");
    row("controls on the session", "ui/controls/parameter_form.h", "#include \"ui/lesson/lesson_session.h\"");
    row("a system's header in the store", "app/store/study_database.cpp", "#include <sys/stat.h>");
    row("a system's header in ui", "ui/export/picture_file.cpp", "#include <unistd.h>");
    row("a system's header in core", "core/fast/parallel.cpp", "#include <pthread.h>");
    row("a system's macro", "app/program.cpp", "#ifdef Q_OS_LINUX\n#endif");
    row("a system's call", "ui/race/stopwatch.cpp", "clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);");
    row("platform on the house", "ui/platform/disk.cpp", "#include \"ui/theme/theme.h\"");
    row("core on platform", "core/fast/parallel.cpp", "#include \"ui/platform/disk.h\"");
    row("a thread's time elsewhere", "ui/shell/main_window.cpp", "#include \"ui/platform/thread_time.h\"");
    row("QCustomPlot outside", "ui/lesson/lesson_page.cpp", "#include <qcustomplot.h>");
    row("a clock in the canvas", "ui/canvas/canvas_view.cpp", "QElapsedTimer timer;");
    row("a clock in the race", "ui/race/race_runner.cpp", "auto now = std::chrono::steady_clock::now();");
    row("the race on lesson", "ui/race/race_view.cpp", "#include \"ui/lesson/lesson_session.h\"");
    row("a timer in the player bar", "ui/player/player_bar.cpp", "QTimer::singleShot(300, this, [] {});");
    row("a clock in the shell", "ui/shell/main_window.cpp", "QElapsedTimer timer;");
    row("an animation in the shell", "ui/shell/navigator.cpp", "new QPropertyAnimation(this);");
    row("the date in ui", "ui/study/panel.cpp", "auto now = QDateTime::currentDateTimeUtc();");
    row("the date in a command", "app/command_line.cpp", "auto today = QDate::currentDate();");
    row("a file written by a lesson", "ui/lessons/pooling/pooling_lesson.cpp", "QSaveFile file(path);");
    row("a stream written by the shell", "ui/shell/main_window.cpp", "std::ofstream out(path);");
    row("a QFile opened for writing", "ui/text/words.cpp",
        "#include <QFile>\nfile.open(QIODevice::WriteOnly);");
    row("an image saved", "ui/canvas/canvas_view.cpp", "image.save(path);");
    row("settings made in ui", "ui/shell/main_window.cpp", "QSettings settings;");
}

void TestLayers::breakingARuleIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QStringList broken = brokenLayers({path, QStringLiteral("// first\n") + line + QLatin1Char('\n')});
    QCOMPARE(broken.size(), 1);
    QVERIFY(broken.first().startsWith(path));
}

void TestLayers::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("the standard library in core", "core/ops/pool.cpp", "#include <algorithm>");
    row("vector code by itself", "core/fast/pool_plane.cpp", "namespace HWY_NAMESPACE {\nnamespace {\n}\n}");
    row("operators on tensors", "core/ops/pool.cpp", "#include \"core/tensor/tensor.h\"");
    row("a word that ends like a forbidden one", "core/ops/pool.cpp", "double operand = brand(1);");
    row("controls on control_spec.h", "ui/controls/parameter_form.h",
        "#include \"ui/lesson/control_spec.h\"");
    row("the studio on undo", "ui/studio/studio_session.h", "#include \"ui/lesson/edit_history.h\"");
    row("a lesson on itself", "ui/lessons/pooling/pooling_state.cpp",
        "#include \"ui/lessons/pooling/pooling_state.h\"");
    row("the ticker's clock", "ui/player/ticker.h", "QElapsedTimer m_elapsed;");
    row("the race's stopwatch", "ui/race/stopwatch.cpp", "#include \"ui/platform/thread_time.h\"");
    row("platform on the system", "ui/platform/disk.cpp", "#include <unistd.h>\nfsync(1);");
    row("the shell saves a moment later", "ui/shell/main_window.h", "QTimer m_saveTimer;");
    row("export writes", "ui/export/png_export.cpp", "QSaveFile file(path);");
    row("a painter's save", "ui/canvas/scene_painter.cpp", "painter.save();");
    row("reading a file", "ui/text/words.cpp", "#include <QFile>\nfile.open(QIODevice::ReadOnly);");
    row("a buffer in memory", "ui/canvas/clipboard.cpp",
        "#include <QBuffer>\nbuffer.open(QIODevice::WriteOnly);");
    row("the store's date", "app/store/study_database.cpp", "QDateTime::currentDateTime();");
}

void TestLayers::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(brokenLayers({path, line + QLatin1Char('\n')}), QStringList());
}

void TestLayers::commentsAndLiteralsAreNotCode()
{
    QCOMPARE(codeOf(QStringLiteral("a; // QTimer\nb;")), QStringLiteral("a; \nb;"));
    QCOMPARE(codeOf(QStringLiteral("a; /* QTimer\n */ b;")), QStringLiteral("a; \n b;"));
    QCOMPARE(codeOf(QStringLiteral("f(\"QTimer \\\" // \", 'x');")), QStringLiteral("f(\"\", \"\");"));
    QCOMPARE(codeOf(QStringLiteral("f(R\"(QTimer \" \")\");")), QStringLiteral("f(\"\");"));
    QCOMPARE(codeOf(QStringLiteral("1'000'000 / QTimer;")), QStringLiteral("1'000'000 / QTimer;"));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
