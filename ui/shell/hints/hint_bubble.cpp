// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hints/hint_bubble.h"

#include "ui/controls/accessible_role.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int arrow = 10, radius = 8, widest = 300, narrowest = 200, fromEdge = 8;

} // namespace

HintBubble::HintBubble(QWidget &window)
    : QWidget(&window), m_title(new QLabel(this)), m_text(new QLabel(this)), m_count(new QLabel(this)), m_close(new QToolButton(this))
{
    setAccessibleRole(*this, QAccessible::HelpBalloon);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Close this hint (Esc)"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_close, &QToolButton::clicked, this, &HintBubble::closed);
    hide();
}

void HintBubble::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.uiFont(13, true));
    m_text->setFont(theme.uiFont(13));
    m_count->setFont(theme.uiFont(12));
    QPalette quiet = m_count->palette();
    quiet.setColor(QPalette::WindowText, theme.textMuted);
    m_count->setPalette(quiet);
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    update();
}

void HintBubble::setHint(const QString &title, const QString &text, const QString &count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_count->setText(count);
    m_close->setAccessibleName(tr("Close the hint “%1”").arg(title));
    setAccessibleName(QStringLiteral("%1. %2").arg(title, text));
    setAccessibleDescription(count);
    QAccessibleEvent said(this, QAccessible::Alert); // it takes no focus, so it is said
    QAccessible::updateAccessibility(&said);
}

/// As wide as its words like it, but rather high than far across what it is about.
int HintBubble::widthBeside(const QRect &target) const
{
    const int room = m_side == Side::LeftOf ? target.left() : (parentWidget()->width() - target.right()) * 2 / 5;
    return std::clamp(room - fromEdge, narrowest, std::max(narrowest, qRound(widest * m_theme.fontScale)));
}

void HintBubble::pointAt(const QWidget &thing, Side side, double height)
{
    m_side = side;
    const bool left = side == Side::LeftOf;
    layout()->setContentsMargins(14 + (left ? 0 : arrow), 8, 8 + (left ? arrow : 0), 12);
    const QMargins margins = layout()->contentsMargins();
    const QWidget &window = *parentWidget();
    const QRect target(thing.mapTo(&window, QPoint(0, 0)), thing.size());
    const int wide = widthBeside(target);
    const int head = std::max(m_close->sizeHint().height(), m_title->sizeHint().height());
    const int text = m_text->heightForWidth(wide - margins.left() - margins.right());
    resize(wide, margins.top() + head + layout()->spacing() + text + margins.bottom());

    const int tip = target.top() + qRound(target.height() * height);
    const int x = left ? target.left() - wide : target.right() + 1;
    move(std::clamp(x, fromEdge, std::max(fromEdge, window.width() - wide - fromEdge)),
         std::clamp(tip - this->height() / 2, fromEdge, std::max(fromEdge, window.height() - this->height() - fromEdge)));
    m_tip = std::clamp(tip - y(), radius + arrow, this->height() - radius - arrow);
    raise();
    update();
}

/// The bubble without its arrow.
QRect HintBubble::frame() const
{
    return m_side == Side::LeftOf ? rect().adjusted(0, 0, -arrow, 0) : rect().adjusted(arrow, 0, 0, 0);
}

void HintBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(frame()).adjusted(1, 1, -1, -1);
    const bool left = m_side == Side::LeftOf;
    const double base = left ? box.right() - 1 : box.left() + 1, point = left ? width() - 1.0 : 1.0;
    QPainterPath body, tip;
    body.addRoundedRect(box, radius, radius);
    tip.addPolygon(QPolygonF({{base, m_tip - arrow * 1.0}, {point, m_tip * 1.0}, {base, m_tip + arrow * 1.0}}));
    tip.closeSubpath();
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_theme.card);
    painter.drawPath(body.united(tip));
}

void HintBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace convlab::ui

#include "moc_hint_bubble.cpp"
