// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/picture_reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace convlab::ui {

/// Brings pictures without making the window wait: reads or draws in a thread. A new wish ends the one before.
class PictureLoader : public QObject {
    Q_OBJECT

public:
    explicit PictureLoader(QObject *parent = nullptr);
    ~PictureLoader() override;

    void read(const QString &path);
    void draw(const QString &builtIn, const QSize &size);
    /// Nothing will come of the wish that is being fulfilled.
    void cancel();
    bool busy() const { return m_progress != nullptr; }

Q_SIGNALS:
    /// What was wished for last; never for what was cancelled.
    void brought(const convlab::ui::ReadPicture &result);
    void busyChanged(bool busy);
    void advanced(int percent);

private:
    using Work = std::function<ReadPicture(ReadingProgress &)>;
    void start(const Work &work);
    void take(const std::shared_ptr<ReadingProgress> &progress, const ReadPicture &result);

    std::shared_ptr<ReadingProgress> m_progress;    ///< of the wish that counts
    std::jthread m_thread;
};

} // namespace convlab::ui
