// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_desk.h"

#include <algorithm>

namespace convlab::ui {

using namespace practice;

namespace {

constexpr std::int64_t notRead = -1;     ///< no store's version
constexpr Seconds longestBreak = 24 * 3600;   ///< of a session
constexpr int sectionSession = 10, skillSession = 5;    ///< questions of a session about one section, one skill

PracticeQueue queueFrom(const StudyStore &store)
{
    return PracticeQueue(store.settings().value_or(PracticeSettings{}), store.log(), store.seen());
}

} // namespace

PracticeDesk::PracticeDesk(StudyStore &store, Now now, QObject *parent)
    : QObject(parent), m_store(store), m_now(std::move(now)), m_version(m_store.version()), m_queue(queueFrom(m_store))
{
    if (!m_store.readable())
        m_version = notRead;
}

void PracticeDesk::see(const QString &section)
{
    const std::size_t before = m_queue.seen().size();
    m_queue.markSeen(section.toStdString(), m_now());
    if (m_queue.seen().size() == before)
        return;
    m_store.saveSeen(m_queue.seen().back());
    Q_EMIT noticesChanged();
    Q_EMIT changed();
}

void PracticeDesk::setSettings(const PracticeSettings &settings)
{
    m_queue.setSettings(settings);
    m_store.saveSettings(m_queue.settings());
    Q_EMIT noticesChanged();
    Q_EMIT changed();
}

void PracticeDesk::assume(const PracticeSettings &settings)
{
    m_queue.setSettings(settings);
    Q_EMIT changed();
}

void PracticeDesk::heed(std::vector<CheckedItem> items)
{
    if (items == m_checked)
        return;
    m_checked = std::move(items);
    m_queue.heed(m_checked);
    Q_EMIT changed();
}

void PracticeDesk::reload()
{
    m_store.flush();
    readStore();
    m_canUndo = false;
    Q_EMIT noticesChanged();
    Q_EMIT changed();
}

/// Takes over what is stored; when that cannot be read now, what is known stays.
void PracticeDesk::readStore()
{
    const std::int64_t version = m_store.version(); // asked first: what is written meanwhile is read the next time
    PracticeQueue stored = queueFrom(m_store);
    if (!m_store.readable())
        return;
    if (!m_store.settings())
        stored.setSettings(m_queue.settings());
    m_queue = std::move(stored);
    m_queue.heed(m_checked);
    m_version = version;
}

/// Before the log goes on: another window may have practised since it was read.
void PracticeDesk::catchUp()
{
    if (m_store.version() != m_version)
        readStore();
}

/// Whether the log ends with this entry: another window may have gone on.
bool PracticeDesk::isLast(const std::optional<ReviewEntry> &entry) const
{
    if (!entry || m_queue.log().empty())
        return false;
    const ReviewEntry &last = m_queue.log().back();
    return last.generator == entry->generator && last.seed == entry->seed && last.at == entry->at;
}

void PracticeDesk::begin(const QString &section, const QString &skill)
{
    m_startedAt = m_now();
    m_asked = 0;
    m_canUndo = m_single = false;
    m_section = section;
    m_skill = skill;
}

bool PracticeDesk::start()
{
    begin();
    return next();
}

bool PracticeDesk::startSection(const QString &section)
{
    begin(section);
    return next();
}

bool PracticeDesk::startSkill(const QString &section, const QString &skill)
{
    begin(section, skill);
    return next();
}

bool PracticeDesk::startGenerator(const QString &generator)
{
    begin();
    m_single = true;
    return ask(m_queue.practise(generator.toStdString(), m_now()));
}

bool PracticeDesk::next()
{
    if (m_single && m_asked > 0)
        return ask({});
    if (m_section.isEmpty())
        return ask(m_queue.next(m_now()));
    if (m_asked >= (m_skill.isEmpty() ? sectionSession : skillSession))
        return ask({});
    return ask(m_skill.isEmpty() ? m_queue.practiseSection(m_section.toStdString(), m_now())
                                 : m_queue.practiseSkill(m_section.toStdString(), m_skill.toStdString(), m_now()));
}

bool PracticeDesk::ask(std::optional<Pick> pick)
{
    m_pick = std::move(pick);
    m_verdict.reset();
    m_hints = 0;
    m_shownAt = m_now();
    if (m_pick && makeQuestion())
        ++m_asked;
    else
        m_pick.reset();
    Q_EMIT questionChanged();
    return m_pick.has_value();
}

/// The pick's question; false when there is none of that name.
bool PracticeDesk::makeQuestion()
{
    if (const Generator *generator = findGenerator(m_pick->generator)) {
        m_question = practice::makeQuestion(*generator, m_pick->seed);
        return true;
    }
    const auto other = m_others.find(m_pick->generator);
    if (other != m_others.end())
        m_question = other->second;
    return other != m_others.end();
}

std::optional<PracticeDesk::Open> PracticeDesk::open() const
{
    if (!m_pick)
        return std::nullopt;
    return Open{m_pick->generator, m_pick->seed, m_section, m_skill, m_single, m_asked, m_hints, m_startedAt, m_shownAt};
}

bool PracticeDesk::reopen(const Open &open)
{
    const bool inTime = open.startedAt <= open.shownAt && open.shownAt <= m_now() && m_now() - open.shownAt <= longestBreak;
    std::optional<Pick> pick = inTime && !m_pick ? m_queue.practise(open.item, m_now()) : std::nullopt;
    if (!pick)
        return false;
    pick->seed = open.seed;
    begin(open.section, open.skill);
    m_single = open.single;
    m_asked = open.asked - 1;
    m_startedAt = open.startedAt;
    if (!ask(std::move(pick)))
        return false;
    m_hints = open.hints;
    m_shownAt = open.shownAt;
    recallAnswer();
    return true;
}

/// The question may have been answered before the program ended: then the log ends with it.
void PracticeDesk::recallAnswer()
{
    if (m_queue.log().empty())
        return;
    const ReviewEntry &last = m_queue.log().back();
    if (last.onStage() || last.generator != m_pick->generator || last.seed != m_pick->seed || last.at < m_shownAt)
        return;
    m_own = last;
    m_verdict = grade(m_question, last.answer);
    m_canUndo = true;
}

void PracticeDesk::finish()
{
    m_pick.reset();
    Q_EMIT questionChanged();
}

void PracticeDesk::answer(const Values &given)
{
    if (!m_pick || m_verdict)
        return;
    m_verdict = grade(m_question, given);
    const int seconds = static_cast<int>(std::clamp<Seconds>(m_now() - m_shownAt, 0, 3600));
    const Outcome outcome{m_verdict->right, m_hints, seconds};
    const Rating rating = suggestedRating(outcome, expectedSeconds(m_question));
    catchUp();
    m_own = m_queue.answer(*m_pick, given, outcome, m_verdict->misconception, rating, m_now());
    keep(*m_own);
    m_canUndo = true;
    Q_EMIT answered();
    Q_EMIT changed();
}

/// Saves an entry of the queue's log; it gets an id, which a later rating or undo needs, even if it has to wait.
void PracticeDesk::keep(ReviewEntry entry)
{
    m_store.save(entry);
    m_queue.setLastId(entry.id);
    Q_EMIT noticesChanged();
}

void PracticeDesk::saveWaiting()
{
    if (!m_store.waiting())
        return;
    m_store.flush();
    Q_EMIT noticesChanged();
}

const ReviewEntry *PracticeDesk::lastEntry() const
{
    return m_verdict && isOwnLast() ? &m_queue.log().back() : nullptr;
}

void PracticeDesk::rate(Rating rating)
{
    if (!m_verdict)
        return;
    catchUp();
    const ReviewEntry *entry = isOwnLast() ? m_queue.rerate(rating) : nullptr;
    if (entry)
        keep(*entry);
    Q_EMIT answered();
    Q_EMIT changed();
}

bool PracticeDesk::undo()
{
    catchUp();
    const std::optional<ReviewEntry> entry = canUndo() ? m_queue.undo() : std::nullopt;
    if (!entry)
        return false;
    m_canUndo = false;
    m_store.withdraw(*entry);
    Q_EMIT noticesChanged();
    m_asked = std::max(0, m_asked - (m_verdict ? 1 : 2));
    Q_EMIT changed();
    return ask(Pick{entry->generator, entry->seed, PickKind::Chosen, m_pick && m_verdict ? m_pick->because : Phrase{}});
}

const ReviewEntry *PracticeDesk::takePrediction(const std::string &item, const StageState &stage, const Values &given, const Outcome &outcome,
                                                Misconception misconception)
{
    m_predicted.reset();
    catchUp();
    const ReviewEntry *entry = m_queue.predicted(item, stage, given, outcome, misconception, m_now());
    if (!entry)
        return nullptr;
    m_predicted = *entry;
    keep(*entry);
    Q_EMIT changed();
    return &m_queue.log().back();
}

void PracticeDesk::takeBackPrediction()
{
    catchUp();
    const std::optional<ReviewEntry> entry = isLast(m_predicted) ? m_queue.undo() : std::nullopt;
    m_predicted.reset();
    if (!entry)
        return;
    m_store.withdraw(*entry);
    Q_EMIT noticesChanged();
    Q_EMIT changed();
}

SessionSummary PracticeDesk::summary() const
{
    return summaryOf(m_queue, m_startedAt, m_now());
}

} // namespace convlab::ui

#include "moc_practice_desk.cpp"
