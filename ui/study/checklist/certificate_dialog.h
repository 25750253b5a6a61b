// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/certificate.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace convlab::ui {

class CertificatePreview;

/// Shows the certificate as it is now, asks for the name on it, and saves or prints it.
class CertificateDialog : public QDialog {
    Q_OBJECT

public:
    CertificateDialog(Certificate certificate, const QString &learner, const Theme &theme, QWidget *parent);

    const Certificate &certificate() const { return m_certificate; }
    /// The checklist has changed while the dialog is open.
    void setCertificate(Certificate certificate);

private:
    void addSide(const Theme &theme);
    void showLearner();
    void save();

    Certificate m_certificate;
    CertificatePreview *m_preview;
    QLineEdit *m_name;
    QLabel *m_summary;
    QLabel *m_result;
};

} // namespace convlab::ui
