// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/attempt_history.h"
#include "ui/study/feedback_box.h"
#include "ui/study/notice_banner.h"
#include "ui/study/option_button.h"
#include "ui/study/option_grid.h"
#include "ui/study/question_card.h"
#include "ui/study/skill_check_panel.h"
#include "ui/study/stat_tile.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace convlab::ui {

/// Keeps answers in memory and obeys the test.
struct FakeStore : AnswerStore {
    std::vector<Attempt> stored;
    std::vector<StoreNotice> notes;
    Saved result = Saved::Yes;
    int saves = 0;

    std::vector<Attempt> attempts() const override { return stored; }
    std::vector<StoreNotice> notices() const override { return notes; }
    Saved save(Attempt &attempt) override
    {
        ++saves;
        if (result != Saved::Yes)
            return result;
        if (attempt.id == 0) {
            attempt.id = static_cast<std::int64_t>(stored.size()) + 1;
            stored.push_back(attempt);
        }
        stored[static_cast<std::size_t>(attempt.id - 1)] = attempt;
        return result;
    }
};

struct SkillCheckFixture {
    explicit SkillCheckFixture(FakeStore &store, double fontScale = 1, QSize size = {1000, 700})
        : panel(loadSkillCheckContent(), store, [this] { return now += 1000; })
    {
        Theme theme = loadTheme(QStringLiteral("light"));
        theme.fontScale = fontScale;
        panel.setTheme(theme);
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
    }

    QuestionCard *card(int i) { return panel.findChildren<QuestionCard *>()[i]; }
    OptionButton *option(int question, int index) { return card(question)->options()->button(index); }
    QString tile(const char *name) { return panel.findChild<StatTile *>(QString::fromLatin1(name))->value(); }
    QPushButton *retake() { return panel.findChild<QPushButton *>(QStringLiteral("retake")); }
    FeedbackBox *feedback(int question) { return card(question)->findChild<FeedbackBox *>(); }
    void answerAll()
    {
        for (int i = 0; i < 4; ++i)
            option(i, 1)->click();
    }

    std::int64_t now = 1767225600000;
    SkillCheckPanel panel;
};

} // namespace convlab::ui
