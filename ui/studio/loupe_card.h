// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/loupe_reading.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace convlab::ui {

/// The loupe: a card over the picture with the arithmetic of one pixel. While it only follows the mouse it lets the
/// mouse through; pinned, it has buttons for the colour, for section 2 and to let go.
class LoupeCard : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit LoupeCard(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// Shows the reading in the corner of `area` that is farthest from `pointed`; nothing: hides.
    void showReading(const LoupeSubject &subject, const std::optional<LoupeReading> &reading, bool pinned);
    void placeIn(const QRect &area, const QPointF &pointed);
    int colour() const { return m_colour; }
    void setColour(int colour);

Q_SIGNALS:
    void stepWanted(const QJsonObject &state);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    QSize layOut();
    void dressTools();
    void showPatch();

    Theme m_theme;          ///< the program's
    Theme m_fitting;        ///< the same with text so small that the card fits into the picture
    LoupeSubject m_subject;
    std::optional<LoupeReading> m_reading;
    SectionPatch m_patch;
    bool m_pinned = false;
    int m_colour = 0;
    QWidget *m_tools;
    std::vector<QToolButton *> m_colours;
    QPushButton *m_step;
    QToolButton *m_close;
    QLabel *m_problem;
    QLabel *m_hint;         ///< what a click does, while it does that
};

} // namespace convlab::ui
