// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

/// What an answer was worth and why, beside a bar in the verdict's colour.
class FeedbackBox : public QWidget {
    Q_OBJECT

public:
    explicit FeedbackBox(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void showRight(const QString &reason);
    void showWrong(const QString &reason, const QString &rightAnswer, const QString &rightReason);
    /// Everything it says, without markup.
    QString plainText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(bool right, const QString &verdict, const QString &correction);

    Theme m_theme;
    bool m_right = true;
    QLabel *m_verdict;
    QLabel *m_correction;
};

} // namespace convlab::ui
