// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/restore_dialog.h"

#include "ui/study/study_style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace convlab::ui {

RestoreDialog::RestoreDialog(const std::vector<QString> &days, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_problem(new QLabel(this)), m_restore(new QPushButton(tr("Restore"), this))
{
    setWindowTitle(tr("Restore answers and notes"));
    auto *lead = new QLabel(tr("ConvLab keeps a copy of your answers, notes and practice for each of the last seven days you used "
                               "it, and from before each of the last three imports. A restored copy takes the place of what is there now; that is renamed and kept in the same "
                               "folder, never deleted."), this);
    lead->setWordWrap(true);
    study::dress(*lead, theme.uiFont(14), theme.text);
    for (const QString &day : days)
        m_list->addItem(day);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setFont(theme.uiFont(14));
    if (days.empty()) {
        auto *none = new QListWidgetItem(tr("There is no backup yet."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    m_problem->setWordWrap(true);
    study::dress(*m_problem, theme.uiFont(13, true), study::verdictColors(theme, false).text);
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(this);
    auto *fresh = buttons->addButton(tr("Start afresh"), QDialogButtonBox::ResetRole);
    fresh->setObjectName(QStringLiteral("fresh"));
    fresh->setToolTip(tr("An empty file takes the place of what is there now"));
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setProperty("class", QStringLiteral("primary"));
    m_restore->setEnabled(!days.empty());
    m_restore->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    for (QWidget *widget : std::initializer_list<QWidget *>{lead, m_list, m_problem, buttons})
        column->addWidget(widget);
    resize(460, 380);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT restoreWanted(m_list->currentRow()); });
    connect(fresh, &QPushButton::clicked, this, &RestoreDialog::freshStartWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RestoreDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace convlab::ui

#include "moc_restore_dialog.cpp"
