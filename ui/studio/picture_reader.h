// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <atomic>
#include <functional>

namespace convlab::ui {

/// What became of reading a picture: the picture, or a sentence that says why there is none.
struct ReadPicture {
    QImage picture;         ///< Format_RGB32; null when there is a problem
    QString name;           ///< for the title: the file's name
    QString path;           ///< empty for what has no file
    QString problem;        ///< a sentence for the learner
    QString remark;         ///< what was left out of the file, a sentence; often empty
    bool cancelled = false;
};

/// Tells how far reading is, and may be cancelled from another thread.
struct ReadingProgress {
    std::function<void(int percent)> advanced;      ///< called in the thread that reads; may be empty
    std::atomic<bool> cancelled = false;
};

inline constexpr qint64 mostPicturePixels = 24LL << 20;    ///< "24 megapixels": cameras of that name have up to 24.3 million
inline constexpr int longestPictureSide = 30000;            ///< QPainter's coordinates end soon after

/// Why a picture of this size is refused; empty when it is not. Nothing of that size has been allocated yet.
QString sizeProblem(const QSize &size);

/// Reads any format that Qt's plugins know, upright by its EXIF orientation, in sRGB, flattened on white. Never throws:
/// what cannot be read is explained.
ReadPicture readPicture(const QString &path, ReadingProgress &progress);

/// The same for a picture that is in memory already (from the clipboard).
ReadPicture pictureFrom(const QImage &image, const QString &name);

/// "*.png *.jpg …": what can be opened here, for a file dialog.
QString readablePatterns();

} // namespace convlab::ui
