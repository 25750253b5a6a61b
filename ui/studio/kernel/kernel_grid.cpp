// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_grid.h"

#include "ui/controls/accessible_role.h"
#include "ui/studio/kernel/kernel_tints.h"
#include "ui/study/study_style.h"
#include "ui/text/number_format.h"
#include "ui/theme/line_strength.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int smallestSide = 6, largestSide = 64, widest = 288;

} // namespace

KernelGrid::KernelGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Canvas);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("Drag a cell up or down to change its weight; Shift is finer, Ctrl coarser, Escape takes it back.\n"
                  "Double-click or type to write a number. Ctrl+V pastes a table from a spreadsheet.\n"
                  "The framed cell is the middle: it lies on the pixel that is computed."));
    describe();
}

void KernelGrid::setTheme(const Theme &theme)
{
    m_theme = theme;
    closeEditor();
    updateGeometry();
    update();
}

void KernelGrid::setKernel(const PictureKernel &kernel)
{
    if (kernel == m_kernel)
        return;
    m_drag.reset();
    m_keyHeld = false;
    closeEditor();
    m_kernel = kernel;
    m_hovered.reset();
    moveCursor(m_cursor);
    update();
}

void KernelGrid::setSymmetry(KernelSymmetry symmetry)
{
    m_symmetry = symmetry;
    update();
}

double KernelGrid::stepFor(const PictureKernel &kernel)
{
    const double largest = largestMagnitude(kernel);
    const double wanted = (largest > 0 ? largest : 1) / 20;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    const double lead = wanted / power;
    return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

QSize KernelGrid::sizeHint() const { return {study::scaled(m_theme, widest), heightForWidth(study::scaled(m_theme, widest))}; }

QSize KernelGrid::minimumSizeHint() const { return {120, 120}; }

/// The same for every kernel, so that a size that is changed by a slider does not move the slider.
int KernelGrid::heightForWidth(int width) const
{
    const int wanted = std::min(width, study::scaled(m_theme, widest)) * 5 / 6;
    return m_mostHeight > 0 ? std::min(wanted, m_mostHeight) : wanted;
}

void KernelGrid::setMostHeight(int pixels)
{
    if (pixels == m_mostHeight)
        return;
    m_mostHeight = pixels;
    updateGeometry();
}

KernelGrid::Places KernelGrid::places() const
{
    const int fitting = std::min(width() / m_kernel.cols, height() / m_kernel.rows);
    const int side = std::clamp(fitting, 1, study::scaled(m_theme, largestSide));
    return {QPoint((width() - side * m_kernel.cols) / 2, (height() - side * m_kernel.rows) / 2), side};
}

QRect KernelGrid::cellRect(const Cell &cell) const
{
    const auto [corner, side] = places();
    return {corner.x() + cell.col * side, corner.y() + cell.row * side, side, side};
}

std::optional<KernelGrid::Cell> KernelGrid::cellAt(const QPoint &position) const
{
    const auto [corner, side] = places();
    const QPoint inside = position - corner;
    if (inside.x() < 0 || inside.y() < 0)
        return std::nullopt;
    const Cell cell{inside.y() / side, inside.x() / side};
    return cell.row < m_kernel.rows && cell.col < m_kernel.cols ? std::optional(cell) : std::nullopt;
}

double KernelGrid::weightAt(const Cell &cell) const
{
    return m_kernel.weights[static_cast<std::size_t>(cell.row * m_kernel.cols + cell.col)];
}

void KernelGrid::setWeight(const Cell &cell, double weight)
{
    m_kernel = withWeight(m_kernel, cell.row, cell.col, weight, m_symmetry);
    describe();
    update();
}

bool KernelGrid::isTied(const Cell &cell, const Cell &to) const
{
    const PictureKernel marked = withWeight(clearedKernel(m_kernel), to.row, to.col, 1, m_symmetry);
    return marked.weights[static_cast<std::size_t>(cell.row * m_kernel.cols + cell.col)] != 0;
}

void KernelGrid::moveCursor(Cell cell)
{
    m_cursor = {std::clamp(cell.row, 0, m_kernel.rows - 1), std::clamp(cell.col, 0, m_kernel.cols - 1)};
    describe();
    update();
}

void KernelGrid::describe()
{
    const QString cell = tr("row %1, column %2: %3").arg(m_cursor.row + 1).arg(m_cursor.col + 1).arg(formatNumber(weightAt(m_cursor)));
    const QString name = tr("Kernel %1×%2, %3").arg(m_kernel.rows).arg(m_kernel.cols).arg(cell);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    setAccessibleDescription(tr("Arrow keys move, digits write, Page Up and Page Down change the weight, Delete sets 0"));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void KernelGrid::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    paintMarks(painter);
}

void KernelGrid::paintCells(QPainter &painter) const
{
    const auto [corner, side] = places();
    paintKernelTints(painter, QRectF(corner, QSizeF(side * m_kernel.cols, side * m_kernel.rows)), m_kernel, m_theme);
    paintKernelDigits(painter, QRectF(corner, QSizeF(side * m_kernel.cols, side * m_kernel.rows)), m_kernel, m_theme);
}

/// The middle, the cell under the mouse, the keyboard's cell and those that change with it.
void KernelGrid::paintMarks(QPainter &painter) const
{
    const int side = places().side;
    const double radius = side < 20 ? 2 : 5;
    const auto frame = [&](const Cell &cell, const QColor &color, double width) {
        painter.setPen(QPen(color, width));
        const double inset = width / 2 + (side < 20 ? 0 : 1);
        painter.drawRoundedRect(QRectF(cellRect(cell)).adjusted(inset, inset, -inset, -inset), radius, radius);
    };
    painter.setBrush(Qt::NoBrush);
    const QColor kernel = m_theme.role(Role::Kernel).strong;
    const Cell middle{(m_kernel.rows - 1) / 2, (m_kernel.cols - 1) / 2};
    if (side >= smallestSide && m_kernel.weights.size() > 1)
        frame(middle, kernel, side < 20 ? 1 : 1.5);
    const std::optional<Cell> active = m_drag ? m_cursor : hasFocus() ? std::optional(m_cursor) : m_hovered;
    if (m_symmetry != KernelSymmetry::None && active) {
        for (int row = 0; row < m_kernel.rows; ++row) {
            for (int col = 0; col < m_kernel.cols; ++col) {
                if (isTied({row, col}, *active))
                    frame({row, col}, m_theme.focus, 1.5);
            }
        }
    }
    if (m_hovered && !m_drag)
        frame(*m_hovered, m_theme.borderStrong, 1.5);
    if (hasFocus() || m_drag)
        frame(m_cursor, m_theme.focus, focusWidth(m_theme));
}

} // namespace convlab::ui

#include "moc_kernel_grid.cpp"
