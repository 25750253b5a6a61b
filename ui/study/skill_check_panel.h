// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"
#include "core/study/skill_check.h"
#include "ui/study/skill_check_content.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace convlab::ui {

class AttemptHistory;
class NoticeBanner;
class QuestionCard;
class SkillCheckHeader;

/// The skill check: header, questions, history. Every answer goes to the store at once.
class SkillCheckPanel : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    /// Milliseconds since the epoch.
    using Now = std::function<std::int64_t()>;

    SkillCheckPanel(SkillCheckContent content, AnswerStore &store, Now now, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    const SkillCheck &check() const { return m_check; }
    int answered() const { return m_check.current().answered(); }
    /// Reads the store again: another window, or a backup that was restored, changed it. What could not be saved is tried
    /// again, and stays until it is.
    void reload();
    int total() const { return m_check.current().questionCount; }

public Q_SLOTS:
    /// A new attempt; the current one joins the history.
    void retake();

Q_SIGNALS:
    void progressChanged(int answered, int total);
    /// Something to say about the storage appeared or went away (also shown in the panel itself).
    void noticesChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *buildColumn();
    void answer(const QString &questionId, const QString &optionId);
    bool saveAll();
    void save();
    void readStore();
    void showEverything();
    void showNotices();
    void showHistory();
    void goToNext();
    void reveal(QWidget *widget);
    void placeColumn();
    int columnWidth() const;

    SkillCheckContent m_content;
    AnswerStore &m_store;
    Now m_now;
    SkillCheck m_check;
    std::vector<Attempt> m_waiting;         ///< earlier attempts that could not be saved
    bool m_unsaved = false;                 ///< the current one could not
    Theme m_theme;

    SkillCheckHeader *m_header;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_noticeArea = nullptr;
    QLabel *m_lead = nullptr;
    std::vector<QuestionCard *> m_cards;
    AttemptHistory *m_history = nullptr;
    std::vector<StoreNotice> m_shownNotices;
    std::vector<NoticeBanner *> m_banners;
};

} // namespace convlab::ui
