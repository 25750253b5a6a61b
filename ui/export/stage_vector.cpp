// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage_vector.h"

#include "ui/export/steady_pdf.h"
#include "ui/export/svg_outlines.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace convlab::ui {

namespace {

constexpr int dotsPerInch = 96; ///< of device-independent pixels

} // namespace

QByteArray stageSvg(const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words, const QString &title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size);
    generator.setViewBox(QRect(QPoint(0, 0), page.size));
    generator.setResolution(dotsPerInch);
    generator.setTitle(title.toHtmlEscaped()); // it writes it as it is
    QPainter painter(&generator);
    paintStagePage(painter, picture, page, theme, words);
    painter.end();
    return textAsOutlines(buffer.data());
}

QByteArray stagePdf(const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words, const QString &title)
{
    const SteadyOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("ConvLab"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(page.size) / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paintStagePage(painter, picture, page, theme, words);
    painter.end();
    return withoutMoment(buffer.data());
}

} // namespace convlab::ui
