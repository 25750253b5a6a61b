// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace convlab::ui {

class LessonSession;
class Words;

/// Says steps to a screen reader: a notice of one pixel whose name is the sentence. Qt 6.4 has no event for plain
/// announcements, so it tells of a notice that has appeared, which screen readers read out at once.
class StepVoice : public QWidget {
    Q_OBJECT

public:
    StepVoice(const LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent = nullptr);

    /// Whether each step is said as soon as the player reaches it.
    void setSpeaking(bool on);
    /// Says what stands on the stage, once more if need be.
    void say();

private:
    /// A finished step, or one that is still to be predicted.
    struct Place {
        int step = -1;
        bool open = false;
        bool operator==(const Place &) const = default;
    };

    Place place() const;

    const LessonSession &m_session;
    std::shared_ptr<const Words> m_words;
    bool m_speaking = false;
    Place m_said;
};

} // namespace convlab::ui
