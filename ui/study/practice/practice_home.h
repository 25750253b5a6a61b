// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/question_words.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace convlab::ui {

class PracticeDesk;

/// A section that can be practised.
struct PracticeSection {
    QString id, title;
};

/// Before and between sessions: what is due, a session of one's own choice (a section, or one skill of it), and the settings.
class PracticeHome : public QWidget {
    Q_OBJECT

public:
    PracticeHome(PracticeDesk &desk, std::shared_ptr<const QuestionWords> words, const std::vector<PracticeSection> &sections, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// What is due may have changed.
    void refresh();

Q_SIGNALS:
    void startWanted();
    void sectionWanted(const QString &id);
    void skillWanted(const QString &section, const QString &skill);

private:
    QWidget *makeStart();
    QWidget *makeChoice(const std::vector<PracticeSection> &sections);
    QWidget *makeSettings();
    void addField(QFormLayout &form, const QString &text, QWidget *field);
    void offerSkills();
    void practiseChosen();
    void applySettings();

    PracticeDesk &m_desk;
    std::shared_ptr<const QuestionWords> m_words;
    QLabel *m_title, *m_lead, *m_due, *m_choiceTitle, *m_settingsTitle, *m_settingsNote;
    QPushButton *m_start, *m_practise;
    QComboBox *m_sections, *m_skills;
    QSpinBox *m_retention, *m_new, *m_reviews;
    std::vector<QLabel *> m_labels;
    bool m_showing = false;
};

} // namespace convlab::ui
