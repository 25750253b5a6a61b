// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace convlab::ui {

struct Theme;

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);

} // namespace convlab::ui
