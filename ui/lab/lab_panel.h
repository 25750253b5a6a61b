// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "ui/lab/python_runner.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTabBar;

namespace convlab::ui {

class CodePane;

/// The Lab tab: the section's computation as a cell to run, and the same as NumPy, PyTorch and C++ for the
/// current parameters.
class LabPanel : public QWidget {
    Q_OBJECT

public:
    /// `runAll` gives the output of all sections' cells with the lab page's numbers.
    explicit LabPanel(std::function<QString()> runAll, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

    /// The cell of the current parameters; what an earlier run printed goes away when it changed.
    void setCell(const QString &output, const Snippets &snippets);
    PythonRunner &python() { return m_python; }
    /// The interpreter to run with; empty: it is looked for.
    void setPython(const QString &program);

    QString printed() const;
    QString pythonPrinted() const;
    QString verdict() const;
    void run();
    void runEverything();
    void runPython();

Q_SIGNALS:
    /// Something was printed: the outputs should be in sight.
    void printedAnew();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCell();
    QWidget *makeOutputs();
    QWidget *makeSnippets();
    void showSnippet(int index);
    void refreshCode();
    void showPython(PythonRunner::Outcome outcome);
    QString agreement() const;
    void forgetRuns();

    std::function<QString()> m_runAll;
    PythonRunner m_python;
    QString m_output;
    Snippets m_snippets;
    CodePane *m_printed;
    CodePane *m_code;
    CodePane *m_pythonOutput;
    QLabel *m_verdict;
    QLabel *m_printedTitle, *m_pythonTitle;
    QBoxLayout *m_outputs = nullptr;    ///< beside each other where there is room, else one under the other
    QTabBar *m_languages;
    QPushButton *m_runButton, *m_runAllButton, *m_copyButton, *m_pythonButton;
    std::vector<QLabel *> m_headings;
    bool m_pythonMissing = false;
    bool m_codeStale = false;           ///< setting and colouring code takes longer than a slider may wait for what is not seen
};

} // namespace convlab::ui
