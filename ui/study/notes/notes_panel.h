// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/note_book.h"
#include "ui/controls/widget_places.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace convlab::ui {

class LessonTextView;
class NoteConflictBar;
class NoteEdit;

/// What a note can be about.
struct NoteSubject {
    QString id, title;
};

/// The notes dock: one note per section and one for the course; Markdown with a preview, a counter, search over
/// all notes, export. What is typed is saved a moment later.
class NotesPanel : public QWidget, public ThemedWidget, public PlacedWidget {
    Q_OBJECT

public:
    using Now = std::function<std::int64_t()>;              ///< milliseconds since 1970
    using Later = std::function<void(std::function<void()>)>; ///< calls back within a second

    NotesPanel(std::vector<NoteSubject> subjects, NoteStore &store, Now now, Later later, QWidget *parent = nullptr);
    ~NotesPanel() override;

    void setTheme(const Theme &theme) override;
    /// Opens the note about a subject; an unknown one opens the course's.
    void setSubject(const QString &id);
    QString subject() const;
    /// What the note is about, and what is searched for.
    QVariant place() const override;
    void restorePlace(const QVariant &place) override;
    /// Saves what was typed, now.
    void save();
    /// Reads what another window wrote.
    void reload();
    /// All notes as one Markdown text, a heading for each subject that has words.
    QString allAsMarkdown() const;

Q_SIGNALS:
    void noticesChanged();
    void messageWanted(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void showNote();
    void noteEdited();
    void noteCut(int characters);
    void showLength();
    void showSaved(Saved saved);
    void showConflict();
    void showPage();
    void search(const QString &words);
    void openHit(const QListWidgetItem *item);
    void exportNotes();
    QString textOf(const QString &subject) const;
    QString titleOf(const QString &subject) const;

    std::vector<NoteSubject> m_subjects;
    NoteStore &m_store;
    NoteBook m_book;
    Now m_now;
    Later m_later;
    bool m_saveComing = false;
    Theme m_theme;
    QComboBox *m_subject;
    QLineEdit *m_search;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    NoteEdit *m_edit;
    LessonTextView *m_preview;
    QListWidget *m_hits;
    NoteConflictBar *m_conflict;
    QLabel *m_saved, *m_length;
    QPushButton *m_export;
};

} // namespace convlab::ui
