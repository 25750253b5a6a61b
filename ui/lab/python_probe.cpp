// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/python_probe.h"

#include <QStringList>

namespace convlab::ui {

QString pythonProbe()
{
    return QStringLiteral("import sys\n"
                          "print('convlab version', sys.version.split()[0])\n"
                          "print('convlab path', sys.executable)\n"
                          "import importlib.util, importlib.metadata\n"
                          "if importlib.util.find_spec('torch'):\n"
                          "    try:\n"
                          "        print('convlab torch', importlib.metadata.version('torch'))\n"
                          "    except importlib.metadata.PackageNotFoundError:\n"
                          "        print('convlab torch', '?')\n"
                          "sys.stdout.flush()\n"
                          "import numpy\n"
                          "print('convlab numpy', numpy.__version__)\n");
}

PythonFindings findingsIn(const QString &output)
{
    PythonFindings found;
    for (const QString &line : output.split(QLatin1Char('\n'))) {
        const auto take = [&line](const char *word, QString &field) {
            const QString start = QStringLiteral("convlab %1 ").arg(QLatin1String(word));
            if (line.startsWith(start))
                field = line.mid(start.size()).trimmed();
        };
        take("version", found.version);
        take("path", found.path);
        take("torch", found.torch);
        take("numpy", found.numpy);
    }
    return found;
}

} // namespace convlab::ui
