// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace convlab::ui {

/// A check or a cross for every answer, a ring for every question left open.
class VerdictRow : public QWidget {
    Q_OBJECT

public:
    /// Null entries are open questions; nothing of them is kept.
    VerdictRow(const std::vector<const Answer *> &answers, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Verdict { Right, Wrong, Open };

    int count(Verdict verdict) const;

    std::vector<Verdict> m_verdicts;
    Theme m_theme;
};

} // namespace convlab::ui
