// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/course_title.h"

#include "ui/theme/line_strength.h"

#include <QFontMetrics>
#include <QPainter>

namespace convlab::ui {

namespace {

constexpr int radius = 6;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

CourseTitle::CourseTitle(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setObjectName(QStringLiteral("courseTitle"));
    setToolTip(tr("What the course is about, and how to work with it"));
    setAccessibleName(tr("%1, about the course").arg(title));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus); // after a click Space still plays
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CourseTitle::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(16, true));
    updateGeometry();
    update();
}

void CourseTitle::setCurrent(bool on)
{
    m_current = on;
    update();
}

QRect CourseTitle::textRect(const QRect &area) const
{
    return QFontMetrics(font()).boundingRect(area.adjusted(inset, inset, -inset, -inset), wrapped, text());
}

int CourseTitle::heightForWidth(int width) const
{
    return textRect(QRect(0, 0, width, 1000)).height() + 2 * inset;
}

QSize CourseTitle::sizeHint() const
{
    const int width = QFontMetrics(font()).horizontalAdvance(text()) + 2 * inset;
    return {width, heightForWidth(width)};
}

int CourseTitle::widestWord() const
{
    return QFontMetrics(font()).boundingRect(QRect(0, 0, 1, 1000), wrapped, text()).width() + 1;
}

QSize CourseTitle::minimumSizeHint() const
{
    return {1, QFontMetrics(font()).height() + 2 * inset};
}

void CourseTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme.focus, focusWidth(m_theme)) : QPen(Qt::NoPen));
        painter.setBrush(m_current ? m_theme.accentQuiet : underMouse() ? m_theme.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setFont(font());
    painter.setPen(m_theme.text);
    painter.drawText(rect().adjusted(inset, inset, -inset, -inset), wrapped, text());
}

void CourseTitle::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CourseTitle::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace convlab::ui

#include "moc_course_title.cpp"
