// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace convlab::ui {

/// The course's title at the head of the navigator, in as many lines as it needs: a button that opens the course's
/// first page.
class CourseTitle : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int inset = 6; ///< of the text, for the light behind it

    explicit CourseTitle(const QString &title, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// Its page is in front.
    void setCurrent(bool on);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int widestWord() const; ///< in pixels: no line can be shorter

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textRect(const QRect &area) const;

    Theme m_theme;
    bool m_current = false;
};

} // namespace convlab::ui
