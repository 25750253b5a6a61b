// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace convlab::ui {

namespace {

QString iconPath(const QString &name) { return QStringLiteral(":/convlab/icons/%1.svg").arg(name); }

QByteArray iconSource(const QString &name)
{
    QFile file(iconPath(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M4 4h16v16H4zM4 "
                             "4l16 16M20 4L4 20' fill='none' stroke='#000000' stroke-width='2'/></svg>");
}

/// Paints one SVG in a colour per mode, at whatever size and device pixel ratio is asked for.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QByteArray source, const QColor &color, const QColor &disabled)
        : m_source(std::move(source)), m_color(color), m_disabled(disabled)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor &color = mode == QIcon::Disabled ? m_disabled : m_color;
        QSvgRenderer renderer(QByteArray(m_source).replace("#000000", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    /// `size` is in device pixels already: Qt 6.4 sets the ratio on the result itself.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

private:
    QByteArray m_source;
    QColor m_color, m_disabled;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    return themedIcon(name, theme.text, theme.textFaint);
}

QIcon themedIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    return QIcon(new SvgIconEngine(iconSource(name), color, disabled));
}

bool hasIcon(const QString &name) { return QFile::exists(iconPath(name)); }

} // namespace convlab::ui
