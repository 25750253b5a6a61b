// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_response.h"

#include <QString>

namespace convlab::ui {

QString responseName(ResponseKind kind);        ///< "low-pass"; a noun in German, which keeps its capital
QString responseSentence(ResponseKind kind);

/// "× 0.25": a gain.
QString gainText(double gain);

/// What the response says of flat areas, of the strongest wave and, for a low-pass, of half strength; a line each.
QString responseFacts(const PictureKernel &kernel, const KernelResponse &response);

/// What stands at one frequency: the wave's period and direction, and its gain.
QString responseAtText(const PictureKernel &kernel, double u, double v);

} // namespace convlab::ui
