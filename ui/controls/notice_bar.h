// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

/// A strip that explains: a broken rule with the nearest legal setting, or a remark with a preset to try.
/// Always equally high; a screen reader is told of each new text as an alert.
class NoticeBar : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    enum class Severity { Remark, Problem };

    explicit NoticeBar(QWidget *parent = nullptr);
    ~NoticeBar() override;
    void setTheme(const Theme &theme) override;
    static int heightFor(const Theme &theme);
    /// `action` is the button's text, `briefAction` what it says where the text would be cut beside it; empty: no button.
    /// An empty `text` hides the bar.
    void setNotice(Severity severity, const QString &text, const QString &action = {}, const QString &briefAction = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    void dress();
    void showAction();

    std::unique_ptr<Parts> m_parts;
};

} // namespace convlab::ui
