// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/section_list.h"

#include "ui/study/progress/progress_row.h"
#include "ui/study/progress/progress_words.h"
#include "ui/study/study_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

SectionList::SectionList(const std::vector<PracticeSection> &sections, std::shared_ptr<const QuestionWords> words, QWidget *parent)
    : QWidget(parent), m_words(std::move(words))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    setAccessibleName(tr("Sections and skills"));
    for (const PracticeSection &section : sections)
        addBlock(section);
    if (!m_blocks.empty())
        setFocusProxy(m_blocks.front().head);
}

void SectionList::addBlock(const PracticeSection &section)
{
    Block block{section.id, new ProgressRow(ProgressRow::Kind::Section, section.title, this), new QWidget(this), nullptr, nullptr, {}};
    auto *column = new QVBoxLayout(block.body);
    column->setSpacing(0);
    for (const practice::Progress &progress : practice::skillProgress(practice::PracticeQueue(), section.id.toStdString(), 0)) {
        const QString skill = QString::fromStdString(progress.name);
        block.skills.push_back({skill, new ProgressRow(ProgressRow::Kind::Skill, m_words->skillName(progress.name), block.body)});
        column->addWidget(block.skills.back().row);
        connect(block.skills.back().row, &QAbstractButton::clicked, this, [this, id = section.id, skill] { Q_EMIT skillWanted(id, skill); });
    }
    auto *buttons = new QWidget(block.body);
    auto *row = new QHBoxLayout(buttons);
    block.practise = addButton(*buttons, tr("Practise this section"), tr("Ten questions about this section, due or not"));
    block.open = addButton(*buttons, tr("Open the section"), tr("Goes to the section, as it was left"));
    row->addStretch(1);
    column->addWidget(buttons);
    layout()->addWidget(block.head);
    layout()->addWidget(block.body);
    block.body->hide();
    connect(block.head, &QAbstractButton::clicked, this, [this, index = m_blocks.size()] { unfold(index); });
    connect(block.practise, &QPushButton::clicked, this, [this, id = section.id] { Q_EMIT practiseWanted(id); });
    connect(block.open, &QPushButton::clicked, this, [this, id = section.id] { Q_EMIT openWanted(id); });
    m_blocks.push_back(std::move(block));
}

QPushButton *SectionList::addButton(QWidget &buttons, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, &buttons);
    button->setToolTip(tip);
    button->setProperty("class", QStringLiteral("compact"));
    buttons.layout()->addWidget(button);
    return button;
}

/// One at a time; the one that is open closes.
void SectionList::unfold(std::size_t index)
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const bool open = i == index && m_blocks[i].body->isHidden();
        m_blocks[i].body->setVisible(open);
        m_blocks[i].head->setUnfolded(open);
    }
}

QVariant SectionList::place() const
{
    for (const Block &block : m_blocks) {
        if (!block.body->isHidden())
            return block.id;
    }
    return {};
}

void SectionList::restorePlace(const QVariant &place)
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].id == place.toString() && m_blocks[i].body->isHidden())
            unfold(i);
    }
}

void SectionList::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (Block &block : m_blocks) {
        block.head->setTheme(theme);
        for (Skill &skill : block.skills)
            skill.row->setTheme(theme);
        for (QPushButton *button : {block.practise, block.open})
            button->setFont(theme.uiFont(13));
        block.body->layout()->setContentsMargins(0, 0, 0, study::scaled(theme, 8));
        block.practise->parentWidget()->layout()->setContentsMargins(study::scaled(theme, 42), study::scaled(theme, 6), study::scaled(theme, 14), study::scaled(theme, 4));
    }
    update();
}

void SectionList::show(const practice::PracticeQueue &queue, practice::Seconds now)
{
    const practice::Seconds dayStart = queue.settings().dayStart;
    const auto fill = [&](ProgressRow &row, const std::vector<practice::Progress> &all, const QString &id) {
        const auto found = std::find_if(all.begin(), all.end(), [name = id.toStdString()](const practice::Progress &one) { return one.name == name; });
        const practice::Progress progress = found == all.end() ? practice::Progress{id.toStdString()} : *found;
        row.setProgress(progress, progressText(progress, now, dayStart));
    };
    const std::vector<practice::Progress> sections = practice::sectionProgress(queue, now);
    for (Block &block : m_blocks) {
        fill(*block.head, sections, block.id);
        const std::vector<practice::Progress> skills = practice::skillProgress(queue, block.id.toStdString(), now);
        for (Skill &skill : block.skills)
            fill(*skill.row, skills, skill.id);
    }
}

void SectionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, QRectF(rect()), m_theme.card, m_theme.border, 1, 10);
}

} // namespace convlab::ui

#include "moc_section_list.cpp"
