// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_shelf.h"

#include <algorithm>

namespace convlab::ui {

void PictureShelf::put(const QString &key, const QImage &picture)
{
    const auto same = [&key](const auto &one) { return one.first == key; };
    m_pictures.erase(std::remove_if(m_pictures.begin(), m_pictures.end(), same), m_pictures.end());
    m_pictures.emplace_back(key, picture);
    qint64 pixels = 0;
    auto oldest = m_pictures.end();
    while (oldest != m_pictures.begin()) {
        const QImage &next = (oldest - 1)->second;
        pixels += static_cast<qint64>(next.width()) * next.height();
        if (pixels > mostPixels && oldest != m_pictures.end())
            break;
        --oldest;
    }
    m_pictures.erase(m_pictures.begin(), oldest);
}

QImage PictureShelf::find(const QString &key) const
{
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(), [&key](const auto &one) { return one.first == key; });
    return found == m_pictures.end() ? QImage() : found->second;
}

} // namespace convlab::ui
