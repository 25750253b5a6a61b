// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace convlab::ui {

/// One condition in words, with a tick while it holds and a cross while it does not.
class ClauseChip : public QWidget {
    Q_OBJECT

public:
    explicit ClauseChip(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setClause(const QString &text, bool holds);
    QString text() const { return m_text; }
    bool holds() const { return m_holds; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_text;
    bool m_holds = false;
};

} // namespace convlab::ui
