// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace convlab::ui {

class RaceRow;

/// The layer that is raced, and a row for each way.
class RaceTable : public QWidget {
    Q_OBJECT

public:
    explicit RaceTable(const Words &words, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(const fast::RaceReport &report);
    using QWidget::show;

private:
    void alignRows();

    const Words &m_words;
    QLabel *m_layer;
    QLabel *m_bars;     ///< what the bars show
    std::vector<RaceRow *> m_rows;
};

} // namespace convlab::ui
