// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_row.h"

#include "core/scene/race_labels.h"
#include "ui/race/race_words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int swatch = 10, gap = 8; ///< the square in the way's colour, and what lies between it and the name
constexpr int leastBar = 40, lineSpacing = 10;

} // namespace

void dressLabel(QLabel &label, const QFont &font, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
    label.setFont(font);
}

RaceRow::RaceRow(fast::Algorithm algorithm, const Words &words, QWidget *parent)
    : QWidget(parent), m_algorithm(algorithm), m_words(words), m_name(new QLabel(words.say(nameLabel(algorithm)), this)), m_bar(new QWidget(this)),
      m_time(new QLabel(this)), m_speed(new QLabel(this)), m_badge(new QLabel(tr("fastest"), this)), m_detail(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(swatch + gap, 5, 0, 5);
    column->setSpacing(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(lineSpacing);
    line->addWidget(m_name);
    line->addWidget(m_bar, 1);
    line->addWidget(m_time);
    line->addWidget(m_speed);
    line->addWidget(m_badge);
    column->addLayout(line);
    column->addWidget(m_detail);
    m_bar->setMinimumWidth(leastBar);
    for (QLabel *number : {m_time, m_speed})
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_badge->setAlignment(Qt::AlignCenter);
    m_detail->setWordWrap(true);
    m_detail->setMinimumWidth(1);
    setAccessibleName(m_name->text());
}

void RaceRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    dressLabel(*m_name, theme.uiFont(13, true), theme.role(raceRole(m_algorithm)).text);
    dressLabel(*m_time, theme.uiFont(13), theme.text);
    dressLabel(*m_speed, theme.uiFont(13), theme.textMuted);
    dressLabel(*m_badge, theme.uiFont(11, true), theme.good);
    dressLabel(*m_detail, theme.uiFont(12), theme.textMuted);
    update();
}

void RaceRow::show(const fast::RacePoint &point, double best)
{
    const fast::Lap &lap = point.of(m_algorithm);
    const bool timed = lap.status == fast::Lap::Status::Measured || lap.status == fast::Lap::Status::Running;
    m_takesPart = timed || lap.status == fast::Lap::Status::Waiting;
    const double median = timed && !lap.times.empty() ? lap.median() : 0;
    m_time->setText(median > 0 ? QStringLiteral("%1 %2").arg(race::timeText(median), race::spreadText(lap)) : QString());
    m_speed->setText(race::speedText(static_cast<double>(point.plan.of(fast::Algorithm::Loop).multiplyAdds), median));
    const double work = point.arithmeticOf(m_algorithm).operations() / point.mostOperations();
    m_share = best > 0 ? (median > 0 ? std::min(1.0, best / median) : 0) : work;
    const std::vector<fast::Algorithm> leaders = point.leaders();
    m_badge->setText(std::find(leaders.begin(), leaders.end(), m_algorithm) != leaders.end() ? tr("fastest") : QString());
    m_detail->setText(race::detailText(point, m_algorithm, m_words));
    setToolTip(race::hintText(point, m_algorithm, m_words));
    setAccessibleDescription(race::spokenText(point, m_algorithm, m_words));
    update();
}

RaceColumns RaceRow::wanted() const
{
    const auto width = [](const QLabel *label, const QString &text) { return QFontMetrics(label->font()).horizontalAdvance(text) + 2; };
    return {width(m_name, m_name->text()), width(m_time, tr("000.0 ms ± 00 %")), width(m_speed, tr("0 000 GFLOP/s")), width(m_badge, tr("fastest")) + 12};
}

void RaceRow::setColumns(const RaceColumns &columns)
{
    m_columns = columns;
    m_name->setFixedWidth(columns.name);
    m_time->setFixedWidth(columns.time);
    m_speed->setFixedWidth(columns.speed);
    m_badge->setFixedWidth(columns.badge);
    fit();
}

/// Where there is little room the speed gives way first, which the time tells as well, then the bar.
void RaceRow::fit()
{
    const int rest = width() - swatch - gap - 4 * lineSpacing - m_columns.name - m_columns.time - m_columns.badge;
    m_speed->setHidden(rest < m_columns.speed + leastBar);
    m_bar->setMinimumWidth(rest < leastBar ? 0 : leastBar);
}

void RaceRow::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void RaceRow::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const RoleColors &colors = m_theme.role(raceRole(m_algorithm));
    const QRect name = m_name->geometry();
    painter.setBrush(colors.strong);
    painter.drawRoundedRect(QRectF(0, name.center().y() - swatch / 2 + 1, swatch, swatch), 2, 2);
    if (!m_badge->text().isEmpty()) {
        painter.setBrush(m_theme.goodFill);
        const QRectF badge = m_badge->geometry();
        painter.drawRoundedRect(badge.adjusted(0, 1, 0, -1), badge.height() / 2 - 1, badge.height() / 2 - 1);
    }
    const QRect place = m_bar->geometry();
    if (place.width() < leastBar || !m_takesPart)
        return;
    const QRectF track(place.left(), place.center().y() - 3, place.width(), 7);
    painter.setBrush(m_theme.border);
    painter.drawRoundedRect(track, 3.5, 3.5);
    if (m_share > 0) {
        painter.setBrush(colors.strong);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(7.0, m_share * track.width()), 7)), 3.5, 3.5);
    }
}

} // namespace convlab::ui

#include "moc_race_row.cpp"
