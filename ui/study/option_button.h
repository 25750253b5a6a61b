// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QRadioButton>

namespace convlab::ui {

/// One option of a question: its number key, its words, and, once the question is answered, what it was.
/// A radio button for assistive technology; the keys that lead elsewhere are left to the card.
class OptionButton : public QRadioButton {
    Q_OBJECT

public:
    enum class Verdict {
        Open,           ///< may be chosen
        Passed,         ///< answered; neither chosen nor right
        ChosenRight,
        ChosenWrong,
        MissedRight,    ///< right, but another one was chosen
    };

    OptionButton(int number, const QString &text, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// Lines of equally wide characters (a small matrix), painted instead of the text; assistive technology keeps the text.
    void showRows(const QString &rows);
    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }

    /// The width that shows everything in one line, whatever the verdict will be.
    int oneLineWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen();          ///< while open
    void nextWanted();      ///< Enter on an answered question

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void nextCheckState() override {}       ///< only a verdict checks it

private:
    struct Look;
    Look look() const;
    QString verdictText() const;
    QString shown() const { return m_rows.isEmpty() ? text() : m_rows; }
    QFont shownFont(bool strong) const;
    int textLeft() const;
    int verdictReserve() const;
    void paintVerdict(QPainter &painter, const QRect &area, const QColor &color) const;
    QString describedVerdict() const;

    int m_number;
    Theme m_theme;
    QString m_rows;
    Verdict m_verdict = Verdict::Open;
    bool m_focusVisible = false;    ///< the keyboard led here, not the mouse
};

} // namespace convlab::ui
