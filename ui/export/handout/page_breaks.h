// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

class QTextDocument;

namespace convlab::ui {

inline constexpr int keepProperty = QTextFormat::UserProperty + 21;     ///< block: so many blocks stay on one page

/// Moves to the next page what would be torn: a heading from its paragraph, a card, a table, blocks that are to be kept
/// together. What is higher than a page stays where it is.
void keepTogether(QTextDocument &document);

} // namespace convlab::ui
