// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace convlab::ui {

/// Words in as many lines as there is room for; an ellipsis and a tool tip when that is not enough. Never
/// asks for a height of its own, so that it cannot move what is around it.
class ClampedText : public QWidget {
    Q_OBJECT

public:
    explicit ClampedText(QWidget *parent = nullptr);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void breakLines();

    QString m_text;
    QStringList m_lines;
};

} // namespace convlab::ui
