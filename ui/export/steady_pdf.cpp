// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/steady_pdf.h"

#include <cctype>

namespace convlab::ui {

QByteArray withoutMoment(QByteArray pdf)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
    if (const qsizetype at = pdf.indexOf(key); at >= 0) {
        for (qsizetype i = at + key.size(); i < pdf.size() && std::isdigit(static_cast<unsigned char>(pdf[i])); ++i)
            pdf[i] = '0';
    }
    return pdf;
}

} // namespace convlab::ui
