// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace convlab::ui {

/// One line of the preset menu: title, a check mark when it is the current one, and a muted note below.
class PresetMenuEntry : public QWidget {
    Q_OBJECT

public:
    PresetMenuEntry(const QString &title, const QString &note, bool current, const Theme &theme, QWidget *parent);
    void setLit(bool lit);

Q_SIGNALS:
    void chosen();
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    QSize sizeHint() const override;

private:
    int noteHeight() const;

    QString m_title, m_note;
    bool m_current;
    bool m_lit = false;
    Theme m_theme;
};

} // namespace convlab::ui
