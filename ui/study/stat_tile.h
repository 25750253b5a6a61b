// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

/// A figure with its name above it.
class StatTile : public QWidget {
    Q_OBJECT

public:
    /// `widest`: the longest value, so that the tile keeps its width while values change.
    StatTile(const QString &name, const QString &widest, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setValue(const QString &value, const QColor &color);
    QString value() const;

private:
    QString m_widest;
    QLabel *m_name;
    QLabel *m_value;
};

} // namespace convlab::ui
