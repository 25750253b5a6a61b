// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/python_page.h"

#include "ui/controls/focus_overlay.h"
#include "ui/lab/python_probe.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace convlab::ui {

PythonPage::PythonPage(MainWindow &owner, QWidget *parent)
    : SettingsPage(owner, parent), m_search(new QRadioButton(tr("Loo&k for one"), this)), m_own(new QRadioButton(tr("&This one:"), this)),
      m_path(new QLineEdit(this)), m_browse(new QPushButton(tr("&Choose…"), this)), m_check(new QPushButton(this)), m_verdict(new QLabel(this))
{
    addHeading(tr("Python of the Lab tab"));
    addNote(tr("Each section’s NumPy program can be run beside ConvLab’s own result. Nothing else needs Python."));
    addChoice();
    addCheck();
    column().addStretch(1);
    PythonPage::refresh();
}

void PythonPage::addChoice()
{
    column().addWidget(m_search, 0, Qt::AlignLeading);
    addNote(tr("Tried in this order, until one has NumPy: %1").arg(PythonRunner::searched().join(QStringLiteral(", "))));
    column().addWidget(m_own, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    m_path->setAccessibleName(tr("Path of the interpreter"));
    m_path->setPlaceholderText(QStringLiteral("/home/you/venv/bin/python3"));
    m_path->setMaximumWidth(520);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    row->addStretch(0);
    column().addLayout(row);
    connect(m_search, &QRadioButton::clicked, this, [this] { choose({}); });
    connect(m_own, &QRadioButton::clicked, this, [this] {
        if (m_path->text().trimmed().isEmpty())
            m_path->setFocus(Qt::OtherFocusReason);
        else
            choose(m_path->text());
    });
    connect(m_path, &QLineEdit::textEdited, m_own, [this] { m_own->setChecked(true); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_own->isChecked())
            choose(m_path->text());
    });
    connect(m_browse, &QPushButton::clicked, this, &PythonPage::browse);
}

void PythonPage::addCheck()
{
    column().addSpacing(6);
    column().addWidget(m_check, 0, Qt::AlignLeading);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("What the check found"));
    new FocusOverlay(*m_verdict);
    m_verdict->hide();
    column().addWidget(m_verdict);
    m_check->setText(tr("C&heck"));
    connect(m_check, &QPushButton::clicked, this, &PythonPage::check);
    connect(&m_runner, &PythonRunner::finished, this, &PythonPage::showFindings);
}

void PythonPage::choose(const QString &program)
{
    const QString wanted = program.trimmed();
    if (wanted != window().preferences().python)
        change([&wanted](Preferences &p) { p.python = wanted; });
}

void PythonPage::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Python interpreter"), m_path->text().isEmpty() ? QDir::homePath() : m_path->text());
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_own->setChecked(true);
    choose(path);
}

void PythonPage::check()
{
    if (m_runner.running()) {
        m_runner.stop();
        return;
    }
    const QString &chosen = window().preferences().python;
    m_runner.setPrograms(chosen.isEmpty() ? PythonRunner::searched() : QStringList{chosen});
    m_check->setText(tr("St&op"));
    m_verdict->hide();
    m_runner.run(pythonProbe());
}

QString PythonPage::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void PythonPage::showFindings(PythonRunner::Outcome outcome)
{
    using Outcome = PythonRunner::Outcome;
    const PythonFindings found = findingsIn(m_runner.output());
    QStringList lines;
    if (!found.version.isEmpty())
        lines << tr("Python %1, %2").arg(found.version, QDir::toNativeSeparators(found.path));
    if (outcome == Outcome::NoPython)
        lines << tr("✗ %1 cannot be started: there is no such program, or it may not be run.").arg(m_runner.program());
    else if (outcome == Outcome::TimedOut)
        lines << tr("✗ No answer within %1 seconds.").arg(PythonRunner::timeLimitMs / 1000);
    else if (outcome == Outcome::Stopped)
        lines << tr("Stopped.");
    else if (found.version.isEmpty())
        lines << tr("✗ %1 runs, but does not answer as Python 3 does.").arg(m_runner.program());
    else if (!found.numpy.isEmpty())
        lines << tr("✓ NumPy %1").arg(found.numpy);
    else if (outcome == Outcome::NoNumpy)
        lines << tr("✗ NumPy is not installed for it: the Lab tab cannot run its program.");
    else
        lines << tr("✗ NumPy cannot be loaded: %1").arg(m_runner.errors().trimmed().section(QLatin1Char('\n'), -1));
    if (!found.version.isEmpty() && outcome != Outcome::Stopped)
        lines << (found.torch.isEmpty() ? tr("– PyTorch is not installed; only its programs to copy need it.") : tr("✓ PyTorch %1").arg(found.torch));
    m_verdict->setText(lines.join(QLatin1Char('\n')));
    m_verdict->show();
    m_check->setText(tr("C&heck"));
}

void PythonPage::refresh()
{
    SettingsPage::refresh();
    const QString &chosen = window().preferences().python;
    (chosen.isEmpty() ? m_search : m_own)->setChecked(true);
    if (!chosen.isEmpty() && !m_path->hasFocus())
        m_path->setText(chosen);
}

void PythonPage::forget(Preferences &preferences) const
{
    preferences.python.clear();
}

} // namespace convlab::ui

#include "moc_python_page.cpp"
