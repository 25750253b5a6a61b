// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/option_grid.h"

#include "ui/study/option_button.h"
#include "ui/study/study_style.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double gapPixels = 10;

} // namespace

OptionGrid::OptionGrid(const QStringList &texts, QWidget *parent) : QWidget(parent)
{
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new OptionButton(i + 1, texts[i], this);
        connect(button, &OptionButton::chosen, this, [this, i] {
            setCurrent(i);
            Q_EMIT chosen(i);
        });
        connect(button, &OptionButton::nextWanted, this, &OptionGrid::nextWanted);
        m_buttons.push_back(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);      // Fixed would cut off what wraps beyond the size hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCurrent(0);
}

void OptionGrid::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (OptionButton *button : m_buttons)
        button->setTheme(theme);
    updateGeometry();
    arrange(width(), true);
}

int OptionGrid::columns() const
{
    return columnsFor(width());
}

int OptionGrid::columnsFor(int width) const
{
    const int half = (width - study::scaled(m_theme, gapPixels)) / 2;
    return std::all_of(m_buttons.begin(), m_buttons.end(), [half](const OptionButton *b) { return b->oneLineWidth() <= half; }) ? 2 : 1;
}

/// Rows of equal height each; returns the height of them all.
int OptionGrid::arrange(int width, bool place) const
{
    const int gap = study::scaled(m_theme, gapPixels), columnCount = columnsFor(width);
    const int cell = (width - gap * (columnCount - 1)) / columnCount;
    int y = 0;
    for (int first = 0; first < count(); first += columnCount) {
        const int end = std::min(first + columnCount, count());
        int height = 0;
        for (int i = first; i < end; ++i)
            height = std::max(height, button(i)->heightForWidth(cell));
        for (int i = first; place && i < end; ++i)
            button(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect((i - first) * (cell + gap), y, cell, height)));
        y += height + gap;
    }
    return y - gap;
}

int OptionGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize OptionGrid::sizeHint() const
{
    const int width = study::scaled(m_theme, 700);
    return {width, arrange(width, false)};
}

QSize OptionGrid::minimumSizeHint() const
{
    int width = 0;
    for (const OptionButton *button : m_buttons)
        width = std::max(width, button->minimumSizeHint().width());
    return {width, 0};
}

void OptionGrid::showRows(int index, const QString &rows)
{
    button(index)->showRows(rows);
    updateGeometry();
    arrange(width(), true);
}

void OptionGrid::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void OptionGrid::setCurrent(int index)
{
    const bool focused = button(m_current)->hasFocus();
    m_current = std::clamp(index, 0, count() - 1);
    for (int i = 0; i < count(); ++i)
        button(i)->setFocusPolicy(i == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(button(m_current));
    if (focused)
        focusCurrent(Qt::OtherFocusReason);
}

void OptionGrid::focusCurrent(Qt::FocusReason reason)
{
    button(m_current)->setFocus(reason);
}

void OptionGrid::moveCurrent(int by)
{
    const int target = m_current + by;
    if (target >= 0 && target < count())
        setCurrent(target);
}

void OptionGrid::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (digit >= 0 && digit < count()) {
        setCurrent(digit);
        if (button(digit)->verdict() == OptionButton::Verdict::Open)
            button(digit)->click();
    } else if (event->key() == Qt::Key_Left) {
        moveCurrent(-forward);
    } else if (event->key() == Qt::Key_Right) {
        moveCurrent(forward);
    } else if (event->key() == Qt::Key_Up) {
        moveCurrent(-columns());
    } else if (event->key() == Qt::Key_Down) {
        moveCurrent(columns());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace convlab::ui

#include "moc_option_grid.cpp"
