// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/latex.h"

#include "core/scene/latex_signs.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace convlab {

namespace {

constexpr int termsOfALine = 6;     ///< of a sum, on a page with usual margins

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// What stands between the brace at `at` and its partner; `at` moves behind that.
std::string_view braced(std::string_view tex, std::size_t &at)
{
    while (at < tex.size() && tex[at] == ' ')
        ++at;
    if (at >= tex.size() || tex[at] != '{')
        return {};
    const std::size_t from = ++at;
    for (int depth = 1; at < tex.size(); ++at) {
        if (tex[at] == '\\') {
            ++at;   // an escaped brace is none
        } else if (tex[at] == '{') {
            ++depth;
        } else if (tex[at] == '}' && --depth == 0) {
            return tex.substr(from, at++ - from);
        }
    }
    at = tex.size();
    return tex.substr(from);
}

/// The command of plain LaTeX for one of ui/math that it does not have.
std::string_view knownCommand(std::string_view name)
{
    if (name == "argmax")
        return "\\operatorname*{argmax}";
    if (name == "argmin")
        return "\\operatorname*{argmin}";
    return name == "lt" ? "<" : name == "gt" ? ">" : std::string_view();
}

std::string_view commandAt(std::string_view tex, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < tex.size() && isLetter(tex[end]))
        ++end;
    return tex.substr(at + 1, end - at - 1);
}

/// Behind a command made of letters a letter needs a blank.
void append(std::string &text, std::string_view more)
{
    std::size_t letters = text.size();
    while (letters > 0 && isLetter(text[letters - 1]))
        --letters;
    const bool command = letters > 0 && letters < text.size() && text[letters - 1] == '\\';
    if (command && !more.empty() && isLetter(more.front()))
        text += ' ';
    text += more;
}

using Live = std::function<std::string(const std::string &name)>;

/// The command at `at`, as LaTeX knows it; `at` moves behind it and the arguments that it takes here.
std::string commandText(std::string_view tex, std::size_t &at, const Live &live)
{
    const std::string_view name = commandAt(tex, at);
    if (name.empty()) {     // "\," or "\{"
        const std::size_t from = at;
        ++at;
        if (at < tex.size())
            nextSign(tex, at);
        return std::string(tex.substr(from, at - from));
    }
    at += name.size() + 1;
    if (name == "sym") {
        const bool script = at > 4 && (tex[at - 5] == '_' || tex[at - 5] == '^');    // before "\\sym"
        braced(tex, at);
        const std::string inner = latexOf(braced(tex, at), live);
        const bool scripted = at < tex.size() && (tex[at] == '_' || tex[at] == '^' || tex[at] == '\'');
        return inner.size() > 1 && (script || scripted) ? "{" + inner + "}" : inner;
    }
    if (name == "live")
        return live(std::string(braced(tex, at)));
    if (name == "text")
        return "\\text{" + latexText(braced(tex, at)) + "}";
    const std::string_view known = knownCommand(name);
    return known.empty() ? "\\" + std::string(name) : std::string(known);
}

std::string wordsOf(const Label &label, const SayLabel &say)
{
    return label.empty() ? std::string() : "\\text{" + latexText(say(label)) + "}";
}

std::string mathLine(const MathLine &line, const SayLabel &say)
{
    const auto number = [&line](const std::string &name) {
        for (const MathLine::Number &known : line.numbers) {
            if (known.name == name)
                return latexNumber(known.value);
        }
        return std::string("?");
    };
    std::string text = wordsOf(line.heading, say);
    text += (text.empty() ? "" : "\\;") + latexOf(line.tex, number);
    if (!line.tail.empty())
        text += "\\;" + wordsOf(line.tail, say);
    return text;
}

/// Writes scripts; those that follow each other become one, since TeX takes no second one.
class Scripts {
public:
    explicit Scripts(std::string &text) : m_text(text) {}

    /// `kind` is '_' or '^', `around` stands before and behind it, `parting` between two in one.
    void add(char kind, std::string_view content, std::string_view around = "", std::string_view parting = "")
    {
        const std::string end = "}" + std::string(around);
        if (m_kind == kind && m_end == m_text.size()) {
            m_text.resize(m_text.size() - end.size());
            m_text += std::string(parting) + std::string(content) + end;
        } else {
            m_text += std::string(around) + kind + "{" + std::string(content) + end;
        }
        m_kind = kind;
        m_end = m_text.size();
    }

private:
    std::string &m_text;
    char m_kind = 0;
    std::size_t m_end = 0;      ///< where the last one ends
};

/// '_' or '^' for a lowered or raised sign, else 0.
char scriptKind(std::string_view sign)
{
    return !loweredSign(sign).empty() ? '_' : !raisedSign(sign).empty() ? '^' : '\0';
}

bool isEscaped(std::string_view sign)
{
    return sign.size() == 1 && std::string_view("{}%#&$_").find(sign) != std::string_view::npos;
}

/// Where an index that begins at `at` ends, if what stands before can have one; else 0.
std::size_t indexEnd(std::string_view symbols, std::size_t at, const std::string &before)
{
    if (before.empty() || before.back() == ' ')
        return 0;
    const std::size_t close = symbols.find(']', at);
    return close == std::string_view::npos ? 0 : close;
}

/// A negative factor stands in brackets.
std::string factor(double value)
{
    return value < 0 ? "(" + latexNumber(value) + ")" : latexNumber(value);
}

std::string tokenText(const Token &token, const SayLabel &say)
{
    switch (token.kind) {
    case Token::Kind::Text: return latexSymbols(token.text);
    case Token::Kind::Number: return latexNumber(token.a);
    case Token::Kind::Term: return factor(token.a) + " \\cdot " + factor(token.b);
    case Token::Kind::Words: break;
    }
    return wordsOf(token.label, say);
}

/// The title of a table: its symbol, else its words.
std::string nameOf(const Table &table, const SayLabel &say)
{
    return table.symbol.empty() ? wordsOf(table.title, say) : latexSymbols(table.symbol);
}

} // namespace

std::string exactNumber(double value)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return std::isnan(value) ? "nan" : std::string(digits.data(), end);
}

std::string latexNumber(double value)
{
    if (std::isnan(value))
        return "\\text{nan}";
    if (std::isinf(value))
        return value < 0 ? "-\\infty" : "\\infty";
    const std::string text = exactNumber(value == 0 ? 0 : value);
    const std::size_t e = text.find('e');
    if (e == std::string::npos)
        return text;
    const std::size_t digits = text.find_first_not_of('0', e + 2);
    return text.substr(0, e) + " \\cdot 10^{" + (text[e + 1] == '-' ? "-" : "") + text.substr(digits) + "}";
}

std::string latexText(std::string_view words)
{
    std::string text;
    Scripts scripts(text);
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view sign = nextSign(words, at);
        const std::string_view command = latexCommand(sign);
        if (const char kind = scriptKind(sign)) {
            scripts.add(kind, kind == '_' ? loweredSign(sign) : raisedSign(sign), "$");
        } else if (isEscaped(sign)) {
            text += "\\" + std::string(sign);
        } else if (sign == "\u00a0" || sign == "\u2009" || sign == "\u202f" || sign == "\u2003" || sign == "…") {
            text += command;
        } else if (sign == "–") {
            text += "--";
        } else if (!command.empty()) {
            text += "$" + std::string(command.substr(0, command.find_last_not_of(' ') + 1)) + "$";
        } else {
            text += sign == "\n" ? " " : sign;
        }
    }
    return text;
}

std::string latexSymbols(std::string_view symbols)
{
    std::string text;
    Scripts scripts(text);
    for (std::size_t at = 0; at < symbols.size();) {
        const std::string_view sign = nextSign(symbols, at);
        if (const char kind = scriptKind(sign)) {
            scripts.add(kind, kind == '_' ? loweredSign(sign) : raisedSign(sign));
        } else if (const std::size_t close = indexEnd(symbols, at, text); sign == "[" && close > 0) {
            scripts.add('_', latexSymbols(symbols.substr(at, close - at)), "", ",\\,");
            at = close + 1;
        } else if (sign == "_") {      // "W_row": a word below
            const std::size_t from = at;
            while (at < symbols.size() && isLetter(symbols[at]))
                ++at;
            scripts.add('_', "\\text{" + std::string(symbols.substr(from, at - from)) + "}");
        } else if (std::size_t ahead = at; at < symbols.size() && nextSign(symbols, ahead) == "\u0302") { // a combining hat
            at = ahead;
            text += "\\hat{" + std::string(sign) + "}";
        } else {
            text += latexCommand(sign).empty() ? sign : latexCommand(sign);
        }
    }
    return text;
}

std::string latexOf(std::string_view tex, const Live &live)
{
    std::string text;
    for (std::size_t at = 0; at < tex.size();) {
        if (tex[at] == '\\') {
            append(text, commandText(tex, at, live));
            continue;
        }
        const std::string_view sign = nextSign(tex, at);
        const bool typed = sign.size() > 1 && !latexCommand(sign).empty();     // TeX's own signs stay what they are
        append(text, typed ? latexCommand(sign) : sign);
    }
    return text;
}

std::string latexOf(const Formula &formula, const SayLabel &say)
{
    if (formula.math)
        return mathLine(*formula.math, say);
    std::string text;
    std::size_t alignment = std::string::npos;     // the first equals sign: broken lines stand under it
    int numbers = 0;
    bool broken = false;
    for (const Token &token : formula.tokens) {
        const bool isText = token.kind == Token::Kind::Text;
        if (isText && (token.text == "+" || token.text == "−") && numbers >= termsOfALine) {
            text += " \\\\\n  &\\quad";
            numbers = 0;
            broken = true;
        }
        numbers += token.kind == Token::Kind::Term || token.kind == Token::Kind::Number ? 1 : 0;
        text += text.empty() ? "" : " ";
        if (isText && token.text == "=" && !broken && alignment == std::string::npos)
            alignment = text.size();
        text += tokenText(token, say);
    }
    if (!broken)
        return text;
    text.insert(alignment == std::string::npos ? 0 : alignment, "&");
    return "\\begin{aligned}\n  " + text + "\n\\end{aligned}";
}

std::string latexOf(const Table &table, const SayLabel &say)
{
    if (table.cols > latexColumns || table.rows > latexRows)
        return {};
    const std::string name = nameOf(table, say);
    std::string text = name.empty() ? std::string() : name + " = ";
    text += "\\begin{bmatrix}\n";
    for (int row = 0; row < table.rows; ++row) {
        for (int col = 0; col < table.cols; ++col) {
            const auto &cell = table.cells[static_cast<std::size_t>(row * table.cols + col)];
            text += (col > 0 ? " & " : "  ") + (cell ? latexNumber(*cell) : std::string("\\cdot"));
        }
        text += row + 1 < table.rows ? " \\\\\n" : "\n";
    }
    return text + "\\end{bmatrix}";
}

} // namespace convlab
