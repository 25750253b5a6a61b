// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_desk.h"

#include "app/handout_text.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_facts.h"

#include <QAction>
#include <QLocale>
#include <QPageSize>

namespace convlab::app {

namespace {

/// The paper that lies in printers where the learner lives: Letter where inches are usual.
ui::HandoutPaper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? ui::HandoutPaper::Letter : ui::HandoutPaper::A4;
}

/// A stage that stands still for the dialog, whatever happens to the one in the window.
struct HeldStage {
    const ui::LessonLibrary::Entry &entry;
    QJsonObject state;
    std::unique_ptr<const Playable> run;
    Moment moment;
    Scene scene;
};

} // namespace

HandoutDesk::HandoutDesk(ui::MainWindow &window) : m_window(window), m_last{usualPaper(), true, 0}
{
    auto *action = new QAction(tr("Print &handout…"), &m_window);
    action->setShortcut(QKeySequence::Print);
    action->setEnabled(m_window.currentLesson());
    connect(action, &QAction::triggered, this, &HandoutDesk::open);
    connect(&m_window, &ui::MainWindow::currentChanged, action, [this, action] { action->setEnabled(m_window.currentLesson()); });
    ui::addToMenu(m_window, ui::MenuPlace::File, action);
    auto *line = new QAction(&m_window);
    line->setSeparator(true);
    ui::addToMenu(m_window, ui::MenuPlace::File, line);
}

void HandoutDesk::open()
{
    ui::LessonPage *page = m_window.currentLesson();
    if (!page)
        return;
    ui::LessonSession &session = page->session();
    if (session.error()) {
        m_window.status().say(tr("There is nothing to print: these parameters cannot be"));
        return;
    }
    if (m_dialog)
        m_dialog->close();
    const QString id = session.content().id;
    const auto held = std::make_shared<const HeldStage>(HeldStage{*m_window.library().find(id), session.state(), session.lesson().play(session.state()),
                                                                  session.timeline().moment(), session.sceneNow()});
    std::function<bool(double)> secret;
    if (session.predict().hidesMore())
        secret = [predict = session.predict()](double number) { return predict.keepsSecret(number); };
    const auto make = [this, held, secret](const ui::HandoutChoice &choice) {
        m_last = choice;
        return handoutOf({held->entry, held->state, *held->run, held->moment, held->scene, secret}, {choice.stage, choice.questions, m_window.preferences().valueMap},
                         ui::QuestionWords::load(held->entry.words->language()));
    };
    m_dialog = new ui::HandoutDialog(make, m_last, mostHandoutQuestions, QStringLiteral("%1-handout").arg(id), m_window.theme(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
}

HandoutDesk::Left HandoutDesk::left() const
{
    return {m_last, m_dialog ? std::optional(m_dialog->geometry()) : std::nullopt};
}

void HandoutDesk::resume(const Left &left)
{
    m_last = left.choice;
    if (left.place)
        open();
    if (m_dialog)
        m_dialog->setGeometry(*left.place);
}

} // namespace convlab::app

#include "moc_handout_desk.cpp"
