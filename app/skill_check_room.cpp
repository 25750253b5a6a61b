// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/skill_check_room.h"

#include "ui/shell/main_window.h"
#include "ui/study/skill_check_panel.h"

#include <QCoreApplication>

namespace convlab::app {

const QString SkillCheckRoom::pageId = QStringLiteral("skill_check");

SkillCheckRoom::SkillCheckRoom(ui::MainWindow &window, AnswerStore &answers, ui::SkillCheckContent content, std::function<std::int64_t()> nowMs)
    : m_window(window), m_answers(answers), m_nowMs(std::move(nowMs)), m_content(std::move(content)),
      m_check(m_content.gradable(), answers.attempts())
{
    // Another window may have answered; a page sees to that itself.
    connect(&window, &ui::MainWindow::activated, this, [this] {
        if (!m_page)
            reload();
    });
    connect(this, &SkillCheckRoom::changed, this, &SkillCheckRoom::showBadge);
}

QString SkillCheckRoom::title()
{
    return QCoreApplication::translate("convlab::app", "Skill check");
}

void SkillCheckRoom::moveIn()
{
    m_window.addPage(pageId, title(), [this] { return makePage(); });
    showBadge();
}

QWidget *SkillCheckRoom::makePage()
{
    m_page = new ui::SkillCheckPanel(m_content, m_answers, m_nowMs);
    connect(m_page, &ui::SkillCheckPanel::progressChanged, this, &SkillCheckRoom::changed);
    connect(m_page, &ui::SkillCheckPanel::noticesChanged, this, &SkillCheckRoom::noticesChanged);
    connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    Q_EMIT changed();
    return m_page;
}

const SkillCheck &SkillCheckRoom::check() const
{
    return m_page ? m_page->check() : m_check;
}

void SkillCheckRoom::reload()
{
    if (m_page)
        return m_page->reload();
    std::vector<Attempt> stored = m_answers.attempts();
    if (stored.empty() && !m_answers.notices().empty())
        return Q_EMIT noticesChanged(); // it cannot be read now: what is known stays
    m_check = SkillCheck(m_content.gradable(), std::move(stored));
    Q_EMIT changed();
    Q_EMIT noticesChanged();
}

void SkillCheckRoom::showBadge()
{
    const Attempt &now = check().current();
    m_window.setBadge(pageId, QStringLiteral("%1/%2").arg(now.answered()).arg(now.questionCount));
}

} // namespace convlab::app

#include "moc_skill_check_room.cpp"
