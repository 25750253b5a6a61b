// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

#include <vector>

namespace convlab::ui {

/// The colours of a film in at most 255 entries. Colours that cover much are kept exactly: a cell's fill must not change
/// its tint; the rest, mostly edges of letters, shares what is left by median cut (Heckbert, 1982).
class FilmPalette {
public:
    static constexpr int most = 255;    ///< a GIF keeps one of 256 for what is transparent

    /// Counts the colours of a picture that the film will show.
    void count(const QImage &image);
    /// Chooses the entries from what was counted.
    void choose();

    const std::vector<QRgb> &colours() const { return m_colours; }
    /// The nearest entry.
    int indexOf(QRgb colour) const;

private:
    QHash<QRgb, int> m_counts;
    std::vector<QRgb> m_colours;
    mutable QHash<QRgb, int> m_nearest;
};

} // namespace convlab::ui
