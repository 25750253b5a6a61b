// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

#include <memory>

namespace convlab::ui {

/// A lesson's words: Markdown with typeset formulas, role colours, and links that set the stage.
class LessonTextView : public QTextBrowser {
    Q_OBJECT

public:
    explicit LessonTextView(QWidget *parent = nullptr);
    ~LessonTextView() override;

    void setTheme(const Theme &theme);
    void setLesson(const QString &markdown);
    /// Numbers for live formulas: `\live{stride}` in a formula shows the current value of `stride`.
    void setLiveValues(const QHash<QString, QString> &values);
    /// Lights the formula symbols with this id (a control or part is hovered); empty: none.
    void setLitSymbol(const QString &id);

Q_SIGNALS:
    /// A `stage:` link: "set?stride=2&padding=1", "preset?name=sobel-x", "step?n=3", "play".
    void stageLinkActivated(const QString &command);
    void symbolHovered(const QString &id);              ///< empty when none

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace convlab::ui
