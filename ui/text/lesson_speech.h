// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QTextDocument;

namespace convlab::ui {

class FormulaSheet;

/// A lesson's text as it is read aloud, and which character of the document each stretch of it stands for.
class LessonSpeech {
public:
    LessonSpeech(const QTextDocument &document, const FormulaSheet &formulas);

    const QString &text() const { return m_text; }
    int toDocument(int spokenOffset) const;
    int toSpoken(int documentPosition) const;

private:
    struct Stretch {
        int spoken, document; ///< first offset and position
        bool formula;         ///< many spoken characters for one of the document
    };
    void addWords(const QString &text, int position);
    void add(const QString &text, int position, bool formula);

    QString m_text;
    std::vector<Stretch> m_stretches;
};

} // namespace convlab::ui
