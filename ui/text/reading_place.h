// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QAbstractScrollArea;
class QScrollBar;

namespace convlab::ui {

/// How far down a text somebody is, as a share of its length: it holds for another text size and another window.
class ReadingPlace : public QObject {
    Q_OBJECT

public:
    explicit ReadingPlace(QAbstractScrollArea &area);

    double share() const;
    /// Goes there as soon as the text is laid out, and stays there until somebody scrolls, or release().
    void setShare(double share);
    /// The text may follow the stage again.
    void release();

Q_SIGNALS:
    void changed();

private:
    void put();

    QAbstractScrollArea &m_area;
    QScrollBar &m_bar;
    std::optional<double> m_wanted;
    bool m_putting = false;
};

} // namespace convlab::ui
