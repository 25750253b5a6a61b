// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convlab::ui {
class LessonSession;
}

namespace convlab::ui::lessons::patch_embedding {

/// Where a picture of one's own comes in: a button for a file, and a place to drop one. Seen only while the lesson
/// shows such a picture.
class PictureEditor : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    PictureEditor(LessonSession &session, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    /// Shows the picture in that file, or says what is wrong with it.
    void open(const QString &path);
    QString message() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void showState();
    void say(const QString &text, bool problem);

    LessonSession &m_session;
    QPushButton *m_button;
    QLabel *m_message;
    Theme m_theme;
    bool m_problem = false;
};

} // namespace convlab::ui::lessons::patch_embedding
