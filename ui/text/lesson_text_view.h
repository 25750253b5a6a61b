// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

#include <memory>

namespace convlab::ui {

class LessonSpeech;

/// A lesson's words: Markdown with typeset formulas, role colours, and links that set the stage.
/// resources/lessons/README.md describes the dialect.
class LessonTextView : public QTextBrowser {
    Q_OBJECT

public:
    explicit LessonTextView(QWidget *parent = nullptr);
    ~LessonTextView() override;

    void setTheme(const Theme &theme);
    void setLesson(const QString &markdown);
    /// Held back, the view stays empty: no text is laid out.
    void setHeldBack(bool heldBack);
    /// Numbers for live formulas: `\live{stride}` in a formula shows the current value of `stride`.
    void setLiveValues(const QHash<QString, QString> &values);
    /// Lights the formula symbols and role words with these ids (a control or part is hovered).
    void setLitSymbols(const QStringList &ids);
    /// The ids of all symbols and role words, and the names of live numbers, each once.
    const QStringList &symbolIds() const;

    /// What the stage does: the paragraphs about it are marked. Empty: nothing that the text explains.
    void setTopic(const QString &topic);
    /// While the stage plays, the marked paragraph is scrolled into sight, unless the learner has scrolled since
    /// the play began. advance() lets time pass for it, as long as gliding() says so.
    void setFollowing(bool on);
    bool gliding() const;
    void advance(double ms);

    /// The text as it is read aloud: formulas in words, no object characters.
    LessonSpeech speech() const;
    /// The id of the formula symbol or role word at a point of the viewport; empty if none.
    QString symbolAt(const QPoint &point) const;

Q_SIGNALS:
    /// A `stage:` link: "set?stride=2&padding=1", "preset?name=sobel-x", "step?n=3", "play"; or a click on a
    /// paragraph's mark: "topic?name=fetch,multiply".
    void stageLinkActivated(const QString &command);
    void symbolHovered(const QString &id); ///< empty when none

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// Keeps what scrolls, copies and follows links; Space, Left, Right and plain characters go to the page.
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void rebuild();
    void follow(const QUrl &link);
    void hover(const QString &id);
    void hoverMark(const QPoint &point);
    void updateLit();
    void reveal();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace convlab::ui
