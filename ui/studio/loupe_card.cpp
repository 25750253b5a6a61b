// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/loupe_card.h"

#include "ui/studio/loupe_paint.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int padding = 12, toolGap = 8, fromCorner = 12;

} // namespace

LoupeCard::LoupeCard(QWidget *parent)
    : QWidget(parent), m_tools(new QWidget(this)), m_step(new QPushButton(tr("Step through it in section 2"), m_tools)),
      m_close(new QToolButton(m_tools)), m_problem(new QLabel(this))
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int colour = 0; colour < 3; ++colour) {
        auto *button = new QToolButton(m_tools);
        button->setText(colourName(colour));
        button->setCheckable(true);
        button->setToolTip(tr("The arithmetic of this colour"));
        connect(button, &QToolButton::clicked, this, [this, colour] { setColour(colour); });
        row->addWidget(button);
        m_colours.push_back(button);
    }
    row->addStretch(1);
    row->addWidget(m_step);
    row->addWidget(m_close);
    m_step->setProperty("class", QStringLiteral("compact"));
    m_close->setProperty("class", QStringLiteral("quiet"));
    m_close->setToolTip(tr("Let go of the pixel (Esc)"));
    m_close->setAccessibleName(tr("Let go of the pixel"));
    m_problem->setWordWrap(true);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_patch.state); });
    connect(m_close, &QToolButton::clicked, this, &LoupeCard::closeWanted);
    setColour(0);
    hide();
}

void LoupeCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QToolButton *button : m_colours)
        button->setFont(theme.uiFont(12));
    m_step->setFont(theme.uiFont(12));
    m_problem->setFont(theme.uiFont(12));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    fit();
}

void LoupeCard::setColour(int colour)
{
    m_colour = colour;
    for (int i = 0; i < 3; ++i)
        m_colours[static_cast<std::size_t>(i)]->setChecked(i == colour);
    showPatch();
    update();
}

void LoupeCard::showReading(const LoupeSubject &subject, const std::optional<LoupeReading> &reading, bool pinned)
{
    m_subject = subject;
    m_reading = reading;
    m_pinned = pinned;
    setAttribute(Qt::WA_TransparentForMouseEvents, !pinned);
    m_tools->setVisible(pinned);
    showPatch();
    setVisible(reading.has_value());
}

void LoupeCard::showPatch()
{
    m_patch = m_reading && m_pinned ? sectionPatch(m_subject, *m_reading, m_colour) : SectionPatch{};
    m_step->setEnabled(!m_patch.state.isEmpty());
    m_problem->setText(m_patch.problem);
    m_problem->setVisible(!m_patch.problem.isEmpty());
    fit();
}

void LoupeCard::fit()
{
    if (!m_reading || !m_theme.text.isValid())
        return;
    const LoupeFigure figure{m_subject, *m_reading, m_colour, m_theme};
    QSize inner = figure.size();
    if (m_pinned)
        inner.setWidth(std::max(inner.width(), m_tools->sizeHint().width()));
    int height = inner.height();
    if (m_pinned) {
        m_tools->setGeometry(padding, padding + height + toolGap, inner.width(), m_tools->sizeHint().height());
        height = m_tools->geometry().bottom() + 1 - padding;
        if (!m_problem->text().isEmpty()) {
            m_problem->setGeometry(padding, padding + height + toolGap, inner.width(), m_problem->heightForWidth(inner.width()));
            height = m_problem->geometry().bottom() + 1 - padding;
        }
    }
    resize(inner.width() + 2 * padding, height + 2 * padding);
    setAccessibleName(figure.text());
    update();
}

void LoupeCard::placeIn(const QRect &area, const QPointF &pointed)
{
    const bool right = pointed.x() < area.center().x(), below = pointed.y() < area.center().y();
    const int x = right ? area.right() - fromCorner - width() : area.left() + fromCorner;
    const int y = below ? area.bottom() - fromCorner - height() : area.top() + fromCorner;
    move(std::max(x, area.left()), std::max(y, area.top()));
}

void LoupeCard::paintEvent(QPaintEvent *)
{
    if (!m_reading || !m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_pinned ? m_theme.accent : m_theme.borderStrong, 1.5));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    LoupeFigure{m_subject, *m_reading, m_colour, m_theme}.paint(painter, QPoint(padding, padding));
}

} // namespace convlab::ui

#include "moc_loupe_card.cpp"
