// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/certificate.h"

#include "ui/export/steady_pdf.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pointsPerInch = 72;

/// Qt writes the moment of writing into the file; the certificate has a date of its own. Of the same length, since
/// the file's table counts bytes.
QByteArray withFixedDate(QByteArray pdf, const QDate &day)
{
    static const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return pdf;
    const qsizetype from = at + mark.size();
    const QByteArray fixed = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    pdf.replace(from, end - from, fixed.leftJustified(end - from, '0', true));
    return pdf;
}

} // namespace

int Certificate::done() const
{
    return static_cast<int>(std::count_if(habits.begin(), habits.end(), [](const Habit &habit) { return habit.done; }));
}

QRectF certificatePage()
{
    return QRectF(QPointF(0, 0), QPageSize(QPageSize::A4).size(QPageSize::Point));
}

QByteArray certificatePdf(const Certificate &certificate)
{
    const SteadyOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(certificate.course);
        writer.setCreator(QStringLiteral("ConvLab"));
        QPainter painter(&writer);
        painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
        paintCertificate(painter, certificatePage(), certificate);
    }
    return withFixedDate(buffer.data(), certificate.day);
}

QString writeCertificate(const Certificate &certificate, const QString &path)
{
    const QByteArray pdf = certificatePdf(certificate);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (file.write(pdf) != pdf.size()) {
        file.cancelWriting();
        return file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace convlab::ui
