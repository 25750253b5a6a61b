// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollBar;

namespace convlab::ui {

/// Brings a scroll bar back to a share of its range, again with each new range, until anybody else scrolls. The bar's.
class ScrollReturn : public QObject {
    Q_OBJECT

public:
    ScrollReturn(QScrollBar &bar, double share);

private:
    void put();

    QScrollBar &m_bar;
    double m_share;
    bool m_putting = false;
};

/// How far down a bar is, 0 to 1.
double shareOf(const QScrollBar &bar);

} // namespace convlab::ui
