// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lab/lab_panel.h"

#include "ui/controls/flow_layout.h"
#include "ui/lab/code_pane.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <utility>

namespace convlab::ui {

namespace {

constexpr int outputLines = 18;
constexpr int codeLines = 26;
constexpr int sideBySide = 76; ///< characters that two outputs beside each other need

} // namespace

LabPanel::LabPanel(std::function<QString()> runAll, QWidget *parent)
    : QWidget(parent), m_runAll(std::move(runAll)), m_printed(new CodePane(this)), m_code(new CodePane(this)),
      m_pythonOutput(new CodePane(this)), m_verdict(new QLabel(this)), m_printedTitle(new QLabel(tr("ConvLab printed"), this)),
      m_pythonTitle(new QLabel(tr("Python printed"), this)), m_languages(new QTabBar(this)),
      m_runButton(new QPushButton(tr("Run"), this)), m_runAllButton(new QPushButton(tr("Run all"), this)),
      m_copyButton(new QPushButton(tr("Copy"), this)), m_pythonButton(new QPushButton(tr("Run with Python"), this))
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
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText() + QLatin1Char('\n'));
        m_copyButton->setText(tr("Copied"));
    });
    connect(m_languages, &QTabBar::currentChanged, this, &LabPanel::showSnippet);
    connect(&m_python, &PythonRunner::finished, this, &LabPanel::showPython);
    forgetRuns();
}

QWidget *LabPanel::makeCell()
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    m_headings.push_back(new QLabel(tr("This section’s cell"), cell));
    column->addWidget(m_headings.back());
    auto *row = new FlowLayout(nullptr, 6, 6); // three buttons of large text are wider than the column
    for (QPushButton *button : {m_runButton, m_pythonButton, m_runAllButton})
        row->addWidget(button);
    m_runButton->setProperty("class", QStringLiteral("primary"));
    m_runButton->setToolTip(tr("Compute it here, for the numbers on the stage"));
    m_pythonButton->setProperty("class", QStringLiteral("compact"));
    m_pythonButton->setToolTip(tr("Run the NumPy program below with this computer’s python3, and compare"));
    m_runAllButton->setProperty("class", QStringLiteral("compact"));
    m_runAllButton->setToolTip(tr("The cells of all sections, with the lab page’s numbers"));
    column->addLayout(row);
    column->addWidget(makeOutputs());
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    return cell;
}

QWidget *LabPanel::makeOutputs()
{
    auto *box = new QWidget(this);
    m_outputs = new QBoxLayout(QBoxLayout::TopToBottom, box);
    m_outputs->setContentsMargins(0, 0, 0, 0);
    m_outputs->setSpacing(8);
    const auto add = [this](QLabel *title, CodePane *pane) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        column->addWidget(title);
        column->addWidget(pane);
        column->addStretch(1);
        pane->setMaximumLines(outputLines);
        m_outputs->addLayout(column, 1);
    };
    add(m_printedTitle, m_printed);
    add(m_pythonTitle, m_pythonOutput);
    m_printed->setAccessibleName(tr("Printed output"));
    m_pythonOutput->setAccessibleName(tr("Python’s output"));
    return box;
}

QWidget *LabPanel::makeSnippets()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_headings.push_back(new QLabel(tr("The same as a program"), box));
    m_headings.back()->setWordWrap(true);
    head->addWidget(m_headings.back(), 1);
    head->addWidget(m_copyButton);
    column->addLayout(head);
    for (const char *name : {"NumPy", "PyTorch", "C++"})
        m_languages->addTab(QString::fromLatin1(name));
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    m_languages->setAccessibleName(tr("Language of the program"));
    m_code->setMaximumLines(codeLines);
    m_code->setAccessibleName(tr("Program"));
    m_copyButton->setProperty("class", QStringLiteral("compact"));
    column->addWidget(m_languages);
    column->addWidget(m_code);
    return box;
}

void LabPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= sideBySide * m_printed->fontMetrics().averageCharWidth();
    m_outputs->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LabPanel::setTheme(const Theme &theme)
{
    for (CodePane *pane : {m_printed, m_code, m_pythonOutput})
        pane->setTheme(theme);
    for (QLabel *heading : m_headings)
        heading->setFont(theme.uiFont(14, true));
    m_printedTitle->setFont(theme.uiFont(12));
    m_pythonTitle->setFont(theme.uiFont(12));
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
    m_codeStale = true;
    if (isVisible())
        refreshCode();
}

void LabPanel::setPython(const QString &program)
{
    m_python.stop();
    m_python.setPrograms(program.isEmpty() ? PythonRunner::searched() : QStringList{program});
    m_pythonMissing = false; // another one may have what the last one lacked
    m_pythonButton->setEnabled(true);
    forgetRuns();
}

void LabPanel::showEvent(QShowEvent *event)
{
    refreshCode();
    QWidget::showEvent(event);
}

void LabPanel::refreshCode()
{
    if (std::exchange(m_codeStale, false))
        showSnippet(m_languages->currentIndex());
}

void LabPanel::forgetRuns()
{
    m_printed->showOutput({});
    m_printed->setPlaceholderText(tr("Run prints here"));
    m_pythonOutput->hide();
    m_pythonTitle->hide();
    m_printedTitle->hide();
    m_verdict->setVisible(m_pythonMissing);
}

void LabPanel::showSnippet(int index)
{
    const std::string *const codes[] = {&m_snippets.numpy, &m_snippets.torch, &m_snippets.cpp};
    const QString language = index == 2 ? QStringLiteral("cpp") : QStringLiteral("python");
    m_code->showCode(QString::fromStdString(*codes[std::clamp(index, 0, 2)]), language);
    m_copyButton->setText(tr("Copy"));
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
    Q_EMIT printedAnew();
}

void LabPanel::runEverything()
{
    m_pythonOutput->hide();
    m_pythonTitle->hide();
    m_printedTitle->hide();
    m_verdict->setVisible(m_pythonMissing);
    m_printed->showOutput(m_runAll());
    Q_EMIT printedAnew();
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
    m_printedTitle->setVisible(ran);
    m_pythonOutput->setVisible(ran);
    m_pythonOutput->showOutput(outcome == Outcome::Failed ? m_python.errors() : m_python.output());
    QString text;
    switch (outcome) {
    case Outcome::Finished:
        text = agreement();
        break;
    case Outcome::Failed: text = tr("Python stopped with an error."); break;
    case Outcome::NoPython: text = tr("There is no python3 on this computer; everything else works without it."); break;
    case Outcome::NoNumpy: text = tr("python3 is here, but NumPy is not installed for it."); break;
    case Outcome::TimedOut: text = tr("Stopped after %1 seconds.").arg(PythonRunner::timeLimitMs / 1000); break;
    case Outcome::Stopped: text = tr("Stopped."); break;
    }
    m_verdict->setText(text);
    m_verdict->show();
    Q_EMIT printedAnew();
}

QString LabPanel::agreement() const
{
    if (m_python.output() == m_output)
        return tr("✓ Both print the same, character for character.");
    const QStringList here = m_output.split(QLatin1Char('\n')), there = m_python.output().split(QLatin1Char('\n'));
    qsizetype line = 0;
    while (line < here.size() && line < there.size() && here[line] == there[line])
        ++line;
    return tr("The two outputs differ, first in line %1.").arg(line + 1);
}

} // namespace convlab::ui

#include "moc_lab_panel.cpp"
