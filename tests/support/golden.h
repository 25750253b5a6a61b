// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QString>

#include <cstdlib>

namespace convlab::tests {

/// The share of pixels that differ visibly; 1 when the sizes differ.
inline double visibleDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 1;
    qint64 visible = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            visible += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 48;
        }
    }
    return static_cast<double>(visible) / (static_cast<double>(a.width()) * a.height());
}

/// Compares `picture` with the file `path`; the answer is empty when they agree, else says what to do. With
/// CONVLAB_WRITE_GOLDEN=1 in the environment the file is written instead: look at it before you commit it.
inline QString goldenTrouble(const QImage &picture, const QString &path, double tolerance = 0.002)
{
    if (qEnvironmentVariableIsSet("CONVLAB_WRITE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return picture.save(path) ? QString() : QStringLiteral("cannot write ") + path;
    }
    const QImage golden(path);
    if (golden.isNull())
        return QStringLiteral("no picture %1; make it with CONVLAB_WRITE_GOLDEN=1").arg(path);
    const double share = visibleDifference(picture.convertToFormat(QImage::Format_RGB32), golden.convertToFormat(QImage::Format_RGB32));
    if (share <= tolerance)
        return {};
    const QString seen = QDir::temp().filePath(QStringLiteral("seen-") + QFileInfo(path).fileName());
    picture.save(seen);
    return QStringLiteral("%1 % of the pixels differ from %2; what was painted is in %3").arg(share * 100).arg(path, seen);
}

} // namespace convlab::tests
