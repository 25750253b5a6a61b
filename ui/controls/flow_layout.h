// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace convlab::ui {

/// Lays items side by side and breaks into rows like words in a line. As many items as their minimum widths
/// allow share a row; then all grow alike towards their size hints, as far as the tightest row lets them. All
/// items of a row have its height. A last item that is aligned to the right stands at the end of its row, as wide
/// as it wants to be before the others grow.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(QWidget *parent, int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// The height of as many whole rows as fit into `room`, at least of the first: no item is cut in half.
    int heightOfRows(int width, int room) const;
    QSize sizeHint() const override;            ///< everything in one row
    QSize minimumSize() const override;         ///< the widest item alone
    void setGeometry(const QRect &rect) override;

private:
    struct Row;
    std::vector<Row> rowsFor(int width) const;

    std::vector<QLayoutItem *> m_items;
    int m_horizontalGap, m_verticalGap;
};

} // namespace convlab::ui
