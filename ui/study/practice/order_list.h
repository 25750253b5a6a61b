// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <vector>

namespace convlab::ui {

/// Steps to be brought into order: drag them, or move the current one with Alt and the arrows.
class OrderList : public QListWidget {
    Q_OBJECT

public:
    explicit OrderList(const QStringList &steps, QWidget *parent = nullptr);

    /// Indices of the steps as they were given, from the top.
    std::vector<int> order() const;
    /// Puts the steps into this order; one that is none of theirs changes nothing.
    void setOrder(const std::vector<int> &order);
    /// No more moving; the places in `wrong` are marked.
    void settle(const std::vector<std::size_t> &wrong);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveCurrent(int by);
    bool m_settled = false;
};

} // namespace convlab::ui
