// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/certificate.h"

#include <QWidget>

namespace convlab::ui {

/// The page as it will be printed, as large as fits.
class CertificatePreview : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePreview(QWidget *parent = nullptr);
    void setCertificate(const Certificate &certificate);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Certificate m_certificate;
};

} // namespace convlab::ui
