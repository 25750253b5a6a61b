// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QAbstractButton>

namespace convlab::ui::lessons::receptive_field {

/// A rounded chip with a coloured left edge; dashed and without edge where something can be added.
/// Enter presses it; Space is left to the player.
class PillButton : public QAbstractButton, public ThemedWidget {
    Q_OBJECT

public:
    explicit PillButton(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setRole(Role role);            ///< colour of the edge; None: no edge
    void setDashed(bool dashed);
    void setCompact(bool compact);      ///< one of many: less room beside the words
    void setFaulty(bool faulty);        ///< what it stands for is impossible
    void setLifted(bool lifted);        ///< it is being dragged
    void setLit(bool lit);              ///< what it stands for is pointed at elsewhere
    bool faulty() const { return m_faulty; }
    bool lit() const { return m_lit; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    QColor borderColor() const;

    mutable QString m_measured;     ///< the text that m_size belongs to
    mutable QSize m_size;

    Theme m_theme;
    Role m_role = Role::None;
    bool m_compact = false;
    bool m_dashed = false, m_faulty = false, m_lifted = false, m_lit = false;
};

} // namespace convlab::ui::lessons::receptive_field
