// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/source_text.h"

#include <vector>

namespace convlab::tests {

/// Files whose path matches `where` must not contain `forbidden` (unless their path matches `allowed`).
/// Include rules look at the names of #include lines, code rules at the text without comments and literals.
struct LayerRule {
    enum class Looks { AtIncludes, AtCode };

    QString reason;
    Looks looks;
    QRegularExpression where, forbidden;
    QRegularExpression allowed = QRegularExpression(QStringLiteral("^$"));
};

namespace detail {

inline LayerRule includeRule(const char *reason, const char *where, const char *forbidden,
                             const char *allowed = "^$")
{
    return {QLatin1String(reason), LayerRule::Looks::AtIncludes, QRegularExpression(QLatin1String(where)),
            QRegularExpression(QLatin1String(forbidden)), QRegularExpression(QLatin1String(allowed))};
}

inline LayerRule codeRule(const char *reason, const char *where, const char *forbidden,
                          const char *allowed = "^$")
{
    LayerRule rule = includeRule(reason, where, forbidden, allowed);
    rule.looks = LayerRule::Looks::AtCode;
    return rule;
}

} // namespace detail

/// What may never depend on what: the table that CONTRIBUTING.md explains.
inline const std::vector<LayerRule> &layerRules()
{
    using detail::codeRule;
    using detail::includeRule;
    static const std::vector<LayerRule> rules{
        includeRule("core knows no Qt", "^core/", "^Q[A-Z]|^Qt|^(?!core/)(.*/)?q[a-z]+\\.h$"),
        includeRule("core knows neither ui nor app", "^core/", "^(ui|app|resources|tests)/"),
        includeRule(
            "core touches no file, clock, locale or stream", "^core/",
            "^(fstream|filesystem|iostream|cstdio|stdio\\.h|chrono|ctime|time\\.h|locale|clocale)$"),
        includeRule("core shares its work between threads in one place", "^core/", "^(thread|future)$",
                    "^core/fast/parallel\\.cpp$"),
        codeRule("helpers of vector code stand in an unnamed namespace: the linker takes equal names for one function", "\\.cpp$",
                 "\\bnamespace HWY_NAMESPACE \\{\\n(?!namespace \\{)"),
        codeRule("core has no randomness without a seed and no environment", "^core/",
                 "\\b(random_device|getenv|rand|srand)\\b"),
        includeRule("core/tensor stands below everything but core/errors", "^core/tensor/",
                    "^core/(?!tensor/|errors/)"),
        includeRule("core/ops uses tensors only", "^core/ops/", "^core/(?!ops/|tensor/|errors/)"),
        includeRule("core/fast uses tensors and operators only", "^core/fast/", "^core/(?!fast/|ops/|tensor/|errors/)"),
        includeRule("core/analysis uses tensors and operators only", "^core/analysis/",
                    "^core/(?!analysis/|ops/|tensor/|errors/)"),
        includeRule("core/study knows neither traces nor scenes", "^core/study/", "^core/(trace|scene)/"),

        includeRule("ui knows no app", "^ui/", "^app/"),
        includeRule("lessons are reached through the generated registry only", "^(ui/(?!lessons/)|app/)",
                    "^ui/lessons/"),
        includeRule("the rooms that show things know no lesson",
                    "^ui/(player|canvas|math|theme|plot|text|content|lab|race)/", "^ui/lesson/"),
        includeRule("the studio knows neither shell nor player, and of lessons only how states are kept", "^ui/studio/",
                    "^ui/(shell|player)/|^ui/lesson/(?!(control_spec|edit_history|state_json)\\.h$)"),
        includeRule("controls know a lesson's control_spec.h only", "^ui/controls/",
                    "^ui/lesson/(?!control_spec\\.h$)"),
        includeRule("an operating system is named in platform only", "",
                    "^(unistd|fcntl|poll|pthread|dlfcn|pwd|grp|signal|csignal|termios|spawn|sched|malloc|dirent|windows|io|process)(\\.h)?$|"
                    "^(sys|linux|mach|asm|arpa|netinet|net)/", "^ui/platform/"),
        codeRule("an operating system is named in platform only", "",
                 "\\b(__linux__|__unix__|__APPLE__|_WIN32|_WIN64|Q_OS_\\w+|clock_gettime|gettimeofday|getpid|isatty|sysconf|fsync)\\b", "^ui/platform/"),
        includeRule("platform knows no room of the house", "^ui/platform/", "^(core|app|resources|tests)/|^ui/(?!platform/)"),
        includeRule("a thread's time is for the race", "", "^ui/platform/thread_time\\.h$", "^ui/(platform/|race/stopwatch\\.)"),
        includeRule("QCustomPlot stays in ui/plot", "", "(^|/)qcustomplot\\.h$", "^ui/plot/"),

        codeRule("only ui/player/ticker reads a clock", "^ui/",
                 "\\b(QElapsedTimer|QDeadlineTimer|std::chrono)\\b|"
                 "\\bstd::time\\s*\\(|\\bQ(Date|Time|DateTime)::current",
                 "^ui/player/ticker\\."),
        codeRule("nothing moves by a timer but ui/player/ticker (the shell may save a moment later, a foreign program is stopped after one)", "^ui/",
                 "\\b(QTimer|QBasicTimer|QTimeLine|Q\\w*Animation|startTimer)\\b",
                 "^ui/(player/ticker|shell/main_window|lab/python_runner)\\."),
        codeRule("in app only the store and the composition read the date", "^app/",
                 "\\b(QElapsedTimer|QBasicTimer|QDeadlineTimer|std::chrono)\\b|"
                 "\\bstd::time\\s*\\(|\\bQ(Date|Time|DateTime)::current",
                 "^app/(store/|composition\\.)"),
        codeRule("in ui only ui/export writes files", "^ui/",
                 "\\b(QSaveFile|QTemporaryFile|QTemporaryDir|ofstream|fopen|QPdfWriter|QSvgGenerator)\\b|"
                 "\\bQFile::(remove|rename|copy|link)\\b|\\b(mkdir|mkpath|removeRecursively)\\s*\\(|"
                 "[.>]save\\s*\\(\\s*(\"\"|QStringLiteral|path|file)",
                 "^ui/export/"),
        codeRule("settings are made in app and passed down", "^ui/", "\\bQSettings\\b"),
    };
    return rules;
}

/// A QFile opened for writing cannot be told from a QBuffer by one pattern: the file must name both.
inline bool opensFileForWriting(const SourceFile &file)
{
    static const QRegularExpression writing(QStringLiteral("\\b(WriteOnly|ReadWrite|Append|Truncate)\\b"));
    return file.path.startsWith(QStringLiteral("ui/")) && !file.path.startsWith(QStringLiteral("ui/export/"))
           && includesOf(file.text).contains(QStringLiteral("QFile")) && codeOf(file.text).contains(writing);
}

/// One lesson's folder must not include another's.
inline QStringList foreignLessons(const SourceFile &file)
{
    static const QRegularExpression lesson(QStringLiteral("^ui/lessons/([^/]+)/"));
    const QString own = lesson.match(file.path).captured(1);
    QStringList foreign;
    for (const QString &name : includesOf(file.text)) {
        const QString other = lesson.match(name).captured(1);
        if (!own.isEmpty() && !other.isEmpty() && other != own)
            foreign += name;
    }
    return foreign;
}

/// Every broken layer rule of one file, as "path: what: reason"; empty when the file is in order.
inline QStringList brokenLayers(const SourceFile &file)
{
    QStringList broken;
    const auto report = [&](const QString &what, const QString &reason) {
        broken += QStringLiteral("%1: %2: %3").arg(file.path, what, reason);
    };
    const QString code = codeOf(file.text);
    for (const LayerRule &rule : layerRules()) {
        if (!file.path.contains(rule.where) || file.path.contains(rule.allowed))
            continue;
        const QStringList texts =
            rule.looks == LayerRule::Looks::AtIncludes ? includesOf(file.text) : QStringList{code};
        for (const QString &text : texts) {
            if (const auto match = rule.forbidden.match(text); match.hasMatch())
                report(rule.looks == LayerRule::Looks::AtIncludes ? text : match.captured(), rule.reason);
        }
    }
    if (opensFileForWriting(file))
        report(QStringLiteral("QFile"), QStringLiteral("in ui only ui/export writes files"));
    for (const QString &name : foreignLessons(file))
        report(name, QStringLiteral("one lesson knows no other"));
    return broken;
}

} // namespace convlab::tests
