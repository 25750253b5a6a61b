// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_library.h"

#include <QString>

#include <functional>
#include <optional>

namespace convlab::app {

/// The forms in which what stands on a stage can be taken along as text.
enum class CopyFormat { NumPy, PyTorch, Cpp, Latex, Csv, Scene };
inline constexpr CopyFormat copyFormats[] = {CopyFormat::NumPy, CopyFormat::PyTorch, CopyFormat::Cpp,
                                             CopyFormat::Latex, CopyFormat::Csv, CopyFormat::Scene};

/// "numpy", "pytorch", "cpp", "latex", "csv", "scene": for the command line.
QString formatName(CopyFormat format);
/// The ending of a file of this kind: "py", "py", "cpp", "tex", "csv", "convlab".
QString formatSuffix(CopyFormat format);
/// The type that the clipboard says beside plain text.
QString formatMimeType(CopyFormat format);

/// A stage at one moment, and the section that it belongs to.
struct CopySource {
    const ui::LessonLibrary::Entry &entry;
    const QJsonObject &state;
    const Playable &run;
    Moment moment;
    Scene scene;                            ///< what is seen of it: answers that are asked for are hidden
    std::function<bool(double)> secret = {};    ///< numbers that must not be told yet; empty: none
};

/// The whole stage; empty where it has nothing of this kind. Numbers are in the C locale and exact.
QString copyText(CopyFormat format, const CopySource &source);

/// Whether copyText() has something to say, found without writing it: menus ask for every form.
bool hasText(CopyFormat format, const CopySource &source);

/// One part of it as LaTeX or CSV; empty where it has no numbers.
QString copyPart(CopyFormat format, const CopySource &source, int part);

} // namespace convlab::app
