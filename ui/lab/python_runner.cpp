// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/python_runner.h"

namespace convlab::ui {

PythonRunner::PythonRunner(QObject *parent) : QObject(parent)
{
    setPrograms(searched());
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(Outcome::TimedOut); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PythonRunner::collect);
    connect(&m_process, &QProcess::readyReadStandardError, this, &PythonRunner::collect);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(Outcome::NoPython);
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        collect();
        const bool noNumpy = m_errors.contains("No module named 'numpy'");
        if (noNumpy)
            giveUp(Outcome::NoNumpy);
        else
            end(code == 0 && status == QProcess::NormalExit ? Outcome::Finished : Outcome::Failed);
    });
}

QStringList PythonRunner::searched()
{
    // The system's own has NumPy more often than one that a version manager put in front of it.
    return {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")};
}

PythonRunner::~PythonRunner()
{
    m_ended = true; // nobody is left to tell
    m_process.kill();
    m_process.waitForFinished(1000);
}

void PythonRunner::setPrograms(const QStringList &programs, int limitMs)
{
    m_programs = programs;
    m_limit.setInterval(limitMs);
}

void PythonRunner::run(const QString &code)
{
    if (running())
        return;
    m_code = code;
    m_ended = false;
    m_limit.start();
    start();
}

void PythonRunner::start()
{
    m_output.clear();
    m_errors.clear();
    // -I: neither the learner's PYTHON* variables nor files of the current folder take part.
    m_process.start(m_programs.first(), {QStringLiteral("-I"), QStringLiteral("-u"), QStringLiteral("-")});
    m_process.write(m_code.toUtf8());
    m_process.closeWriteChannel();
}

void PythonRunner::giveUp(Outcome outcome)
{
    if (m_ended)
        return;
    if (m_programs.size() == 1) {
        end(outcome);
        return;
    }
    m_programs.removeFirst();
    QMetaObject::invokeMethod(this, [this] { if (!m_ended) start(); }, Qt::QueuedConnection); // not while it is still ending
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
