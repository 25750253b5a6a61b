// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_sheets.h"

#include <algorithm>
#include <atomic>

namespace convlab::ui {

namespace {

constexpr std::size_t mostRooms = 12;

} // namespace

PictureSheet PictureSheets::take(const QSize &size)
{
    const std::ptrdiff_t pitch = std::ptrdiff_t{4} * size.width();
    const std::size_t needed = static_cast<std::size_t>(pitch) * static_cast<std::size_t>(size.height());
    const auto fits = [needed](const std::shared_ptr<Room> &room) {
        return room.use_count() == 1 && room->size >= needed && room->size <= 2 * needed;
    };
    auto found = std::find_if(m_rooms.begin(), m_rooms.end(), fits);
    if (found == m_rooms.end()) {
        if (m_rooms.size() >= mostRooms)
            forgetFree();
        auto room = std::make_shared<Room>();
        room->bytes = std::make_unique_for_overwrite<std::uint8_t[]>(needed);
        room->size = needed;
        m_rooms.push_back(std::move(room));
        found = m_rooms.end() - 1;
    }
    std::atomic_thread_fence(std::memory_order_acquire); // whoever looked last, in another thread, has looked
    auto *holder = new std::shared_ptr<Room>(*found); // the image's own share, given back by its last copy
    const auto giveBack = [](void *share) { delete static_cast<std::shared_ptr<Room> *>(share); };
    std::uint8_t *bytes = (*found)->bytes.get();
    return {bytes, pitch, QImage(bytes, size.width(), size.height(), pitch, QImage::Format_RGB32, giveBack, holder)};
}

void PictureSheets::forgetFree()
{
    m_rooms.erase(std::remove_if(m_rooms.begin(), m_rooms.end(), [](const auto &room) { return room.use_count() == 1; }), m_rooms.end());
}

} // namespace convlab::ui
