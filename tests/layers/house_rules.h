// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/source_text.h"

namespace convlab::tests {

inline constexpr int fileLengthCap = 400;
inline constexpr int functionLengthCap = 60;

/// Lines of the longest function body. By the house style a body's braces stand alone on their lines, at the
/// same depth.
inline int longestFunction(const QString &text)
{
    static const QRegularExpression opening(QStringLiteral("^( *)\\{$"));
    int longest = 0, start = -1;
    QString closing;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        if (start < 0) {
            if (const auto match = opening.match(lines[i]); match.hasMatch()) {
                start = i;
                closing = match.captured(1) + QLatin1Char('}');
            }
        } else if (lines[i].startsWith(closing)) {
            longest = std::max(longest, i - start - 1);
            start = -1;
        }
    }
    return longest;
}

/// Whether the licence stands in the first line (the second one after a script's interpreter).
inline bool namesLicence(const SourceFile &file)
{
    const QStringList lines = file.lines();
    const int line = lines.value(0).startsWith(QStringLiteral("#!")) ? 1 : 0;
    return lines.value(line).contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later"));
}

namespace detail {

inline QStringList brokenHeaderRules(const SourceFile &file)
{
    QStringList broken;
    if (!file.lines().contains(QStringLiteral("#pragma once")))
        broken += QStringLiteral("a header has #pragma once");
    return broken;
}

/// `header` is the text of the .h beside the .cpp, null if there is none.
inline QStringList brokenSourceRules(const SourceFile &file, const QString &header)
{
    static const QRegularExpression object(QStringLiteral("^\\s*Q_OBJECT\\s*$"),
                                           QRegularExpression::MultilineOption);
    QStringList broken;
    const QStringList includes = includesOf(file.text);
    const bool vectors = file.path.startsWith(QStringLiteral("core/")) && file.text.contains(QStringLiteral("HWY_BEFORE_NAMESPACE"));
    if (vectors && !file.text.contains(QStringLiteral("namespace HWY_NAMESPACE {\nnamespace {")))
        broken += QStringLiteral("code for several processors stands in an unnamed namespace: the linker keeps one of two templates of one name");
    const QString own = file.folder() + QLatin1Char('/') + file.stem() + QStringLiteral(".h");
    if (!header.isNull() && includes.value(0) != own)
        broken += QStringLiteral("the first include is the file's own header, so that it is compiled alone");
    if (codeOf(file.text).contains(object) && !file.path.startsWith(QStringLiteral("tests/")))
        broken += QStringLiteral("Q_OBJECT stands in headers only");
    if (codeOf(header).contains(object)
        && includes.value(includes.size() - 1) != QStringLiteral("moc_%1.cpp").arg(file.stem()))
        broken += QStringLiteral("the last line includes moc_%1.cpp").arg(file.stem());
    return broken;
}

} // namespace detail

/// Every broken house rule of one source file; empty when it is in order.
inline QStringList brokenHouseRules(const SourceFile &file, const QString &header = {})
{
    static const QRegularExpression wholeModule(
        QStringLiteral("^(Qt\\w+/)?Qt(Core|Gui|Widgets|Svg|Sql|Network|PrintSupport)$"));
    QStringList broken;
    if (!namesLicence(file))
        broken += QStringLiteral("the first line names the licence");
    if (file.text.count(QLatin1Char('\n')) > fileLengthCap)
        broken += QStringLiteral("a file has at most %1 lines").arg(fileLengthCap);
    if (longestFunction(file.text) > functionLengthCap)
        broken += QStringLiteral("a function has at most %1 lines").arg(functionLengthCap);
    if (file.text.contains(QLatin1Char('\t')))
        broken += QStringLiteral("indentation is by spaces");
    if (!includesOf(file.text).filter(wholeModule).isEmpty())
        broken += QStringLiteral("single headers are included, never a whole Qt module");
    if (file.path.endsWith(QStringLiteral(".h")))
        broken += detail::brokenHeaderRules(file);
    if (file.path.endsWith(QStringLiteral(".cpp")))
        broken += detail::brokenSourceRules(file, header);
    for (QString &rule : broken)
        rule.prepend(file.path + QStringLiteral(": "));
    return broken;
}

} // namespace convlab::tests
