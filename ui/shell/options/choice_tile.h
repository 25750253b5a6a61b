// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRadioButton>

#include <functional>

class QPainter;

namespace convlab::ui {

/// A choice that shows what it means: a small picture above its words. One of the tiles of a parent is chosen; arrows move.
class ChoiceTile : public QRadioButton {
    Q_OBJECT

public:
    using Preview = std::function<void(QPainter &painter, const QRectF &area)>;

    ChoiceTile(const QString &text, const QSize &picture, Preview preview, QWidget *parent);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void focusInEvent(QFocusEvent *event) override;

private:
    QSize pictureSize() const;

    Theme m_theme;
    QSize m_picture;        ///< at text size 100 %
    Preview m_preview;
    bool m_focusVisible = false;
};

/// A window in small: columns, words and a grid, in the colours of a theme.
void paintThemeSample(QPainter &painter, const QRectF &area, const Theme &theme);
/// Values from −1 to 1 in the tints of a theme.
void paintValueSample(QPainter &painter, const QRectF &area, const Theme &theme);

} // namespace convlab::ui
