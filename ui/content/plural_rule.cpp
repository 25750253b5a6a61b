// SPDX-License-Identifier: GPL-3.0-or-later
// Rules: Unicode CLDR 42, supplemental/plurals.xml. Where Qt's numerus forms have another order, Linguist's files follow Qt.
#include "ui/content/plural_rule.h"

#include <cmath>

namespace convlab::ui {

namespace {

/// A whole number's last digits; fractions have rules of their own.
struct Digits {
    explicit Digits(double number) : whole(std::isfinite(number) && number == std::floor(number)), size(std::abs(number)) {}

    int last(int modulus) const { return static_cast<int>(std::fmod(size, modulus)); }
    /// 2 to 4, 22 to 24 …, but not 12 to 14.
    bool isFew() const { return last(10) >= 2 && last(10) <= 4 && (last(100) < 12 || last(100) > 14); }

    bool whole;
    double size;
};

int oneOther(const Digits &n) { return n.whole && n.size == 1 ? 0 : 1; }

int other(const Digits &) { return 0; }

int polish(const Digits &n)
{
    if (!n.whole)
        return 3;
    if (n.size == 1)
        return 0;
    return n.isFew() ? 1 : 2;
}

/// Also Ukrainian's: one is 1, 21, 31 …, but not 11.
int russian(const Digits &n)
{
    if (!n.whole)
        return 3;
    if (n.last(10) == 1 && n.last(100) != 11)
        return 0;
    return n.isFew() ? 1 : 2;
}

int czech(const Digits &n)
{
    if (!n.whole)
        return 2;
    if (n.size == 1)
        return 0;
    return n.size >= 2 && n.size <= 4 ? 1 : 3;
}

struct Rule {
    const char *language;
    int forms;
    int (*formOf)(const Digits &);
};

constexpr Rule rules[] = {
    {"en", 2, oneOther}, {"de", 2, oneOther}, {"zh", 1, other}, {"ja", 1, other}, {"ko", 1, other},
    {"pl", 4, polish}, {"ru", 4, russian}, {"uk", 4, russian}, {"cs", 4, czech},
};

/// "zh_CN" speaks as "zh"; who is not in the table, the pseudo-languages among them, as English.
const Rule &ruleOf(const QString &language)
{
    const QString tag = language.section(QLatin1Char('_'), 0, 0);
    for (const Rule &rule : rules) {
        if (tag == QLatin1String(rule.language))
            return rule;
    }
    return rules[0];
}

} // namespace

int pluralForms(const QString &language)
{
    return ruleOf(language).forms;
}

int pluralForm(const QString &language, double number)
{
    return ruleOf(language).formOf(Digits(number));
}

} // namespace convlab::ui
