// SPDX-License-Identifier: GPL-3.0-or-later
// Editing weights in place: by mouse, by keys, from the clipboard.
#include "core/analysis/kernel_design.h"
#include "tests/ui/studio/kernel_panel_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

using namespace kernel_fixture;

namespace {

void paste(Panel &panel, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    panel.grid->setFocus();
    QTest::keySequence(panel.grid, QKeySequence::Paste);
}

} // namespace

class TestKernelGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void draggingUpRaisesAWeight()
    {
        Panel panel; // largest weight 2: a step is 0.1
        panel.press(1, 1);
        const QPoint start = panel.middleOf(1, 1);
        panel.moveTo(start - QPoint(0, 3)); // a hand that trembles
        QCOMPARE(panel.dragged.size(), 0);
        panel.moveTo(start - QPoint(0, 8));
        QCOMPARE(panel.weight(1, 1), 0.2);
        panel.moveTo(start - QPoint(0, 20));
        QCOMPARE(panel.weight(1, 1), 0.5);
        panel.moveTo(start + QPoint(0, 12));
        QCOMPARE(panel.weight(1, 1), 0.0); // stops at 0 on the way past
        panel.moveTo(start + QPoint(0, 16));
        QCOMPARE(panel.weight(1, 1), -0.1);
        QCOMPARE(panel.dragged.size(), 4);
        QCOMPARE(panel.chosen.size(), 0);
        panel.release(1, 1);
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.chosen.first().first().value<PictureKernel>().weights[4], -0.1);
        QCOMPARE(panel.chosen.first().at(1).toString(), QString());
    }

    void shiftIsFinerAndControlCoarser()
    {
        Panel panel;
        panel.press(0, 0);
        const QPoint start = panel.middleOf(0, 0);
        panel.moveTo(start - QPoint(0, 4), Qt::ShiftModifier);
        QCOMPARE(panel.weight(0, 0), -0.99);
        panel.moveTo(start - QPoint(0, 8), Qt::ControlModifier);
        QCOMPARE(panel.weight(0, 0), 0.0);
        panel.moveTo(start - QPoint(0, 12), Qt::ControlModifier);
        QCOMPARE(panel.weight(0, 0), 1.0);
    }

    void escapeTakesADragBack()
    {
        Panel panel;
        panel.grid->setFocus();
        panel.press(2, 2);
        panel.moveTo(panel.middleOf(2, 2) - QPoint(0, 40));
        QVERIFY(panel.panel.kernel() != sobel);
        QTest::keyClick(panel.grid, Qt::Key_Escape);
        QCOMPARE(panel.panel.kernel(), sobel);
        QCOMPARE(panel.dragged.last().first().value<PictureKernel>(), sobel); // the picture goes back too
        panel.moveTo(panel.middleOf(2, 2) - QPoint(0, 80));
        panel.release(2, 2);
        QCOMPARE(panel.panel.kernel(), sobel);
        QCOMPARE(panel.chosen.size(), 0);
    }

    void aClickOnlyPutsTheCursor()
    {
        Panel panel;
        panel.press(0, 2);
        panel.release(0, 2);
        QCOMPARE(panel.grid->currentCell(), (KernelGrid::Cell{0, 2}));
        QVERIFY(panel.grid->accessibleName().contains(QStringLiteral("row 1, column 3: 1")));
        QCOMPARE(panel.dragged.size() + panel.chosen.size(), 0);
    }

    void theWheelWorksWithTheFocusOnly()
    {
        Panel panel;
        panel.grid->clearFocus();
        panel.wheel(1, 1, 120);
        QCOMPARE(panel.panel.kernel(), sobel);
        panel.grid->setFocus();
        panel.wheel(1, 1, 60); // half a notch of a touch pad
        QCOMPARE(panel.chosen.size(), 0);
        panel.wheel(1, 1, 60);
        QCOMPARE(panel.weight(1, 1), 0.1);
        QCOMPARE(panel.chosen.size(), 1);
    }

    void typingWritesANumber()
    {
        Panel panel;
        panel.grid->setFocus();
        QTest::keyClick(panel.grid, Qt::Key_Minus);
        auto *field = panel.grid->findChild<CellEditor *>();
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, QStringLiteral("1/4"));
        QTest::keyClick(field, Qt::Key_Tab); // on to the right
        QCOMPARE(panel.weight(0, 0), -0.25);
        QCOMPARE(panel.grid->currentCell(), (KernelGrid::Cell{0, 1}));
        QCOMPARE(panel.chosen.size(), 1);
    }

    void aDoubleClickOpensTheFieldAndNonsenseStaysInIt()
    {
        Panel panel;
        QTest::mouseDClick(panel.grid, Qt::LeftButton, {}, panel.middleOf(1, 2));
        auto *field = panel.grid->findChild<CellEditor *>();
        QVERIFY(field && field->isVisible());
        QCOMPARE(field->text(), QStringLiteral("2"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("two"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QVERIFY(panel.part<QLabel>("problem")->isVisibleTo(&panel.panel));
        QVERIFY(panel.part<QLabel>("problem")->text().contains(QStringLiteral("two")));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("7"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel.weight(1, 2), 7.0);
        QVERIFY(!panel.part<QLabel>("problem")->isVisibleTo(&panel.panel));
        QCOMPARE(panel.chosen.size(), 1);
    }

    void everyCellIsReachedByKeys()
    {
        Panel panel;
        panel.grid->setFocus();
        for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right}) // the last one stays at the border
            QTest::keyClick(panel.grid, static_cast<Qt::Key>(key));
        QCOMPARE(panel.grid->currentCell(), (KernelGrid::Cell{1, 2}));
        QTest::keyClick(panel.grid, Qt::Key_PageUp);
        QCOMPARE(panel.weight(1, 2), 2.1);
        QTest::keyClick(panel.grid, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(panel.weight(1, 2), 1.1);
        QTest::keyClick(panel.grid, Qt::Key_Delete);
        QCOMPARE(panel.weight(1, 2), 0.0);
        QTest::keyClick(panel.grid, Qt::Key_Delete); // nothing left to change
        QCOMPARE(panel.chosen.size(), 3);
        QTest::keyClick(panel.grid, Qt::Key_Home);
        QTest::keyClick(panel.grid, Qt::Key_F2);
        QVERIFY(panel.grid->findChild<CellEditor *>());
    }

    void aHeldKeyIsOneEdit()
    {
        Panel panel;
        panel.grid->setFocus();
        QTest::keyPress(panel.grid, Qt::Key_PageUp);
        for (int i = 0; i < 4; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_PageUp, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(panel.grid, &again);
        }
        QCOMPARE(panel.weight(0, 0), -0.5);
        QCOMPARE(panel.dragged.size(), 5);
        QCOMPARE(panel.chosen.size(), 0);
        QTest::keyRelease(panel.grid, Qt::Key_PageUp);
        QCOMPARE(panel.chosen.size(), 1);
        QTest::keyPress(panel.grid, Qt::Key_PageUp);
        panel.grid->clearFocus(); // the key comes up elsewhere
        QCOMPARE(panel.chosen.size(), 2);
    }

    void symmetricEditingChangesTiedCells()
    {
        Panel panel;
        panel.part<QComboBox>("symmetry")->setCurrentIndex(static_cast<int>(KernelSymmetry::All));
        panel.press(0, 0);
        panel.moveTo(panel.middleOf(0, 0) - QPoint(0, 4));
        panel.release(0, 0);
        for (const auto &[row, col] : {std::pair(0, 0), std::pair(0, 2), std::pair(2, 0), std::pair(2, 2)})
            QCOMPARE(panel.weight(row, col), -0.9);
        QCOMPARE(panel.weight(0, 1), 0.0);
    }

    void aPastedBlockThatFitsIsWrittenAtTheCursor()
    {
        Panel panel;
        panel.press(1, 1);
        panel.release(1, 1);
        paste(panel, QStringLiteral("5\t6\n7\t8,5\n"));
        QCOMPARE(panel.panel.kernel(), (PictureKernel{3, 3, {-1, 0, 1, -2, 5, 6, -1, 7, 8.5}}));
        QCOMPARE(panel.chosen.size(), 1);
    }

    void aLargerPastedBlockBecomesTheKernel()
    {
        Panel panel;
        paste(panel, QStringLiteral("[[1, 2, 3, 4], [5, 6, 7, 8]]"));
        QCOMPARE(panel.panel.kernel(), (PictureKernel{2, 4, {1, 2, 3, 4, 5, 6, 7, 8}}));
    }

    void aBadPasteChangesNothingAndSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("not a table");
        QTest::newRow("empty") << QString();
        QTest::newRow("ragged") << QStringLiteral("1\t2\n3");
        QTest::newRow("too wide") << QStringLiteral("1\t").repeated(31) + QStringLiteral("1");
        QTest::newRow("too large a number") << QStringLiteral("1e13");
        QTest::newRow("infinite") << QStringLiteral("inf");
    }

    void aBadPasteChangesNothingAndSaysWhy()
    {
        QFETCH(const QString, text);
        Panel panel;
        paste(panel, text);
        QCOMPARE(panel.panel.kernel(), sobel);
        QCOMPARE(panel.chosen.size(), 0);
        QVERIFY(panel.part<QLabel>("problem")->isVisibleTo(&panel.panel));
    }

    void whatIsCopiedCanBePasted()
    {
        const PictureKernel kernel = gaussianKernel(5, 1.3);
        Panel panel(kernel);
        QTest::keySequence(panel.grid, QKeySequence::Copy);
        Panel other({1, 1, {0}});
        other.grid->setFocus();
        QTest::keySequence(other.grid, QKeySequence::Paste);
        QCOMPARE(other.panel.kernel(), kernel); // to the last digit
    }

    void theContextMenuPastesAtItsCell()
    {
        Panel panel;
        QGuiApplication::clipboard()->setText(QStringLiteral("9"));
        QContextMenuEvent event(QContextMenuEvent::Mouse, panel.middleOf(2, 1), panel.grid->mapToGlobal(panel.middleOf(2, 1)));
        QApplication::sendEvent(panel.grid, &event);
        auto *menu = panel.grid->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        menu->actions().last()->trigger();
        QCOMPARE(panel.weight(2, 1), 9.0);
        QCOMPARE(panel.chosen.size(), 1);
        menu->close();
    }

    void stepsFollowTheSizeOfTheWeights()
    {
        QCOMPARE(KernelGrid::stepFor({1, 1, {0}}), 0.05);
        QCOMPARE(KernelGrid::stepFor({1, 1, {-2}}), 0.1);
        QCOMPARE(KernelGrid::stepFor({1, 1, {1 / 16.0}}), 0.002);
        QCOMPARE(KernelGrid::stepFor({1, 1, {1e9}}), 5e7);
    }

    void extremesAreShownAndEdited()
    {
        for (const PictureKernel &kernel : {PictureKernel{1, 2, {1e9, -1e-12}}, PictureKernel{1, 1, {1e-12}}, PictureKernel{1, 1, {0}},
                                            PictureKernel{31, 31, std::vector<double>(961, 1e12)}, PictureKernel{1, 31, std::vector<double>(31, -1.0)}}) {
            Panel panel(kernel);
            QVERIFY(!panel.panel.grab().isNull());
            panel.grid->setFocus();
            QTest::keyClick(panel.grid, Qt::Key_PageDown);
            QCOMPARE(panel.chosen.size(), 1);
            panel.press(0, 0);
            panel.moveTo(panel.middleOf(0, 0) + QPoint(0, 4));
            panel.release(0, 0);
            QCOMPARE(panel.chosen.size(), 2);
        }
        Panel panel({1, 1, {1e12}});
        panel.grid->setFocus();
        QTest::keyClick(panel.grid, Qt::Key_PageUp); // no further
        QCOMPARE(panel.chosen.size(), 0);
    }
};

QTEST_MAIN(TestKernelGrid)
#include "tst_kernel_grid.moc"
