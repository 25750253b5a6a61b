// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/certificate_print.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace convlab::ui {

namespace {

void printOn(QPrinter &printer, const Certificate &certificate)
{
    QPainter painter(&printer);
    const QRectF page = certificatePage();
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.translate((paper.width() - page.width() * scale) / 2, (paper.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    paintCertificate(painter, page, certificate);
}

} // namespace

void printCertificate(const Certificate &certificate, QWidget &parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(certificate.course);
    auto *dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &parent, [printer, certificate] { printOn(*printer, certificate); });
    // The dialog goes before the printer that it asks.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace convlab::ui
