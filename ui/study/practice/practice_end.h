// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/session_summary.h"
#include "ui/study/question_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convlab::ui {

/// The end of a session: what went well, which misconceptions showed, when to come back.
class PracticeEnd : public QWidget {
    Q_OBJECT

public:
    explicit PracticeEnd(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void show(const practice::SessionSummary &summary, const QuestionWords &words, practice::Seconds now, practice::Seconds dayStart, bool mayUndo);
    QString text() const;

Q_SIGNALS:
    void doneWanted();
    void undoWanted();

private:
    QLabel *m_title, *m_text;
    QPushButton *m_done, *m_undo;
};

} // namespace convlab::ui
