// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_words.h"

#include "core/scene/race_labels.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace convlab::ui::race {

namespace {

using fast::Algorithm;
using fast::Lap;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Race)
};

/// To two digits, small numbers as powers of ten.
QString smallText(double value)
{
    if (!(value > 0 && value < 1e-3))
        return formatProse(value, 2);
    const int exponent = static_cast<int>(std::floor(std::log10(value * 1.0001)));
    return QStringLiteral("%1\u00A0×\u00A010%2").arg(inSentence(formatNumber(value / std::pow(10, exponent), 2)), superscript(exponent));
}

QString differenceText(const fast::RaceDifference &difference)
{
    return Sentences::tr("largest difference %1, bound %2").arg(smallText(difference.largest), smallText(difference.bound));
}

/// "the direct way", at the beginning of a sentence with a capital.
QString wayText(Algorithm algorithm, const Words &words, bool first)
{
    QString way = words.say(wayLabel(algorithm));
    if (first)
        way[0] = way[0].toUpper();
    return way;
}

/// Where the race was decided otherwise than by counting.
QString expectationText(const fast::RacePoint &point, const std::vector<Algorithm> &leaders, const Words &words)
{
    const bool right = std::find(leaders.begin(), leaders.end(), point.plan.chosen) != leaders.end();
    return right ? QString() : Sentences::tr("The planner had expected %1.").arg(wayText(point.plan.chosen, words, false));
}

/// Why there are no times; empty where there may be some.
QString obstacleText(const fast::RacePoint &point, Algorithm algorithm, const Words &words)
{
    const fast::Candidate &candidate = point.plan.of(algorithm);
    const Lap &lap = point.of(algorithm);
    switch (lap.status) {
    case Lap::Status::Unsuited:
        return words.say(reasonLabel(candidate));
    case Lap::Status::TooLarge:
        if (!candidate.suits)
            return words.say(reasonLabel(candidate));
        return Sentences::tr("Would need %1 beside the arrays; a race takes no more than %2.")
            .arg(words.say(bytesLabel(static_cast<double>(candidate.workingBytes + candidate.preparedBytes))),
                 words.say(bytesLabel(static_cast<double>(fast::mostRaceBytes))));
    case Lap::Status::TooLong:
        return Sentences::tr("Not raced: a run would take about %1.").arg(timeText(lap.expected));
    default: return {};
    }
}

QStringList detailParts(const fast::RacePoint &point, Algorithm algorithm, const Words &words)
{
    const fast::Candidate &candidate = point.plan.of(algorithm);
    const Lap &lap = point.of(algorithm);
    const QString obstacle = obstacleText(point, algorithm, words);
    if (!obstacle.isEmpty() && lap.status != Lap::Status::TooLong)
        return {obstacle};
    QStringList parts;
    if (!obstacle.isEmpty())
        parts << obstacle;
    parts << words.say(arithmeticLabel(point.arithmeticOf(algorithm)))
          << words.say(bytesLabel(static_cast<double>(candidate.workingBytes + candidate.preparedBytes)));
    if (lap.difference)
        parts << differenceText(*lap.difference);
    return parts;
}

} // namespace

QString timeText(double ms)
{
    if (!std::isfinite(ms))
        return {};
    if (ms < 0.1)
        return Sentences::tr("%1 µs").arg(inSentence(formatNumber(ms * 1e3, ms * 1e3 < 10 ? 2 : 3)));
    if (ms < 1000)
        return Sentences::tr("%1 ms").arg(inSentence(formatNumber(ms, 3)));
    return ms < 60'000 ? Sentences::tr("%1 s").arg(inSentence(formatNumber(ms / 1e3, 2))) : Sentences::tr("%1 min").arg(formatProse(std::ceil(ms / 60'000), 2));
}

QString spreadText(const Lap &lap)
{
    if (!(lap.median() > 0))
        return {};
    return Sentences::tr("± %1 %").arg(inSentence(formatNumber(100 * lap.spread() / lap.median(), lap.spread() < 0.01 * lap.median() ? 1 : 2)));
}

QString speedText(double definitionProducts, double ms)
{
    if (!(ms > 0))
        return {};
    const double millions = 2 * definitionProducts / ms / 1e3;
    return millions < 1000 ? Sentences::tr("%1 MFLOP/s").arg(inSentence(formatNumber(millions, 3))) : Sentences::tr("%1 GFLOP/s").arg(inSentence(formatNumber(millions / 1e3, 3)));
}

QString detailText(const fast::RacePoint &point, Algorithm algorithm, const Words &words)
{
    return detailParts(point, algorithm, words).join(QStringLiteral(" · "));
}

QString hintText(const fast::RacePoint &point, Algorithm algorithm, const Words &words)
{
    const fast::Candidate &candidate = point.plan.of(algorithm);
    QStringList lines{withStop(words.say(workLabel(algorithm)))};
    if (candidate.suits)
        lines << Sentences::tr("The planner: %1").arg(words.say(reasonLabel(candidate)));
    if (const auto &difference = point.of(algorithm).difference)
        lines << Sentences::tr("Compared with sums in double precision at %1 of %2 outputs.").arg(formatCount(difference->compared), formatCount(difference->of));
    return lines.join(QLatin1Char('\n'));
}

QString spokenText(const fast::RacePoint &point, Algorithm algorithm, const Words &words)
{
    const Lap &lap = point.of(algorithm);
    QStringList parts = hintText(point, algorithm, words).split(QLatin1Char('\n'));
    if (lap.status == Lap::Status::Measured) {
        parts << Sentences::tr("median %1, spread %2").arg(timeText(lap.median()), spreadText(lap));
        const std::vector<Algorithm> leaders = point.leaders();
        if (std::find(leaders.begin(), leaders.end(), algorithm) != leaders.end())
            parts << (leaders.size() == 1 ? Sentences::tr("the fastest here") : Sentences::tr("one of the fastest here"));
    }
    parts << detailParts(point, algorithm, words);
    for (QString &part : parts) {
        part[0] = part[0].toUpper();
        part = withStop(part);
    }
    return joinSentences(parts);
}

QString resultText(const fast::RacePoint &point, const Words &words)
{
    const std::vector<Algorithm> leaders = point.leaders();
    if (leaders.empty())
        return {};
    if (leaders.size() > 1) {
        QStringList ways;
        for (const Algorithm algorithm : leaders)
            ways << wayText(algorithm, words, ways.isEmpty());
        const QString last = ways.takeLast();
        return joinSentences({Sentences::tr("%1 and %2 are the fastest: what parts them is less than their times vary.").arg(listOf(ways), last),
                              expectationText(point, leaders, words)});
    }
    const Algorithm fastest = leaders.front();
    std::optional<Algorithm> second;
    for (const Algorithm algorithm : fast::algorithms) {
        const Lap &lap = point.of(algorithm);
        if (algorithm != fastest && lap.status == Lap::Status::Measured && (!second || lap.median() < point.of(*second).median()))
            second = algorithm;
    }
    const QString winner = wayText(fastest, words, true);
    if (!second)
        return joinSentences({Sentences::tr("%1 is the fastest.").arg(winner), expectationText(point, leaders, words)});
    const double ratio = point.of(*second).median() / point.of(fastest).median();
    return joinSentences({Sentences::tr("%1 is the fastest, %2 times as fast as %3.").arg(winner, inSentence(formatNumber(ratio, ratio < 10 ? 2 : 3)), wayText(*second, words, false)),
                          expectationText(point, leaders, words)});
}

QString progressText(const fast::RaceReport &report, int rounds)
{
    const auto count = static_cast<qlonglong>(report.current);
    QString what;
    switch (report.setting.over) {
    case fast::RaceSetting::Over::Kernel: what = Sentences::tr("Kernel %1×%1").arg(count); break;
    case fast::RaceSetting::Over::Channels: what = Sentences::tr("Channels %1").arg(count); break;
    case fast::RaceSetting::Over::Size: what = Sentences::tr("Image %1×%1").arg(count); break;
    }
    if (report.round < 1)
        return Sentences::tr("%1: getting ready").arg(what);
    return Sentences::tr("%1: round %2 of %3").arg(what).arg(std::min(report.round, rounds)).arg(rounds);
}

} // namespace convlab::ui::race
