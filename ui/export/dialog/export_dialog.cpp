// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dialog/export_dialog.h"

#include "ui/export/dialog/export_preview.h"
#include "ui/export/film/film_file.h"
#include "ui/export/stage_image.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace convlab::ui {

namespace {

constexpr double mostPixels = 64.0 * 1024 * 1024;   ///< 256 MB as an image

QSize pixelsOf(const ExportChoice &choice)
{
    const double scale = choice.suffix == QLatin1String("svg") || choice.suffix == QLatin1String("pdf") ? 1 : choice.picture.scale;
    const QSizeF size = QSizeF(choice.picture.page.size) * scale;
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

} // namespace

ExportDialog::ExportDialog(std::function<ExportSubject()> subject, const ExportChoice &first, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_preview(new ExportPreview(this)),
      m_scroll(new QScrollArea(this)),
      m_form(new ExportForm(first, std::max(1, m_subject().run->stepCount()), this)), m_facts(new QLabel(this)), m_result(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_export(new QPushButton(tr("&Export…"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export the stage"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(24);
    row->addWidget(m_preview, 1);
    addSide(theme);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::showPreview);
    connect(m_preview, &ExportPreview::resized, this, &ExportDialog::showPreview);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, [this] { m_stop = true; });
    resize(900, 520);
    setBusy(false);
}

void ExportDialog::addSide(const Theme &theme)
{
    auto *side = new QVBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_form, m_facts, m_result, m_export, m_close})
        widget->setFont(theme.uiFont(13));
    for (QLabel *label : {m_facts, m_result}) {
        label->setWordWrap(true);
        label->setMinimumWidth(qRound(260 * theme.fontScale));
    }
    m_export->setProperty("class", QStringLiteral("primary"));
    m_export->setDefault(true);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    side->addWidget(m_scroll, 1);
    side->addWidget(m_facts);
    side->addWidget(m_result);
    side->addWidget(m_progress);
    side->addWidget(m_export);
    side->addWidget(m_close);
    static_cast<QHBoxLayout *>(layout())->addLayout(side);
}

void ExportDialog::refresh()
{
    if (m_busy)
        return;
    if (const ExportSubject subject = m_subject(); subject.run)
        m_form->setSteps(subject.run->stepCount());
    showPreview();
}

/// A format with more fields makes the dialog higher, as far as the screen goes.
void ExportDialog::growWithForm()
{
    if (!isVisible())
        return;
    layout()->activate(); // with what has just been said below the form
    const int wanted = m_form->sizeHint().height(), missing = wanted - m_scroll->viewport()->height();
    if (wanted <= std::exchange(m_formHeight, wanted) || missing <= 0)
        return;
    const QRect room = screen()->availableGeometry().adjusted(0, frameGeometry().height() - height(), 0, 0);
    const int higher = std::min(height() + missing, room.height());
    if (higher <= height())
        return;
    resize(width(), higher);
    if (geometry().bottom() > room.bottom())
        move(x(), std::max(room.top(), y() - (geometry().bottom() - room.bottom())));
}

void ExportDialog::showPreview()
{
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()); // of the format's fields
    const ExportSubject subject = m_subject();
    if (!subject || m_busy)
        return;
    const ExportChoice choice = m_form->choice();
    const QSize pixels = pixelsOf(choice);
    const bool fits = 1.0 * pixels.width() * pixels.height() <= mostPixels;
    const double scale = std::min(1.0 * m_preview->room(choice.picture.page.size).width() / choice.picture.page.size.width(), 2.0);
    const Moment moment = choice.moves ? subject.run->finished(std::min(choice.film.lastStep, subject.run->stepCount() - 1)) : subject.moment;
    m_preview->setPicture(stageImage(subject.run->sceneAt(moment), choice.picture.page, scale, loadTheme(choice.theme, choice.values), *subject.words), pixels);
    QString facts = tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height());
    bool inTime = true;
    if (choice.moves) {
        const Film film(*subject.run, choice.film);
        inTime = film.count() <= mostFilmFrames;
        facts += QStringLiteral("\n") + (inTime ? tr("Frames: %1").arg(film.count()) : tr("more than %1 frames: choose fewer steps or a higher speed").arg(mostFilmFrames));
    }
    if (!fits)
        facts += QStringLiteral("\n") + tr("too large; the limit is %1 million pixels").arg(qRound(mostPixels / 1e6));
    m_facts->setText(facts);
    m_export->setEnabled(fits && inTime);
    growWithForm();
}

void ExportDialog::ask()
{
    if (m_busy) {
        m_stop = true;
        return;
    }
    const ExportSubject subject = m_subject();
    const QString suffix = QLatin1Char('.') + m_form->choice().suffix;
    QString path = QFileDialog::getSaveFileName(this, tr("Export"), QDir::home().filePath(subject.name + suffix), QStringLiteral("*") + suffix);
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    exportTo(path);
}

QString ExportDialog::write(const ExportSubject &subject, const ExportChoice &choice, const QString &path)
{
    StagePicturePlan plan = choice.picture;
    plan.title = subject.title;
    const Theme theme = loadTheme(choice.theme, choice.values);
    if (!choice.moves)
        return writeStage(subject.run->sceneAt(subject.moment), plan, theme, *subject.words, path);
    Film film(*subject.run, choice.film);
    return writeFilm(film, plan, theme, *subject.words, path, [this](int done, int all) { return goOn(done, all); });
}

bool ExportDialog::exportTo(const QString &path)
{
    setBusy(true);
    const QString problem = write(m_subject(), m_form->choice(), path);
    const bool stopped = m_stop;
    setBusy(false);
    if (!problem.isEmpty())
        m_result->setText(tr("Not exported; a file that was there is as it was. %1").arg(problem));
    else if (stopped)
        m_result->setText(tr("Stopped; nothing was written."));
    else
        m_result->setText(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    return problem.isEmpty() && !stopped;
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_stop = false;
    m_form->setEnabled(!busy);
    m_progress->setVisible(busy && m_form->choice().moves);
    m_progress->setValue(0);
    m_export->setText(busy ? tr("&Stop") : tr("&Export…"));
    m_close->setEnabled(!busy);
    if (busy)
        m_result->clear();
}

/// A frame is done: whoever wants to stop or to look at the window gets the chance.
bool ExportDialog::goOn(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    QCoreApplication::processEvents();
    return !m_stop;
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    m_stop = true;
    if (m_busy)
        event->ignore();
    else
        QDialog::closeEvent(event);
}

void ExportDialog::reject()
{
    m_stop = true;
    if (!m_busy)
        QDialog::reject();
}

} // namespace convlab::ui

#include "moc_export_dialog.cpp"
