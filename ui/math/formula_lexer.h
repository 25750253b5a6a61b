// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace convlab::ui {

/// One piece of TeX. White space between pieces is dropped: in formulas it means nothing.
struct FormulaToken {
    enum class Kind {
        Character,
        Command,
        OpenBrace,
        CloseBrace,
        Subscript,
        Superscript,
        Prime,
        Align,
        NewRow,
        End
    };
    Kind kind = Kind::End;
    char32_t character = 0; ///< of a Character
    QString command;        ///< of a Command, without its backslash: "frac", ","
    qsizetype position = 0; ///< first UTF-16 unit in the text
    qsizetype end = 0;      ///< one past the last

    bool is(Kind k) const { return kind == k; }
    bool isCommand(const char *name) const { return kind == Kind::Command && command == QLatin1String(name); }
};

/// Splits TeX into tokens; the last one is End. Throws FormulaError on a lone backslash at the end.
std::vector<FormulaToken> lexFormula(const QString &tex);

} // namespace convlab::ui
