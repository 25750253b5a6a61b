// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/misconception_list.h"

#include "ui/study/progress/progress_words.h"
#include "ui/study/study_style.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr std::size_t mostCards = 8;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::MisconceptionList)
};

QString factsText(const practice::MisconceptionCount &shown, const practice::LastSlip &slip, const QString &ago)
{
    const QString times = shown.times == 1 ? Say::tr("once, %1").arg(ago) : Say::tr("%1 times, last %2").arg(shown.times).arg(ago);
    if (slip.rightSince == 0)
        return times;
    return times + (slip.rightSince == 1 ? Say::tr("; right once since") : Say::tr("; right %1 times since").arg(slip.rightSince));
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(htmlOf(text), parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

MisconceptionList::MisconceptionList(std::shared_ptr<const QuestionWords> words, QWidget *parent) : QWidget(parent), m_words(std::move(words))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    setAccessibleName(tr("Misconceptions"));
}

void MisconceptionList::setTheme(const Theme &theme)
{
    m_theme = theme;
    layout()->setContentsMargins(study::scaledMargins(theme, 16, 8));
    for (const Card &card : m_cards)
        dress(card);
    update();
}

void MisconceptionList::show(const practice::PracticeQueue &queue, practice::Seconds now)
{
    for (const Card &card : m_cards)
        delete card.box;
    m_cards.clear();
    for (const practice::MisconceptionCount &shown : practice::misconceptionsShown(queue.log())) {
        const std::optional<practice::LastSlip> slip = practice::lastSlip(queue.log(), shown.misconception);
        if (m_cards.size() == mostCards || !slip || !practice::findGenerator(slip->generator))
            continue;
        addCard(shown, *slip, factsText(shown, *slip, agoText(shown.lastAt, now, queue.settings().dayStart)));
    }
    update();
}

void MisconceptionList::addCard(const practice::MisconceptionCount &shown, const practice::LastSlip &slip, const QString &facts)
{
    auto *box = new QWidget(this);
    const QString name = m_words->nameOf(shown.misconception);
    const Card card{box, wrapped(name, box), wrapped(facts, box), wrapped(m_words->adviceAgainst(shown.misconception), box),
                    new QPushButton(tr("Practise this"), box), new QPushButton(tr("Show me"), box)};
    card.practise->setToolTip(tr("A question of the kind where it showed last, with fresh numbers"));
    card.show->setToolTip(tr("Opens the section with the numbers of the question where it showed last"));
    auto *column = new QVBoxLayout(box);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QLabel *label : {card.name, card.facts, card.advice})
        column->addWidget(label);
    for (QPushButton *button : {card.practise, card.show}) {
        button->setProperty("class", QStringLiteral("compact"));
        button->setAccessibleDescription(name);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(card.practise, &QPushButton::clicked, this, [this, generator = QString::fromStdString(slip.generator)] { Q_EMIT practiseWanted(generator); });
    connect(card.show, &QPushButton::clicked, this, [this, slip] {
        Q_EMIT stageWanted(slip.onStage() ? slip.stage : practice::makeQuestion(*practice::findGenerator(slip.generator), slip.seed).stage);
    });
    layout()->addWidget(box);
    m_cards.push_back(card);
    dress(card);
}

void MisconceptionList::dress(const Card &card) const
{
    study::dress(*card.name, m_theme.uiFont(14.5, true), m_theme.text);
    study::dress(*card.facts, m_theme.uiFont(12.5), m_theme.textMuted);
    study::dress(*card.advice, m_theme.uiFont(14), m_theme.text);
    for (QPushButton *button : {card.practise, card.show})
        button->setFont(m_theme.uiFont(13));
    card.box->layout()->setContentsMargins(0, study::scaled(m_theme, 8), 0, study::scaled(m_theme, 10));
    card.box->layout()->setSpacing(study::scaled(m_theme, 4));
}

void MisconceptionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, QRectF(rect()), m_theme.card, m_theme.border, 1, 10);
    const int side = study::scaled(m_theme, 16);
    for (std::size_t i = 1; i < m_cards.size(); ++i)
        painter.fillRect(QRect(side, m_cards[i].box->y(), width() - 2 * side, 1), m_theme.border);
}

} // namespace convlab::ui

#include "moc_misconception_list.cpp"
