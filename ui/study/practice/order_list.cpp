// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/order_list.h"

#include <QKeyEvent>

namespace convlab::ui {

OrderList::OrderList(const QStringList &steps, QWidget *parent) : QListWidget(parent)
{
    for (int i = 0; i < steps.size(); ++i) {
        auto *item = new QListWidgetItem(steps[i], this);
        item->setData(Qt::UserRole, i);
    }
    setDragDropMode(QAbstractItemView::InternalMove);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setSpacing(2);
    setAccessibleName(tr("Steps; Alt with the arrow keys moves the current one"));
    setToolTip(tr("Drag, or move with Alt and the arrow keys"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrentRow(0);
}

std::vector<int> OrderList::order() const
{
    std::vector<int> indices;
    for (int row = 0; row < count(); ++row)
        indices.push_back(item(row)->data(Qt::UserRole).toInt());
    return indices;
}

void OrderList::setOrder(const std::vector<int> &order)
{
    const std::vector<int> now = this->order();
    if (!std::is_permutation(order.begin(), order.end(), now.begin(), now.end()))
        return;
    for (int place = 0; place < count(); ++place) {
        const std::vector<int> left = this->order();
        const auto from = std::find(left.begin(), left.end(), order[static_cast<std::size_t>(place)]) - left.begin();
        insertItem(place, takeItem(static_cast<int>(from)));
    }
    setCurrentRow(0);
}

void OrderList::settle(const std::vector<std::size_t> &wrong)
{
    m_settled = true;
    setDragDropMode(QAbstractItemView::NoDragDrop);
    for (int row = 0; row < count(); ++row) {
        const bool misplaced = std::find(wrong.begin(), wrong.end(), static_cast<std::size_t>(row)) != wrong.end();
        item(row)->setText((misplaced ? QStringLiteral("✗  ") : QStringLiteral("✓  ")) + item(row)->text());
    }
}

QSize OrderList::sizeHint() const
{
    int height = 2 * frameWidth() + 2;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row) + 2 * spacing();
    return {320, height};
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers().testFlag(Qt::AltModifier))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (vertical || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        QListWidget::keyPressEvent(event);
    else
        event->ignore(); // Enter and the page's letters are the page's
}

void OrderList::moveCurrent(int by)
{
    const int from = currentRow(), to = from + by;
    if (m_settled || from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

} // namespace convlab::ui

#include "moc_order_list.cpp"
