// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace convlab::ui {

/// How much room a part's words need; measured once with the fonts, so that the layout itself is arithmetic.
struct PartMeasure {
    double titleHeight = 0;     ///< one line; 0: no title
    double titleWidth = 0;      ///< the whole title
    double titleMinimum = 0;    ///< what must stay when it is elided: symbol and shape
    QSizeF sign;                ///< an operator sign at the size of a cell of 40 px; the least size of a meter
    QSizeF code;                ///< lines of code beside cells of 36 px
};

} // namespace convlab::ui
