// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/response_words.h"

#include "core/analysis/kernel_edit.h"
#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <numbers>

namespace convlab::ui {

namespace {

using std::numbers::pi;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(KernelResponse)
};

QString periodText(double frequency) { return Say::tr("%1\u00a0px").arg(inSentence(formatNumber(2 * pi / frequency, 3))); }

/// "→", "↓" or degrees between them: across the stripes, so that opposite directions are one.
QString directionText(double u, double v)
{
    double degrees = std::round(std::atan2(v, u) * 180 / pi);
    if (degrees < 0)
        degrees += 180;
    return degrees == 0 || degrees == 180 ? QStringLiteral("→") : degrees == 90 ? QStringLiteral("↓") : Say::tr("at %1°").arg(degrees);
}

QString halvingText(const PictureKernel &kernel)
{
    QStringList parts;
    for (const auto &[angle, arrow] : {std::pair(0.0, "→"), std::pair(90.0, "↓")}) {
        if (const std::optional<double> half = halvingFrequency(kernel, angle))
            parts << QStringLiteral("%1\u00a0%2").arg(periodText(*half), QString::fromUtf8(arrow));
    }
    return parts.isEmpty() ? QString() : Say::tr("half at a period of %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString responseName(ResponseKind kind)
{
    switch (kind) {
    case ResponseKind::Nothing: return Say::tr("nothing passes");
    case ResponseKind::AllPass: return Say::tr("all-pass");
    case ResponseKind::Boost: return Say::tr("boost");
    case ResponseKind::LowPass: return Say::tr("low-pass");
    case ResponseKind::HighPass: return Say::tr("high-pass");
    case ResponseKind::BandPass: return Say::tr("band-pass");
    case ResponseKind::BandStop: return Say::tr("band-stop");
    }
    return {};
}

QString responseSentence(ResponseKind kind)
{
    switch (kind) {
    case ResponseKind::Nothing: return Say::tr("The answer is 0 everywhere.");
    case ResponseKind::AllPass: return Say::tr("Coarse and fine come through alike.");
    case ResponseKind::Boost: return Say::tr("Nothing gets weaker, some detail gets stronger.");
    case ResponseKind::LowPass: return Say::tr("Coarse shapes stay, fine detail gets weaker.");
    case ResponseKind::HighPass: return Say::tr("Fine detail stays, flat areas get weaker.");
    case ResponseKind::BandPass: return Say::tr("Detail of a middling size stays, coarser and finest get weaker.");
    case ResponseKind::BandStop: return Say::tr("Detail of a middling size gets weaker.");
    }
    return {};
}

QString gainText(double gain) { return QStringLiteral("×\u00a0%1").arg(inSentence(formatNumber(gain, 3))); }

QString responseFacts(const PictureKernel &kernel, const KernelResponse &response)
{
    QStringList lines{Say::tr("flat areas (DC) %1").arg(gainText(cleanKernelSum(kernel)))};
    const int strongest = response.strongest(), middle = response.size / 2;
    const double u = response.frequency(strongest % response.size), v = response.frequency(strongest / response.size);
    const double most = response.magnitude[static_cast<std::size_t>(strongest)];
    if (strongest != middle * response.size + middle && most > 0)
        lines << Say::tr("strongest %1, period %2\u00a0%3").arg(gainText(most), periodText(std::hypot(u, v)), directionText(u, v));
    const bool blurs = responseKind(response) == ResponseKind::LowPass; // elsewhere half of DC says little
    if (const QString half = blurs ? halvingText(kernel) : QString(); !half.isEmpty())
        lines << half;
    return lines.join(QLatin1Char('\n'));
}

QString responseAtText(const PictureKernel &kernel, double u, double v)
{
    const double frequency = std::hypot(u, v);
    const QString gain = gainText(std::abs(responseAt(kernel, u, v)));
    return frequency < 1e-9 ? Say::tr("flat areas: %1").arg(gain)
                            : Say::tr("period %1\u00a0%2: %3").arg(periodText(frequency), directionText(u, v), gain);
}

} // namespace convlab::ui
