// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QSpinBox;
class QToolButton;

namespace convlab::ui::lessons::receptive_field {

/// Numbers that mostly agree, such as a kernel's height and width: one spin box while the lock is closed, one
/// each when it is open.
class LinkedSpins : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    /// `signs` stand before the numbers while they are apart ("↕", "↔"); `name` is for screen readers.
    LinkedSpins(const QString &name, const QStringList &signs, int minimum, int maximum, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// No signal. Opens the lock where the numbers differ.
    void setValues(const std::vector<int> &values);
    std::vector<int> values() const;

Q_SIGNALS:
    void edited();

private:
    void setOpen(bool open);
    void change(int index);

    QString m_name;
    QStringList m_signs;
    std::vector<QSpinBox *> m_spins;
    QToolButton *m_lock;
    Theme m_theme;
    bool m_open = false;
};

} // namespace convlab::ui::lessons::receptive_field
