// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/studio_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace convlab::ui {

class FilterChip;
class FlowLayout;

/// The chain as a row of chips: a click selects one, each can be switched off and removed, the selected one moved.
class FilterChips : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setFilters(const std::vector<StudioFilter> &filters, int selected);

Q_SIGNALS:
    void selected(int index);
    void switched(int index, bool on);
    void removed(int index);
    void moved(int index, int by);
    void addWanted();

private:
    void makeChip();

    Theme m_theme;
    FlowLayout *m_flow;
    QToolButton *m_add;
    std::vector<FilterChip *> m_chips;      ///< as many as a chain can have; those without a filter are hidden
};

} // namespace convlab::ui
