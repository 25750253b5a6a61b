// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/letter_outline.h"

#include <QFont>
#include <QFontMetricsF>

namespace convlab::ui {

namespace {

constexpr int drawnAt = 256; ///< pixels; large, so that no hint for small sizes is taken

} // namespace

bool isTextLetter(char32_t code)
{
    return QChar::script(code) == QChar::Script_Han;
}

LetterOutline letterOutline(char32_t code)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(drawnAt);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString letter = QString::fromUcs4(&code, 1);
    QPainterPath path;
    path.addText(0, 0, font, letter);
    const double scale = 1.0 / drawnAt;
    return {QTransform::fromScale(scale, scale).map(path), QFontMetricsF(font).horizontalAdvance(letter) * scale};
}

} // namespace convlab::ui
