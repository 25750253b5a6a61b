// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <thread>

namespace convlab::ui {

/// Writes a picture into a PNG file in a thread of its own: squeezing 12 megapixels takes a second.
class ResultFile : public QObject {
    Q_OBJECT

public:
    explicit ResultFile(QObject *parent = nullptr) : QObject(parent) {}

    void write(const QImage &picture, const QString &path);

Q_SIGNALS:
    /// `problem` is empty when the file is on the disk, whole.
    void written(const QString &path, const QString &problem);

private:
    std::jthread m_thread;      ///< ends before this object does: what was asked for is written
};

} // namespace convlab::ui
