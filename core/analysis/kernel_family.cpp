// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kernel_family.h"

#include "core/analysis/kernel_design.h"
#include "core/errors/parameter_error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace convlab {

namespace {

using Values = std::vector<double>;

struct Entry {
    const char *key;
    std::vector<DesignParameter> parameters;
    PictureKernel (*make)(const Values &);
};

int whole(double value)
{
    if (!std::isfinite(value))
        throw ParameterError(Rule::NotFinite);
    return static_cast<int>(std::lround(std::clamp(value, -1e6, 1e6)));
}

constexpr DesignParameter sized(double initial) { return {"size", 1, largestPictureKernel, 2, initial}; }
constexpr DesignParameter sigma(double initial) { return {"sigma", 0.3, 8, 0.1, initial}; }
constexpr DesignParameter direction(double initial) { return {"angle", 0, 315, 45, initial}; }

template<GradientKind kind>
PictureKernel gradient(const Values &v) { return gradientKernel(kind, v[0]); }

/// In the order of the enumeration.
const std::array<Entry, kernelFamilyCount> &table()
{
    static const std::array<Entry, kernelFamilyCount> entries{{
        {"identity", {sized(3)}, [](const Values &v) { return identityKernel(whole(v[0])); }},
        {"box", {{"rows", 1, largestPictureKernel, 1, 3}, {"cols", 1, largestPictureKernel, 1, 3}},
         [](const Values &v) { return boxKernel(whole(v[0]), whole(v[1])); }},
        {"gaussian", {sigma(1), sized(7)}, [](const Values &v) { return gaussianKernel(whole(v[1]), v[0]); }},
        {"motion_blur", {{"length", 1, 31, 1, 9}, {"angle", 0, 175, 5, 0}},
         [](const Values &v) { return motionBlurKernel(v[0], v[1]); }},
        {"sharpen", {{"amount", 0, 4, 0.05, 1}}, [](const Values &v) { return sharpenKernel(v[0]); }},
        {"unsharp", {{"amount", 0, 4, 0.05, 1}, sigma(1.5), sized(9)},
         [](const Values &v) { return unsharpKernel(whole(v[2]), v[1], v[0]); }},
        {"sobel", {direction(0)}, gradient<GradientKind::Sobel>},
        {"scharr", {direction(0)}, gradient<GradientKind::Scharr>},
        {"prewitt", {direction(0)}, gradient<GradientKind::Prewitt>},
        {"laplacian", {{"neighbours", 4, 8, 4, 4}},
         [](const Values &v) { return laplacianKernel(whole(v[0]) == 8 ? Neighbours::Eight : Neighbours::Four); }},
        {"laplacian_of_gaussian", {sigma(1.4), sized(9)},
         [](const Values &v) { return laplacianOfGaussianKernel(whole(v[1]), v[0]); }},
        {"difference_of_gaussians", {sigma(1), {"ratio", 1.1, 4, 0.1, 1.6}, sized(11)},
         [](const Values &v) { return differenceOfGaussiansKernel(whole(v[2]), v[0], v[1]); }},
        {"emboss", {direction(45), {"depth", 0, 3, 0.05, 1}}, [](const Values &v) { return embossKernel(v[0], v[1]); }},
        {"gabor",
         {{"wavelength", 2, 20, 0.5, 6}, {"angle", 0, 175, 5, 0}, {"phase", 0, 345, 15, 0}, sigma(2.5), {"aspect", 0.2, 2, 0.1, 0.5},
          sized(15)},
         [](const Values &v) { return gaborKernel(whole(v[5]), {v[0], v[1], v[2], v[3], v[4]}); }},
    }};
    return entries;
}

const Entry &entryOf(KernelFamily family) { return table()[static_cast<std::size_t>(family)]; }

} // namespace

const std::vector<DesignParameter> &designParameters(KernelFamily family) { return entryOf(family).parameters; }

const char *familyKey(KernelFamily family) { return entryOf(family).key; }

std::optional<KernelFamily> familyOf(std::string_view key)
{
    const auto entry = std::find_if(table().begin(), table().end(), [&](const Entry &candidate) { return candidate.key == key; });
    if (entry == table().end())
        return std::nullopt;
    return static_cast<KernelFamily>(entry - table().begin());
}

KernelDesign initialDesign(KernelFamily family)
{
    KernelDesign design{family, {}};
    for (const DesignParameter &parameter : designParameters(family))
        design.values.push_back(parameter.initial);
    return design;
}

PictureKernel designedKernel(const KernelDesign &design)
{
    const std::size_t expected = designParameters(design.family).size();
    if (design.values.size() != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(design.values.size())},
                                                   {"expected", static_cast<double>(expected)}});
    return entryOf(design.family).make(design.values);
}

} // namespace convlab
