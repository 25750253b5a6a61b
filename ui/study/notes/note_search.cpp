// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_search.h"

#include <QVector>

namespace convlab::ui {

namespace {

constexpr int excerptBefore = 24, excerptLength = 90;

/// Letters without case and accents, and where in the original each of them comes from.
struct Folded {
    QString letters;
    QVector<int> origin;
};

Folded folded(const QString &text)
{
    Folded result;
    for (int i = 0; i < text.size(); ++i) {
        for (const QString folded = QString(text[i]).normalized(QString::NormalizationForm_KD).toCaseFolded(); const QChar c : folded) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            result.letters += c;
            result.origin += i;
        }
    }
    result.origin += static_cast<int>(text.size());
    return result;
}

QString excerptAround(const QString &text, int position)
{
    int from = qMax(0, position - excerptBefore);
    if (from > 0) {
        const int space = static_cast<int>(text.indexOf(QLatin1Char(' '), from));
        if (space >= 0 && space < position)
            from = space + 1;
    }
    QString excerpt = text.mid(from, excerptLength).simplified();
    if (from > 0)
        excerpt.prepend(QStringLiteral("… "));
    if (from + excerptLength < text.size())
        excerpt += QStringLiteral(" …");
    return excerpt;
}

} // namespace

std::optional<NoteHit> findInNote(const QString &text, const QString &query)
{
    const QStringList words = folded(query).letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const Folded note = folded(text);
    for (const QString &word : words)
        if (!note.letters.contains(word))
            return {};
    const qsizetype at = note.letters.indexOf(words.front());
    const int start = note.origin[at], end = note.origin[at + words.front().size()];
    return NoteHit{start, end - start, excerptAround(text, start)};
}

} // namespace convlab::ui
