// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/loupe_card.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/shown_state.h"
#include "ui/studio/loupe_paint.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int padding = 12, toolGap = 8, hintGap = 4, fromCorner = 12;
constexpr double smallestScale = 0.7;    ///< of the text, that can still be read

} // namespace

LoupeCard::LoupeCard(QWidget *parent)
    : QWidget(parent), m_tools(new QWidget(this)), m_step(new QPushButton(tr("Step through it in section 2"), m_tools)),
      m_close(new QToolButton(m_tools)), m_problem(new QLabel(this)),
      m_hint(new QLabel(tr("Click to hold it here"), this))
{
    auto *row = new FlowLayout(m_tools, 4, 4);
    row->setContentsMargins(0, 0, 0, 0);
    for (int colour = 0; colour < 3; ++colour) {
        auto *button = new QToolButton(m_tools);
        button->setText(colourName(colour));
        button->setCheckable(true);
        button->setToolTip(tr("The arithmetic of this colour"));
        connect(button, &QToolButton::toggled, this, [this, colour] { setColour(colour); });
        row->addWidget(button);
        m_colours.push_back(button);
    }
    row->addWidget(m_step);
    row->addWidget(m_close);
    m_step->setProperty("class", QStringLiteral("compact"));
    m_close->setProperty("class", QStringLiteral("quiet"));
    m_close->setToolTip(tr("Let go of the pixel (Esc)"));
    m_close->setAccessibleName(tr("Let go of the pixel"));
    m_problem->setWordWrap(true);
    m_hint->setProperty("class", QStringLiteral("muted"));
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_patch.state); });
    connect(m_close, &QToolButton::clicked, this, &LoupeCard::closeWanted);
    setColour(0);
    hide();
}

void LoupeCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    fit();
}

void LoupeCard::dressTools()
{
    const QFont font = m_fitting.uiFont(12);
    for (QToolButton *button : m_colours)
        button->setFont(font);
    m_step->setFont(font);
    m_problem->setFont(font);
    m_hint->setFont(font);
}

void LoupeCard::setColour(int colour)
{
    m_colour = colour;
    for (int i = 0; i < 3; ++i)
        showChecked(*m_colours[static_cast<std::size_t>(i)], i == colour);
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
    m_hint->setVisible(!pinned);
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

/// As large as its contents at the learner's text size; where that is more than the picture has room for, smaller.
void LoupeCard::fit()
{
    if (!m_reading || !m_theme.text.isValid())
        return;
    m_fitting = m_theme;
    const QSize room = parentWidget() ? parentWidget()->size() - QSize(2, 2) * fromCorner : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    QSize wanted = layOut();
    while ((wanted.width() > room.width() || wanted.height() > room.height()) && m_fitting.fontScale > smallestScale) {
        m_fitting.fontScale = std::max(m_fitting.fontScale * 0.9, smallestScale);
        wanted = layOut();
    }
    resize(wanted);
    setAccessibleName(LoupeFigure{m_subject, *m_reading, m_colour, m_fitting}.text());
    update();
}

/// Puts the parts in their places and returns the size that they take.
QSize LoupeCard::layOut()
{
    const QSize figure = LoupeFigure{m_subject, *m_reading, m_colour, m_fitting}.size();
    int bottom = padding + figure.height();
    dressTools();
    if (!m_pinned) {
        const int height = m_hint->sizeHint().height();
        m_hint->setGeometry(padding, bottom + hintGap, figure.width(), height);
        bottom += hintGap + height;
    } else {
        const int height = m_tools->layout()->heightForWidth(figure.width());
        m_tools->setGeometry(padding, bottom + toolGap, figure.width(), height);
        bottom += toolGap + height;
    }
    if (m_pinned && !m_problem->text().isEmpty()) {
        const int height = m_problem->heightForWidth(figure.width());
        m_problem->setGeometry(padding, bottom + toolGap, figure.width(), height);
        bottom += toolGap + height;
    }
    return {figure.width() + 2 * padding, bottom + padding};
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
    LoupeFigure{m_subject, *m_reading, m_colour, m_fitting}.paint(painter, QPoint(padding, padding));
}

} // namespace convlab::ui

#include "moc_loupe_card.cpp"
