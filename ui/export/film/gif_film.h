// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/film/film_palette.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>

namespace convlab::ui {

/// A GIF that plays for ever, frame after frame: one palette for all, and of each frame only the rectangle that changed.
class GifFilm {
public:
    /// `palette` must outlive the film.
    GifFilm(const QSize &size, const FilmPalette &palette);
    ~GifFilm();

    /// The next frame, RGB32 and of the film's size. Its duration is rounded to hundredths of a second, so that sums stay
    /// right. False when there is no more memory.
    bool add(const QImage &frame, int durationMs);
    /// The whole file; empty when something went wrong.
    QByteArray finish();

private:
    struct Encoder;
    bool flush();
    bool writeFrame(const QRect &area, bool first);

    const FilmPalette &m_palette;
    QSize m_size;
    QByteArray m_bytes;
    std::unique_ptr<Encoder> m_encoder;
    std::vector<unsigned char> m_shown, m_waiting;  ///< palette indices: what stands on the screen, what comes next
    int m_waitingMs = 0;            ///< how long m_waiting stands
    int m_doneMs = 0, m_doneHundredths = 0;
    bool m_any = false, m_sound = true;
};

} // namespace convlab::ui
