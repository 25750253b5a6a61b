// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace convlab::ui {

/// A ring over a widget that has the focus by keyboard and would not show it: text and areas that only scroll.
class FocusOverlay : public QWidget {
    Q_OBJECT

public:
    explicit FocusOverlay(QWidget &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace convlab::ui
