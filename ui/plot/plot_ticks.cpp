// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_ticks.h"

#include "ui/text/number_format.h"

#include <qcustomplot.h>

#include <cmath>

namespace convlab::ui {

namespace {

/// Largest over smallest number of a logarithmic axis with 1, 2, 5, 10 …: beside each other there is more room.
constexpr double mostForFivesAcross = 1000, mostForFivesUp = 100;
constexpr qsizetype mostPowersUp = 7;   ///< above each other in a low plot
constexpr std::size_t mostNames = 16;   ///< side by side; of more only about six are written

class PowerTicker : public QCPAxisTickerLog {
public:
    PowerTicker(bool upwards, bool wholeNumbers)
        : m_mostForFives(upwards ? mostForFivesUp : mostForFivesAcross), m_upwards(upwards), m_wholeNumbers(wholeNumbers) {}

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return m_fives && tick >= 1e-3 && tick < 1e4 ? formatSentence(tick) : powerTickText(tick);
    }
    /// Where two powers of ten would be all there is to read, 2 and 5 times them are written, too.
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        m_fives = range.lower > 0 && range.upper / range.lower <= m_mostForFives;
        if (!m_fives)
            return m_upwards ? fewerPowers(QCPAxisTickerLog::createTickVector(step, range)) : QCPAxisTickerLog::createTickVector(step, range);
        return fiveTicks(m_wholeNumbers ? std::max(range.lower, 1.0) : range.lower, range.upper);
    }
    QVector<double> createSubTickVector(int count, const QVector<double> &ticks) override
    {
        return m_fives ? QVector<double>() : QCPAxisTickerLog::createSubTickVector(count, ticks);
    }

private:
    double m_mostForFives;
    bool m_upwards, m_wholeNumbers;
    bool m_fives = false;
};

class PlainTicker : public QCPAxisTicker {
public:
    explicit PlainTicker(bool wholeNumbers) : m_wholeNumbers(wholeNumbers) {}

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        m_step = m_wholeNumbers ? std::max(1.0, std::ceil(step)) : step;
        return m_step;
    }
    int getSubTickCount(double step) override { return m_wholeNumbers ? 0 : QCPAxisTicker::getSubTickCount(step); }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        // Sums of a step miss zero by a rounding error.
        return formatSentence(std::abs(tick) < 1e-9 * m_step ? 0 : tick, 4);
    }

private:
    bool m_wholeNumbers;
    double m_step = 1;
};

} // namespace

QString powerTickText(double value)
{
    const double power = std::log10(value);
    const int whole = static_cast<int>(std::lround(power));
    if (std::abs(power - whole) > 1e-9 || std::abs(whole) < 2)
        return formatSentence(value);
    return QStringLiteral("10") + superscript(whole);
}

QVector<double> fiveTicks(double low, double high)
{
    QVector<double> ticks;
    const bool close = high / low < 6;
    for (int power = static_cast<int>(std::floor(std::log10(low))); std::pow(10, power) <= high; ++power) {
        for (int factor = 1; factor < 10; ++factor) {
            if (!close && factor != 1 && factor != 2 && factor != 5)
                continue;
            if (const double tick = factor * std::pow(10, power); tick >= low && tick <= high)
                ticks.append(tick);
        }
    }
    return ticks;
}

QVector<double> fewerPowers(const QVector<double> &ticks)
{
    if (ticks.size() <= mostPowersUp)
        return ticks;
    const auto powerOf = [](double tick) { return std::lround(std::log10(tick)); };
    const long between = std::max(1L, powerOf(ticks[1]) - powerOf(ticks[0]));
    const long step = between * ((ticks.size() + mostPowersUp - 1) / mostPowersUp);
    QVector<double> kept;
    for (const double tick : ticks) {
        if (powerOf(tick) % step == 0)
            kept.append(tick);
    }
    return kept;
}

void setTicks(QCPAxis &axis, const PlotAxis &data, const Words &words)
{
    axis.setScaleType(data.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (!data.names.empty()) {
        auto names = QSharedPointer<QCPAxisTickerText>::create();
        const std::size_t step = data.names.size() <= mostNames ? 1 : (data.names.size() + 5) / 6;
        for (std::size_t i = 0; i < data.names.size(); i += step)
            names->addTick(static_cast<double>(i), words.say(data.names[i]));
        axis.setTicker(names);
    } else if (data.logarithmic) {
        axis.setTicker(QSharedPointer<PowerTicker>::create(axis.orientation() == Qt::Vertical, data.wholeNumbers));
    } else {
        axis.setTicker(QSharedPointer<PlainTicker>::create(data.wholeNumbers));
    }
}

} // namespace convlab::ui
