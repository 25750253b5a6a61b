// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace convlab::ui {

class OptionButton;

/// The options of one question: in two columns where all of them then fit on one line, else below each
/// other. One of them is the tab stop; arrows move it.
class OptionGrid : public QWidget {
    Q_OBJECT

public:
    explicit OptionGrid(const QStringList &texts, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

    /// Shows an option as rows of numbers instead of its text, see OptionButton.
    void showRows(int index, const QString &rows);
    OptionButton *button(int index) const { return m_buttons[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_buttons.size()); }
    int columns() const;
    /// Moves the tab stop, and the keyboard focus if it is here.
    void setCurrent(int index);
    void focusCurrent(Qt::FocusReason reason);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void nextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    int arrange(int width, bool place) const;
    void moveCurrent(int by);

    Theme m_theme;
    std::vector<OptionButton *> m_buttons;
    int m_current = 0;
};

} // namespace convlab::ui
