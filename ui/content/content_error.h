// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace convlab::ui {

/// A mistake in a content file: names the file and the key, so that its author finds it.
class ContentError : public std::runtime_error {
public:
    ContentError(const QString &file, const QString &problem)
        : std::runtime_error((file + QStringLiteral(": ") + problem).toStdString())
    {
    }
};

} // namespace convlab::ui
