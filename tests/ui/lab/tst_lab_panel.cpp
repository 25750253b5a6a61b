// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/lab_panel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

class Panel : public LabPanel {
public:
    Panel() : LabPanel([] { return QStringLiteral("all\n"); })
    {
        setTheme(loadTheme(QStringLiteral("light")));
        setCell(QStringLiteral("1\n2\n"), {"print(1)\nprint(2)\n", "import torch\n", "int main() {}\n"});
        resize(320, 700);
        show();
    }
    QPlainTextEdit *pane(const char *name) const
    {
        for (QPlainTextEdit *edit : findChildren<QPlainTextEdit *>())
            if (edit->accessibleName() == QString::fromUtf8(name))
                return edit;
        return nullptr;
    }
    void runPythonAndWait()
    {
        QSignalSpy spy(&python(), &PythonRunner::finished);
        runPython();
        if (spy.isEmpty() && !spy.wait(20000))
            qFatal("Python never finished");
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestLabPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void printsTheCell()
    {
        Panel panel;
        QVERIFY(panel.printed().isEmpty());
        panel.run();
        QCOMPARE(panel.printed(), QStringLiteral("1\n2"));
        panel.runEverything();
        QCOMPARE(panel.printed(), QStringLiteral("all"));
    }

    void comparesWithPython()
    {
        Panel panel;
        panel.runPythonAndWait();
        QCOMPARE(panel.pythonPrinted(), QStringLiteral("1\n2"));
        QVERIFY2(panel.verdict().startsWith(QStringLiteral("✓")), qPrintable(panel.verdict()));
        panel.setCell(QStringLiteral("1\n3\n"), {"print(1)\nprint(2)\n", {}, {}});
        QVERIFY(panel.printed().isEmpty());
        panel.runPythonAndWait();
        QVERIFY2(panel.verdict().contains(QStringLiteral("line 2")), qPrintable(panel.verdict()));
    }

    /// With a line that is too long, its scroll bar included.
    void aProgramShowsItsLastLine()
    {
        Panel panel;
        const QByteArray program = "x = 1\n" + QByteArray("y = 2\n").repeated(12) + "print(" + QByteArray("x + ").repeated(40) + "y)\n";
        panel.setCell(QStringLiteral("1\n"), {program.toStdString(), {}, {}});
        QCoreApplication::processEvents();
        const auto panes = panel.findChildren<QPlainTextEdit *>();
        const auto code = std::find_if(panes.begin(), panes.end(), [](const QPlainTextEdit *pane) { return pane->blockCount() == 14; });
        QVERIFY(code != panes.end());
        QVERIFY((*code)->horizontalScrollBar()->maximum() > 0);
        QCOMPARE((*code)->verticalScrollBar()->maximum(), 0);
    }

    /// Narrow: one under the other. Wide: beside each other.
    void bothOutputsStandTogether()
    {
        Panel panel;
        panel.runPythonAndWait();
        const QPlainTextEdit *here = panel.pane("Printed output"), *there = panel.pane("Python’s output");
        QVERIFY(here->isVisible() && there->isVisible());
        QTRY_VERIFY(there->mapTo(&panel, QPoint()).y() > here->mapTo(&panel, QPoint()).y());
        panel.resize(900, 700);
        QTRY_COMPARE(there->mapTo(&panel, QPoint()).y(), here->mapTo(&panel, QPoint()).y());
        QVERIFY(there->mapTo(&panel, QPoint()).x() > here->mapTo(&panel, QPoint()).x());
    }

    void aRunningProgramCanBeStopped()
    {
        Panel panel;
        panel.setCell(QStringLiteral("1\n"), {"while True: pass\n", {}, {}});
        QPushButton *button = nullptr;
        for (QPushButton *candidate : panel.findChildren<QPushButton *>())
            button = candidate->text() == QStringLiteral("Run with Python") ? candidate : button;
        QVERIFY(button);
        button->click();
        QCOMPARE(button->text(), QStringLiteral("Stop"));
        button->click();
        QTRY_COMPARE(button->text(), QStringLiteral("Run with Python"));
        QCOMPARE(panel.verdict(), QStringLiteral("Stopped."));
    }

    void quietWithoutPython()
    {
        Panel panel;
        panel.python().setProgram(QStringLiteral("/nowhere/python3"));
        panel.runPythonAndWait();
        QVERIFY(panel.verdict().contains(QStringLiteral("no python3")));
        QCOMPARE(panel.printed(), QStringLiteral("1\n2"));
        QVERIFY(!panel.pane("Python’s output")->isVisible());
    }
};

QTEST_MAIN(TestLabPanel)
#include "tst_lab_panel.moc"
