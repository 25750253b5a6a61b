// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/gif_film.h"

#include <gif_lib.h>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int transparentIndex = 255;

int appendTo(GifFileType *file, const GifByteType *bytes, int count)
{
    static_cast<QByteArray *>(file->UserData)->append(reinterpret_cast<const char *>(bytes), count);
    return count;
}

ColorMapObject *mapOf(const FilmPalette &palette)
{
    ColorMapObject *map = GifMakeMapObject(256, nullptr);
    for (std::size_t i = 0; map && i < palette.colours().size(); ++i) {
        const QRgb colour = palette.colours()[i];
        map->Colors[i] = {static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)), static_cast<GifByteType>(qBlue(colour))};
    }
    return map;
}

/// Netscape's extension, which every reader knows: play for ever.
bool writeLoop(GifFileType *file)
{
    const unsigned char forEver[] = {1, 0, 0};
    return EGifPutExtensionLeader(file, APPLICATION_EXT_FUNC_CODE) == GIF_OK && EGifPutExtensionBlock(file, 11, "NETSCAPE2.0") == GIF_OK
        && EGifPutExtensionBlock(file, 3, forEver) == GIF_OK && EGifPutExtensionTrailer(file) == GIF_OK;
}

/// The smallest rectangle in which two pictures differ; empty where they are the same.
QRect changeOf(const std::vector<unsigned char> &a, const std::vector<unsigned char> &b, const QSize &size)
{
    QRect changed;
    for (int y = 0; y < size.height(); ++y) {
        const auto *one = a.data() + static_cast<std::ptrdiff_t>(y) * size.width(), *other = b.data() + static_cast<std::ptrdiff_t>(y) * size.width();
        const auto left = std::mismatch(one, one + size.width(), other).first - one;
        if (left == size.width())
            continue;
        auto right = size.width() - 1;
        while (one[right] == other[right])
            --right;
        changed |= QRect(QPoint(static_cast<int>(left), y), QPoint(right, y));
    }
    return changed;
}

} // namespace

struct GifFilm::Encoder {
    GifFileType *file = nullptr;
    ColorMapObject *map = nullptr;
    ~Encoder()
    {
        if (file)
            EGifCloseFile(file, nullptr);
        GifFreeMapObject(map);
    }
};

GifFilm::GifFilm(const QSize &size, const FilmPalette &palette) : m_palette(palette), m_size(size), m_encoder(std::make_unique<Encoder>())
{
    m_encoder->file = EGifOpen(&m_bytes, appendTo, nullptr);
    m_encoder->map = mapOf(palette);
    m_sound = m_encoder->file && m_encoder->map;
    if (!m_sound)
        return;
    EGifSetGifVersion(m_encoder->file, true);
    m_sound = EGifPutScreenDesc(m_encoder->file, size.width(), size.height(), 256, 0, m_encoder->map) == GIF_OK && writeLoop(m_encoder->file);
}

GifFilm::~GifFilm() = default;

bool GifFilm::add(const QImage &frame, int durationMs)
{
    std::vector<unsigned char> indices;
    indices.reserve(static_cast<std::size_t>(m_size.width()) * static_cast<std::size_t>(m_size.height()));
    for (int y = 0; y < m_size.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
        QRgb last = ~line[0];
        unsigned char index = 0;
        for (int x = 0; x < m_size.width(); ++x) {
            if (line[x] != last)
                index = static_cast<unsigned char>(m_palette.indexOf(last = line[x]));
            indices.push_back(index);
        }
    }
    if (m_any && indices == m_waiting) { // nothing moved: the picture stands longer
        m_waitingMs += durationMs;
        return m_sound;
    }
    if (m_any && !flush())
        return false;
    m_waiting = std::move(indices);
    m_waitingMs = durationMs;
    m_any = true;
    return m_sound;
}

/// Writes the frame that waits, now that it is known how long it stands.
bool GifFilm::flush()
{
    const bool first = m_shown.empty();
    const QRect area = first ? QRect(QPoint(0, 0), m_size) : changeOf(m_shown, m_waiting, m_size);
    m_sound = m_sound && writeFrame(area, first);
    m_shown = m_waiting;
    return m_sound;
}

bool GifFilm::writeFrame(const QRect &area, bool first)
{
    m_doneMs += m_waitingMs;
    const int hundredths = (m_doneMs + 5) / 10 - m_doneHundredths;
    m_doneHundredths += hundredths;
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, hundredths, transparentIndex};
    GifByteType extension[4];
    EGifGCBToExtension(&control, extension);
    GifFileType *file = m_encoder->file;
    if (EGifPutExtension(file, GRAPHICS_EXT_FUNC_CODE, sizeof extension, extension) != GIF_OK
        || EGifPutImageDesc(file, area.x(), area.y(), area.width(), area.height(), false, nullptr) != GIF_OK)
        return false;
    std::vector<unsigned char> line(static_cast<std::size_t>(area.width()));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width()) + static_cast<std::size_t>(area.left());
        for (std::size_t x = 0; x < line.size(); ++x)
            line[x] = !first && m_waiting[at + x] == m_shown[at + x] ? transparentIndex : m_waiting[at + x];
        if (EGifPutLine(file, line.data(), area.width()) != GIF_OK)
            return false;
    }
    return true;
}

QByteArray GifFilm::finish()
{
    if (m_any && m_sound)
        flush();
    const bool closed = m_encoder->file && EGifCloseFile(m_encoder->file, nullptr) == GIF_OK;
    m_encoder->file = nullptr;
    return m_any && m_sound && closed ? m_bytes : QByteArray();
}

} // namespace convlab::ui
