// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace convlab::ui {

struct FlowLayout::Row {
    std::vector<QLayoutItem *> items;
    int minimumWidth = 0, hintWidth = 0, height = 0;

    /// The item at the end of the row, or null.
    QLayoutItem *trailing() const
    {
        return !items.empty() && items.back()->alignment().testFlag(Qt::AlignRight) ? items.back() : nullptr;
    }
    /// How far all others may grow in `width`: 0 not at all, 1 to their hints.
    double growthIn(int width) const
    {
        const QLayoutItem *last = trailing();
        const int wanted = last ? std::max(0, last->sizeHint().width() - last->minimumSize().width()) : 0;
        const int growing = hintWidth - minimumWidth - wanted;
        return growing > 0 ? std::clamp(double(width - minimumWidth - wanted) / growing, 0.0, 1.0) : 1;
    }
};

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item; // addItem() took them over
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize least = item->minimumSize(), hint = item->sizeHint().expandedTo(least);
        const bool fits = !rows.empty() && rows.back().minimumWidth + m_horizontalGap + least.width() <= width;
        if (!fits)
            rows.emplace_back();
        Row &row = rows.back();
        const int gap = row.items.empty() ? 0 : m_horizontalGap;
        row.items.push_back(item);
        row.minimumWidth += gap + least.width();
        row.hintWidth += gap + hint.width();
        row.height = std::max(row.height, hint.height());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    for (const Row &row : rows)
        height += row.height;
    return height + m_verticalGap * std::max(0, static_cast<int>(rows.size()) - 1);
}

int FlowLayout::heightOfRows(int width, int room) const
{
    const int whole = heightForWidth(width);
    const QMargins margins = contentsMargins();
    if (whole - margins.bottom() <= room)
        return whole;
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height = 0, end = margins.top();
    for (const Row &row : rows) {
        end += row.height + (height > 0 ? m_verticalGap : 0);
        if (height > 0 && end > room)
            break;
        height = end;
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0, height = 0;
    for (const Row &row : rowsFor(QWIDGETSIZE_MAX)) {
        width = std::max(width, row.hintWidth);
        height += row.height;
    }
    return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const std::vector<Row> rows = rowsFor(inner.width());
    // The tightest row says how far items grow, so that equal items are equally wide in all rows.
    double growth = 1;
    for (const Row &row : rows)
        growth = std::min(growth, row.growthIn(inner.width()));
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = inner.top();
    for (const Row &row : rows) {
        int x = inner.left();
        for (QLayoutItem *item : row.items) {
            const int least = item->minimumSize().width();
            int width = least + static_cast<int>(growth * std::max(0, item->sizeHint().width() - least));
            if (item == row.trailing()) {
                width = std::clamp(inner.right() + 1 - x, least, std::max(least, item->sizeHint().width()));
                x = std::max(x, inner.right() + 1 - width);
            }
            const int left = mirrored ? inner.left() + inner.right() + 1 - x - width : x;
            item->setGeometry(QRect(left, y, width, row.height));
            x += width + m_horizontalGap;
        }
        y += row.height + m_verticalGap;
    }
}

} // namespace convlab::ui

#include "moc_flow_layout.cpp"
