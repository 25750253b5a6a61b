// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/progress.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace convlab::ui {

/// A section or a skill in a line: state, name, the last answers, how much is learned, the chance to recall. A section
/// unfolds when it is clicked, a skill is practised. What a narrow line has no room for is in its tool tip.
class ProgressRow : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Section, Skill };

    /// What stands before two spaces in the title is a number with a column of its own.
    ProgressRow(Kind kind, const QString &title, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setProgress(const practice::Progress &progress, const QString &words);
    void setUnfolded(bool unfolded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStanding(QPainter &painter, const QRect &area) const;
    void paintMarks(QPainter &painter, const QRect &area) const;
    void paintShare(QPainter &painter, const QRect &area) const;
    void paintText(QPainter &painter, const QRect &area, const QFont &font, const QColor &color, Qt::Alignment side, const QString &text) const;
    QRect mirrored(const QRect &area) const;

    Kind m_kind;
    Theme m_theme;
    practice::Progress m_progress;
    bool m_unfolded = false;
};

} // namespace convlab::ui
