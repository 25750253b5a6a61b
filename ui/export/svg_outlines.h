// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace convlab::ui {

/// The SVG with every <text> element as QSvgGenerator writes them turned into a path of the same look,
/// without fonts and without the empty groups that it leaves.
QByteArray textAsOutlines(const QByteArray &svg);

} // namespace convlab::ui
