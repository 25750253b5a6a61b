// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/drawn_pictures.h"

#include "core/random/draw.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace convlab::ui {

namespace {

/// A picture and a painter whose shorter side is 100 units, the origin in the middle. Colours of pictures are data,
/// not a matter of the theme.
class Sheet {
public:
    Sheet(const QSize &size, const QColor &ground) : m_picture(size, QImage::Format_RGB32)
    {
        m_picture.fill(ground);
        m_painter.begin(&m_picture);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(size.width() / 2.0, size.height() / 2.0);
        const double unit = std::min(size.width(), size.height()) / 100.0;
        m_painter.scale(unit, unit);
        m_half = {size.width() / unit / 2, size.height() / unit / 2};
    }
    QPainter &painter() { return m_painter; }
    QSizeF half() const { return m_half; }      ///< from the middle to the borders, in units
    QImage finished()
    {
        m_painter.end();
        return m_picture;
    }

private:
    QImage m_picture;
    QPainter m_painter;
    QSizeF m_half;
};

QRadialGradient glow(const QPointF &centre, double radius, const QColor &inner, const QColor &outer)
{
    QRadialGradient gradient(centre, radius);
    gradient.setColorAt(0, inner);
    gradient.setColorAt(1, outer);
    return gradient;
}

QPainterPath ellipse(double x, double y, double across, double down)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), across, down);
    return path;
}

void drawRoom(Sheet &sheet)
{
    QPainter &painter = sheet.painter();
    const QSizeF half = sheet.half();
    QLinearGradient wall(0, -half.height(), half.width(), half.height());
    wall.setColorAt(0, QColor(0x5f, 0x7d, 0x86));
    wall.setColorAt(1, QColor(0x2c, 0x3d, 0x45));
    painter.fillRect(QRectF(-half.width(), -half.height(), 2 * half.width(), 2 * half.height()), wall);
    const QRectF window(-half.width() + 6, -42, half.width() - 34, 46);
    painter.fillRect(window, glow(window.center(), 40, QColor(0xff, 0xf6, 0xdc), QColor(0xa9, 0xd0, 0xe4)));
    painter.setPen(QPen(QColor(0xf1, 0xea, 0xdd), 2));
    painter.drawRect(window);
    painter.drawLine(QPointF(window.center().x(), window.top()), QPointF(window.center().x(), window.bottom()));
    painter.drawLine(QPointF(window.left(), window.center().y()), QPointF(window.right(), window.center().y()));
    // Books, because straight edges side by side tell kernels apart.
    Draw draw(7);
    painter.setPen(Qt::NoPen);
    for (double x = 36; x < half.width() - 4;) {
        const double width = 3 + 3 * draw.unit(), height = 18 + 9 * draw.unit();
        painter.setBrush(QColor::fromHsv(static_cast<int>(draw.whole(0, 359)), 120, static_cast<int>(draw.whole(90, 220))));
        painter.drawRect(QRectF(x, 6 - height, width - 0.6, height));
        x += width;
    }
    painter.fillRect(QRectF(34, 6, half.width() - 34, 2), QColor(0x8a, 0x5a, 0x36));
}

void drawHead(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.fillPath(ellipse(0, -12, 25, 29), QColor(0x32, 0x20, 0x1a));                                          // hair behind
    painter.fillPath(ellipse(0, 62, 44, 38), glow({-12, 34}, 60, QColor(0xc8, 0x4b, 0x3c), QColor(0x5e, 0x1d, 0x26)));   // shoulders
    painter.fillPath(ellipse(0, 20, 9, 14), QColor(0xb8, 0x7c, 0x5c));                                           // neck
    painter.fillPath(ellipse(0, -6, 20, 26), glow({-8, -14}, 42, QColor(0xf2, 0xc7, 0xa4), QColor(0x9c, 0x62, 0x46)));
    for (const double side : {-1.0, 1.0}) {
        painter.fillPath(ellipse(side * 8, -8, 3.6, 2.1), QColor(0xfa, 0xf7, 0xf2));
        painter.fillPath(ellipse(side * 8 + 0.4, -8, 1.9, 1.9), QColor(0x3a, 0x5a, 0x48));
        painter.fillPath(ellipse(side * 8 + 0.4, -8, 0.9, 0.9), QColor(0x08, 0x08, 0x08));
        painter.fillPath(ellipse(side * 8 - 0.2, -8.7, 0.45, 0.45), Qt::white);
        painter.fillPath(ellipse(side * 11, 2, 5, 3.6), glow({side * 11, 2}, 5, QColor(0xe0, 0x7a, 0x66, 90), QColor(0xe0, 0x7a, 0x66, 0)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x2c, 0x1a, 0x14), 1.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-13, -15, 9, 5), 30 * 16, 120 * 16);
    painter.drawArc(QRectF(4.5, -15, 9, 5), 30 * 16, 120 * 16);
    painter.setPen(QPen(QColor(0x8a, 0x4c, 0x38), 0.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-2.6, -1.5, 5.2, 5), 200 * 16, 140 * 16);
    painter.setPen(QPen(QColor(0x9e, 0x2e, 0x36), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-6.5, 3, 13, 8), 205 * 16, 130 * 16);
}

/// Strands over the forehead and beside the face: fine lines that a blur takes away.
void drawHair(QPainter &painter)
{
    Draw draw(3);
    const QPainterPath cap = ellipse(0, -12, 25, 29).subtracted(ellipse(0, -2, 19.4, 25));
    painter.fillPath(cap, QColor(0x3e, 0x28, 0x1f));
    painter.setClipPath(cap);
    painter.setBrush(Qt::NoBrush);
    for (int strand = 0; strand < 260; ++strand) {
        const double turn = std::numbers::pi * (0.85 + 1.3 * draw.unit()), reach = 19 + 9 * draw.unit();
        const double shade = draw.unit();
        painter.setPen(QPen(QColor::fromRgbF(float(0.18 + 0.42 * shade), float(0.11 + 0.27 * shade), float(0.08 + 0.15 * shade)), 0.28));
        QPainterPath line(QPointF(2, -40));
        line.quadTo(QPointF(reach * 1.1 * std::cos(turn), -34 + 6 * draw.unit()),
                    QPointF(reach * std::cos(turn), -10 - reach * std::sin(turn) * -1.1));
        painter.drawPath(line);
    }
    painter.setClipping(false);
}

} // namespace

QImage portraitPicture(const QSize &size)
{
    Sheet sheet(size, QColor(0x40, 0x54, 0x5c));
    drawRoom(sheet);
    drawHead(sheet.painter());
    drawHair(sheet.painter());
    return sheet.finished();
}

QImage textPicture(const QSize &size)
{
    Sheet sheet(size, QColor(0xfb, 0xf8, 0xf0));
    QPainter &painter = sheet.painter();
    const QSizeF half = sheet.half();
    const double left = -half.width() + 5;
    double base = -half.height();
    QFont font(QStringLiteral("Inter"));
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setPen(QColor(0x1a, 0x1c, 0x22));
    for (const double pixels : {17.0, 10.0, 6.0, 4.0, 2.8, 2.0}) {
        base += pixels * 1.28;
        font.setPixelSize(100);     // whole pixels only, so the painter is scaled instead
        painter.save();
        painter.setFont(font);
        painter.translate(left, base);
        painter.scale(pixels / 100, pixels / 100);
        painter.drawText(QPointF(0, 0), QStringLiteral("Kernel (f ∗ g) 0123456789"));
        painter.restore();
    }
    const QPointF middle(half.width() - 24, half.height() - 24);
    for (int spoke = 0; spoke < 36; ++spoke) {
        const double turn = spoke * std::numbers::pi / 18;
        painter.setPen(QPen(QColor(0x1a, 0x1c, 0x22), 0.15 + 0.02 * spoke));
        painter.drawLine(middle + 4 * QPointF(std::cos(turn), std::sin(turn)), middle + 20 * QPointF(std::cos(turn), std::sin(turn)));
    }
    painter.setPen(Qt::NoPen);
    const QColor inks[] = {QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x9e, 0x73)};
    for (int shape = 0; shape < 3; ++shape) {
        const QPointF at(left + 14 + 26 * shape, half.height() - 20);
        painter.setBrush(inks[shape]);
        painter.save();
        painter.translate(at);
        painter.rotate(shape == 2 ? 20 : 0);
        if (shape == 0)
            painter.drawEllipse(QPointF(0, 0), 11, 11);
        else if (shape == 1)
            painter.drawRect(QRectF(-10, -10, 20, 20));
        else
            painter.drawPolygon(QPolygonF({{-11, 10}, {11, 10}, {0, -11}}));
        painter.restore();
    }
    return sheet.finished();
}

} // namespace convlab::ui
