// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QStringList>

namespace convlab::tests {

/// The faces of the interface for which Qt takes another file than the program's own, as an installed font of the same name.
inline QStringList foreignFaces()
{
    struct Face {
        const char *family;
        QFont::Weight weight;
        bool italic;
        const char *file;
    };
    constexpr Face faces[] = {{"Inter", QFont::Normal, false, "Inter-Regular.otf"},
                              {"Inter", QFont::Normal, true, "Inter-Italic.otf"},
                              {"Inter", QFont::DemiBold, false, "Inter-SemiBold.otf"},
                              {"Inter", QFont::Bold, false, "Inter-Bold.otf"},
                              {"DejaVu Sans", QFont::Normal, false, "DejaVuSans.ttf"},
                              {"DejaVu Sans Mono", QFont::Normal, false, "DejaVuSansMono.ttf"},
                              {"DejaVu Sans Mono", QFont::Bold, false, "DejaVuSansMono-Bold.ttf"}};
    QStringList foreign;
    for (const Face &face : faces) {
        QFont font(QString::fromUtf8(face.family), -1, face.weight, face.italic);
        font.setPixelSize(14);
        const QRawFont own(QStringLiteral(":/fonts/%1").arg(QString::fromUtf8(face.file)), 14);
        if (QRawFont::fromFont(font).fontTable("head") != own.fontTable("head"))
            foreign << QString::fromUtf8(face.file);
    }
    return foreign;
}

} // namespace convlab::tests
