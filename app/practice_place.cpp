// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_place.h"

namespace convlab::app {

namespace {

const QString itemKey = QStringLiteral("item"), seedKey = QStringLiteral("seed"), sectionKey = QStringLiteral("section"), skillKey = QStringLiteral("skill"),
              singleKey = QStringLiteral("single"), askedKey = QStringLiteral("asked"), hintsKey = QStringLiteral("hints"),
              startedKey = QStringLiteral("started"), shownKey = QStringLiteral("shown");

} // namespace

QJsonObject toJson(const std::optional<ui::PracticeDesk::Open> &open)
{
    if (!open)
        return {};
    return {{itemKey, QString::fromStdString(open->item)},
            {seedKey, QString::number(open->seed)}, // 64 bits; a double has 53
            {sectionKey, open->section},
            {skillKey, open->skill},
            {singleKey, open->single},
            {askedKey, open->asked},
            {hintsKey, open->hints},
            {startedKey, static_cast<qint64>(open->startedAt)},
            {shownKey, static_cast<qint64>(open->shownAt)}};
}

std::optional<ui::PracticeDesk::Open> practicePlaceFrom(const QJsonObject &json)
{
    bool isNumber = false;
    ui::PracticeDesk::Open open;
    open.item = json.value(itemKey).toString().toStdString();
    open.seed = json.value(seedKey).toString().toULongLong(&isNumber);
    open.section = json.value(sectionKey).toString();
    open.skill = json.value(skillKey).toString();
    open.single = json.value(singleKey).toBool();
    open.asked = json.value(askedKey).toInt();
    open.hints = json.value(hintsKey).toInt();
    open.startedAt = json.value(startedKey).toInteger();
    open.shownAt = json.value(shownKey).toInteger();
    if (open.item.empty() || !isNumber || open.asked < 1 || open.hints < 0)
        return std::nullopt;
    return open;
}

} // namespace convlab::app
