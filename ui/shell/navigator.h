// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/course.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QLayout;
class QListWidget;
class QProgressBar;

namespace convlab::ui {

class CourseTitle;
class DottedLabel;
class NavigatorDelegate;

/// The left column: course title, progress, the sections with their state, and the pages below them.
/// A section that cannot be opened yet is plain text. Where there is little room it is slim: dots and numbers, with
/// the titles as tool tips.
class Navigator : public QWidget {
    Q_OBJECT

public:
    enum class SectionState { New, Started, Finished };

    static QString stateText(SectionState state);

    explicit Navigator(const Course &course, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSlim(bool on);
    bool slim() const { return m_slim; }
    int slimWidth() const;
    /// The least for titles of usual words; fullWidth(): for the longest of these.
    static int usualWidth(double fontScale);
    int fullWidth() const;
    /// Sections with these ids can be opened.
    void setAvailable(const QStringList &ids);
    void setSectionState(const QString &id, SectionState state);
    /// An entry below the sections; a second call with the same id changes its badge.
    void setPage(const QString &id, const QString &title, const QString &badge);
    /// The entry in front; the title stands for the course's own page.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void titleChosen();
    void pageChosen(const QString &id);

protected:
    /// The list keeps the keys that move in it; the others (Space, Right, digits) belong to the lesson.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString subtitleOf(const Course &course);
    void addSections(const Course &course);
    void showProgress();
    void followSelection();
    void measureWords();
    void fitWidth();

    CourseTitle *m_title;
    DottedLabel *m_subtitle;
    QProgressBar *m_progress;
    QListWidget *m_list;
    NavigatorDelegate *m_delegate;
    QLayout *m_head = nullptr;
    double m_fontScale = 1;
    int m_words = 0;        ///< the width that the longest word asks for, where titles wrap
    bool m_slim = false;
};

} // namespace convlab::ui
