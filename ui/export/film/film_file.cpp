// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/film_file.h"

#include "ui/export/bytes_file.h"
#include "ui/export/film/gif_film.h"
#include "ui/export/film/svg_film.h"
#include "ui/export/film/webp_film.h"
#include "ui/export/stage_image.h"
#include "ui/export/stage_vector.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace convlab::ui {

namespace {

constexpr int framesForPalette = 40;    ///< looked at for a GIF's colours; a film's frames hardly differ in theirs

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Export)
};

/// What all three formats do with a film.
struct Shooting {
    Film &film;
    const StagePicturePlan &plan;
    const Theme &theme;
    const Words &words;
    const FilmProgress &progress;

    QImage image() { return stageImage(film.picture(), plan.page, plan.scale, theme, words); }

    /// Calls shoot(durationMs) for every frame; nothing when it was stopped, else whether all went well.
    template<typename Shoot>
    std::optional<bool> run(Shoot shoot)
    {
        for (film.rewind(); !film.atEnd(); film.advance()) {
            if (!shoot(film.durationMs()))
                return false;
            if (progress && !progress(film.index() + 1, film.count()))
                return std::nullopt;
        }
        return true;
    }
};

FilmPalette paletteOf(Shooting &shooting)
{
    FilmPalette palette;
    const int every = std::max(1, shooting.film.count() / framesForPalette);
    for (shooting.film.rewind(); !shooting.film.atEnd(); shooting.film.advance()) {
        if (shooting.film.index() % every == 0 || shooting.film.index() == shooting.film.count() - 1)
            palette.count(shooting.image());
    }
    palette.choose();
    return palette;
}

template<typename Pixels>
std::optional<QByteArray> shootPixels(Shooting &shooting, Pixels &pixels)
{
    const std::optional<bool> done = shooting.run([&](int ms) {
        const QImage frame = shooting.image();
        return !frame.isNull() && pixels.add(frame, ms);
    });
    if (!done)
        return std::nullopt;
    return *done ? pixels.finish() : QByteArray();
}

std::optional<QByteArray> shootShapes(Shooting &shooting)
{
    SvgFilm svg;
    const std::optional<bool> done = shooting.run([&](int ms) {
        svg.add(stageSvg(shooting.film.picture(), shooting.plan.page, shooting.theme, shooting.words, shooting.plan.title), ms);
        return true;
    });
    return done ? std::optional(svg.finish()) : std::nullopt;
}

std::optional<QByteArray> shoot(Shooting &shooting, const QString &suffix)
{
    if (suffix == QLatin1String("svg"))
        return shootShapes(shooting);
    const QSize pixels = shooting.image().size();
    if (pixels.isEmpty())
        return QByteArray();
    if (suffix == QLatin1String("webp")) {
        WebpFilm webp(pixels);
        return shootPixels(shooting, webp);
    }
    const FilmPalette palette = paletteOf(shooting);
    GifFilm gif(pixels, palette);
    return shootPixels(shooting, gif);
}

} // namespace

const QStringList &filmSuffixes()
{
    static const QStringList known{QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("svg")};
    return known;
}

QString writeFilm(Film &film, const StagePicturePlan &plan, const Theme &theme, const Words &words, const QString &path,
                  const FilmProgress &progress)
{
    if (film.count() > mostFilmFrames)
        return Say::tr("the film would have more than %1 frames: choose fewer steps, a higher speed or fewer frames a second").arg(mostFilmFrames);
    Shooting shooting{film, plan, theme, words, progress};
    const std::optional<QByteArray> bytes = shoot(shooting, QFileInfo(path).suffix().toLower());
    if (!bytes)
        return {};
    return bytes->isEmpty() ? Say::tr("not enough memory for a film of this size") : writeBytes(*bytes, path);
}

} // namespace convlab::ui
