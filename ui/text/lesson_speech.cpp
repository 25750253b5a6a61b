// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_speech.h"

#include "ui/text/formula_sheet.h"
#include "ui/text/lesson_text_format.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace convlab::ui {

LessonSpeech::LessonSpeech(const QTextDocument &document, const FormulaSheet &formulas)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().objectType() == lesson_format::formulaObject)
                add(formulas.spoken(fragment.charFormat().intProperty(lesson_format::formulaIndex)),
                    fragment.position(), true);
            else
                addWords(fragment.text(), fragment.position());
        }
        if (block.next().isValid())
            add(QStringLiteral("\n"), block.position() + block.length() - 1, false);
    }
}

/// Without the signs that only guide the eye: joiners, and the gaps between the digits of one number. A stretch per
/// piece, so that offsets stay right behind them.
void LessonSpeech::addWords(const QString &text, int position)
{
    static const QRegularExpression silent(QStringLiteral("[\u2060\u202F]"));
    qsizetype at = 0;
    for (const QString &piece : text.split(silent)) {
        if (!piece.isEmpty())
            add(piece, position + static_cast<int>(at), false);
        at += piece.size() + 1;
    }
}

void LessonSpeech::add(const QString &text, int position, bool formula)
{
    m_stretches.push_back({static_cast<int>(m_text.size()), position, formula});
    m_text += text;
}

int LessonSpeech::toDocument(int spokenOffset) const
{
    const auto behind =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), spokenOffset,
                         [](int offset, const Stretch &stretch) { return offset < stretch.spoken; });
    if (behind == m_stretches.begin())
        return 0;
    const Stretch &stretch = *std::prev(behind);
    return stretch.formula ? stretch.document : stretch.document + spokenOffset - stretch.spoken;
}

int LessonSpeech::toSpoken(int documentPosition) const
{
    const auto behind =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), documentPosition,
                         [](int position, const Stretch &stretch) { return position < stretch.document; });
    if (behind == m_stretches.begin())
        return 0;
    const Stretch &stretch = *std::prev(behind);
    return stretch.formula ? stretch.spoken : stretch.spoken + documentPosition - stretch.document;
}

} // namespace convlab::ui
