// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/patch_embedding/picture_editor.h"

#include "ui/lesson/lesson_session.h"
#include "ui/lessons/patch_embedding/patch_embedding_state.h"
#include "ui/lessons/patch_embedding/picture_file.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace convlab::ui::lessons::patch_embedding {

namespace {

/// The file that is dropped; empty when it is none.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

PictureEditor::PictureEditor(LessonSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_button(new QPushButton(tr("Open picture…"), this)), m_message(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_message, 1);
    m_button->setToolTip(tr("A PNG or JPEG file; its middle is brought to the size that H and W say"));
    m_message->setWordWrap(true);
    m_message->setMinimumWidth(1);
    setAcceptDrops(true);
    connect(m_button, &QPushButton::clicked, this, &PictureEditor::chooseFile);
    connect(&session, &LessonSession::stateChanged, this, &PictureEditor::showState);
    say(tr("Or drop a picture here."), false);
    showState();
}

void PictureEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_button->setFont(theme.uiFont(13));
    say(m_message->text(), m_problem);
}

QString PictureEditor::message() const
{
    return m_message->text();
}

void PictureEditor::say(const QString &text, bool problem)
{
    m_problem = problem;
    m_message->setText(text);
    m_message->setFont(m_theme.uiFont(13));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, problem ? m_theme.bad : m_theme.textMuted);
    m_message->setPalette(palette);
}

void PictureEditor::showState()
{
    setVisible(m_session.state().value(QLatin1String("image")).toString() == QLatin1String("picture"));
}

void PictureEditor::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open picture"), QString(), tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureEditor::open);
    dialog->open();
}

void PictureEditor::open(const QString &path)
{
    const PictureFile file = readPicture(path);
    if (!file.problem.isEmpty()) {
        say(file.problem, true);
        return;
    }
    QJsonObject state = m_session.state();
    state.insert(QStringLiteral("image"), QStringLiteral("picture"));
    state.insert(QStringLiteral("picture"), file.picture);
    m_session.edit(state);
    say(QFileInfo(path).fileName(), false);
}

void PictureEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureEditor::dropEvent(QDropEvent *event)
{
    open(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace convlab::ui::lessons::patch_embedding

#include "moc_picture_editor.cpp"
