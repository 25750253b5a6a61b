// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/python_runner.h"

namespace convlab::ui {

PythonRunner::PythonRunner(QObject *parent) : QObject(parent)
{
    setProgram(QStringLiteral("python3"));
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Outcome::TimedOut); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PythonRunner::collect);
    connect(&m_process, &QProcess::readyReadStandardError, this, &PythonRunner::collect);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Outcome::NoPython);
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        collect();
        const bool noNumpy = m_errors.contains("No module named 'numpy'");
        if (noNumpy)
            end(Outcome::NoNumpy);
        else
            end(code == 0 && status == QProcess::NormalExit ? Outcome::Finished : Outcome::Failed);
    });
}

PythonRunner::~PythonRunner()
{
    m_ended = true; // nobody is left to tell
    m_process.kill();
    m_process.waitForFinished(1000);
}

void PythonRunner::setProgram(const QString &program, int limitMs)
{
    m_program = program;
    m_limit.setInterval(limitMs);
}

void PythonRunner::run(const QString &code)
{
    if (running())
        return;
    m_output.clear();
    m_errors.clear();
    m_ended = false;
    // -I: neither the learner's PYTHON* variables nor files of the current folder take part.
    m_process.start(m_program, {QStringLiteral("-I"), QStringLiteral("-u"), QStringLiteral("-")});
    m_process.write(code.toUtf8());
    m_process.closeWriteChannel();
    m_limit.start();
}

void PythonRunner::stop()
{
    if (running())
        end(Outcome::Stopped);
}

QString PythonRunner::output() const
{
    return QString::fromUtf8(m_output);
}

void PythonRunner::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    if (m_output.size() + m_errors.size() <= outputLimit)
        return;
    m_output.truncate(outputLimit);
    m_errors.truncate(outputLimit);
    end(Outcome::Stopped);
}

void PythonRunner::end(Outcome outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_limit.stop();
    m_process.kill();
    Q_EMIT finished(outcome);
}

} // namespace convlab::ui

#include "moc_python_runner.cpp"
