// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_table.h"

#include "core/scene/race_labels.h"
#include "ui/race/race_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

RaceTable::RaceTable(const Words &words, QWidget *parent) : QWidget(parent), m_words(words), m_layer(new QLabel(this)), m_bars(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_layer->setWordWrap(true);
    m_layer->setMinimumWidth(1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_layer, 1);
    heading->addWidget(m_bars);
    column->addLayout(heading);
    for (const fast::Algorithm algorithm : fast::algorithms) {
        m_rows.push_back(new RaceRow(algorithm, words, this));
        column->addWidget(m_rows.back());
    }
}

void RaceTable::setTheme(const Theme &theme)
{
    dressLabel(*m_layer, theme.uiFont(13, true), theme.text);
    dressLabel(*m_bars, theme.uiFont(12), theme.textMuted);
    for (RaceRow *row : m_rows)
        row->setTheme(theme);
    alignRows();
}

void RaceTable::show(const fast::RaceReport &report)
{
    const fast::RacePoint &point = report.ownPoint();
    double best = 0;
    for (const fast::Lap &lap : point.laps) {
        if (!lap.times.empty() && (best == 0 || lap.median() < best))
            best = lap.median();
    }
    for (RaceRow *row : m_rows)
        row->show(point, best);
    m_layer->setText(m_words.say(layerLabel(report.setting)));
    m_bars->setText(best > 0 ? tr("Bars: speed") : tr("Bars: arithmetic"));
}

void RaceTable::alignRows()
{
    RaceColumns widest;
    for (const RaceRow *row : m_rows) {
        const RaceColumns wanted = row->wanted();
        widest = {std::max(widest.name, wanted.name), std::max(widest.time, wanted.time), std::max(widest.speed, wanted.speed),
                  std::max(widest.badge, wanted.badge)};
    }
    for (RaceRow *row : m_rows)
        row->setColumns(widest);
}

} // namespace convlab::ui

#include "moc_race_table.cpp"
