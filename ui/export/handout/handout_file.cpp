// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/handout/handout_file.h"

#include "ui/export/bytes_file.h"
#include "ui/export/steady_pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsPerInch = 96;

void printOn(QPrinter &printer, const HandoutPages &pages)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale = std::min(paper.width() / pages.size().width(), paper.height() / pages.size().height());
    QPainter painter(&printer);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.translate((paper.width() - pages.size().width() * scale) / 2, (paper.height() - pages.size().height() * scale) / 2);
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

} // namespace

QByteArray handoutPdf(const HandoutPages &pages)
{
    const SteadyOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(pages.size() / pixelsPerInch, QPageSize::Inch));
        writer.setPageMargins({});
        writer.setTitle(pages.title());
        writer.setCreator(QStringLiteral("ConvLab"));
        QPainter painter(&writer);
        painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    return withoutMoment(buffer.data());
}

QString writeHandout(const HandoutPages &pages, const QString &path)
{
    return writeBytes(handoutPdf(pages), path);
}

void printHandout(const std::shared_ptr<const HandoutPages> &pages, QWidget &parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(pages->size() / pixelsPerInch, QPageSize::Inch));
    printer->setFullPage(true);
    printer->setDocName(pages->title());
    auto *dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages->count());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &parent, [printer, pages] { printOn(*printer, *pages); });
    // The dialog goes before the printer that it asks.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace convlab::ui
