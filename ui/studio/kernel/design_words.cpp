// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/design_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace convlab::ui {

namespace {

constexpr const char *context = "KernelDesign";

struct FamilyWords {
    const char *title, *note;
};

/// In the order of KernelFamily.
constexpr FamilyWords families[kernelFamilyCount]{
    {QT_TRANSLATE_NOOP("KernelDesign", "Identity"), QT_TRANSLATE_NOOP("KernelDesign", "Every pixel stays as it is.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Box"), QT_TRANSLATE_NOOP("KernelDesign", "The plain mean of all pixels under the window.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Gaussian"),
     QT_TRANSLATE_NOOP("KernelDesign", "A blur without corners: weights fall off as a bell curve of width σ.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Motion blur"), QT_TRANSLATE_NOOP("KernelDesign", "The mean along a line, as if the camera had moved.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Sharpen"),
     QT_TRANSLATE_NOOP("KernelDesign", "Adds how much a pixel differs from its four neighbours, times the amount.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Unsharp mask"),
     QT_TRANSLATE_NOOP("KernelDesign", "Adds what a Gaussian blur of width σ takes away, times the amount.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Sobel"),
     QT_TRANSLATE_NOOP("KernelDesign", "How fast the picture grows brighter in one direction; 1 2 1 smooths across.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Scharr"),
     QT_TRANSLATE_NOOP("KernelDesign", "As Sobel, but 3 10 3 treats all directions more alike.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Prewitt"), QT_TRANSLATE_NOOP("KernelDesign", "As Sobel, with a plain mean across.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Laplacian"),
     QT_TRANSLATE_NOOP("KernelDesign", "The second derivative: how a pixel differs from its neighbours.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Laplacian of Gaussian"),
     QT_TRANSLATE_NOOP("KernelDesign", "A blur and a Laplacian in one: edges without the noise, blobs about as wide as σ.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Difference of Gaussians"),
     QT_TRANSLATE_NOOP("KernelDesign", "A narrow blur less a wide one; at a ratio of 1.6 close to the Laplacian of Gaussian.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Emboss"),
     QT_TRANSLATE_NOOP("KernelDesign", "The picture and its slope in one direction: edges look carved.")},
    {QT_TRANSLATE_NOOP("KernelDesign", "Gabor"),
     QT_TRANSLATE_NOOP("KernelDesign", "Stripes under a bell curve: answers to one width and one direction.")},
};

struct ParameterWords {
    const char *key, *label, *tip;
};

constexpr ParameterWords parameters[]{
    {"size", QT_TRANSLATE_NOOP("KernelDesign", "Size"), QT_TRANSLATE_NOOP("KernelDesign", "Rows and columns of the kernel")},
    {"rows", QT_TRANSLATE_NOOP("KernelDesign", "Rows"), QT_TRANSLATE_NOOP("KernelDesign", "How many pixels from top to bottom are averaged")},
    {"cols", QT_TRANSLATE_NOOP("KernelDesign", "Columns"), QT_TRANSLATE_NOOP("KernelDesign", "How many pixels from left to right are averaged")},
    {"sigma", QT_TRANSLATE_NOOP("KernelDesign", "Width σ"),
     QT_TRANSLATE_NOOP("KernelDesign", "Standard deviation of the bell curve in pixels; a size of 6σ holds nearly all of it")},
    {"length", QT_TRANSLATE_NOOP("KernelDesign", "Length"), QT_TRANSLATE_NOOP("KernelDesign", "Pixels along the line")},
    {"angle", QT_TRANSLATE_NOOP("KernelDesign", "Angle °"),
     QT_TRANSLATE_NOOP("KernelDesign", "Degrees, clockwise: 0 to the right, 90 down")},
    {"amount", QT_TRANSLATE_NOOP("KernelDesign", "Amount"), QT_TRANSLATE_NOOP("KernelDesign", "How much detail is added; 0 changes nothing")},
    {"neighbours", QT_TRANSLATE_NOOP("KernelDesign", "Neighbours"),
     QT_TRANSLATE_NOOP("KernelDesign", "4: the pixels beside, above and below; 8: the diagonal ones too")},
    {"ratio", QT_TRANSLATE_NOOP("KernelDesign", "Ratio"), QT_TRANSLATE_NOOP("KernelDesign", "How many times wider the second Gaussian is")},
    {"depth", QT_TRANSLATE_NOOP("KernelDesign", "Depth"), QT_TRANSLATE_NOOP("KernelDesign", "How much of the slope is added; 0 changes nothing")},
    {"wavelength", QT_TRANSLATE_NOOP("KernelDesign", "Wavelength"), QT_TRANSLATE_NOOP("KernelDesign", "Pixels from stripe to stripe")},
    {"phase", QT_TRANSLATE_NOOP("KernelDesign", "Phase °"),
     QT_TRANSLATE_NOOP("KernelDesign", "0: a bright stripe in the middle, 90: an edge, 180: a dark stripe")},
    {"aspect", QT_TRANSLATE_NOOP("KernelDesign", "Aspect"),
     QT_TRANSLATE_NOOP("KernelDesign", "Below 1 the bell curve is longer along the stripes, above 1 shorter")},
};

QString translated(const char *text) { return QCoreApplication::translate(context, text); }

const ParameterWords *wordsOf(const QString &key)
{
    const auto found = std::find_if(std::begin(parameters), std::end(parameters),
                                    [&](const ParameterWords &words) { return key == QLatin1String(words.key); });
    return found == std::end(parameters) ? nullptr : found;
}

} // namespace

QString familyTitle(KernelFamily family) { return translated(families[static_cast<std::size_t>(family)].title); }

QString familyKeptAs(KernelFamily family) { return QString::fromUtf8(families[static_cast<std::size_t>(family)].title); }

QString familyTitle(const QString &keptAs) { return keptAs.isEmpty() ? QString() : translated(keptAs.toUtf8().constData()); }

QString familyNote(KernelFamily family) { return translated(families[static_cast<std::size_t>(family)].note); }

QString parameterLabel(const QString &key)
{
    const ParameterWords *words = wordsOf(key);
    return words ? translated(words->label) : QString();
}

QString parameterTip(const QString &key)
{
    const ParameterWords *words = wordsOf(key);
    return words ? translated(words->tip) : QString();
}

} // namespace convlab::ui
