// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in every size that desktops keep: make_icons ICON.svg FOLDER SIZE...
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

int main(int argc, char **argv)
{
    QSvgRenderer icon(QFile::decodeName(argc > 3 ? argv[1] : ""));
    if (!icon.isValid())
        return 2;
    for (int i = 3; i < argc; ++i) {
        const int size = QString::fromLocal8Bit(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.render(&painter);
        painter.end();
        if (!image.save(QStringLiteral("%1/convlab-%2.png").arg(QFile::decodeName(argv[2])).arg(size)))
            return 1;
    }
    return 0;
}
