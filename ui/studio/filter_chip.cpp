// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_chip.h"

#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace convlab::ui {

namespace {

constexpr int longestName = 22;     ///< letters

} // namespace

FilterChip::FilterChip(int number, QWidget *parent)
    : QWidget(parent), m_number(number), m_switch(new QCheckBox(this)), m_name(new QToolButton(this)),
      m_left(button(QStringLiteral("chevron-left"), tr("Earlier in the chain (Alt+Left)"))),
      m_right(button(QStringLiteral("chevron-right"), tr("Later in the chain (Alt+Right)"))),
      m_remove(button(QStringLiteral("close"), tr("Remove this filter (Delete)")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 4, 3);
    row->setSpacing(2);
    row->addWidget(m_switch);
    row->addWidget(m_left);
    row->addWidget(m_name);
    row->addWidget(m_right);
    row->addWidget(m_remove);
    m_name->setProperty("class", QStringLiteral("quiet"));
    m_name->setCheckable(false);
    m_switch->setToolTip(tr("Switch this filter on or off"));
    connect(m_switch, &QCheckBox::toggled, this, &FilterChip::switched);
    connect(m_name, &QToolButton::clicked, this, &FilterChip::selected);
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removed);
}

QToolButton *FilterChip::button(const QString &icon, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setProperty("class", QStringLiteral("quiet"));
    made->setObjectName(icon);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

void FilterChip::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_name->setFont(theme.uiFont(13));
    const int side = qRound(22 * theme.fontScale);
    for (QToolButton *one : {m_left, m_right, m_remove}) {
        one->setIcon(themedIcon(one->objectName(), theme));
        one->setFixedSize(side, side);
        one->setIconSize(QSize(side, side) * 0.6);
    }
    dress();
}

void FilterChip::showFilter(const QString &name, bool on, bool selected, bool first, bool last)
{
    const QString words = name.isEmpty() ? tr("Your kernel") : name;
    const QString cut = words.size() > longestName ? words.left(longestName - 1) + QChar(0x2026) : words;
    m_name->setText(QStringLiteral("%1  %2").arg(m_number).arg(cut));
    m_name->setToolTip(words.size() > longestName ? words : tr("Edit this filter"));
    m_name->setAccessibleName(tr("Filter %1: %2%3").arg(m_number).arg(words, selected ? tr(", selected") : QString()));
    m_switch->setAccessibleName(tr("Filter %1 is on").arg(m_number));
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
    m_left->setVisible(selected && !first);
    m_right->setVisible(selected && !last);
    m_selected = selected;
    m_on = on;
    dress();
}

void FilterChip::dress()
{
    QPalette colors = m_name->palette();
    colors.setColor(QPalette::ButtonText, m_on ? m_theme.text : m_theme.textMuted);
    m_name->setPalette(colors);
    update();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RoleColors &kernel = m_theme.role(Role::Kernel);
    painter.setPen(QPen(m_selected ? kernel.strong : m_theme.borderStrong, m_selected ? 2 : 1, m_on ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_selected ? kernel.fill : m_theme.card);
    const double inset = m_selected ? 1 : 0.5;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(body, 8, 8);
}

void FilterChip::mousePressEvent(QMouseEvent *) { Q_EMIT selected(); }

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removed();
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT moved(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace convlab::ui

#include "moc_filter_chip.cpp"
