// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crossover.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace convlab {

namespace {

/// The logarithm of a curve between two neighbouring x: left at share 0, right at share 1.
struct Piece {
    std::size_t curve = 0;
    double left = 0, right = 0;
    double at(double share) const { return left + share * (right - left); }
};

std::vector<Piece> piecesBetween(std::size_t i, const std::vector<std::vector<double>> &curves)
{
    std::vector<Piece> pieces;
    for (std::size_t curve = 0; curve < curves.size(); ++curve) {
        const double left = curves[curve][i], right = curves[curve][i + 1];
        if (left > 0 && right > 0 && std::isfinite(left) && std::isfinite(right))
            pieces.push_back({curve, std::log(left), std::log(right)});
    }
    return pieces;
}

/// The share at which `other` comes below `lowest`, after `share`.
std::optional<double> overtakes(const Piece &other, const Piece &lowest, double share)
{
    const double ahead = lowest.at(share) - other.at(share), end = lowest.right - other.right;
    if (!(ahead <= 0 && end > 0))
        return {};
    const double start = lowest.left - other.left;
    return std::max(share, start / (start - end));
}

/// The lowest at the left end; of several the one that stays lowest.
const Piece &lowestOf(const std::vector<Piece> &pieces)
{
    return *std::min_element(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
    });
}

} // namespace

std::vector<Crossover> crossovers(const std::vector<double> &x, const std::vector<std::vector<double>> &curves)
{
    std::vector<Crossover> found;
    std::optional<std::size_t> before; // the lowest curve at the end of the last piece
    for (std::size_t i = 0; i + 1 < x.size(); ++i) {
        const std::vector<Piece> pieces = piecesBetween(i, curves);
        if (pieces.empty())
            continue;
        Piece lowest = lowestOf(pieces);
        for (const Piece &piece : pieces) {
            if (before == piece.curve && lowest.curve != piece.curve && lowest.left == piece.left)
                found.push_back({piece.curve, lowest.curve, x[i], std::exp(lowest.left)});
        }
        for (double share = 0;;) {
            std::optional<double> first;
            Piece next;
            for (const Piece &piece : pieces) {
                const auto crossing = piece.curve == lowest.curve ? std::nullopt : overtakes(piece, lowest, share);
                if (crossing && (!first || *crossing < *first || (*crossing == *first && piece.right < next.right))) {
                    first = crossing;
                    next = piece;
                }
            }
            if (!first)
                break;
            share = *first;
            found.push_back({lowest.curve, next.curve, std::exp(std::log(x[i]) + share * (std::log(x[i + 1]) - std::log(x[i]))),
                             std::exp(next.at(share))});
            lowest = next;
        }
        before = lowest.curve;
    }
    return found;
}

} // namespace convlab
