// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>

namespace convlab::ui {

/// A WebP that plays for ever; every frame comes back exactly as it was.
class WebpFilm {
public:
    explicit WebpFilm(const QSize &size);
    ~WebpFilm();

    /// The next frame, 32 bits a pixel and of the film's size. False when it cannot be encoded.
    bool add(const QImage &frame, int durationMs);
    /// The whole file; empty when something went wrong.
    QByteArray finish();

private:
    struct Encoder;
    std::unique_ptr<Encoder> m_encoder;
    QSize m_size;
    int m_atMs = 0;
    bool m_sound = true;
};

} // namespace convlab::ui
