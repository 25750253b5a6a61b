// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/certificate_dialog.h"

#include "ui/export/certificate_print.h"
#include "ui/study/checklist/certificate_preview.h"
#include "ui/study/study_style.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace convlab::ui {

namespace {

constexpr int longestName = 60;

QString summaryOf(const Certificate &certificate)
{
    const auto habits = static_cast<int>(certificate.habits.size());
    if (certificate.complete())
        return CertificateDialog::tr("All %1 habits are proved. Well done.").arg(habits);
    return CertificateDialog::tr("%1 of %2 habits are proved now. The page lists the others as open; prove them and it becomes a certificate.")
        .arg(certificate.done())
        .arg(habits);
}

} // namespace

CertificateDialog::CertificateDialog(Certificate certificate, const QString &learner, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_certificate(std::move(certificate)), m_preview(new CertificatePreview(this)), m_name(new QLineEdit(learner, this)),
      m_summary(new QLabel(this)), m_result(new QLabel(this))
{
    setWindowTitle(tr("Certificate"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(24);
    row->addWidget(m_preview, 1);
    addSide(theme);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("as it should stand on the page"));
    connect(m_name, &QLineEdit::textChanged, this, &CertificateDialog::showLearner);
    showLearner();
    m_name->setFocus();
}

void CertificateDialog::addSide(const Theme &theme)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(study::scaled(theme, 10));
    auto *title = new QLabel(tr("Name"), this);
    title->setBuddy(m_name);
    study::dress(*title, theme.uiFont(13, true), theme.text);
    study::dress(*m_summary, theme.uiFont(13), theme.textMuted);
    study::dress(*m_result, theme.uiFont(13), theme.text);
    auto *save = new QPushButton(tr("Save as PDF…"), this), *print = new QPushButton(tr("Print…"), this), *close = new QPushButton(tr("Close"), this);
    save->setProperty("class", QStringLiteral("primary"));
    save->setDefault(true);
    for (QLabel *label : {m_summary, m_result})
        label->setWordWrap(true);
    side->addWidget(title);
    side->addWidget(m_name);
    side->addWidget(m_summary);
    side->addStretch(1);
    side->addWidget(m_result);
    for (QPushButton *button : {save, print, close}) {
        button->setFont(theme.uiFont(14));
        side->addWidget(button);
    }
    m_name->setFont(theme.uiFont(14));
    m_name->setMinimumWidth(study::scaled(theme, 240));
    static_cast<QHBoxLayout *>(layout())->addLayout(side);
    connect(save, &QPushButton::clicked, this, &CertificateDialog::save);
    connect(print, &QPushButton::clicked, this, [this] { printCertificate(m_certificate, *this); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void CertificateDialog::setCertificate(Certificate certificate)
{
    m_certificate = std::move(certificate);
    showLearner();
}

void CertificateDialog::showLearner()
{
    m_certificate.learner = m_name->text().simplified();
    m_summary->setText(summaryOf(m_certificate));
    m_preview->setCertificate(m_certificate);
}

void CertificateDialog::save()
{
    const QString suggested = QDir::home().filePath(QStringLiteral("convlab-certificate.pdf"));
    QString path = QFileDialog::getSaveFileName(this, tr("Save the certificate"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    const QString problem = writeCertificate(m_certificate, path);
    m_result->setText(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : tr("Not saved: %1").arg(problem));
}

} // namespace convlab::ui

#include "moc_certificate_dialog.cpp"
