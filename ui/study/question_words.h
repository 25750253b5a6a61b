// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"
#include "ui/text/words.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace convlab::ui {

/// The sentences of generated questions and of everything around them (resources/questions, schema in its README).
class QuestionWords {
public:
    /// Throws ContentError.
    static QuestionWords load(const Language &language = {});
    const Language &language() const { return m_words.language(); }

    /// A sentence that stands elsewhere (the skill check's), said as it is.
    void add(const QString &key, const QString &sentence) { m_plain.insert(key, sentence); }

    bool has(const QString &key) const { return m_plain.contains(key) || m_words.has(key); }
    QString text(const QString &key) const { return m_plain.contains(key) ? m_plain.value(key) : m_words.text(key); }

    QString say(const practice::Phrase &phrase) const;
    /// Several sentences, one after the other.
    QString say(const std::vector<practice::Phrase> &phrases) const;

    QString skillName(const std::string &skill) const;
    QString nameOf(practice::Misconception misconception) const;
    QString adviceAgainst(practice::Misconception misconception) const;
    /// What a wrong answer looks like, and what to do about it. Empty for None.
    QString diagnosis(practice::Misconception misconception) const;
    /// The rule to use, without the result; empty for a skill without.
    QString hintFor(const std::string &skill) const;

    /// An option as text; an array on one line: "[1, 2; 3, 4]".
    QString optionText(const practice::Option &option) const;
    /// An array of several rows as lines of equally wide columns, for a font of equally wide characters; else empty.
    QString optionRows(const practice::Option &option) const;
    /// An answer as a learner would give it: "−2", "3 × 5", "row 1, column 2", the option's text, the steps' texts.
    QString answerText(const practice::Question &question, const practice::Values &answer) const;
    /// The same among other words: whole numbers in groups of three, as there.
    QString answerInSentence(const practice::Question &question, const practice::Values &answer) const;

private:
    explicit QuestionWords(const Language &language) : m_words(language) {}

    Words m_words;
    QHash<QString, QString> m_plain;
};

} // namespace convlab::ui
