// SPDX-License-Identifier: GPL-3.0-or-later
// Every section as a handout: what stands in it, that its text is sound, and the dialog that shows the pages.
#include "app/handout_desk.h"
#include "app/handout_questions.h"
#include "app/handout_text.h"
#include "tests/support/lesson_library.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/export/handout/handout_file.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_facts.h"
#include "ui/text/lesson_markup.h"
#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;

namespace {

using convlab::tests::library;

ui::Handout handoutOfSection(const ui::LessonLibrary::Entry &entry, const HandoutWish &wish, const QString &preset = {})
{
    const ui::LessonSession session(*entry.lesson, entry.content);
    const QJsonObject state = preset.isEmpty() ? entry.lesson->defaultState() : session.presetState(*entry.content.preset(preset));
    const auto run = entry.lesson->play(state);
    return handoutOf({entry, state, *run, {0, 0}, run->sceneAt({0, 0})}, wish, ui::QuestionWords::load());
}

/// On A4.
QByteArray pdfOf(const ui::Handout &handout)
{
    return ui::handoutPdf(ui::HandoutPages(handout, ui::HandoutPaper::A4));
}

struct Program {
    Program() : window(library(), ui::loadCourse(QStringLiteral(":/convlab/course.json")), settings), desk(window)
    {
        window.open(QStringLiteral("pooling"));
    }
    ui::MemorySettings settings;
    ui::MainWindow window;
    HandoutDesk desk;
};

} // namespace

class TestHandoutDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void everySectionHasItsPages_data()
    {
        QTest::addColumn<int>("section");
        for (std::size_t i = 0; i < library().entries().size(); ++i)
            QTest::newRow(qPrintable(library().entries()[i].content.id)) << static_cast<int>(i);
    }

    void everySectionHasItsPages()
    {
        QFETCH(int, section);
        const auto &entry = library().entries()[static_cast<std::size_t>(section)];
        const ui::Handout handout = handoutOfSection(entry, {true, 6});
        const ui::LessonMarkup markup = ui::readLessonMarkup(handout.text);
        QVERIFY2(markup.problems.isEmpty(), qPrintable(markup.problems.join(QLatin1Char('\n'))));
        QVERIFY2(markup.stageLinks.isEmpty() && markup.topics.isEmpty(), "paper sets no stage");
        for (const QString &name : markup.liveNames)
            QVERIFY2(handout.values.contains(name), qPrintable(name));
        const ui::HandoutPages pages(handout, ui::HandoutPaper::A4);
        QVERIFY(pages.count() >= 3 && pages.count() <= 9);
        const QString text = pages.document().toPlainText();
        for (const QString &goal : entry.content.goals)
            QVERIFY2(text.contains(goal), qPrintable(goal));
        QVERIFY(text.contains(QStringLiteral("Answers")));
        QVERIFY2(!text.contains(QStringLiteral("handout:")) && !text.contains(QLatin1Char('\\')), qPrintable(text));
    }

    void questionsAreOptional()
    {
        const auto &entry = library().entries().front();
        QVERIFY(!handoutOfSection(entry, {true, 0}).text.contains(QStringLiteral("## Questions")));
        QVERIFY(!handoutOfSection(entry, {false, 0}).text.contains(QStringLiteral("handout:stage")));
        QCOMPARE(handoutQuestions(entry.content.id, 10).size(), std::size_t{10});
        QVERIFY(handoutQuestions(QStringLiteral("no_such_section"), 3).empty());
    }

    void wordsStayPlain_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"a*b*c and _d_", "1. first", "- dash", "[x](y) <b> `c`", "$5 {kernel:x} \\n", "# heading", "a | b ~~c~~", "f(x) = 2 & 3"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void wordsStayPlain()
    {
        QFETCH(QString, words);
        const ui::Handout handout{QStringLiteral("T"), plainMarkdown(words), {}, std::make_shared<const ui::Words>(), Scene{}};
        const QString shown = ui::HandoutPages(handout, ui::HandoutPaper::A4).document().toPlainText();
        QCOMPARE(QString(shown).remove(QChar(0x2060)).trimmed(), words);
    }

    void whatOnlyTheWindowCanDoIsLeftOut()
    {
        QCOMPARE(lessonForPaper(QStringLiteral("{@fetch} Look at [this](stage:set?a=1) and [that](https://x.org).\n\n{@a,b}Two.")),
                 QStringLiteral("Look at this and [that](https://x.org).\n\nTwo."));
        QCOMPARE(lessonForPaper(QStringLiteral("One $\\frac{1}{2}$. {screen:Click on $x_{2}$ and {input:it}.} Two.")), QStringLiteral("One $\\frac{1}{2}$. Two."));
        QCOMPARE(lessonForPaper(QStringLiteral("## Try\n\n- {screen:Point at [it](stage:play): it\n  lights up.}\n- Two.\n- {screen:Three.}")), QStringLiteral("## Try\n\n- Two.\n"));
    }

    void nobodyPlaysPaper_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("paper");
        const auto row = [](const char *text, const char *paper) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(paper); };
        row("Three: $W$. [Play it](stage:play): pictures become\ncolumns. Only C.", "Three: $W$. Pictures become\ncolumns. Only C.");
        row("As it fits? [Play it](stage:play):\nevery stop is one.\n\nNext", "As it fits? Every stop is one.\n\nNext");
        row("One. [Play it](stage:play) to see both. Two", "One. Two");
        row("One! [Play it](stage:play) and watch:\n\n{@a} Two", "One! \n\nTwo");
        row("{@a} [Play it](stage:play). Each", "Each");
        row("一。[播放](stage:play)看看：二。逐层[播放](stage:play)看看。", "一。二。");
        row("[Play small numbers](stage:preset?name=a) to follow.", "Play small numbers to follow.");
    }

    void nobodyPlaysPaper()
    {
        QFETCH(QString, text);
        QTEST(lessonForPaper(text), "paper");
    }

    void noLanguageSendsPaperToTheScreen_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/resources/lessons"), {QStringLiteral("lesson*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
        }
    }

    void noLanguageSendsPaperToTheScreen()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString paper = lessonForPaper(text);
        for (const char *words : {"(stage:", "{screen", "{@", "[Play it]", "Play it", "Spiele es ab", "播放", "Double-click", "Doppelklick", "双击",
                                  "Point at", "Zeige auf", "指向", "slider", "Regler", "滑块", "below the canvas", "below the stage", "unter der Bühne", "unter der Zeichnung", "画布下方", "演示区下方"})
            QVERIFY2(!paper.contains(QString::fromUtf8(words)), words);
        QVERIFY(paper.size() > text.size() * 6 / 10);
        QCOMPARE(paper.count(QStringLiteral("\n## ")), text.count(QStringLiteral("\n## ")));
    }

    void plotsStandBelowTheStage_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("plots");
        QTest::newRow("profile") << QStringLiteral("receptive_field") << QStringLiteral("effective") << 1;
        QTest::newRow("histogram and controls") << QStringLiteral("activation_statistics") << QStringLiteral("page") << 3;
        QTest::newRow("shift") << QStringLiteral("pooling") << QStringLiteral("shift") << 2;
    }

    void plotsStandBelowTheStage()
    {
        QFETCH(QString, section);
        QFETCH(QString, preset);
        QFETCH(int, plots);
        const ui::Handout handout = handoutOfSection(*library().find(section), {true, 0}, preset);
        QCOMPARE(static_cast<int>(handout.plots.size()), plots);
        for (int i = 0; i < plots; ++i)
            QCOMPARE(handout.text.count(QStringLiteral("(handout:plot%1)").arg(i)), 1);
        const QByteArray pdf = pdfOf(handout);
        QCOMPARE(pdfOf(handout), pdf);
        QVERIFY(handoutOfSection(*library().find(section), {false, 0}, preset).plots.empty());
    }

    void plotsWaitForPredictions()
    {
        const auto &entry = *library().find(QStringLiteral("activation_statistics"));
        const QJsonObject state = entry.lesson->defaultState();
        const auto run = entry.lesson->play(state);
        QVERIFY(!run->plots().empty());
        const CopySource source{entry, state, *run, {0, 0}, run->sceneAt({0, 0}), [](double) { return true; }};
        QVERIFY(handoutOf(source, {}, ui::QuestionWords::load()).plots.empty());
    }

    void valuesHaveTheColoursOfTheSettings()
    {
        const auto &entry = *library().find(QStringLiteral("cross_correlation_2d"));
        const ui::Handout usual = handoutOfSection(entry, {true, 0});
        const ui::Handout other = handoutOfSection(entry, {true, 0, ui::ValueMap::PurpleGreen});
        QVERIFY(pdfOf(usual) != pdfOf(other));
        ui::Handout same = other;
        same.colours = ui::ValueMap::OrangeBlue;
        QCOMPARE(pdfOf(same), pdfOf(usual));
    }

    void secretsAreKept()
    {
        const auto &entry = *library().find(QStringLiteral("output_shape"));
        const QJsonObject state = entry.lesson->defaultState();
        const auto run = entry.lesson->play(state);
        const CopySource source{entry, state, *run, {0, 0}, Scene{}, [](double number) { return number == 32; }};
        QCOMPARE(handoutOf(source, {}, ui::QuestionWords::load()).values.value(QStringLiteral("output")), QStringLiteral("?"));
    }

    void theDialogShowsAndSaves()
    {
        Program program;
        program.desk.open();
        ui::HandoutDialog *dialog = program.desk.dialog();
        QVERIFY(dialog && dialog->isVisible());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(dialog->saveTo(path));
        QFile first(path);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray before = first.readAll();
        dialog->findChild<QSpinBox *>()->setValue(3);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(dialog->choice(), (ui::HandoutChoice{ui::HandoutPaper::Letter, true, 3}));
        dialog->preview().setPage(100);
        QVERIFY(dialog->preview().page() >= 2);
        dialog->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(dialog->saveTo(path));
        QFile second(path);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(second.readAll() != before);
        QVERIFY(!dialog->saveTo(folder.filePath(QStringLiteral("no/such.pdf"))));
    }

    void anImpossibleStageSaysWhy()
    {
        Program program;
        program.window.open(QStringLiteral("cross_correlation_2d"));
        ui::LessonSession &session = program.window.currentLesson()->session();
        session.setValue(QStringLiteral("kernel"), QJsonArray{7, 7});
        session.setValue(QStringLiteral("input"), QJsonArray{3, 3});
        QVERIFY(session.error());
        program.desk.open();
        QVERIFY(!program.desk.dialog());
        QVERIFY(!program.window.status().currentMessage().isEmpty());
    }
};

QTEST_MAIN(TestHandoutDesk)
#include "tst_handout_desk.moc"
