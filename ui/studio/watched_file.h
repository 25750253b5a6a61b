// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/picture_reader.h"

#include <QFile>

#include <algorithm>

namespace convlab::ui {

/// A file that is read under somebody's eyes: it tells how far it is, and ends with an error when it is cancelled.
/// To be opened unbuffered, so that only what is asked for is read.
class WatchedFile : public QFile {
public:
    WatchedFile(const QString &path, ReadingProgress &progress) : QFile(path), m_progress(progress) {}

    /// More was asked for than there is.
    bool ranDry() const { return m_ranDry; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        if (m_progress.cancelled)
            return -1;
        const qint64 got = QFile::readData(data, length);
        m_ranDry = m_ranDry || (length > 0 && got <= 0);
        tell();
        return got;
    }

private:
    void tell()
    {
        const int percent = size() > 0 ? static_cast<int>(100 * pos() / size()) : 0;
        if (percent > m_percent && m_progress.advanced)
            m_progress.advanced(percent);
        m_percent = std::max(m_percent, percent);
    }

    ReadingProgress &m_progress;
    bool m_ranDry = false;
    int m_percent = 0;
};

} // namespace convlab::ui
