// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/notice_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace convlab::ui {

namespace {

constexpr int iconSize = 18;
constexpr double radius = 8;

} // namespace

struct NoticeBar::Parts {
    Theme theme;
    Severity severity = Severity::Remark;
    QLabel *icon;
    QLabel *text;
    QPushButton *action;

    bool problem() const { return severity == Severity::Problem; }
};

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_parts(new Parts)
{
    connect(this, &QObject::destroyed, [parts = m_parts] { delete parts; });
    m_parts->icon = new QLabel(this);
    m_parts->text = new QLabel(this);
    m_parts->text->setWordWrap(true);
    m_parts->text->setMinimumWidth(1);
    m_parts->action = new QPushButton(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 4, 22, 4);
    row->setSpacing(10);
    row->addWidget(m_parts->icon);
    row->addWidget(m_parts->text, 1);
    row->addWidget(m_parts->action);
    connect(m_parts->action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    hide();
}

void NoticeBar::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    m_parts->text->setFont(theme.uiFont(13));
    m_parts->action->setFont(theme.uiFont(13));
    setNotice(m_parts->severity, m_parts->text->text(), m_parts->action->text());
}

void NoticeBar::setNotice(Severity severity, const QString &text, const QString &action)
{
    Parts &p = *m_parts;
    const bool fresh = text != p.text->text();
    p.severity = severity;
    const QColor colour = p.problem() ? p.theme.bad : p.theme.notice;
    const QString icon = p.problem() ? QStringLiteral("warning") : QStringLiteral("info");
    p.icon->setPixmap(themedIcon(icon, colour, colour).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    p.text->setText(text);
    p.action->setText(action);
    p.action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    update();
    if (fresh && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_parts->theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_parts->problem() ? theme.bad : theme.noticeBorder);
    painter.setBrush(m_parts->problem() ? theme.badFill : theme.noticeFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16.5, 2.5, -16.5, -2.5), radius, radius);
}

} // namespace convlab::ui

#include "moc_notice_bar.cpp"
