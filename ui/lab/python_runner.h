// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace convlab::ui {

/// Runs a snippet with the machine's own python3 in a process of its own: a time limit, a stop, and a bound on
/// what it may print. One run at a time.
class PythonRunner : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Finished,   ///< exit code 0
        Failed,     ///< Python said so; errors() has its words
        NoPython,   ///< python3 cannot be started
        NoNumpy,    ///< python3 is there, numpy is not
        TimedOut,
        Stopped,
    };

    static constexpr int timeLimitMs = 10000;
    static constexpr qsizetype outputLimit = 1 << 20; ///< bytes; a loop that prints for ever ends here

    explicit PythonRunner(QObject *parent = nullptr);
    ~PythonRunner() override;

    /// What is tried, in this order, when nobody chose an interpreter.
    static QStringList searched();
    /// Another interpreter (the settings), and limit (tests).
    void setProgram(const QString &program, int limitMs = timeLimitMs) { setPrograms({program}, limitMs); }
    /// The first one that has NumPy is used, and remembered.
    void setPrograms(const QStringList &programs, int limitMs = timeLimitMs);
    void run(const QString &code);
    void stop();
    bool running() const { return m_process.state() != QProcess::NotRunning; }

    /// The interpreter that ran last, or is running.
    QString program() const { return m_process.program(); }
    QString output() const;
    QString errors() const { return QString::fromUtf8(m_errors); }

Q_SIGNALS:
    void finished(convlab::ui::PythonRunner::Outcome outcome);

private:
    void collect();
    void start();
    void end(Outcome outcome);
    /// Nothing came of this interpreter: the next one, or the outcome.
    void giveUp(Outcome outcome);

    QStringList m_programs;
    QString m_code;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output, m_errors;
    bool m_ended = true;
};

} // namespace convlab::ui
