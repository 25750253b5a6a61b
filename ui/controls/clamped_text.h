// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>
#include <QWidget>

#include <array>

namespace convlab::ui {

/// Words in as many lines as there is room for; a little smaller when that helps, with an ellipsis and a tool
/// tip when it does not. Never asks for a height of its own, so that it cannot move what is around it.
class ClampedText : public QWidget {
    Q_OBJECT

public:
    explicit ClampedText(QWidget *parent = nullptr);
    void setText(const QString &text);
    /// Whether all words fit into this width and the present height, if need be a little smaller.
    bool fitsIn(int width) const;
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Lines {
        QFont font;
        QStringList lines;
        bool cut = false;
    };
    /// What was asked for, and the answer: layouts ask for the same again and again.
    struct Answer {
        QString text;
        QFont font;
        QSize room;
        Lines lines;
    };
    Lines linesIn(const QFont &font, int width) const;
    Lines linesBroken(int width) const;
    Lines bestLines(int width) const;
    void breakLines();

    QString m_text;
    Lines m_lines;
    mutable std::array<Answer, 2> m_answers;    ///< the last one first
};

} // namespace convlab::ui
