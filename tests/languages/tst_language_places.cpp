// SPDX-License-Identifier: GPL-3.0-or-later
// Another language moves nothing: what was zoomed, scrolled, folded, pinned or open stands as it stood.
#include "app/presenter_desk.h"
#include "tests/languages/language_program.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/parameter_form.h"
#include "ui/export/dialog/export_dialog.h"
#include "ui/export/dialog/handout_dialog.h"
#include "ui/lesson/hover_links.h"
#include "ui/lesson/plot_panel.h"
#include "ui/lesson/stage_panel.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/studio_page.h"
#include "ui/study/checklist/checklist_panel.h"
#include "ui/study/checklist/task_strip.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/progress/section_list.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLineF>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace convlab;

namespace {

const QString german = QStringLiteral("de"), section = QStringLiteral("cross_correlation_2d");

/// A program whose window is seen, with a section open.
struct Seen : tests::Program {
    explicit Seen(const QString &id = section)
    {
        window().resize(1280, 800);
        window().show();
        window().open(id);
        QCoreApplication::processEvents();
    }
    ui::LessonPage &page() { return *window().currentLesson(); }
    ui::CanvasView &canvas() { return page().stage().canvas(); }
    template<typename Widget>
    Widget &part() { return *page().findChild<Widget *>(); }
    QTabBar &tabsNamed(const QString &english)
    {
        const QString name = QCoreApplication::translate("convlab::ui::LessonPage", english.toUtf8().constData());
        for (QTabBar *tabs : page().findChildren<QTabBar *>()) {
            if (tabs->accessibleName() == name)
                return *tabs;
        }
        qFatal("no such tabs");
    }
    void act(const QKeySequence &keys)
    {
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->shortcut() == keys)
                return action->trigger();
        }
        qFatal("no such action");
    }
    /// The cell in the middle of the canvas.
    CellRef middle() { return canvas().cellAt(QRectF(canvas().rect()).center()); }
};

QScrollBar &down(QAbstractScrollArea &area) { return *area.verticalScrollBar(); }
double share(const QScrollBar &bar) { return bar.maximum() > 0 ? 1.0 * bar.value() / bar.maximum() : -1; }

} // namespace

class TestLanguagePlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void theStageStaysZoomedAndPinned()
    {
        Seen program;
        const CellRef cell{0, 2, 1};
        program.canvas().setFocus();
        program.canvas().setCursorCell(cell);
        program.canvas().setZoom(5);
        Q_EMIT program.canvas().cellClicked(cell);
        const QPointF middle = program.canvas().place().toList().at(1).toPointF();
        QVERIFY(QLineF(middle, {0.5, 0.5}).length() > 0.05); // it was moved
        program.speak(german);
        QCOMPARE(program.canvas().zoom(), 5.0);
        QVERIFY(QLineF(program.canvas().place().toList().at(1).toPointF(), middle).length() < 0.02);
        QCOMPARE(program.canvas().cursorCell(), cell);
        QCOMPARE(program.page().stage().links().pinnedCell(), cell);
        program.window().resize(1200, 760); // a window manager has its say
        QCoreApplication::processEvents();
        QCOMPARE(program.canvas().zoom(), 5.0);
        program.canvas().resetView();
        program.window().resize(1280, 800);
        QCoreApplication::processEvents();
        QCOMPARE(program.canvas().zoom(), 1.0); // the learner's own from here on
    }

    void aSectionThatIsOpenedLaterStandsAsItStood()
    {
        Seen program;
        program.canvas().setZoom(3);
        program.window().open(QStringLiteral("pooling"));
        program.speak(german);
        program.speak(QStringLiteral("zh_CN"));
        program.window().open(section);
        QCOMPARE(program.canvas().zoom(), 3.0);
    }

    void theTextStaysScrolled()
    {
        Seen program;
        down(program.part<ui::LessonTextView>()).triggerAction(QAbstractSlider::SliderPageStepAdd);
        down(program.part<ui::LessonTextView>()).triggerAction(QAbstractSlider::SliderPageStepAdd);
        const double before = share(down(program.part<ui::LessonTextView>()));
        QVERIFY(before > 0.05);
        program.speak(german);
        QVERIFY(std::abs(share(down(program.part<ui::LessonTextView>())) - before) < 0.02);
    }

    void tabsStayChosen()
    {
        Seen program;
        program.tabsNamed(QStringLiteral("Lesson text or lab cell")).setCurrentIndex(1);
        program.speak(german);
        QCOMPARE(program.tabsNamed(QStringLiteral("Lesson text or lab cell")).currentIndex(), 1);
    }

    void foldedPanelsStayFolded()
    {
        Seen program(QStringLiteral("activation_statistics"));
        auto &plots = program.part<ui::PlotPanel>();
        const bool folded = plots.folded();
        plots.findChild<QToolButton *>(QStringLiteral("foldPlots"))->click();
        QCOMPARE(plots.folded(), !folded);
        program.page().stage().form().setUnfolded(true);
        program.speak(german);
        QCOMPARE(program.part<ui::PlotPanel>().folded(), !folded);
        QVERIFY(program.page().stage().form().unfolded());
    }

    void bordersStayMoved()
    {
        Seen program(QStringLiteral("activation_statistics"));
        const auto panes = [&program] { return program.page().stage().findChild<QSplitter *>(); };
        if (program.part<ui::PlotPanel>().folded())
            program.part<ui::PlotPanel>().findChild<QToolButton *>(QStringLiteral("foldPlots"))->click();
        QCoreApplication::processEvents();
        const auto share = [&panes] { return 1.0 * panes()->sizes().front() / panes()->height(); }; // other words, other heights
        panes()->setSizes({panes()->height() * 2 / 5, panes()->height() * 3 / 5});
        const double before = share();
        QVERIFY(before < 0.45);
        program.speak(german);
        QVERIFY(std::abs(share() - before) < 0.02);
    }

    void aPresentationGoesOn()
    {
        Seen program;
        const auto show = [&program] { return program.composition.presenter().presentation(); };
        program.act(Qt::Key_F5);
        show()->nextTheme();
        QTest::keyClick(show(), Qt::Key_Plus);
        QTest::keyClick(show(), Qt::Key_H); // answers are shown
        const ui::PresenterWindow::Look look = show()->look();
        program.speak(german);
        QVERIFY(show() && show()->isVisible());
        QCOMPARE(show()->look().theme, look.theme);
        QCOMPARE(show()->look().zoom, look.zoom);
        QVERIFY(!show()->keepsAnswersBack());
        QTest::keyClick(show(), Qt::Key_H);
        QVERIFY(program.page().session().predict().on());
        program.speak(QStringLiteral("en"));
        QVERIFY(show()->keepsAnswersBack());
        show()->close();
        QCoreApplication::processEvents();
        QVERIFY(!program.page().session().predict().on()); // as it was before anybody presented
    }

    void anExportDialogStaysOpenWithItsChoice()
    {
        Seen program;
        const auto dialog = [&program] { return program.window().findChild<ui::ExportDialog *>(); };
        program.act(QKeySequence(QStringLiteral("Ctrl+E")));
        dialog()->findChildren<QComboBox *>().front()->setCurrentIndex(3);
        dialog()->findChildren<QSpinBox *>().front()->setValue(432);
        const ui::ExportChoice before = dialog()->form().choice();
        QCOMPARE(before.suffix, QStringLiteral("gif"));
        program.window().open(QStringLiteral("pooling")); // the dialog is about the section it was opened for
        program.speak(german);
        QCOMPARE(program.window().currentId(), QStringLiteral("pooling"));
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->form().choice().suffix, before.suffix);
        QCOMPARE(dialog()->form().choice().picture.page.size, before.picture.page.size);
        QCOMPARE(dialog()->form().choice().film.lastStep, before.film.lastStep);
    }

    void aFilmIsWrittenFirst()
    {
        Seen program;
        program.act(QKeySequence(QStringLiteral("Ctrl+E")));
        QPointer<ui::ExportDialog> dialog = program.window().findChild<ui::ExportDialog *>();
        dialog->findChildren<QComboBox *>().front()->setCurrentIndex(3);
        bool there = false;
        connect(dialog->findChild<QProgressBar *>(), &QProgressBar::valueChanged, dialog, [&](int done) {
            if (done == 2) {
                program.speak(german);
                there = !dialog.isNull();
                dialog->findChildren<QPushButton *>().front()->click(); // stop
            }
        });
        dialog->exportTo(program.data.filePath(QStringLiteral("a.gif")));
        QVERIFY(there);
        const QString english = program.firstMenu();
        QTRY_VERIFY(program.firstMenu() != english);
    }

    void aHandoutStaysOpenWithItsChoice()
    {
        Seen program;
        const auto dialog = [&program] { return program.window().findChild<ui::HandoutDialog *>(); };
        program.act(QKeySequence::Print);
        dialog()->findChild<QSpinBox *>()->setValue(3);
        program.speak(german);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->choice().questions, 3);
    }

    void theStudioStaysZoomed()
    {
        Seen program;
        program.window().open(app::StudioRoom::pageId);
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const auto canvas = [&program]() -> ui::PictureCanvas & { return program.composition.studio().page()->canvas(); };
        program.composition.studio().page()->session().paste(picture);
        QCoreApplication::processEvents();
        canvas().zoomBy(6);
        canvas().pin({200, 150});
        const double scale = canvas().show().camera.scale();
        program.speak(german);
        QCOMPARE(canvas().show().camera.scale(), scale);
        QVERIFY(canvas().pinned());
        QCOMPARE(*canvas().pointed(), QPoint(200, 150));
    }

    void aTaskStaysAboveTheStage()
    {
        Seen program(QStringLiteral("cnn_checklist"));
        Q_EMIT program.part<ui::ChecklistPanel>().visitWanted(1);
        const QString at = program.window().currentId();
        program.window().open(QStringLiteral("pooling"));
        program.speak(german);
        program.window().open(at);
        auto *strip = dynamic_cast<ui::TaskStrip *>(program.page().stage().taskStrip());
        QVERIFY(strip);
        QCOMPARE(strip->task(), 1);
    }

    void aSearchInTheNotesStays()
    {
        Seen program;
        const auto panel = [&program]() -> ui::NotesPanel & { return *program.window().findChild<ui::NotesPanel *>(); };
        panel().findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("a stride of two"));
        panel().setSubject(QStringLiteral("pooling")); // another section than that in front
        panel().findChild<QLineEdit *>()->setText(QStringLiteral("stride"));
        program.speak(german);
        QCOMPARE(panel().subject(), QStringLiteral("pooling"));
        QCOMPARE(panel().findChild<QLineEdit *>()->text(), QStringLiteral("stride"));
        QCOMPARE(panel().findChild<QListWidget *>()->count(), 1);
    }

    void pagesStayUnfoldedAndScrolled()
    {
        Seen program;
        program.window().open(QStringLiteral("progress"));
        auto *list = program.window().findChild<ui::SectionList *>();
        list->restorePlace(QStringLiteral("pooling"));
        QCoreApplication::processEvents();
        const auto scroll = [&program]() -> QScrollBar & {
            return down(*program.window().otherPage(QStringLiteral("progress"))->findChild<QScrollArea *>());
        };
        scroll().setValue(scroll().maximum() / 2);
        const double before = share(scroll());
        QVERIFY(before > 0.3);
        program.speak(german);
        QCOMPARE(program.window().findChild<ui::SectionList *>()->place().toString(), QStringLiteral("pooling"));
        QCoreApplication::processEvents();
        QVERIFY(std::abs(share(scroll()) - before) < 0.05);
    }
};

QTEST_MAIN(TestLanguagePlaces)

#include "tst_language_places.moc"
