// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_text.h"
#include "ui/theme/theme_loader.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace convlab::app {

/// Something on the command line that cannot be done: one line, without the program's name.
class CommandLineError : public std::runtime_error {
public:
    /// Line breaks and other control characters of what was typed are shown as spaces; what is very long loses its middle.
    explicit CommandLineError(const QString &problem);
    QString problem() const { return QString::fromUtf8(what()); }
};

/// The step asked for by --step.
struct StepWish {
    bool last = false;
    int number = 1;         ///< from 1
    bool operator==(const StepWish &) const = default;
};

/// The stage that the command line asks for, as typed: nothing in here is known to exist.
struct StageOptions {
    QString lesson;
    QString scene;          ///< a .convlab file to start from, in place of lesson and preset
    QString preset;
    QList<std::pair<QString, QString>> values;      ///< --set, in the order given
    std::optional<StepWish> step;
    bool operator==(const StageOptions &) const = default;

    bool wantsStage() const { return !lesson.isEmpty() || !scene.isEmpty(); }
    /// Whether more is asked for than a lesson.
    bool wantsState() const { return !scene.isEmpty() || !preset.isEmpty() || !values.isEmpty() || step.has_value(); }
};

/// convlab: the window.
struct LaunchOptions {
    StageOptions stage;     ///< without a lesson: where the learner was
    QString page;           ///< a page beside the lessons; empty: none
    QString picture;        ///< a file for the image studio
    QString theme;          ///< "light", "dark", "contrast"; empty: the learner's choice
    QString language;       ///< a code; empty: the learner's choice
    bool operator==(const LaunchOptions &) const = default;
};

/// convlab list
struct ListOptions {
    bool json = false;
    QString language;       ///< a code; empty: the system's
    bool operator==(const ListOptions &) const = default;
};

/// The part of a run that render films; steps are counted from 1.
struct FilmOptions {
    bool wanted = false;    ///< a moving picture: the output ends on .gif or .webp, or --animate is given
    int firstStep = 1, lastStep = 0;    ///< 0: the last one
    bool microSteps = false;
    double speed = 1;
    int framesPerSecond = 20;
    double restSeconds = 1.5;
    bool operator==(const FilmOptions &) const = default;
};

/// A section as pages to print.
struct HandoutOptions {
    bool wanted = false;
    bool letter = false;    ///< the paper; else A4
    int questions = 0;      ///< of practice, with their answers on a page of their own
    bool operator==(const HandoutOptions &) const = default;
};

/// convlab render
struct RenderOptions {
    StageOptions stage;
    QString theme = QStringLiteral("light");
    ui::ValueMap values = ui::ValueMap::OrangeBlue;
    QSize size{1280, 800};  ///< device-independent pixels
    double scale = 1;
    bool transparent = false;
    QString caption;        ///< a line below the stage
    FilmOptions film;
    HandoutOptions handout;
    std::optional<CopyFormat> text;     ///< in place of a picture
    QString output;         ///< empty: the standard output, for text
    QString language;       ///< a code; empty: the system's
    bool operator==(const RenderOptions &) const = default;
};

/// convlab lab
struct LabOptions {
    QString lesson;         ///< an id, or "all"
    QString language;       ///< a code; empty: the system's
    bool operator==(const LabOptions &) const = default;
};

/// convlab questions
struct QuestionsOptions {
    QString section, generator;     ///< empty: all
    std::uint64_t seed = 1;
    int count = 0;                  ///< 0: one of each generator
    bool json = false, answers = false;
    QString language;       ///< a code; empty: the system's
    bool operator==(const QuestionsOptions &) const = default;
};

/// convlab eval
struct EvalOptions {
    QString file;           ///< empty or "-": the standard input
    bool operator==(const EvalOptions &) const = default;
};

/// convlab progress
struct ProgressOptions {
    enum class Format { Summary, Json, Csv, Anki };
    Format format = Format::Summary;
    QString output;                 ///< a file; empty: the standard output
    QString language;       ///< a code; empty: the system's
    bool operator==(const ProgressOptions &) const = default;
};

/// help, --help, --version
struct TextOptions {
    QString text;
    bool operator==(const TextOptions &) const = default;
};

using Command = std::variant<LaunchOptions, ListOptions, RenderOptions, LabOptions, QuestionsOptions, EvalOptions, ProgressOptions, TextOptions>;

/// What the arguments (without the program's name) ask for. Throws CommandLineError.
Command parseCommandLine(const QStringList &arguments);

} // namespace convlab::app
