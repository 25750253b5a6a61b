// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace convlab::platform {

/// Waits until a file's bytes are on the disk. False on an error.
bool syncFile(const QString &path);

/// Makes a directory's entries durable: a new or renamed file is still there after a power cut.
void syncFolder(const QString &folder);

/// Tells a file from another one that later has its name: device and number on it.
using FileId = std::pair<unsigned long long, unsigned long long>;

/// What lies at a path where nothing does.
inline constexpr FileId noFile{};

FileId fileId(const QString &path);

} // namespace convlab::platform
