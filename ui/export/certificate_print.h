// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/certificate.h"

class QWidget;

namespace convlab::ui {

/// Asks for a printer and prints the page, scaled to the paper's width.
void printCertificate(const Certificate &certificate, QWidget &parent);

} // namespace convlab::ui
