// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/grader.h"
#include "core/study/patient_study_store.h"
#include "core/study/practice_queue.h"
#include "core/study/session_summary.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace convlab::ui {

/// The practice of one window: the queue, the question that is asked, and the store that keeps both. Widgets show it and
/// report to it.
class PracticeDesk : public QObject {
    Q_OBJECT

public:
    using Now = std::function<practice::Seconds()>;     ///< seconds since 1970

    PracticeDesk(practice::StudyStore &store, Now now, QObject *parent = nullptr);

    const practice::PracticeQueue &queue() const { return m_queue; }
    practice::Seconds now() const { return m_now(); }
    int due() const { return m_queue.counts(m_now()).total(); }
    std::vector<StoreNotice> notices() const { return m_store.notices(); }

    /// A section was opened: its questions may enter.
    void see(const QString &section);
    void setSettings(const practice::PracticeSettings &settings);
    /// Settings to go on with while none can be read; they are not saved.
    void assume(const practice::PracticeSettings &settings);
    /// Whether the store could be read. What it could not save stays in memory and is tried again at every save and reload.
    bool readable() const { return m_store.readable(); }
    /// What is stored, and what waits to be.
    const practice::StudyStore &store() const { return m_store; }
    /// Tries to save what waits; the question that is open stays, and so does what can be undone.
    void saveWaiting();
    bool waiting() const { return m_store.waiting(); }
    /// Questions that are practised beside those of the generators, by item: the skill check's.
    void setOtherQuestions(std::map<std::string, practice::Question, std::less<>> questions) { m_others = std::move(questions); }
    /// What the skill check says about them now.
    void heed(std::vector<practice::CheckedItem> items);
    /// Reads what another window, or a restored backup, left in the store; a question that is open stays.
    void reload();

    /// Begins a session with what is due, or with any item. False when there is nothing to ask.
    bool start();
    bool startSection(const QString &section);
    bool startSkill(const QString &section, const QString &skill);
    bool startGenerator(const QString &generator);
    /// The next question of the session; false when it is over.
    bool next();
    /// Ends the session; the question that is open is not counted.
    void finish();

    /// Whether a session runs. Its question, until it is over.
    bool running() const { return m_pick.has_value(); }
    const practice::Question &question() const { return m_question; }
    const practice::Pick &pick() const { return *m_pick; }
    int asked() const { return m_asked; }               ///< in this session, the open one included

    /// The question that is open and the session it belongs to, for a next start.
    struct Open {
        std::string item;
        std::uint64_t seed = 0;
        QString section, skill;         ///< what the session is about; empty: what is due
        bool single = false;            ///< it was this question's alone
        int asked = 1, hints = 0;
        practice::Seconds startedAt = 0, shownAt = 0;
    };
    std::optional<Open> open() const;
    /// Goes on with it, answered if the log says so. False, and nothing happens, where it is unknown or too long ago.
    bool reopen(const Open &open);

    void hintOpened() { ++m_hints; }
    int hints() const { return m_hints; }
    /// Grades, rates, keeps. Empty values: given up.
    void answer(const practice::Values &given);
    /// What the open question's answer was worth; nothing before it is answered.
    const std::optional<practice::Verdict> &verdict() const { return m_verdict; }
    /// The answer, while it is the last one in the log: another window may have gone on.
    const practice::ReviewEntry *lastEntry() const;
    void rate(practice::Rating rating);
    /// Takes the last answer back and asks its question again.
    bool undo();
    bool canUndo() const { return m_canUndo && isOwnLast(); }

    practice::SessionSummary summary() const;

    /// A number predicted on the stage counts as an answer; empty values: given up. The last answer of the practice is final
    /// then. Null when the practice asks for nothing like it.
    const practice::ReviewEntry *takePrediction(const std::string &item, const practice::StageState &stage, const practice::Values &given,
                                                const practice::Outcome &outcome, practice::Misconception misconception);
    /// Takes the last prediction back, as long as nothing was answered after it.
    void takeBackPrediction();

Q_SIGNALS:
    void changed();         ///< what is due, the log or the settings
    void questionChanged(); ///< another question, or none
    void answered();
    void noticesChanged();

private:
    bool ask(std::optional<practice::Pick> pick);
    bool makeQuestion();
    void recallAnswer();
    void begin(const QString &section = {}, const QString &skill = {});
    void keep(practice::ReviewEntry entry);
    void readStore();
    void catchUp();
    bool isLast(const std::optional<practice::ReviewEntry> &entry) const;
    bool isOwnLast() const { return isLast(m_own); }

    practice::PatientStudyStore m_store;
    Now m_now;
    std::int64_t m_version;                 ///< of the store, when it was read
    practice::PracticeQueue m_queue;
    std::map<std::string, practice::Question, std::less<>> m_others;
    std::vector<practice::CheckedItem> m_checked;
    std::optional<practice::Pick> m_pick;
    practice::Question m_question;
    std::optional<practice::Verdict> m_verdict;
    std::optional<practice::ReviewEntry> m_own; ///< the last answer given here
    std::optional<practice::ReviewEntry> m_predicted; ///< the last prediction, until it is taken back
    QString m_section;                      ///< only of this section; empty: what is due
    QString m_skill;                        ///< and only this skill of it; empty: all
    practice::Seconds m_startedAt = 0, m_shownAt = 0;
    int m_asked = 0, m_hints = 0;
    bool m_single = false, m_canUndo = false;
};

} // namespace convlab::ui
