// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace convlab::tests {

/// What a program prints; its error output when it fails.
inline QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return "did not finish: " + process.errorString().toUtf8();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
}

/// What a NumPy snippet prints in the machine's Python.
inline QByteArray printedByPython(const std::string &snippet)
{
    return printedBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromStdString(snippet)});
}

/// What a C++ snippet prints; the compiler's words when it does not compile without warnings.
inline QByteArray printedByCpp(const std::string &snippet)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("snippet.cpp")), program = folder.filePath(QStringLiteral("snippet"));
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly))
        return "no room for the snippet";
    file.write(QByteArray::fromStdString(snippet));
    file.close();
    const QByteArray complaint = printedBy(QStringLiteral("g++"), {QStringLiteral("-std=c++20"), QStringLiteral("-Wall"), QStringLiteral("-Werror"),
                                                                   source, QStringLiteral("-o"), program});
    return complaint.isEmpty() ? printedBy(program, {}) : complaint;
}

} // namespace convlab::tests
