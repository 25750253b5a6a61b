// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/study/skill_check_content.h"

#include <QObject>

#include <cstdint>
#include <functional>

namespace convlab {
class AnswerStore;
}

namespace convlab::ui {
class MainWindow;
class SkillCheckPanel;
}

namespace convlab::app {

/// The skill check in the window: its entry with the count of answers. The page itself is made when it is opened for the
/// first time.
class SkillCheckRoom : public QObject {
    Q_OBJECT

public:
    SkillCheckRoom(ui::MainWindow &window, AnswerStore &answers, ui::SkillCheckContent content, std::function<std::int64_t()> nowMs);

    static const QString pageId;
    static QString title();

    /// Adds the entry below those that are there.
    void moveIn();
    /// Reads the store again.
    void reload();
    const SkillCheck &check() const;

Q_SIGNALS:
    /// The answers may be others than before.
    void changed();
    void noticesChanged();

private:
    QWidget *makePage();
    void showBadge();

    ui::MainWindow &m_window;
    AnswerStore &m_answers;
    std::function<std::int64_t()> m_nowMs;
    ui::SkillCheckContent m_content;
    SkillCheck m_check;             ///< until there is a page, which has its own
    ui::SkillCheckPanel *m_page = nullptr;
};

} // namespace convlab::app
