// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dialog/export_form.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace convlab::ui {

class ExportPreview;

/// What stands on a stage at the moment it is asked for. The run belongs to the export alone: the stage may go on.
struct ExportSubject {
    std::shared_ptr<const Playable> run;
    Moment moment;
    std::shared_ptr<const Words> words;
    QString title, name;    ///< for people, for a file
    bool operator!() const { return !run; }
};

/// Shows what an export of the stage will look like, asks how it should be, and writes it. A film is written while the
/// window lives on; it can be stopped.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(std::function<ExportSubject()> subject, const ExportChoice &first, const Theme &theme, QWidget *parent);

    /// The stage has changed.
    void refresh();
    ExportForm &form() { return *m_form; }
    /// A file is being written, and this dialog waits for it.
    bool busy() const { return m_busy; }
    /// Writes the choice to a file; false when it failed or was stopped.
    bool exportTo(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void reject() override;

private:
    void addSide(const Theme &theme);
    void growWithForm();
    void showPreview();
    void ask();
    void setBusy(bool busy);
    QString write(const ExportSubject &subject, const ExportChoice &choice, const QString &path);
    bool goOn(int done, int all);

    std::function<ExportSubject()> m_subject;
    ExportPreview *m_preview;
    QScrollArea *m_scroll;      ///< a low screen has no room for all of a film's fields
    ExportForm *m_form;
    QLabel *m_facts, *m_result;
    QProgressBar *m_progress;
    QPushButton *m_export, *m_close;
    int m_formHeight = 0;       ///< that the dialog has been made high enough for
    bool m_busy = false, m_stop = false;
};

} // namespace convlab::ui
