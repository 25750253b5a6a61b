// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_home.h"

#include "core/study/generator.h"
#include "ui/controls/wheel_guard.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_words.h"
#include "ui/study/question_words.h"
#include "ui/study/study_style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

int percent(double share)
{
    return qRound(share * 100);
}

} // namespace

PracticeHome::PracticeHome(PracticeDesk &desk, const std::vector<PracticeSection> &sections, const QuestionWords &words, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(words), m_title(new QLabel(tr("Practice queue"), this)),
      m_lead(new QLabel(tr("Questions with fresh numbers, asked again just before you would forget them. The sections that you have "
                           "opened are in; nothing is lost when you stay away, and a wrong answer only means that it comes back sooner."), this)),
      m_due(new QLabel(this)), m_choiceTitle(new QLabel(tr("Practise anything now"), this)),
      m_settingsTitle(new QLabel(tr("Settings"), this)), m_settingsNote(new QLabel(this)), m_start(new QPushButton(tr("Start"), this)),
      m_practise(new QPushButton(tr("Practise"), this)), m_sections(new QComboBox(this)), m_skills(new QComboBox(this)), m_retention(new QSpinBox(this)),
      m_new(new QSpinBox(this)), m_reviews(new QSpinBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_lead->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(makeStart());
    column->addSpacing(8);
    column->addWidget(m_choiceTitle);
    column->addWidget(makeChoice(sections));
    column->addSpacing(8);
    column->addWidget(m_settingsTitle);
    column->addWidget(makeSettings());
    column->addStretch(1);
    setFocusProxy(m_start);
    refresh();
}

QWidget *PracticeHome::makeStart()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_start->setObjectName(QStringLiteral("startPractice"));
    m_start->setProperty("class", QStringLiteral("primary"));
    m_due->setWordWrap(true);
    row->addWidget(m_start);
    row->addWidget(m_due, 1);
    connect(m_start, &QPushButton::clicked, this, &PracticeHome::startWanted);
    return box;
}

QWidget *PracticeHome::makeChoice(const std::vector<PracticeSection> &sections)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (const PracticeSection &section : sections)
        m_sections->addItem(section.title, section.id);
    m_sections->setAccessibleName(tr("Section to practise"));
    m_skills->setAccessibleName(tr("Skill to practise"));
    m_skills->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_practise->setToolTip(tr("Ten questions about this, due or not"));
    row->addWidget(m_sections);
    row->addWidget(m_skills);
    row->addWidget(m_practise);
    row->addStretch(1);
    connect(m_sections, &QComboBox::currentIndexChanged, this, &PracticeHome::fillSkills);
    connect(m_practise, &QPushButton::clicked, this, &PracticeHome::practise);
    fillSkills();
    return box;
}

/// The skills of the chosen section, in the order in which they are taught.
void PracticeHome::fillSkills()
{
    const QString section = m_sections->currentData().toString();
    m_skills->clear();
    m_skills->addItem(tr("All of it"), QString());
    for (const practice::Generator &generator : practice::generators()) {
        const QString skill = QLatin1String(generator.skill);
        if (section == QLatin1String(generator.section) && m_skills->findData(skill) < 0)
            m_skills->addItem(m_words.skillName(generator.skill), skill);
    }
}

void PracticeHome::practise()
{
    const QString section = m_sections->currentData().toString(), skill = m_skills->currentData().toString();
    if (skill.isEmpty())
        Q_EMIT sectionWanted(section);
    else
        Q_EMIT skillWanted(section, skill);
}

QWidget *PracticeHome::makeSettings()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_retention->setRange(percent(practice::lowestRetention), percent(practice::highestRetention));
    m_retention->setSuffix(QStringLiteral(" %"));
    m_new->setRange(0, 60);
    m_reviews->setRange(1, 500);
    const auto add = [&](const QString &text, QSpinBox *spin) {
        auto *label = new QLabel(text, box);
        label->setBuddy(spin);
        spin->setAccessibleName(text);
        guardFromWheel(*spin);
        form->addRow(label, spin);
        m_labels.push_back(label);
        connect(spin, &QSpinBox::valueChanged, this, &PracticeHome::applySettings);
    };
    add(tr("Remember at least"), m_retention);
    add(tr("New questions a day"), m_new);
    add(tr("Reviews a day"), m_reviews);
    m_settingsNote->setWordWrap(true);
    m_settingsNote->setText(tr("The higher the share you want to remember, the sooner questions come back."));
    form->addRow(m_settingsNote);
    return box;
}

void PracticeHome::setTheme(const Theme &theme)
{
    study::dress(*m_title, theme.uiFont(22, true), theme.text);
    study::dress(*m_lead, theme.uiFont(14), theme.textMuted);
    study::dress(*m_due, theme.uiFont(15), theme.text);
    for (QLabel *title : {m_choiceTitle, m_settingsTitle})
        study::dress(*title, theme.uiFont(16, true), theme.text);
    study::dress(*m_settingsNote, theme.uiFont(13), theme.textMuted);
    for (QLabel *label : m_labels)
        study::dress(*label, theme.uiFont(14), theme.text);
    m_start->setFont(theme.uiFont(15, true));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_practise, m_sections, m_skills, m_retention, m_new, m_reviews})
        widget->setFont(theme.uiFont(14));
}

void PracticeHome::refresh()
{
    const QScopedValueRollback showing(m_showing, true);
    const practice::PracticeQueue &queue = m_desk.queue();
    const practice::QueueCounts counts = queue.counts(m_desk.now());
    m_start->setEnabled(counts.total() > 0);
    if (counts.total() > 0)
        m_due->setText(countsInWords(counts));
    else if (const auto next = queue.nextDueAt())
        m_due->setText(tr("Nothing is due now. The next question comes %1.").arg(comesBack(*next, m_desk.now(), queue.settings().dayStart)));
    else
        m_due->setText(tr("Open a section, and its questions wait here."));
    m_retention->setValue(percent(queue.settings().retention));
    m_new->setValue(queue.settings().newPerDay);
    m_reviews->setValue(queue.settings().reviewsPerDay);
}

void PracticeHome::applySettings()
{
    if (m_showing)
        return;
    practice::PracticeSettings settings = m_desk.queue().settings();
    settings.retention = m_retention->value() / 100.0;
    settings.newPerDay = m_new->value();
    settings.reviewsPerDay = m_reviews->value();
    m_desk.setSettings(settings);
}

} // namespace convlab::ui

#include "moc_practice_home.cpp"
