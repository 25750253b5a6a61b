// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace convlab::ui {

/// A PDF of Qt's without the moment at which it was made, which would differ from run to run: zeros of the same length
/// keep the file's offsets.
QByteArray withoutMoment(QByteArray pdf);

/// While one lives, Qt writes the fonts of a PDF in the same order in every process: it keeps them in a hash table, and
/// a table keeps the seed it was made with.
class SteadyOrder {
public:
    SteadyOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyOrder(const SteadyOrder &) = delete;
    SteadyOrder &operator=(const SteadyOrder &) = delete;
};

} // namespace convlab::ui
