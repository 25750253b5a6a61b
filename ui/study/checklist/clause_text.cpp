// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/clause_text.h"

#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Checklist)
};

constexpr double exactLimit = 1e15;
constexpr int significant = 6;

QString numberText(double value)
{
    const bool whole = value == std::floor(value) && std::abs(value) < exactLimit;
    return whole && value >= 0 ? formatCount(static_cast<long long>(value)) : inSentence(formatNumber(value, significant));
}

QString signOf(Condition::Relation relation)
{
    switch (relation) {
    case Condition::Relation::Equal: return QStringLiteral("=");
    case Condition::Relation::NotEqual: return QStringLiteral("≠");
    case Condition::Relation::Less: return QStringLiteral("<");
    case Condition::Relation::AtMost: return QStringLiteral("≤");
    case Condition::Relation::Greater: return QStringLiteral(">");
    case Condition::Relation::AtLeast: return QStringLiteral("≥");
    }
    return {};
}

Condition::Relation opposite(Condition::Relation relation)
{
    using Relation = Condition::Relation;
    switch (relation) {
    case Relation::Equal: return Relation::NotEqual;
    case Relation::NotEqual: return Relation::Equal;
    case Relation::Less: return Relation::AtLeast;
    case Relation::AtMost: return Relation::Greater;
    case Relation::Greater: return Relation::AtMost;
    case Relation::AtLeast: return Relation::Less;
    }
    return relation;
}

} // namespace

QString clauseText(const ChecklistContent::Clause &clause, const Condition::Verdict &verdict)
{
    if (clause.plain)
        return clause.label;
    if (!verdict.known)
        return clause.label + QStringLiteral(" ?");
    const Condition::Relation relation = Condition(clause.condition.toStdString()).relation();
    const QString now = QStringLiteral("%1 %2").arg(clause.label, numberText(verdict.left));
    if (verdict.holds && relation == Condition::Relation::Equal)
        return now; // "4 = 4" says nothing more
    return QStringLiteral("%1 %2 %3").arg(now, signOf(verdict.holds ? relation : opposite(relation)), numberText(verdict.right));
}

QString dayText(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), Say::tr("d MMM yyyy", "a date, as Qt writes it: day, short name of the month, year"));
}

} // namespace convlab::ui
