// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

/// Gives a label its font and colour.
void dressLabel(QLabel &label, const QFont &font, const QColor &color);

/// How wide the texts of the first line are: the rows of a table have them one below the other.
struct RaceColumns {
    int name = 0, time = 0, speed = 0, badge = 0;
};

/// One way: its name, a bar of its speed (before anything is timed of its arithmetic), time and GFLOP/s; below that what it counts, needs and how exact it is.
class RaceRow : public QWidget {
    Q_OBJECT

public:
    RaceRow(fast::Algorithm algorithm, const Words &words, QWidget *parent);
    void setTheme(const Theme &theme);
    /// `best`: the fastest median of the point, 0 while there is none.
    void show(const fast::RacePoint &point, double best);
    using QWidget::show;

    RaceColumns wanted() const;
    void setColumns(const RaceColumns &columns);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    fast::Algorithm m_algorithm;
    const Words &m_words;
    Theme m_theme;
    QLabel *m_name;
    QWidget *m_bar;             ///< an empty place; the row paints it
    QLabel *m_time;
    QLabel *m_speed;
    QLabel *m_badge;
    QLabel *m_detail;
    RaceColumns m_columns;
    bool m_takesPart = true;    ///< there is, or may be, a time
    double m_share = 0;         ///< of the fastest one's speed; of the most arithmetic while nothing is timed
};

} // namespace convlab::ui
