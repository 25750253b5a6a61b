// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/suggestion.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace convlab::app {

namespace {

constexpr qsizetype longestTyped = 64;

} // namespace

int typingDistance(const QString &a, const QString &b)
{
    const QString from = a.toCaseFolded(), to = b.toCaseFolded();
    const auto width = static_cast<std::size_t>(to.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const QChar x = from[i - 1], y = to[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == to[static_cast<qsizetype>(j) - 2] && y == from[i - 2])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

QString nearestWord(const QString &typed, const QStringList &known)
{
    if (typed.size() > longestTyped)
        return {};
    QString nearest;
    int best = std::numeric_limits<int>::max();
    for (const QString &word : known) {
        // The beginning of a word is as good as a word with a slip in it.
        const bool begins = typed.size() >= 3 && word.startsWith(typed, Qt::CaseInsensitive);
        const int distance = begins ? 1 : typingDistance(typed, word);
        const int allowed = std::max(1, static_cast<int>(std::min(typed.size(), word.size())) / 3);
        if (distance <= allowed && distance < best) {
            best = distance;
            nearest = word;
        }
    }
    return nearest;
}

QString didYouMean(const QString &typed, const QStringList &known)
{
    const QString word = nearestWord(typed, known);
    return word.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(word);
}

} // namespace convlab::app
