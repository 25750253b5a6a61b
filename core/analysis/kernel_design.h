// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

namespace convlab {

// Kernels that have a formula. Sides are 1 to largestPictureKernel, else ParameterError; so are results that are not
// finite. Angles are in degrees, clockwise on the screen because rows count downwards: 0 is to the right, 90 down.
// Cells are counted from the middle (x to the right, y down).

/// 1 in the middle, 0 elsewhere: the picture stays as it is.
PictureKernel identityKernel(int size);

/// Every weight 1 / (rows · cols).
PictureKernel boxKernel(int rows, int cols);

/// e^(−(x² + y²) / 2σ²), divided by its sum. σ = 0 is its limit, the identity.
PictureKernel gaussianKernel(int size, double sigma);

enum class GradientKind {
    Sobel,      ///< 1 2 1 across the direction (Sobel and Feldman, 1968)
    Scharr,     ///< 3 10 3 (Scharr, 2000)
    Prewitt     ///< 1 1 1 (Prewitt, 1970)
};
/// 3×3: how fast the picture grows brighter in the nearest of eight directions. Diagonals are the compass masks: the
/// outer weights go one place round for every 45° (Robinson, 1977).
PictureKernel gradientKernel(GradientKind kind, double angle);

enum class Neighbours { Four, Eight };
/// The sum of the neighbours less the middle as often: the second derivatives, added.
PictureKernel laplacianKernel(Neighbours neighbours);

/// (x² + y² − 2σ²) / σ⁴ times the Gaussian, less its mean so that the sum is 0 (Marr and Hildreth, 1980).
PictureKernel laplacianOfGaussianKernel(int size, double sigma);

/// The Gaussian of σ less that of ratio · σ; 1.6 comes closest to the Laplacian of Gaussian (Marr and Hildreth, 1980).
PictureKernel differenceOfGaussiansKernel(int size, double sigma, double ratio);

/// 3×3: the identity less `amount` times the Laplacian of four neighbours. Sum 1.
PictureKernel sharpenKernel(double amount);

/// The identity and `amount` times what a Gaussian blur takes away: (1 + a) δ − a G. Sum 1.
PictureKernel unsharpKernel(int size, double sigma, double amount);

/// 3×3: the identity and `depth` times Sobel's gradient: light seems to come from the opposite side. Sum 1.
PictureKernel embossKernel(double angle, double depth);

/// A line of `length` pixels through the middle, each cell by its distance d from it: max(0, 1 − d), divided by the
/// sum. As many rows and columns as the line needs.
PictureKernel motionBlurKernel(double length, double angle);

/// Stripes under a Gaussian window (Gabor, 1946; Daugman, 1985).
struct GaborShape {
    double wavelength = 6;  ///< pixels from stripe to stripe
    double angle = 0;       ///< across the stripes
    double phase = 0;       ///< degrees: 0 a bright stripe in the middle, 90 an edge
    double sigma = 3;       ///< of the window, across the stripes
    double aspect = 0.5;    ///< below 1 the window is longer along the stripes
};
/// w · (cos(2πx'/λ + ψ) − c) with the window w = e^(−(x'² + γ²y'²) / 2σ²), x' = x cos θ + y sin θ, y' = y cos θ − x sin θ.
/// c makes the sum 0, so that flat areas vanish however few stripes there are (Lee, 1996); then the positive weights
/// are made to add up to 4, as Sobel's do. All 0 where the stripes are too wide to be seen in the window.
PictureKernel gaborKernel(int size, const GaborShape &shape);

} // namespace convlab
