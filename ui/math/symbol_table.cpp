// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/symbol_table.h"

#include <QCoreApplication>
#include <QHash>

namespace convlab::ui {
namespace {

using enum AtomClass;

// Lower-case Greek stands in math italic, capitals upright, as in TeX.
constexpr SymbolInfo table[] = {
    {"", U'+', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "plus")},
    {"", U'−', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "minus")},
    {"cdot", U'⋅', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "times")},
    {"times", U'×', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "times")},
    {"div", U'÷', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "divided by")},
    {"pm", U'±', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "plus or minus")},
    {"mp", U'∓', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "minus or plus")},
    {"star", U'⋆', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "star")},
    {"ast", U'∗', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "convolved with")},
    {"circ", U'∘', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "after")},
    {"bullet", U'∙', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "bullet")},
    {"odot", U'⊙', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "times, entry by entry,")},
    {"oplus", U'⊕', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "circled plus")},
    {"otimes", U'⊗', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "circled times")},
    {"cup", U'∪', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "union")},
    {"cap", U'∩', Binary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "intersected with")},

    {"", U'=', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "equals")},
    {"lt", U'<', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is less than")},
    {"gt", U'>', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is greater than")},
    {"", U':', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", ":")},
    {"leq", U'≤', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is at most")},
    {"le", U'≤', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is at most")},
    {"geq", U'≥', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is at least")},
    {"ge", U'≥', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is at least")},
    {"neq", U'≠', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is not equal to")},
    {"ne", U'≠', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is not equal to")},
    {"approx", U'≈', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is about")},
    {"equiv", U'≡', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is the same as")},
    {"sim", U'∼', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is distributed as")},
    {"propto", U'∝', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is proportional to")},
    {"ll", U'≪', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is much less than")},
    {"gg", U'≫', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is much greater than")},
    {"in", U'∈', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "in")},
    {"notin", U'∉', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "not in")},
    {"subset", U'⊂', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "is part of")},
    {"mid", U'∣', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "divides")},
    {"to", U'→', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "to")},
    {"rightarrow", U'→', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "to")},
    {"leftarrow", U'←', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "becomes")},
    {"gets", U'←', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "becomes")},
    {"leftrightarrow", U'↔', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "corresponds to")},
    {"Rightarrow", U'⇒', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "implies")},
    {"mapsto", U'↦', Relation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "maps to")},

    {"", U'(', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "open parenthesis"), false, true},
    {"", U')', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "close parenthesis"), false, true},
    {"lbrack", U'[', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "open bracket"), false, true},
    {"rbrack", U']', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "close bracket"), false, true},
    {"lbrace", U'{', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "open brace"), false, true},
    {"{", U'{', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "open brace"), false, true},
    {"rbrace", U'}', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "close brace"), false, true},
    {"}", U'}', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "close brace"), false, true},
    {"lfloor", U'⌊', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "floor of"), false, true},
    {"rfloor", U'⌋', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "end floor"), false, true},
    {"lceil", U'⌈', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "ceiling of"), false, true},
    {"rceil", U'⌉', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "end ceiling"), false, true},
    {"langle", U'⟨', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "open angle"), false, true},
    {"rangle", U'⟩', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "close angle"), false, true},
    {"vert", U'|', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "bar"), false, true},
    {"|", U'‖', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "double bar"), false, true},
    {"lVert", U'‖', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "norm of"), false, true},
    {"rVert", U'‖', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "end norm"), false, true},
    {"lvert", U'|', Open, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "absolute value of"), false, true},
    {"rvert", U'|', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "end absolute value"), false, true},

    {"", U',', Punctuation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", ",")},
    {"", U';', Punctuation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", ";")},
    {"colon", U':', Punctuation, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", ":")},
    {"", U'!', Close, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "factorial")},
    {"", U'.', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", ".")},
    {"", U'/', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "over")},
    {"%", U'%', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "percent")},
    {"#", U'#', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "number sign")},
    {"$", U'$', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "dollar")},
    {"&", U'&', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and")},
    {"_", U'_', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "underscore")},

    {"sum", U'∑', Operator, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "sum"), true},
    {"prod", U'∏', Operator, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "product"), true},
    {"bigcup", U'⋃', Operator, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "union"), true},

    {"dots", U'…', Inner, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and so on")},
    {"ldots", U'…', Inner, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and so on")},
    {"cdots", U'⋯', Inner, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and so on")},
    {"vdots", U'⋮', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and so on")},
    {"ddots", U'⋱', Inner, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "and so on")},

    {"infty", U'∞', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "infinity")},
    {"partial", U'𝜕', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "partial")},
    {"nabla", U'∇', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "nabla")},
    {"ell", U'ℓ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "l")},
    {"emptyset", U'∅', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "the empty set")},
    {"forall", U'∀', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "for all")},
    {"exists", U'∃', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "there is")},
    {"prime", U'′', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "prime")},
    {"top", U'⊤', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "transpose")},

    {"alpha", U'𝛼', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "alpha")},
    {"beta", U'𝛽', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "beta")},
    {"gamma", U'𝛾', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "gamma")},
    {"delta", U'𝛿', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "delta")},
    {"epsilon", U'𝜖', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "epsilon")},
    {"varepsilon", U'𝜀', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "epsilon")},
    {"zeta", U'𝜁', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "zeta")},
    {"eta", U'𝜂', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "eta")},
    {"theta", U'𝜃', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "theta")},
    {"iota", U'𝜄', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "iota")},
    {"kappa", U'𝜅', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "kappa")},
    {"lambda", U'𝜆', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "lambda")},
    {"mu", U'𝜇', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "mu")},
    {"nu", U'𝜈', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "nu")},
    {"xi", U'𝜉', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "xi")},
    {"pi", U'𝜋', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "pi")},
    {"rho", U'𝜌', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "rho")},
    {"sigma", U'𝜎', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "sigma")},
    {"tau", U'𝜏', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "tau")},
    {"upsilon", U'𝜐', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "upsilon")},
    {"phi", U'𝜙', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "phi")},
    {"varphi", U'𝜑', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "phi")},
    {"chi", U'𝜒', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "chi")},
    {"psi", U'𝜓', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "psi")},
    {"omega", U'𝜔', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "omega")},
    {"Gamma", U'Γ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital gamma")},
    {"Delta", U'Δ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital delta")},
    {"Theta", U'Θ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital theta")},
    {"Lambda", U'Λ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital lambda")},
    {"Xi", U'Ξ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital xi")},
    {"Pi", U'Π', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital pi")},
    {"Sigma", U'Σ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital sigma")},
    {"Upsilon", U'Υ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital upsilon")},
    {"Phi", U'Φ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital phi")},
    {"Psi", U'Ψ', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital psi")},
    {"Omega", U'Ω', Ordinary, QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", "capital omega")},
};


} // namespace

const SymbolInfo *symbolByName(const QString &name)
{
    static const QHash<QString, const SymbolInfo *> byName = [] {
        QHash<QString, const SymbolInfo *> map;
        for (const SymbolInfo &info : table)
            if (*info.name)
                map.insert(QString::fromLatin1(info.name), &info);
        return map;
    }();
    return byName.value(name, nullptr);
}

const SymbolInfo *symbolByCode(char32_t code)
{
    static const QHash<char32_t, const SymbolInfo *> byCode = [] {
        QHash<char32_t, const SymbolInfo *> map;
        for (const SymbolInfo &info : table)
            if (!map.contains(info.code))
                map.insert(info.code, &info);
        return map;
    }();
    return byCode.value(code, nullptr);
}

} // namespace convlab::ui
