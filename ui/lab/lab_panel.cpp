// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/lab_panel.h"

#include "ui/lab/code_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr int outputLines = 18;
constexpr int codeLines = 26;

} // namespace

LabPanel::LabPanel(std::function<QString()> runAll, QWidget *parent)
    : QWidget(parent), m_runAll(std::move(runAll)), m_printed(new CodePane(this)), m_code(new CodePane(this)),
      m_pythonOutput(new CodePane(this)), m_verdict(new QLabel(this)), m_pythonTitle(new QLabel(tr("Python printed"), this)),
      m_languages(new QTabBar(this)), m_runButton(new QPushButton(tr("Run"), this)),
      m_runAllButton(new QPushButton(tr("Run all"), this)), m_copyButton(new QPushButton(tr("Copy"), this)),
      m_pythonButton(new QPushButton(tr("Run with Python"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeCell());
    column->addSpacing(8);
    column->addWidget(makeSnippets());
    column->addStretch(1);
    connect(m_runButton, &QPushButton::clicked, this, &LabPanel::run);
    connect(m_runAllButton, &QPushButton::clicked, this, &LabPanel::runEverything);
    connect(m_pythonButton, &QPushButton::clicked, this, [this] { m_python.running() ? m_python.stop() : runPython(); });
    connect(m_copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
    connect(m_languages, &QTabBar::currentChanged, this, &LabPanel::showSnippet);
    connect(&m_python, &PythonRunner::finished, this, &LabPanel::showPython);
    forgetRuns();
}

QWidget *LabPanel::makeCell()
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_headings.push_back(new QLabel(tr("This section’s cell"), cell));
    row->addWidget(m_headings.back(), 1);
    row->addWidget(m_runButton);
    row->addWidget(m_runAllButton);
    m_runButton->setProperty("class", QStringLiteral("primary"));
    m_runButton->setToolTip(tr("Compute it here, for the numbers on the stage"));
    m_runAllButton->setToolTip(tr("The cells of all sections, with the lab page’s numbers"));
    m_printed->setMaximumLines(outputLines);
    m_printed->setAccessibleName(tr("Printed output"));
    column->addLayout(row);
    column->addWidget(m_printed);
    return cell;
}

QWidget *LabPanel::makeSnippets()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_headings.push_back(new QLabel(tr("The same as a program"), box));
    column->addWidget(m_headings.back());
    for (const char *name : {"NumPy", "PyTorch", "C++"})
        m_languages->addTab(QString::fromLatin1(name));
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    m_languages->setAccessibleName(tr("Language of the program"));
    m_code->setMaximumLines(codeLines);
    m_code->setAccessibleName(tr("Program"));
    column->addWidget(m_languages);
    column->addWidget(m_code);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copyButton);
    row->addWidget(m_pythonButton);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_pythonTitle);
    column->addWidget(m_pythonOutput);
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    return box;
}

void LabPanel::setTheme(const Theme &theme)
{
    for (CodePane *pane : {m_printed, m_code, m_pythonOutput})
        pane->setTheme(theme);
    for (QLabel *heading : m_headings)
        heading->setFont(theme.uiFont(14, true));
    m_pythonTitle->setFont(theme.uiFont(13));
    m_verdict->setFont(theme.uiFont(13));
    m_languages->setFont(theme.uiFont(12));
}

void LabPanel::setCell(const QString &output, const Snippets &snippets)
{
    const bool same = output == m_output && snippets.numpy == m_snippets.numpy;
    m_output = output;
    m_snippets = snippets;
    if (same)
        return;
    m_python.stop();
    forgetRuns();
    showSnippet(m_languages->currentIndex());
}

void LabPanel::forgetRuns()
{
    m_printed->showOutput({});
    m_printed->setPlaceholderText(tr("Run prints here"));
    m_pythonOutput->hide();
    m_pythonTitle->hide();
    m_verdict->setVisible(m_pythonMissing);
}

void LabPanel::showSnippet(int index)
{
    const std::string *const codes[] = {&m_snippets.numpy, &m_snippets.torch, &m_snippets.cpp};
    const CodeLanguage language = index == 2 ? CodeLanguage::Cpp : CodeLanguage::Python;
    m_code->showCode(QString::fromStdString(*codes[std::clamp(index, 0, 2)]), language);
    m_pythonButton->setVisible(index == 0);
}

QString LabPanel::printed() const
{
    return m_printed->toPlainText();
}

QString LabPanel::pythonPrinted() const
{
    return m_pythonOutput->toPlainText();
}

QString LabPanel::verdict() const
{
    return m_verdict->text();
}

void LabPanel::run()
{
    m_printed->showOutput(m_output);
}

void LabPanel::runEverything()
{
    m_printed->showOutput(m_runAll());
}

void LabPanel::runPython()
{
    run();
    m_pythonButton->setText(tr("Stop"));
    m_verdict->hide();
    m_python.run(QString::fromStdString(m_snippets.numpy));
}

void LabPanel::showPython(PythonRunner::Outcome outcome)
{
    using Outcome = PythonRunner::Outcome;
    m_pythonButton->setText(tr("Run with Python"));
    m_pythonMissing = outcome == Outcome::NoPython || outcome == Outcome::NoNumpy;
    m_pythonButton->setEnabled(!m_pythonMissing);
    const bool ran = outcome == Outcome::Finished || outcome == Outcome::Failed;
    m_pythonTitle->setVisible(ran);
    m_pythonOutput->setVisible(ran);
    m_pythonOutput->showOutput(outcome == Outcome::Failed ? m_python.errors() : m_python.output());
    QString text;
    switch (outcome) {
    case Outcome::Finished:
        text = m_python.output() == m_output ? tr("✓ Both print the same, character for character.")
                                             : tr("The two outputs differ.");
        break;
    case Outcome::Failed: text = tr("Python stopped with an error."); break;
    case Outcome::NoPython: text = tr("There is no python3 on this computer; everything else works without it."); break;
    case Outcome::NoNumpy: text = tr("python3 is here, but NumPy is not installed for it."); break;
    case Outcome::TimedOut: text = tr("Stopped after %1 seconds.").arg(PythonRunner::timeLimitMs / 1000); break;
    case Outcome::Stopped: text = tr("Stopped."); break;
    }
    m_verdict->setText(text);
    m_verdict->show();
}

} // namespace convlab::ui

#include "moc_lab_panel.cpp"
