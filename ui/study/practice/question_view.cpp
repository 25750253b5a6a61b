// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/question_view.h"

#include "core/study/answer_text.h"
#include "ui/canvas/canvas_view.h"
#include "ui/study/feedback_box.h"
#include "ui/study/option_button.h"
#include "ui/study/option_grid.h"
#include "ui/study/practice/order_list.h"
#include "ui/study/study_style.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace convlab::ui {

using practice::QuestionType;
using practice::Values;

namespace {

constexpr double cellPixels = 46, titlePixels = 64;
constexpr double lowestCanvas = 150, highestCanvas = 340;

bool isTyped(QuestionType type)
{
    return type == QuestionType::Number || type == QuestionType::Shape;
}

bool hasOptions(QuestionType type)
{
    return type == QuestionType::Choice || type == QuestionType::Line;
}

} // namespace

QuestionView::QuestionView(practice::Question question, std::shared_ptr<const QuestionWords> words,
                           std::shared_ptr<const Words> stageWords, QWidget *parent)
    : QWidget(parent), m_question(std::move(question)), m_words(std::move(words)), m_stageWords(std::move(stageWords)),
      m_column(new QVBoxLayout(this)), m_prompt(new QLabel(this)), m_hint(new QLabel(this)), m_refusal(new QLabel(this)),
      m_feedback(new FeedbackBox(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    addPrompt();
    addCanvas();
    addAnswer();
    for (QLabel *label : {m_hint, m_refusal}) {
        label->setWordWrap(true);
        label->hide();
        m_column->addWidget(label);
    }
    m_column->addWidget(m_feedback);
    m_hint->setTextFormat(Qt::RichText);
    m_feedback->hide();
}

QuestionView::~QuestionView() = default;

void QuestionView::addPrompt()
{
    m_prompt->setWordWrap(true);
    m_prompt->setTextFormat(Qt::RichText);
    m_prompt->setText(study::roomyText(htmlOf(m_words->say(m_question.prompt)) + settingsTables()));
    m_column->addWidget(m_prompt);
}

QString QuestionView::settingsTables() const
{
    QString html;
    for (std::size_t i = 0; i < m_question.exhibits.size(); ++i) {
        if (isDrawn(m_question, i))
            continue;
        const practice::Exhibit &table = m_question.exhibits[i];
        html += QStringLiteral("<table cellpadding='5' cellspacing='0' border='1' style='border-collapse: collapse; margin-top: 8px'><tr>");
        for (const std::string &head : table.heads)
            html += QStringLiteral("<th>%1</th>").arg(QString::fromStdString(head).toHtmlEscaped());
        for (std::size_t cell = 0; cell < table.values.size(); ++cell) {
            const bool first = cell % static_cast<std::size_t>(table.cols) == 0;
            html += (first ? QStringLiteral("</tr><tr>") : QString())
                + QStringLiteral("<td align='right'>%1</td>").arg(formatNumber(table.values[cell]));
        }
        html += QStringLiteral("</tr></table>");
    }
    return html;
}

void QuestionView::addCanvas()
{
    m_exhibits.filled.assign(static_cast<std::size_t>(blankCount(m_question)), std::nan(""));
    const Scene scene = exhibitScene(m_question, m_exhibits);
    if (scene.parts.empty())
        return;
    m_canvas = new CanvasView(m_stageWords, this);
    m_canvas->setAccessibleName(tr("Numbers of the question"));
    connect(m_canvas, &CanvasView::cellEdited, this, &QuestionView::fill);
    connect(m_canvas, &CanvasView::blockPasted, this, &QuestionView::paste);
    connect(m_canvas, &CanvasView::cellClicked, this, &QuestionView::click);
    connect(m_canvas, &CanvasView::editRefused, this, [this](const CellRef &, const QString &reason) { refuse(reason); });
    m_column->addWidget(m_canvas);
    showExhibits();
}

void QuestionView::addAnswer()
{
    QStringList texts;
    for (const practice::Option &option : m_question.options)
        texts << m_words->optionText(option);
    if (hasOptions(m_question.type)) {
        m_options = new OptionGrid(texts, this);
        for (int i = 0; i < m_options->count(); ++i)
            m_options->showRows(i, m_words->optionRows(m_question.options[static_cast<std::size_t>(i)]));
        m_column->addWidget(m_options);
        connect(m_options, &OptionGrid::chosen, this, [this](int index) {
            if (!answered())
                Q_EMIT answerGiven({static_cast<double>(index)});
        });
        connect(m_options, &OptionGrid::nextWanted, this, &QuestionView::nextWanted);
    } else if (m_question.type == QuestionType::Order) {
        m_order = new OrderList(texts, this);
        m_column->addWidget(m_order);
        addCheck();
    } else if (isTyped(m_question.type)) {
        addField();
    } else if (m_question.type == QuestionType::Cells) {
        addCheck();
    }
}

QString QuestionView::placeholder() const
{
    if (m_question.type != QuestionType::Shape)
        return tr("a number");
    return m_question.answer.size() == 2 ? tr("sizes, such as 3 × 5") : tr("sizes, such as 1 × 3 × 9 × 9");
}

void QuestionView::addField()
{
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Your answer"));
    m_field->setPlaceholderText(placeholder());
    m_field->setMaximumWidth(220);
    connect(m_field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    addCheck();
}

void QuestionView::addCheck()
{
    m_check = new QPushButton(tr("Check"), this);
    m_check->setProperty("class", QStringLiteral("primary"));
    auto *row = new QHBoxLayout;
    if (m_field)
        row->addWidget(m_field, 1);
    row->addWidget(m_check);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &QuestionView::submit);
}

void QuestionView::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_prompt, theme.uiFont(16), theme.text);
    study::dress(*m_hint, theme.uiFont(14), theme.textMuted);
    study::dress(*m_refusal, theme.uiFont(13), study::verdictColors(theme, false).text);
    m_column->setSpacing(study::scaled(theme, 14));
    if (m_canvas) {
        std::int64_t rows = 1;
        for (std::size_t i = 0; i < m_question.exhibits.size(); ++i)
            if (isDrawn(m_question, i))
                rows = std::max(rows, m_question.exhibits[i].rows);
        m_canvas->setTheme(theme);
        m_canvas->setFixedHeight(study::scaled(theme, std::clamp(static_cast<double>(rows) * cellPixels + titlePixels, lowestCanvas, highestCanvas)));
    }
    if (m_options)
        m_options->setTheme(theme);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_order, m_field, m_check})
        if (widget)
            widget->setFont(theme.uiFont(15));
    m_feedback->setTheme(theme);
}

void QuestionView::focusAnswer()
{
    QWidget *place = m_field ? static_cast<QWidget *>(m_field) : m_order ? static_cast<QWidget *>(m_order) : m_canvas;
    if (m_options)
        return m_options->focusCurrent(Qt::TabFocusReason);
    if (!place)
        return;
    place->clearFocus(); // the stage shows its cursor when the keyboard comes to it, and it may have it already
    place->setFocus(Qt::TabFocusReason);
}

void QuestionView::showHint()
{
    if (m_question.hint.empty())
        return;
    m_hint->setText(htmlOf(tr("Hint: %1").arg(m_words->say(m_question.hint))));
    m_hint->show();
}

AnswerDraft QuestionView::draft() const
{
    return {m_field ? m_field->text() : QString(), m_order ? m_order->order() : std::vector<int>(), m_exhibits.filled, !m_hint->isHidden()};
}

void QuestionView::setDraft(const AnswerDraft &draft)
{
    if (m_field)
        m_field->setText(draft.typed);
    if (m_order)
        m_order->setOrder(draft.order);
    if (m_canvas && draft.filled.size() == m_exhibits.filled.size()) {
        m_exhibits.filled = draft.filled;
        showExhibits();
    }
    if (draft.hinted)
        showHint();
}

void QuestionView::refuse(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
}

void QuestionView::submit()
{
    if (answered()) {
        Q_EMIT nextWanted();
    } else if (m_field) {
        submitField();
    } else if (m_order) {
        const std::vector<int> order = m_order->order();
        Q_EMIT answerGiven(Values(order.begin(), order.end()));
    } else if (m_question.type == QuestionType::Cells) {
        for (const double value : m_exhibits.filled)
            if (!std::isfinite(value))
                return refuse(tr("Some cells are still empty."));
        Q_EMIT answerGiven(m_exhibits.filled);
    }
}

void QuestionView::submitField()
{
    const practice::Reading reading = practice::readAnswer(m_question, m_field->text().toStdString());
    if (reading.refusal.empty())
        Q_EMIT answerGiven(reading.values);
    else
        refuse(m_words->say(reading.refusal));
}

void QuestionView::fill(const CellRef &cell, double value)
{
    const int index = cell.part == targetPart(m_question) ? blankIndex(m_question, {cell.row, cell.col}) : -1;
    if (answered() || index < 0 || index >= static_cast<int>(m_exhibits.filled.size()))
        return refuse(tr("This cell is given. Fill the empty ones."));
    m_refusal->hide();
    m_exhibits.filled[static_cast<std::size_t>(index)] = value;
    showExhibits();
}

void QuestionView::paste(const CellRef &cell, const std::vector<double> &values, int columns)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int offset = static_cast<int>(i);
        const CellRef place{cell.part, cell.row + offset / columns, cell.col + offset % columns};
        if (blankIndex(m_question, {place.row, place.col}) >= 0)
            fill(place, values[i]);
    }
}

void QuestionView::click(const CellRef &cell)
{
    if (answered() || m_question.type != QuestionType::Click || !cell.valid() || cell.part != targetPart(m_question))
        return;
    m_exhibits.clicked = practice::CellAt{cell.row, cell.col};
    Q_EMIT answerGiven({static_cast<double>(cell.row), static_cast<double>(cell.col)});
}

void QuestionView::showExhibits()
{
    const Scene scene = exhibitScene(m_question, m_exhibits);
    m_canvas->setScenes(scene, scene, 0);
}

void QuestionView::showVerdict(const practice::Verdict &verdict, const Values &given)
{
    m_exhibits.verdict = verdict;
    if (m_question.type == QuestionType::Click && given.size() == 2)
        m_exhibits.clicked = practice::CellAt{static_cast<std::int64_t>(given[0]), static_cast<std::int64_t>(given[1])};
    if (m_question.type == QuestionType::Cells)
        m_exhibits.filled = given;
    if (m_canvas)
        showExhibits();
    if (m_options)
        markOptions(verdict, given);
    if (m_order)
        m_order->settle(verdict.wrongPlaces);
    if (m_field)
        m_field->setReadOnly(true);
    if (m_check)
        m_check->hide();
    m_refusal->hide();
    const QString reason = m_words->say(m_question.explanation);
    if (verdict.right)
        m_feedback->showRight(reason);
    else
        m_feedback->showWrong(diagnosis(verdict, given), m_words->answerInSentence(m_question, m_question.answer), reason);
    m_feedback->show();
}

/// What lies behind a wrong answer; empty when nobody knows.
QString QuestionView::diagnosis(const practice::Verdict &verdict, const Values &given) const
{
    if (verdict.misconception != practice::Misconception::None)
        return m_words->diagnosis(verdict.misconception);
    const std::size_t chosen = given.empty() ? m_question.reasons.size() : static_cast<std::size_t>(given.front());
    return chosen < m_question.reasons.size() ? m_words->say(m_question.reasons[chosen]) : QString();
}

void QuestionView::markOptions(const practice::Verdict &verdict, const Values &given)
{
    const int chosen = given.empty() ? -1 : static_cast<int>(given.front());
    const int right = static_cast<int>(m_question.answer.front());
    for (int i = 0; i < m_options->count(); ++i) {
        OptionButton::Verdict look = OptionButton::Verdict::Passed;
        if (i == chosen)
            look = verdict.right ? OptionButton::Verdict::ChosenRight : OptionButton::Verdict::ChosenWrong;
        else if (i == right)
            look = OptionButton::Verdict::MissedRight;
        m_options->button(i)->setVerdict(look);
    }
}

QString QuestionView::feedbackText() const
{
    return m_feedback->plainText();
}

void QuestionView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (answered() || m_check))
        submit();
    else if (m_options && !answered() && event->key() >= Qt::Key_1 && event->key() < Qt::Key_1 + m_options->count())
        Q_EMIT answerGiven({static_cast<double>(event->key() - Qt::Key_1)});
    else
        QWidget::keyPressEvent(event);
}

} // namespace convlab::ui

#include "moc_question_view.cpp"
