// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/math_alphabet.h"

namespace convlab::ui {
namespace {

/// A run of styled characters that stands for a run of plain ones.
struct Run {
    MathAlphabet alphabet;
    char32_t plain;         ///< first plain character
    char32_t styled;        ///< first styled character
    char32_t count;
};

constexpr Run runs[] = {
    {MathAlphabet::Italic, U'A', U'𝐴', 26},       {MathAlphabet::Italic, U'a', U'𝑎', 26},
    {MathAlphabet::Italic, U'α', U'𝛼', 25},       {MathAlphabet::Bold, U'A', U'𝐀', 26},
    {MathAlphabet::Bold, U'a', U'𝐚', 26},         {MathAlphabet::Bold, U'0', U'𝟎', 10},
    {MathAlphabet::DoubleStruck, U'A', U'𝔸', 26}, {MathAlphabet::DoubleStruck, U'0', U'𝟘', 10},
    {MathAlphabet::Script, U'A', U'𝒜', 26},
};

/// Letters that Unicode had before it got the runs; their place in the run is empty.
struct Exception {
    char32_t hole, code;
};

constexpr Exception exceptions[] = {
    {0x1D455, U'ℎ'}, {0x1D53A, U'ℂ'}, {0x1D53F, U'ℍ'}, {0x1D545, U'ℕ'}, {0x1D547, U'ℙ'}, {0x1D548, U'ℚ'},
    {0x1D549, U'ℝ'}, {0x1D551, U'ℤ'}, {0x1D49D, U'ℬ'}, {0x1D4A0, U'ℰ'}, {0x1D4A1, U'ℱ'}, {0x1D4A3, U'ℋ'},
    {0x1D4A4, U'ℐ'}, {0x1D4A7, U'ℒ'}, {0x1D4A8, U'ℳ'}, {0x1D4AD, U'ℛ'},
};

} // namespace

char32_t inAlphabet(char32_t code, MathAlphabet alphabet)
{
    for (const Run &run : runs) {
        if (run.alphabet != alphabet || code < run.plain || code >= run.plain + run.count)
            continue;
        const char32_t styled = run.styled + (code - run.plain);
        for (const Exception &exception : exceptions)
            if (exception.hole == styled)
                return exception.code;
        return styled;
    }
    return code;
}

char32_t plainLetter(char32_t code)
{
    for (const Exception &exception : exceptions)
        if (exception.code == code)
            code = exception.hole;
    for (const Run &run : runs)
        if (code >= run.styled && code < run.styled + run.count)
            return run.plain + (code - run.styled);
    return code;
}

} // namespace convlab::ui
