// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog/handout_dialog.h"

#include "ui/export/handout/handout_file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace convlab::ui {

HandoutDialog::HandoutDialog(std::function<Handout(const HandoutChoice &)> make, const HandoutChoice &first, int mostQuestions, const QString &name,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent), m_make(std::move(make)), m_name(name), m_preview(new HandoutPreview(this)), m_paper(new QComboBox(this)),
      m_stage(new QCheckBox(tr("Stage and plots"), this)), m_questions(new QSpinBox(this)), m_where(new QLabel(this)), m_result(new QLabel(this)),
      m_back(new QPushButton(QStringLiteral("‹"), this)), m_forward(new QPushButton(QStringLiteral("›"), this))
{
    setWindowTitle(tr("Print a handout"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(24);
    row->addWidget(m_preview, 1);
    addFields(first, mostQuestions);
    addSide(theme);
    connect(m_preview, &HandoutPreview::pageChanged, this, &HandoutDialog::showPage);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &HandoutDialog::compose);
    connect(m_stage, &QCheckBox::toggled, this, &HandoutDialog::compose);
    connect(m_questions, &QSpinBox::valueChanged, this, &HandoutDialog::compose);
    resize(QSize(900, 680).boundedTo(parent ? parent->window()->size() - QSize(40, 40) : QSize(900, 680)));
    compose();
}

void HandoutDialog::addFields(const HandoutChoice &first, int mostQuestions)
{
    m_paper->addItem(tr("A4"), static_cast<int>(HandoutPaper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(HandoutPaper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(first.paper)));
    m_stage->setChecked(first.stage);
    m_questions->setRange(0, mostQuestions);
    m_questions->setValue(first.questions);
    m_questions->setSpecialValueText(tr("none"));
    m_questions->setToolTip(tr("Practice questions with room for answers; the answers stand on a page of their own"));
}

/// Which page is seen, and the way to its neighbours.
QWidget *HandoutDialog::makePager()
{
    auto *pager = new QWidget(this);
    auto *row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    m_back->setAccessibleName(tr("Previous page"));
    m_forward->setAccessibleName(tr("Next page"));
    connect(m_back, &QPushButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    m_where->setAlignment(Qt::AlignCenter);
    row->addWidget(m_back);
    row->addWidget(m_where, 1);
    row->addWidget(m_forward);
    return pager;
}

void HandoutDialog::addSide(const Theme &theme)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(qRound(10 * theme.fontScale));
    auto *form = new QFormLayout;
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Questions"), m_questions);
    form->addRow(m_stage);
    setTabOrder(m_questions, m_stage);
    auto *print = new QPushButton(tr("&Print…"), this), *save = new QPushButton(tr("&Save as PDF…"), this), *close = new QPushButton(tr("Close"), this);
    print->setProperty("class", QStringLiteral("primary"));
    print->setDefault(true);
    m_result->setWordWrap(true);
    m_result->setMinimumWidth(qRound(240 * theme.fontScale));
    side->addLayout(form);
    side->addWidget(makePager());
    side->addStretch(1);
    side->addWidget(m_result);
    for (QPushButton *button : {print, save, close})
        side->addWidget(button);
    static_cast<QHBoxLayout *>(layout())->addLayout(side);
    for (QWidget *widget : findChildren<QWidget *>())
        widget->setFont(theme.uiFont(13));
    connect(print, &QPushButton::clicked, this, [this] { printHandout(m_pages, *this); });
    connect(save, &QPushButton::clicked, this, &HandoutDialog::ask);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

HandoutChoice HandoutDialog::choice() const
{
    return {static_cast<HandoutPaper>(m_paper->currentData().toInt()), m_stage->isChecked(), m_questions->value()};
}

void HandoutDialog::compose()
{
    m_pages = std::make_shared<const HandoutPages>(m_make(choice()), choice().paper);
    m_preview->setPages(m_pages);
    m_result->clear();
}

void HandoutDialog::showPage()
{
    m_where->setText(tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_pages->count()));
    m_back->setEnabled(m_preview->page() > 0);
    m_forward->setEnabled(m_preview->page() + 1 < m_pages->count());
}

void HandoutDialog::ask()
{
    const QString suffix = QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Save the handout"), QDir::home().filePath(m_name + suffix), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    saveTo(path);
}

bool HandoutDialog::saveTo(const QString &path)
{
    const QString problem = writeHandout(*m_pages, path);
    m_result->setText(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                        : tr("Not saved; a file that was there is as it was. %1").arg(problem));
    return problem.isEmpty();
}

} // namespace convlab::ui

#include "moc_handout_dialog.cpp"
