// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
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

/// Paints one SVG in a colour per mode, at whatever size and device pixel ratio is asked for. A picture that
/// was drawn once is kept in Qt's cache: buttons repaint at every step of the player.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, const QColor &color, const QColor &disabled)
        : m_name(std::move(name)), m_color(color), m_disabled(disabled)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap(QSize(qRound(rect.width() * ratio), qRound(rect.height() * ratio)), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    /// `size` is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString ink = (mode == QIcon::Disabled ? m_disabled : m_color).name();
        const QString key = QStringLiteral("icon/%1/%2/%3x%4").arg(m_name, ink).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = draw(size, ink.toLatin1());
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    /// Qt 6.4 asks for device pixels here, too, and sets the ratio on the result itself.
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
    QPixmap draw(const QSize &size, const QByteArray &ink) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer renderer(iconSource(m_name).replace("#000000", ink));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(picture.rect()));
        return picture;
    }

    QString m_name;
    QColor m_color, m_disabled;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    return themedIcon(name, theme.text, theme.textFaint);
}

QIcon themedIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    return QIcon(new SvgIconEngine(name, color, disabled));
}

bool hasIcon(const QString &name) { return QFile::exists(iconPath(name)); }

} // namespace convlab::ui
