// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_home.h"

#include "core/study/generator.h"
#include "ui/controls/wheel_guard.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_words.h"
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

constexpr int labelGap = 12;                            ///< between a field and its name
constexpr int widestChoice = 34, narrowestChoice = 16;  ///< letters

int percent(double share)
{
    return qRound(share * 100);
}

} // namespace

PracticeHome::PracticeHome(PracticeDesk &desk, std::shared_ptr<const QuestionWords> words, const std::vector<PracticeSection> &sections, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(std::move(words)), m_title(new QLabel(tr("Practice queue"), this)),
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
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(labelGap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const PracticeSection &section : sections)
        m_sections->addItem(section.title, section.id);
    m_practise->setToolTip(tr("Fresh questions, due or not: ten about a section, five about one skill"));
    addField(*form, tr("Section"), m_sections);
    addField(*form, tr("Skill"), m_skills);
    form->addRow(QString(), m_practise);
    m_sections->setObjectName(QStringLiteral("sectionChoice"));
    m_skills->setObjectName(QStringLiteral("skillChoice"));
    m_practise->setObjectName(QStringLiteral("practiseChosen"));
    for (QComboBox *choice : {m_sections, m_skills}) {
        choice->setMinimumContentsLength(widestChoice);     // equally wide, whatever the section
        guardFromWheel(*choice);
    }
    connect(m_sections, &QComboBox::currentIndexChanged, this, &PracticeHome::offerSkills);
    connect(m_practise, &QPushButton::clicked, this, &PracticeHome::practiseChosen);
    m_sections->setAccessibleName(tr("Section to practise"));
    m_skills->setAccessibleName(tr("Skill to practise"));
    setTabOrder(m_sections, m_skills);
    setTabOrder(m_skills, m_practise);
    setTabOrder(m_practise, m_retention);
    offerSkills();
    return box;
}

/// The skills of the section that is chosen, in the order they are learnt.
void PracticeHome::offerSkills()
{
    const std::string section = m_sections->currentData().toString().toStdString();
    m_skills->clear();
    m_skills->addItem(tr("All of it"), QString());
    for (const practice::Generator &generator : practice::generators())
        if (section == generator.section && m_skills->findData(QString::fromLatin1(generator.skill)) < 0)
            m_skills->addItem(m_words->skillName(generator.skill), QString::fromLatin1(generator.skill));
}

void PracticeHome::practiseChosen()
{
    const QString section = m_sections->currentData().toString(), skill = m_skills->currentData().toString();
    if (skill.isEmpty())
        Q_EMIT sectionWanted(section);
    else
        Q_EMIT skillWanted(section, skill);
}

void PracticeHome::addField(QFormLayout &form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    form.addRow(label, field);
    m_labels.push_back(label);
}

QWidget *PracticeHome::makeSettings()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(labelGap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_retention->setRange(percent(practice::lowestRetention), percent(practice::highestRetention));
    m_retention->setSuffix(QStringLiteral(" %"));
    m_new->setRange(0, 60);
    m_reviews->setRange(1, 500);
    const auto add = [&](const QString &text, QSpinBox *spin) {
        addField(*form, text, spin);
        guardFromWheel(*spin);
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
    // Large text cuts a long skill's name in the field, rather than the page.
    const bool large = theme.fontScale > 1.6;
    for (QComboBox *choice : {m_sections, m_skills}) {
        choice->setSizeAdjustPolicy(large ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(large ? narrowestChoice : widestChoice);
    }
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
