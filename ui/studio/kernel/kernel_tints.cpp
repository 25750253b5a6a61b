// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/kernel_tints.h"

#include "ui/canvas/cell_digits.h"
#include "ui/canvas/cell_look.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double smallestDigits = 8;    ///< pixels at 100 % text: who asked for larger text reads tints rather than specks
constexpr double iconDensity = 3; ///< pixels per pixel, for sharp icons on dense screens

CellLook lookOf(double weight, double largest)
{
    CellLook look;
    look.level = largest > 0 ? static_cast<int>(std::lround(weight / largest * tintLevels)) : 0;
    return look;
}

template<typename Visit>
void eachCell(const QRectF &area, const PictureKernel &kernel, Visit visit)
{
    const QSizeF size(area.width() / kernel.cols, area.height() / kernel.rows);
    for (int row = 0; row < kernel.rows; ++row) {
        for (int col = 0; col < kernel.cols; ++col) {
            const QPointF corner(area.left() + col * size.width(), area.top() + row * size.height());
            visit(QRectF(corner, size), kernel.weights[static_cast<std::size_t>(row * kernel.cols + col)]);
        }
    }
}

} // namespace

double largestMagnitude(const PictureKernel &kernel)
{
    double largest = 0;
    for (const double weight : kernel.weights)
        largest = std::max(largest, std::abs(weight));
    return largest;
}

void paintKernelTints(QPainter &painter, const QRectF &area, const PictureKernel &kernel, const Theme &theme)
{
    const double largest = largestMagnitude(kernel);
    const CellMetrics metrics = cellMetrics({area.width() / kernel.cols, area.height() / kernel.rows});
    eachCell(area, kernel, [&](const QRectF &cell, double weight) {
        paintCell(painter, metrics.bodyOf(cell), lookOf(weight, largest), metrics.radius, metrics.border, theme);
    });
}

void paintKernelDigits(QPainter &painter, const QRectF &area, const PictureKernel &kernel, const Theme &theme)
{
    const DigitStyle style = digitStyle(kernel.weights, {area.width() / kernel.cols, area.height() / kernel.rows});
    if (style.pixels < smallestDigits * theme.fontScale)
        return;
    const double largest = largestMagnitude(kernel);
    painter.setFont(theme.monoFont(style.pixels / theme.fontScale));
    eachCell(area, kernel, [&](const QRectF &cell, double weight) {
        painter.setPen(digitColor(lookOf(weight, largest), theme));
        painter.drawText(cell, Qt::AlignCenter, cellText(weight, style.characters).toString());
    });
}

QIcon kernelIcon(const PictureKernel &kernel, const Theme &theme, int pixels)
{
    QImage image(QSize(pixels, pixels) * static_cast<int>(iconDensity), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(iconDensity);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double largest = largestMagnitude(kernel);
    const double side = static_cast<double>(pixels - 1) / std::max(kernel.rows, kernel.cols);
    QRectF area(0, 0, side * kernel.cols, side * kernel.rows);
    area.moveCenter(QPointF(pixels / 2.0, pixels / 2.0));
    eachCell(area, kernel, [&](const QRectF &cell, double weight) {
        const double share = largest > 0 ? weight / largest : 0;
        painter.fillRect(cell, mixed(theme.cell, share < 0 ? theme.role(Role::Kernel).strong : theme.role(Role::Input).strong, std::abs(share)));
    });
    painter.setPen(QPen(theme.borderStrong, 0.7));
    painter.drawRect(area);
    painter.end();
    return QIcon(QPixmap::fromImage(image));
}

} // namespace convlab::ui
