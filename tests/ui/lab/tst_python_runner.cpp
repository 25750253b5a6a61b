// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/python_runner.h"

#include <QSignalSpy>
#include <QTest>

using convlab::ui::PythonRunner;

Q_DECLARE_METATYPE(PythonRunner::Outcome)

class TestPythonRunner : public QObject {
    Q_OBJECT

private:
    static PythonRunner::Outcome outcomeOf(PythonRunner &runner, const QString &code)
    {
        QSignalSpy spy(&runner, &PythonRunner::finished);
        runner.run(code);
        if (spy.isEmpty() && !spy.wait(20000))
            qFatal("the runner never finished");
        return spy.first().first().value<PythonRunner::Outcome>();
    }

private Q_SLOTS:
    void printsWhatPythonPrints()
    {
        PythonRunner runner;
        QCOMPARE(outcomeOf(runner, QStringLiteral("print(6 * 7)\nprint('ß')")), PythonRunner::Outcome::Finished);
        QCOMPARE(runner.output(), QStringLiteral("42\nß\n"));
    }

    void tellsErrors()
    {
        PythonRunner runner;
        QCOMPARE(outcomeOf(runner, QStringLiteral("1 / 0")), PythonRunner::Outcome::Failed);
        QVERIFY(runner.errors().contains(QStringLiteral("ZeroDivisionError")));
    }

    void endsEndlessLoops()
    {
        PythonRunner runner;
        runner.setProgram(QStringLiteral("python3"), 300);
        QCOMPARE(outcomeOf(runner, QStringLiteral("while True: pass")), PythonRunner::Outcome::TimedOut);
        QTRY_VERIFY(!runner.running());
    }

    void endsEndlessPrinting()
    {
        PythonRunner runner;
        QCOMPARE(outcomeOf(runner, QStringLiteral("while True: print('x' * 1000)")), PythonRunner::Outcome::Stopped);
        QVERIFY(runner.output().size() <= PythonRunner::outputLimit);
    }

    void stopsWhenAsked()
    {
        PythonRunner runner;
        QSignalSpy spy(&runner, &PythonRunner::finished);
        runner.run(QStringLiteral("while True: pass"));
        runner.stop();
        QCOMPARE(spy.count(), 1);
        QTRY_VERIFY(!runner.running());
        QCOMPARE(outcomeOf(runner, QStringLiteral("print(1)")), PythonRunner::Outcome::Finished);
    }

    void saysWhenThereIsNoPython()
    {
        PythonRunner runner;
        runner.setProgram(QStringLiteral("/nowhere/python3"));
        QCOMPARE(outcomeOf(runner, QStringLiteral("print(1)")), PythonRunner::Outcome::NoPython);
    }

    /// A python3 without NumPy in front of one that has it.
    void takesTheInterpreterThatHasNumpy()
    {
        PythonRunner runner;
        runner.setPrograms({QStringLiteral("/nowhere/python3"), QStringLiteral("/usr/bin/python3")});
        QCOMPARE(outcomeOf(runner, QStringLiteral("print(7)")), PythonRunner::Outcome::Finished);
        QCOMPARE(runner.output(), QStringLiteral("7\n"));
        QCOMPARE(outcomeOf(runner, QStringLiteral("print(8)")), PythonRunner::Outcome::Finished);
        QCOMPARE(runner.output(), QStringLiteral("8\n"));
    }

    void saysWhenThereIsNoNumpy()
    {
        PythonRunner runner;
        runner.setProgram(QStringLiteral("python3"));
        const QString code = QStringLiteral("raise ModuleNotFoundError(\"No module named 'numpy'\")");
        QCOMPARE(outcomeOf(runner, code), PythonRunner::Outcome::NoNumpy);
    }
};

QTEST_GUILESS_MAIN(TestPythonRunner)
#include "tst_python_runner.moc"
