// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/loupe_reading.h"

#include "ui/lesson/state_json.h"
#include "ui/studio/filter_order.h"

#include <QCoreApplication>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int largestSectionKernel = 7, largestSectionDilation = 4;     ///< what section 2 takes

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LoupeReading)
};

/// Where a colour's byte lies in a pixel of Format_RGB32, which is 0xffRRGGBB as one number with the low byte first.
constexpr int byteOf(int colour) { return 2 - colour; }

std::array<int, 3> coloursOf(QRgb pixel) { return {qRed(pixel), qGreen(pixel), qBlue(pixel)}; }

QRectF windowOf(const LoupeSubject &subject, const QPoint &pixel)
{
    const PictureFilterSpec &spec = subject.spec;
    const int left = pixel.x() * spec.stride - spec.dilation * (spec.kernel.cols - 1) / 2;
    const int top = pixel.y() * spec.stride - spec.dilation * (spec.kernel.rows - 1) / 2;
    const double scale = subject.inputStride;
    return {left * scale, top * scale, (spec.dilation * (spec.kernel.cols - 1) + 1) * scale, (spec.dilation * (spec.kernel.rows - 1) + 1) * scale};
}

/// The level at a place of the window, taps or not: section 2 shows what dilation skips, too.
double levelAt(const LoupeSubject &subject, int x, int y, int colour)
{
    const PictureView view = viewOf(subject.input);
    const int col = pictureSource(x, view.width, subject.spec.mode), row = pictureSource(y, view.height, subject.spec.mode);
    return col < 0 || row < 0 ? 0 : view.bytes[row * view.pitch + col * 4 + byteOf(colour)];
}

QString problemFor(const PictureFilterSpec &spec)
{
    if (std::max(spec.kernel.rows, spec.kernel.cols) > largestSectionKernel)
        return Say::tr("Section 2 shows kernels up to %1×%1; this one is %2×%3.")
            .arg(largestSectionKernel).arg(spec.kernel.rows).arg(spec.kernel.cols);
    if (spec.dilation > largestSectionDilation)
        return Say::tr("Section 2 shows dilations up to %1; this one is %2.").arg(largestSectionDilation).arg(spec.dilation);
    return {};
}

} // namespace

std::optional<LoupeReading> readLoupe(const LoupeSubject &subject, const QPoint &picturePixel)
{
    if (subject.input.isNull())
        return std::nullopt;
    const auto [width, height] = filteredSize(subject.spec, subject.input.width(), subject.input.height());
    const QPoint pixel(picturePixel.x() / subject.outputStride, picturePixel.y() / subject.outputStride);
    if (!QRect(0, 0, width, height).contains(pixel))
        return std::nullopt;
    LoupeReading reading;
    reading.pixel = pixel;
    for (int colour = 0; colour < 3; ++colour)
        reading.sums[static_cast<std::size_t>(colour)] =
            explainPixel(subject.spec, viewOf(subject.input), pixel.x(), pixel.y(), byteOf(colour), subject.range);
    if (!subject.output.isNull())
        reading.painted = coloursOf(subject.output.pixel(pixel));
    reading.levelKnown = subject.spec.finish != Finish::Normalise || reading.painted.has_value();
    reading.window = windowOf(subject, pixel);
    const double side = subject.outputStride;
    reading.outputPixel = {pixel.x() * side, pixel.y() * side, side, side};
    return reading;
}

SectionPatch sectionPatch(const LoupeSubject &subject, const LoupeReading &reading, int colour)
{
    const PictureFilterSpec &spec = subject.spec;
    if (const QString problem = problemFor(spec); !problem.isEmpty())
        return {{}, problem};
    const int rows = spec.dilation * (spec.kernel.rows - 1) + 1, cols = spec.dilation * (spec.kernel.cols - 1) + 1;
    const int top = reading.pixel.y() * spec.stride - spec.dilation * (spec.kernel.rows - 1) / 2;
    const int left = reading.pixel.x() * spec.stride - spec.dilation * (spec.kernel.cols - 1) / 2;
    Tensor<double> x({1, 1, rows, cols});
    for (int row = 0; row < rows; ++row) {
        for (int col = 0; col < cols; ++col)
            x.at(0, 0, row, col) = levelAt(subject, left + col, top + row, colour);
    }
    const Tensor<double> w({1, 1, spec.kernel.rows, spec.kernel.cols}, spec.kernel.weights);
    const bool hasBias = spec.bias != 0 && spec.gain == 1;     // section 2 knows no gain
    return {{{QStringLiteral("input"), toJson(Extent2{rows, cols})},
             {QStringLiteral("kernel"), toJson(Extent2{spec.kernel.rows, spec.kernel.cols})},
             {QStringLiteral("dilation"), toJson(Extent2{spec.dilation, spec.dilation})},
             {QStringLiteral("flip"), spec.flip},
             {QStringLiteral("bias"), hasBias},
             {QStringLiteral("x"), toJson(x)},
             {QStringLiteral("w"), toJson(w)},
             {QStringLiteral("b"), toJson(Tensor<double>({1, 1, 1, 1}, hasBias ? spec.bias : 0))}},
            {}};
}

} // namespace convlab::ui
