// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace convlab::ui {

/// A few words beside a thing in the window, with an arrow to it and a button that closes them. Stands above the window's
/// own widgets and takes part in no layout.
class HintBubble : public QWidget {
    Q_OBJECT

public:
    enum class Side { LeftOf, RightOf };    ///< of the thing

    explicit HintBubble(QWidget &window);

    void setTheme(const Theme &theme);
    void setHint(const QString &title, const QString &text, const QString &count);
    /// Stands beside `thing`, inside the window, and points at a height of it: 0 is its top, 1 its bottom.
    void pointAt(const QWidget &thing, Side side, double height);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect frame() const;
    int widthBeside(const QRect &target) const;

    Theme m_theme;
    QLabel *m_title, *m_text, *m_count;
    QToolButton *m_close;
    Side m_side = Side::LeftOf;
    int m_tip = 0;      ///< how far down the arrow's tip is
};

} // namespace convlab::ui
