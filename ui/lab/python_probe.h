// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// What an interpreter says about itself; empty where it has nothing to say.
struct PythonFindings {
    QString path, version, numpy, torch;
};

/// A program for PythonRunner whose output findingsIn() reads. NumPy is imported, as the snippets will do; PyTorch is only
/// looked for, because importing it takes seconds.
QString pythonProbe();
PythonFindings findingsIn(const QString &output);

} // namespace convlab::ui
