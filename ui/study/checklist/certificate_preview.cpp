// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/certificate_preview.h"

#include <QPainter>

#include <algorithm>

namespace convlab::ui {

CertificatePreview::CertificatePreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(210, 297);
    setAccessibleName(tr("The page as it will be printed"));
}

void CertificatePreview::setCertificate(const Certificate &certificate)
{
    m_certificate = certificate;
    setAccessibleDescription(tr("%1 of %2 habits done").arg(certificate.done()).arg(certificate.habits.size()));
    update();
}

QSize CertificatePreview::sizeHint() const
{
    return {420, 594};
}

void CertificatePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF page = certificatePage();
    const double scale = std::min(width() / page.width(), height() / page.height());
    painter.translate((width() - page.width() * scale) / 2, (height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setClipRect(page);
    paintCertificate(painter, page, m_certificate);
}

} // namespace convlab::ui

#include "moc_certificate_preview.cpp"
