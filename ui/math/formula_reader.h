// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_lexer.h"

namespace convlab::ui {

/// A cursor on the tokens of one formula.
class FormulaReader {
public:
    explicit FormulaReader(const QString &tex);

    const FormulaToken &peek() const { return m_tokens[m_at]; }
    /// The current token; moves on, but never past the end.
    FormulaToken take();
    bool takeIf(FormulaToken::Kind kind);

    /// The text between the braces that follow, as it stands; `owner` is the command that wants it.
    QString takeRawGroup(const FormulaToken &owner);
    /// A raw group that must be a name: a letter, then letters, digits, "_" and ".".
    QString takeName(const FormulaToken &owner);

    /// How the token is written in the formula.
    QString spelling(const FormulaToken &token) const;
    [[noreturn]] void fail(const QString &problem, const FormulaToken &at) const;

private:
    QString m_tex;
    std::vector<FormulaToken> m_tokens;
    std::size_t m_at = 0;
};

} // namespace convlab::ui
