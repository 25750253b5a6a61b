// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/notes_panel.h"

#include "ui/export/text_file.h"
#include "ui/study/notes/note_conflict_bar.h"
#include "ui/study/notes/note_edit.h"
#include "ui/study/notes/note_search.h"
#include "ui/study/study_style.h"
#include "ui/text/lesson_text_view.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

enum Page { Write, Preview, Hits };

constexpr int hitSubject = Qt::UserRole, hitPosition = Qt::UserRole + 1, hitLength = Qt::UserRole + 2;

} // namespace

NotesPanel::NotesPanel(std::vector<NoteSubject> subjects, NoteStore &store, Now now, Later later, QWidget *parent)
    : QWidget(parent), m_subjects(std::move(subjects)), m_store(store), m_book(store), m_now(std::move(now)),
      m_later(std::move(later)), m_subject(new QComboBox(this)), m_search(new QLineEdit(this)), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_edit(new NoteEdit(longestNote, m_pages)), m_preview(new LessonTextView(m_pages)),
      m_hits(new QListWidget(m_pages)), m_conflict(new NoteConflictBar(this)), m_saved(new QLabel(this)),
      m_length(new QLabel(this)), m_export(new QPushButton(tr("Export…"), this))
{
    m_subjects.insert(m_subjects.begin(), {QString::fromLatin1(courseSubject), tr("The course")});
    for (const NoteSubject &subject : m_subjects)
        m_subject->addItem(subject.title, subject.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_conflict);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_edit);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &NotesPanel::showNote);
    connect(m_search, &QLineEdit::textChanged, this, &NotesPanel::search);
    connect(m_tabs, &QTabBar::currentChanged, this, &NotesPanel::showPage);
    connect(m_edit, &NoteEdit::edited, this, &NotesPanel::noteEdited);
    connect(m_edit, &NoteEdit::shortened, this, &NotesPanel::noteCut);
    connect(m_hits, &QListWidget::itemActivated, this, &NotesPanel::openHit);
    connect(m_hits, &QListWidget::itemClicked, this, &NotesPanel::openHit);
    connect(m_export, &QPushButton::clicked, this, &NotesPanel::exportNotes);
    connect(m_conflict, &NoteConflictBar::oursWanted, this, [this] {
        m_book.resolve(subject().toStdString());
        save();
        showConflict();
    });
    connect(m_conflict, &NoteConflictBar::theirsWanted, this, [this] {
        const std::string theirs = m_book.otherText(subject().toStdString());
        m_book.resolve(subject().toStdString());
        m_edit->replaceAll(QString::fromStdString(theirs));
        showConflict();
    });
    showNote();
    showSaved(Saved::Yes);
}

NotesPanel::~NotesPanel()
{
    m_book.save(m_now());
}

QWidget *NotesPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    m_subject->setAccessibleName(tr("The note is about"));
    m_subject->setMinimumWidth(1);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search->setPlaceholderText(tr("Search all notes"));
    m_search->setAccessibleName(tr("Search all notes"));
    m_search->setClearButtonEnabled(true);
    m_tabs->addTab(tr("Write"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Write or preview"));
    column->addWidget(m_search);
    column->addWidget(m_subject);
    column->addWidget(m_tabs);
    return head;
}

QWidget *NotesPanel::makeBody()
{
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("Write in your own words what you want to keep. Markdown and $formulas$ work. "
                                  "Notes stay on this computer."));
    m_preview->setAccessibleName(tr("Preview of the note"));
    m_hits->setAccessibleName(tr("Notes found"));
    m_hits->setWordWrap(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_hits);
    return m_pages;
}

QWidget *NotesPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_saved->setMinimumWidth(1);
    m_saved->setWordWrap(true);
    m_length->setAccessibleName(tr("Length of the note"));
    m_export->setToolTip(tr("Write all notes into one Markdown file"));
    row->addWidget(m_saved, 1);
    row->addWidget(m_length);
    row->addWidget(m_export);
    return foot;
}

void NotesPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette surface = m_edit->palette();
    surface.setColor(QPalette::Base, theme.field);
    surface.setColor(QPalette::Text, theme.text);
    m_edit->setPalette(surface);
    m_edit->setFont(theme.uiFont(14));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subject, m_search, m_tabs, m_hits, m_export})
        widget->setFont(theme.uiFont(13));
    m_preview->setTheme(theme);
    m_conflict->setTheme(theme);
    study::dress(*m_saved, theme.uiFont(12), theme.textMuted);
    showLength();
}

QString NotesPanel::subject() const
{
    return m_subject->currentData().toString();
}

void NotesPanel::setSubject(const QString &id)
{
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(id)));
}

QString NotesPanel::textOf(const QString &subject) const
{
    return QString::fromStdString(m_book.text(subject.toStdString()));
}

QString NotesPanel::titleOf(const QString &subject) const
{
    return m_subject->itemText(m_subject->findData(subject));
}

void NotesPanel::showNote()
{
    m_edit->show(textOf(subject()));
    showLength();
    showConflict();
    showPage();
}

void NotesPanel::showPage()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool preview = m_tabs->currentIndex() == Preview;
    if (preview)
        m_preview->setLesson(m_edit->toPlainText());
    m_pages->setCurrentIndex(searching ? Hits : preview ? Preview : Write);
    m_tabs->setVisible(!searching);
    m_subject->setVisible(!searching);
}

void NotesPanel::noteEdited()
{
    m_book.edit(subject().toStdString(), m_edit->toPlainText().toStdString());
    showLength();
    if (!m_book.unsaved() || m_saveComing)
        return;
    m_saveComing = true;
    m_saved->setText(tr("Saving…"));
    m_later([this] { save(); });
}

void NotesPanel::noteCut(int characters)
{
    Q_EMIT messageWanted(tr("%n character(s) did not fit into the note", nullptr, characters));
}

void NotesPanel::showLength()
{
    const int length = m_edit->length();
    m_length->setText(QStringLiteral("%1/%2").arg(length).arg(longestNote));
    const bool full = length >= longestNote;
    study::dress(*m_length, m_theme.uiFont(12, full), full ? study::verdictColors(m_theme, false).text : m_theme.textMuted);
}

void NotesPanel::save()
{
    m_saveComing = false;
    showSaved(m_book.save(m_now()));
    showConflict();
    Q_EMIT noticesChanged();
}

void NotesPanel::showSaved(Saved saved)
{
    switch (saved) {
    case Saved::Yes: m_saved->setText(tr("Saved on this computer")); break;
    case Saved::No: m_saved->setText(tr("Not saved")); break;
    case Saved::Conflict: m_saved->setText(tr("Two versions")); break;
    }
}

void NotesPanel::showConflict()
{
    const std::vector<std::string> conflicts = m_book.conflicts();
    m_conflict->setVisible(std::find(conflicts.begin(), conflicts.end(), subject().toStdString()) != conflicts.end());
}

void NotesPanel::reload()
{
    m_book.reload();
    if (m_book.unsaved() && !m_saveComing)
        save(); // what could not be saved is tried again
    if (m_edit->toPlainText() != textOf(subject()))
        showNote();
    showConflict();
}

QVariant NotesPanel::place() const
{
    return QStringList{subject(), m_search->text()};
}

void NotesPanel::restorePlace(const QVariant &place)
{
    const QStringList list = place.toStringList();
    if (list.size() != 2)
        return;
    setSubject(list[0]);
    m_search->setText(list[1]);
}

void NotesPanel::search(const QString &words)
{
    m_hits->clear();
    for (const NoteSubject &subject : m_subjects) {
        const auto hit = findInNote(textOf(subject.id), words);
        if (!hit)
            continue;
        auto *item = new QListWidgetItem(subject.title + QLatin1Char('\n') + hit->excerpt, m_hits);
        item->setData(hitSubject, subject.id);
        item->setData(hitPosition, hit->position);
        item->setData(hitLength, hit->length);
    }
    if (m_hits->count() == 0 && !words.trimmed().isEmpty()) {
        auto *none = new QListWidgetItem(tr("No note has these words."), m_hits);
        none->setFlags(Qt::NoItemFlags);
    }
    showPage();
}

void NotesPanel::openHit(const QListWidgetItem *item)
{
    const QString id = item->data(hitSubject).toString();
    const int position = item->data(hitPosition).toInt(), length = item->data(hitLength).toInt();
    if (id.isEmpty())
        return;
    m_search->clear();
    m_tabs->setCurrentIndex(Write);
    setSubject(id);
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString NotesPanel::allAsMarkdown() const
{
    QString all = QStringLiteral("# %1\n").arg(tr("Notes"));
    for (const NoteSubject &subject : m_subjects) {
        const QString text = textOf(subject.id).trimmed();
        if (!text.isEmpty())
            all += QStringLiteral("\n## %1\n\n%2\n").arg(subject.title, text);
    }
    return all;
}

void NotesPanel::exportNotes()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export notes"), tr("notes.md"), tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const QString problem = writeText(allAsMarkdown(), path);
    Q_EMIT messageWanted(problem.isEmpty() ? tr("Notes written to %1").arg(path)
                                           : tr("The notes could not be written: %1").arg(problem));
}

bool NotesPanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        reload();
    return QWidget::event(event);
}

} // namespace convlab::ui

#include "moc_notes_panel.cpp"
