// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/webp_film.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace convlab::ui {

namespace {

constexpr int effort = 0;   ///< 0 to 9 of libwebp's lossless presets: the rest costs seconds for a few per cent

bool fill(WebPPicture &picture, const QImage &frame)
{
    picture.use_argb = 1;
    picture.width = frame.width();
    picture.height = frame.height();
    const QImage straight = frame.convertToFormat(QImage::Format_ARGB32);
    if (!WebPPictureAlloc(&picture))
        return false;
    for (int y = 0; y < frame.height(); ++y) {
        const auto *line = reinterpret_cast<const std::uint32_t *>(straight.constScanLine(y));
        std::copy(line, line + frame.width(), picture.argb + static_cast<std::ptrdiff_t>(y) * picture.argb_stride);
    }
    return true;
}

} // namespace

struct WebpFilm::Encoder {
    WebPAnimEncoder *animation = nullptr;
    WebPConfig config{};
    ~Encoder() { WebPAnimEncoderDelete(animation); }
};

WebpFilm::WebpFilm(const QSize &size) : m_encoder(std::make_unique<Encoder>()), m_size(size)
{
    WebPAnimEncoderOptions options;
    m_sound = WebPAnimEncoderOptionsInit(&options) && WebPConfigInit(&m_encoder->config) && WebPConfigLosslessPreset(&m_encoder->config, effort);
    options.anim_params.loop_count = 0;
    options.allow_mixed = 0;
    m_encoder->config.exact = 1;
    if (m_sound)
        m_encoder->animation = WebPAnimEncoderNew(size.width(), size.height(), &options);
    m_sound = m_sound && m_encoder->animation;
}

WebpFilm::~WebpFilm() = default;

bool WebpFilm::add(const QImage &frame, int durationMs)
{
    WebPPicture picture;
    m_sound = m_sound && WebPPictureInit(&picture);
    if (!m_sound)
        return false;
    m_sound = fill(picture, frame) && WebPAnimEncoderAdd(m_encoder->animation, &picture, m_atMs, &m_encoder->config);
    WebPPictureFree(&picture);
    m_atMs += durationMs;
    return m_sound;
}

QByteArray WebpFilm::finish()
{
    WebPData data;
    WebPDataInit(&data);
    QByteArray bytes;
    if (m_sound && m_atMs > 0 && WebPAnimEncoderAdd(m_encoder->animation, nullptr, m_atMs, nullptr)
        && WebPAnimEncoderAssemble(m_encoder->animation, &data))
        bytes = QByteArray(reinterpret_cast<const char *>(data.bytes), static_cast<qsizetype>(data.size));
    WebPDataClear(&data);
    return bytes;
}

} // namespace convlab::ui
