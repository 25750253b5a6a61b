// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <utility>
#include <vector>

namespace convlab::ui {

/// The pictures that were used last, so that undo finds them: as many as fit into `mostPixels`, and always the newest.
class PictureShelf {
public:
    static constexpr qint64 mostPixels = 60LL * 1000 * 1000;

    void put(const QString &key, const QImage &picture);
    QImage find(const QString &key) const;      ///< null: not here
    std::size_t count() const { return m_pictures.size(); }

private:
    std::vector<std::pair<QString, QImage>> m_pictures;     ///< the newest last
};

} // namespace convlab::ui
