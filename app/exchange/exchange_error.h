// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace convlab::app {

/// Why a file cannot be imported or exported: a sentence for the learner.
class ExchangeError : public std::runtime_error {
public:
    explicit ExchangeError(const QString &problem) : std::runtime_error(problem.toStdString()) {}
    QString problem() const { return QString::fromUtf8(what()); }
};

} // namespace convlab::app
