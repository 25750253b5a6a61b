// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/latex_signs.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace convlab {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr Pair commands[] = {
    {"−", "-"}, {"·", "\\cdot "}, {"×", "\\times "}, {"÷", "\\div "}, {"⋆", "\\star "}, {"±", "\\pm "}, {"∗", "\\ast "},
    {"≤", "\\leq "}, {"≥", "\\geq "}, {"≠", "\\neq "}, {"≈", "\\approx "}, {"∈", "\\in "}, {"⊂", "\\subset "}, {"∝", "\\propto "},
    {"→", "\\to "}, {"←", "\\leftarrow "}, {"⌊", "\\lfloor "}, {"⌋", "\\rfloor "}, {"⌈", "\\lceil "}, {"⌉", "\\rceil "},
    {"√", "\\surd "}, {"∂", "\\partial "}, {"∇", "\\nabla "}, {"∞", "\\infty "}, {"Σ", "\\Sigma "}, {"∑", "\\sum "}, {"Δ", "\\Delta "},
    {"α", "\\alpha "}, {"β", "\\beta "}, {"γ", "\\gamma "}, {"δ", "\\delta "}, {"ε", "\\varepsilon "}, {"λ", "\\lambda "}, {"μ", "\\mu "},
    {"σ", "\\sigma "}, {"τ", "\\tau "}, {"φ", "\\varphi "}, {"ω", "\\omega "}, {"π", "\\pi "}, {"…", "\\dots "}, {"′", "'"}, {"∘", "\\circ "},
    {"⊙", "\\odot "}, {"⊕", "\\oplus "}, {"✓", "\\surd "}, {"\u00a0", "~"}, {"\u202f", "\\,"}, {"\u2009", "\\,"}, {"\u2003", "\\quad "}, {"↔", "\\leftrightarrow "}, {"↕", "\\updownarrow "}, {"–", "-"}, {"½", "\\tfrac{1}{2}"},
    {"%", "\\%"}, {"#", "\\#"}, {"&", "\\&"}, {"$", "\\$"}, {"_", "\\_"}, {"{", "\\{"}, {"}", "\\}"}, {"~", "\\sim "}, {"^", "\\wedge "},
    {"\\", "\\backslash "},
};
constexpr Pair lowered[] = {{"₀", "0"}, {"₁", "1"}, {"₂", "2"}, {"₃", "3"}, {"₄", "4"}, {"₅", "5"}, {"₆", "6"}, {"₇", "7"}, {"₈", "8"}, {"₉", "9"}};
constexpr Pair raised[] = {{"⁰", "0"}, {"¹", "1"}, {"²", "2"}, {"³", "3"}, {"⁴", "4"}, {"⁵", "5"}, {"⁶", "6"}, {"⁷", "7"}, {"⁸", "8"}, {"⁹", "9"}, {"⁺", "+"}, {"⁻", "-"}, {"ᵀ", "T"}};

template<std::size_t count>
std::string_view found(const Pair (&pairs)[count], std::string_view sign)
{
    const auto at = std::find_if(std::begin(pairs), std::end(pairs), [sign](const Pair &pair) { return pair.first == sign; });
    return at == std::end(pairs) ? std::string_view() : at->second;
}

/// Bytes of the sign that begins with `lead`.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0xc0)
        return 1;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

} // namespace

std::string_view nextSign(std::string_view text, std::size_t &at)
{
    const std::size_t length = std::min(lengthOf(static_cast<unsigned char>(text[at])), text.size() - at);
    const std::string_view sign = text.substr(at, length);
    at += length;
    return sign;
}

std::string_view latexCommand(std::string_view sign) { return found(commands, sign); }
std::string_view loweredSign(std::string_view sign) { return found(lowered, sign); }
std::string_view raisedSign(std::string_view sign) { return found(raised, sign); }

} // namespace convlab
