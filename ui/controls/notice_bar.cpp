// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/notice_bar.h"

#include "ui/controls/accessible_role.h"
#include "ui/controls/clamped_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace convlab::ui {

namespace {

constexpr int barHeight = 44, air = 12;     ///< with two lines at text size 100 %; what of it does not grow with them
constexpr double actionShare = 0.28;        ///< of the bar's width, for the button's words
constexpr int sideMargin = 16, edge = 2;    ///< around the card

} // namespace

struct NoticeBar::Parts {
    QLabel *icon;
    ClampedText *text;
    QPushButton *action;
    QString actionText, briefAction;
    Severity severity = Severity::Remark;
    Theme theme;

    bool problem() const { return severity == Severity::Problem; }
    QColor ink() const { return problem() ? theme.bad : theme.notice; }
};

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    Parts &p = *m_parts;
    p.icon = new QLabel(this);
    p.text = new ClampedText(this);
    p.action = new QPushButton(this);
    p.action->setFocusPolicy(Qt::TabFocus); // it goes away when clicked: the focus stays where it was
    p.action->setProperty("class", QStringLiteral("compact"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin + 12, edge + 1, sideMargin + 7, edge + 1);
    row->setSpacing(10);
    row->addWidget(p.icon);
    row->addWidget(p.text, 1);
    row->addWidget(p.action);
    setFixedHeight(barHeight);
    connect(p.action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    setNotice(Severity::Remark, {});
}

NoticeBar::~NoticeBar() = default;

int NoticeBar::heightFor(const Theme &theme)
{
    return air + static_cast<int>(std::lround((barHeight - air) * theme.fontScale));
}

void NoticeBar::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    dress();
}

void NoticeBar::setNotice(Severity severity, const QString &text, const QString &action, const QString &briefAction)
{
    Parts &p = *m_parts;
    const bool news = text != p.text->text() || severity != p.severity;
    p.severity = severity;
    p.text->setText(text);
    p.actionText = action;
    p.briefAction = briefAction;
    p.action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    dress();
    showAction();
    if (!news || text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dress()
{
    Parts &p = *m_parts;
    const Theme &theme = p.theme;
    if (!theme.text.isValid())
        return;
    const int side = static_cast<int>(std::lround(18 * theme.fontScale));
    const QIcon icon = themedIcon(p.problem() ? QStringLiteral("warning") : QStringLiteral("info"), p.ink(), p.ink());
    p.icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    p.icon->setAccessibleName(p.problem() ? tr("Problem") : tr("Remark"));
    p.text->setFont(theme.uiFont(13));
    QPalette words = p.text->palette();
    words.setColor(QPalette::WindowText, theme.text);
    p.text->setPalette(words);
    p.action->setFont(theme.uiFont(13));
    setFixedHeight(heightFor(theme));
    showAction();
    update();
}

void NoticeBar::showAction()
{
    const Parts &p = *m_parts;
    const auto write = [&p](const QString &words) { p.action->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"))); };
    QString shown = p.actionText;
    write(shown);
    const int taken = p.icon->sizeHint().width() + p.action->sizeHint().width() + 2 * layout()->spacing();
    if (!p.text->fitsIn(rect().marginsRemoved(layout()->contentsMargins()).width() - taken)) { // the explanation matters more than the button's last words
        const int room = static_cast<int>(width() * actionShare);
        shown = p.briefAction.isEmpty() ? p.action->fontMetrics().elidedText(p.actionText, Qt::ElideRight, room) : p.briefAction;
        write(shown);
    }
    p.action->setAccessibleName(p.actionText);
    p.action->setToolTip(shown == p.actionText ? QString() : p.actionText);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAction();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Parts &p = *m_parts;
    if (!p.theme.text.isValid())
        return;
    QPainter painter(this);
    const QColor fill = p.problem() ? p.theme.badFill : p.theme.noticeFill;
    const QColor line = p.problem() ? mixed(fill, p.ink(), 0.45) : p.theme.noticeBorder;
    paintBox(painter, QRectF(rect()).adjusted(sideMargin, edge, -sideMargin, -edge), 8, fill, line);
}

} // namespace convlab::ui

#include "moc_notice_bar.cpp"
