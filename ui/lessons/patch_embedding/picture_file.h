// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QImage;

namespace convlab::ui::lessons::patch_embedding {

/// A picture as a state keeps it, or one clear sentence why there is none.
struct PictureFile {
    QJsonObject picture;    ///< {"s": [1, 3, h, w], "d": [0 … 255]}
    QString problem;
};

/// Reads any picture that Qt can read, made small enough for a state. Transparency lies on white.
PictureFile readPicture(const QString &path);

/// The same from an image; empty for an image without pixels.
QJsonObject pictureJson(const QImage &image);

} // namespace convlab::ui::lessons::patch_embedding
