// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"
#include "ui/export/certificate.h"
#include "ui/study/checklist/checklist_judge.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace convlab::ui {
class CertificateDialog;
class ChecklistPanel;
class LessonPage;
class MainWindow;
}

namespace convlab::app {

/// Lets the checklist see every section that is open, and the learner go to and fro between them.
class ChecklistDesk : public QObject {
    Q_OBJECT

public:
    /// `course` and the answers of the skill check stand on the certificate.
    ChecklistDesk(ui::MainWindow &window, ui::ChecklistJudge &judge, QString course, const AnswerStore &answers,
                  std::function<std::int64_t()> now);

    /// The tasks that stand above stages, by section; and those of the window before, for sections as they are opened.
    QHash<QString, int> tasks() const;
    void setTasks(const QHash<QString, int> &tasks) { m_left = tasks; }
    /// The name on the certificate that is open; nothing while none is.
    std::optional<QString> certified() const;
    void showCertificate(const QString &learner);

private:
    void join(ui::LessonPage *page);
    void serve(ui::ChecklistPanel &panel);
    void work(int task);
    void showTask(ui::LessonPage &page, int task);
    void set(int task, const QJsonObject &state);
    void back();
    void showCount();
    void tell(int task, const QString &message);
    void addCertificateEntry();
    ui::Certificate certificate() const;

    ui::MainWindow &m_window;
    ui::ChecklistJudge &m_judge;
    QString m_course;
    const AnswerStore &m_answers;
    std::function<std::int64_t()> m_now;
    QHash<QString, int> m_left;
    QPointer<ui::CertificateDialog> m_certificate;
};

} // namespace convlab::app
