// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/symbol_table.h"

#include <QHash>

namespace convlab::ui {
namespace {

using enum AtomClass;

#define SPOKEN(text) QT_TRANSLATE_NOOP("convlab::ui::FormulaSpeech", text)

// Lower-case Greek stands in math italic, capitals upright, as in TeX.
constexpr SymbolInfo table[] = {
    {"", U'+', Binary, SPOKEN("plus")},
    {"", U'−', Binary, SPOKEN("minus")},
    {"cdot", U'⋅', Binary, SPOKEN("times")},
    {"times", U'×', Binary, SPOKEN("times")},
    {"div", U'÷', Binary, SPOKEN("divided by")},
    {"pm", U'±', Binary, SPOKEN("plus or minus")},
    {"mp", U'∓', Binary, SPOKEN("minus or plus")},
    {"star", U'⋆', Binary, SPOKEN("star")},
    {"ast", U'∗', Binary, SPOKEN("convolved with")},
    {"circ", U'∘', Binary, SPOKEN("after")},
    {"bullet", U'∙', Binary, SPOKEN("bullet")},
    {"odot", U'⊙', Binary, SPOKEN("times, entry by entry,")},
    {"oplus", U'⊕', Binary, SPOKEN("circled plus")},
    {"otimes", U'⊗', Binary, SPOKEN("circled times")},
    {"cup", U'∪', Binary, SPOKEN("union")},
    {"cap", U'∩', Binary, SPOKEN("intersected with")},

    {"", U'=', Relation, SPOKEN("equals")},
    {"lt", U'<', Relation, SPOKEN("is less than")},
    {"gt", U'>', Relation, SPOKEN("is greater than")},
    {"", U':', Relation, SPOKEN(":")},
    {"leq", U'≤', Relation, SPOKEN("is at most")},
    {"le", U'≤', Relation, SPOKEN("is at most")},
    {"geq", U'≥', Relation, SPOKEN("is at least")},
    {"ge", U'≥', Relation, SPOKEN("is at least")},
    {"neq", U'≠', Relation, SPOKEN("is not equal to")},
    {"ne", U'≠', Relation, SPOKEN("is not equal to")},
    {"approx", U'≈', Relation, SPOKEN("is about")},
    {"equiv", U'≡', Relation, SPOKEN("is the same as")},
    {"sim", U'∼', Relation, SPOKEN("is distributed as")},
    {"propto", U'∝', Relation, SPOKEN("is proportional to")},
    {"ll", U'≪', Relation, SPOKEN("is much less than")},
    {"gg", U'≫', Relation, SPOKEN("is much greater than")},
    {"in", U'∈', Relation, SPOKEN("in")},
    {"notin", U'∉', Relation, SPOKEN("not in")},
    {"subset", U'⊂', Relation, SPOKEN("is part of")},
    {"mid", U'∣', Relation, SPOKEN("divides")},
    {"to", U'→', Relation, SPOKEN("to")},
    {"rightarrow", U'→', Relation, SPOKEN("to")},
    {"leftarrow", U'←', Relation, SPOKEN("becomes")},
    {"gets", U'←', Relation, SPOKEN("becomes")},
    {"leftrightarrow", U'↔', Relation, SPOKEN("corresponds to")},
    {"Rightarrow", U'⇒', Relation, SPOKEN("implies")},
    {"mapsto", U'↦', Relation, SPOKEN("maps to")},

    {"", U'(', Open, SPOKEN("open parenthesis"), false, true},
    {"", U')', Close, SPOKEN("close parenthesis"), false, true},
    {"lbrack", U'[', Open, SPOKEN("open bracket"), false, true},
    {"rbrack", U']', Close, SPOKEN("close bracket"), false, true},
    {"lbrace", U'{', Open, SPOKEN("open brace"), false, true},
    {"{", U'{', Open, SPOKEN("open brace"), false, true},
    {"rbrace", U'}', Close, SPOKEN("close brace"), false, true},
    {"}", U'}', Close, SPOKEN("close brace"), false, true},
    {"lfloor", U'⌊', Open, SPOKEN("floor of"), false, true},
    {"rfloor", U'⌋', Close, SPOKEN("end floor"), false, true},
    {"lceil", U'⌈', Open, SPOKEN("ceiling of"), false, true},
    {"rceil", U'⌉', Close, SPOKEN("end ceiling"), false, true},
    {"langle", U'⟨', Open, SPOKEN("open angle"), false, true},
    {"rangle", U'⟩', Close, SPOKEN("close angle"), false, true},
    {"vert", U'|', Ordinary, SPOKEN("bar"), false, true},
    {"|", U'‖', Ordinary, SPOKEN("double bar"), false, true},
    {"lVert", U'‖', Open, SPOKEN("norm of"), false, true},
    {"rVert", U'‖', Close, SPOKEN("end norm"), false, true},
    {"lvert", U'|', Open, SPOKEN("absolute value of"), false, true},
    {"rvert", U'|', Close, SPOKEN("end absolute value"), false, true},

    {"", U',', Punctuation, SPOKEN(",")},
    {"", U';', Punctuation, SPOKEN(";")},
    {"colon", U':', Punctuation, SPOKEN(":")},
    {"", U'!', Close, SPOKEN("factorial")},
    {"", U'.', Ordinary, SPOKEN(".")},
    {"", U'/', Ordinary, SPOKEN("over")},
    {"%", U'%', Ordinary, SPOKEN("percent")},
    {"#", U'#', Ordinary, SPOKEN("number sign")},
    {"$", U'$', Ordinary, SPOKEN("dollar")},
    {"&", U'&', Ordinary, SPOKEN("and")},
    {"_", U'_', Ordinary, SPOKEN("underscore")},

    {"sum", U'∑', Operator, SPOKEN("sum"), true},
    {"prod", U'∏', Operator, SPOKEN("product"), true},
    {"bigcup", U'⋃', Operator, SPOKEN("union"), true},

    {"dots", U'…', Inner, SPOKEN("and so on")},
    {"ldots", U'…', Inner, SPOKEN("and so on")},
    {"cdots", U'⋯', Inner, SPOKEN("and so on")},
    {"vdots", U'⋮', Ordinary, SPOKEN("and so on")},
    {"ddots", U'⋱', Inner, SPOKEN("and so on")},

    {"infty", U'∞', Ordinary, SPOKEN("infinity")},
    {"partial", U'𝜕', Ordinary, SPOKEN("partial")},
    {"nabla", U'∇', Ordinary, SPOKEN("nabla")},
    {"ell", U'ℓ', Ordinary, SPOKEN("l")},
    {"emptyset", U'∅', Ordinary, SPOKEN("the empty set")},
    {"forall", U'∀', Ordinary, SPOKEN("for all")},
    {"exists", U'∃', Ordinary, SPOKEN("there is")},
    {"prime", U'′', Ordinary, SPOKEN("prime")},
    {"top", U'⊤', Ordinary, SPOKEN("transpose")},

    {"alpha", U'𝛼', Ordinary, SPOKEN("alpha")},
    {"beta", U'𝛽', Ordinary, SPOKEN("beta")},
    {"gamma", U'𝛾', Ordinary, SPOKEN("gamma")},
    {"delta", U'𝛿', Ordinary, SPOKEN("delta")},
    {"epsilon", U'𝜖', Ordinary, SPOKEN("epsilon")},
    {"varepsilon", U'𝜀', Ordinary, SPOKEN("epsilon")},
    {"zeta", U'𝜁', Ordinary, SPOKEN("zeta")},
    {"eta", U'𝜂', Ordinary, SPOKEN("eta")},
    {"theta", U'𝜃', Ordinary, SPOKEN("theta")},
    {"iota", U'𝜄', Ordinary, SPOKEN("iota")},
    {"kappa", U'𝜅', Ordinary, SPOKEN("kappa")},
    {"lambda", U'𝜆', Ordinary, SPOKEN("lambda")},
    {"mu", U'𝜇', Ordinary, SPOKEN("mu")},
    {"nu", U'𝜈', Ordinary, SPOKEN("nu")},
    {"xi", U'𝜉', Ordinary, SPOKEN("xi")},
    {"pi", U'𝜋', Ordinary, SPOKEN("pi")},
    {"rho", U'𝜌', Ordinary, SPOKEN("rho")},
    {"sigma", U'𝜎', Ordinary, SPOKEN("sigma")},
    {"tau", U'𝜏', Ordinary, SPOKEN("tau")},
    {"upsilon", U'𝜐', Ordinary, SPOKEN("upsilon")},
    {"phi", U'𝜙', Ordinary, SPOKEN("phi")},
    {"varphi", U'𝜑', Ordinary, SPOKEN("phi")},
    {"chi", U'𝜒', Ordinary, SPOKEN("chi")},
    {"psi", U'𝜓', Ordinary, SPOKEN("psi")},
    {"omega", U'𝜔', Ordinary, SPOKEN("omega")},
    {"Gamma", U'Γ', Ordinary, SPOKEN("capital gamma")},
    {"Delta", U'Δ', Ordinary, SPOKEN("capital delta")},
    {"Theta", U'Θ', Ordinary, SPOKEN("capital theta")},
    {"Lambda", U'Λ', Ordinary, SPOKEN("capital lambda")},
    {"Xi", U'Ξ', Ordinary, SPOKEN("capital xi")},
    {"Pi", U'Π', Ordinary, SPOKEN("capital pi")},
    {"Sigma", U'Σ', Ordinary, SPOKEN("capital sigma")},
    {"Upsilon", U'Υ', Ordinary, SPOKEN("capital upsilon")},
    {"Phi", U'Φ', Ordinary, SPOKEN("capital phi")},
    {"Psi", U'Ψ', Ordinary, SPOKEN("capital psi")},
    {"Omega", U'Ω', Ordinary, SPOKEN("capital omega")},
};

#undef SPOKEN

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
