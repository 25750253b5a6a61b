// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <memory>
#include <vector>

namespace convlab::ui {

/// Room for one picture, and the picture that lies in it. Whoever wrote through `bytes` hands `image` on and writes no
/// more; the room is used again when the last copy of the image is gone.
struct PictureSheet {
    std::uint8_t *bytes = nullptr;
    std::ptrdiff_t pitch = 0;
    QImage image;           ///< Format_RGB32
};

/// Memory for pictures that come and go at every frame: taken from the system once, and untouched pages never.
class PictureSheets {
public:
    /// A sheet whose contents are whatever was there before.
    PictureSheet take(const QSize &size);
    /// Gives back what nobody holds.
    void forgetFree();
    std::size_t count() const { return m_rooms.size(); }

private:
    struct Room {
        std::unique_ptr<std::uint8_t[]> bytes;
        std::size_t size = 0;
    };
    std::vector<std::shared_ptr<Room>> m_rooms;
};

} // namespace convlab::ui
