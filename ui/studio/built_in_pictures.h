// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

namespace convlab::ui {

/// A picture that is drawn, not stored.
struct BuiltInPicture {
    QString id;     ///< stable: saved states refer to it
    QString title, note;
};

/// What the studio offers without a file; the first one is what it begins with.
std::vector<BuiltInPicture> builtInPictures();
bool isBuiltInPicture(const QString &id);

/// The picture `id`, drawn at `size` (from 1×1), as Format_RGB32; the same at every call. Null for an unknown id.
QImage builtInPicture(const QString &id, const QSize &size);

} // namespace convlab::ui
