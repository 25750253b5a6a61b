// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/predict_card.h"

#include "core/study/generator.h"
#include "ui/controls/clamped_text.h"
#include "ui/study/question_words.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/style/strokes.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace convlab::ui {

namespace {

using Phase = PredictFirst::Phase;

constexpr int cardHeight = 108, noteHeight = 17;
constexpr int fieldWidth = 96;
constexpr int sideMargin = 16, edge = 3;    ///< around the card
constexpr int textMargin = 24, buttonSpacing = 8;

} // namespace

struct PredictCard::Parts {
    explicit Parts(const Words &shown) : words(shown) {}
    const QuestionWords &questionWords();
    QString hintFor(const Prediction &prediction);

    const Words &words;
    std::optional<QuestionWords> sentences;
    ClampedText *text = nullptr;
    QLineEdit *field = nullptr;
    QPushButton *check = nullptr, *hint = nullptr, *show = nullptr, *next = nullptr, *undo = nullptr, *again = nullptr;
    ClampedText *score = nullptr;
    std::optional<Prediction> asked;    ///< the open question
    struct Offers {
        bool check = false, hint = false, undo = false, next = false, again = false;
    } offers;
    Phase phase = Phase::Off;
    int step = -1;
    int tries = 0;
    bool hinted = false, hintIsNews = false;    ///< nothing was typed since it was opened
    QString practice, tally, keys;
    Theme theme;
};

/// Read when the first question needs them: most stages are never asked on.
const QuestionWords &PredictCard::Parts::questionWords()
{
    if (!sentences)
        sentences = QuestionWords::load(words.language());
    return *sentences;
}

QString PredictCard::Parts::hintFor(const Prediction &prediction)
{
    const practice::Generator *generator = practice::findGenerator(prediction.item);
    return generator ? questionWords().hintFor(generator->skill) : QString();
}

PredictCard::PredictCard(const Words &words, QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>(words))
{
    Parts &p = *m_parts;
    const auto button = [this](const QString &text, const char *look, const QString &tip, auto wish) {
        auto *result = new QPushButton(text, this);
        result->setProperty("class", QLatin1String(look));
        result->setToolTip(tip);
        connect(result, &QPushButton::clicked, this, wish);
        return result;
    };
    p.text = new ClampedText(this);
    p.field = new QLineEdit(this);
    p.check = button(tr("Check"), "primary compact", {}, &PredictCard::check);
    p.hint = button(tr("Hint"), "compact", tr("The rule to use, without the result. Counts as help. (H)"), &PredictCard::hintWanted);
    p.show = button(tr("I don’t know"), "compact", tr("Shows how the number comes about (D)"), &PredictCard::showWanted);
    p.next = button(tr("Next"), "primary compact", tr("The next number to predict (Enter)"), &PredictCard::nextWanted);
    p.undo = button(tr("Undo answer"), "compact", tr("Takes the answer back and asks again (U)"), &PredictCard::undoWanted);
    p.again = button(tr("Ask again"), "compact", tr("Everything once more, from the first step"), &PredictCard::againWanted);
    p.score = new ClampedText(this);
    p.score->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // one line
    p.field->setAccessibleName(tr("Your prediction"));
    p.field->setPlaceholderText(tr("number"));
    p.field->installEventFilter(this);
    layOut();
}

PredictCard::~PredictCard() = default;

void PredictCard::layOut()
{
    const Parts &p = *m_parts;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin + textMargin / 2, edge + 4, sideMargin + textMargin / 2, edge + 7);
    column->setSpacing(3);
    column->addWidget(p.text, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(buttonSpacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{p.field, p.check, p.next, p.hint, p.show, p.undo, p.again})
        row->addWidget(widget);
    row->addStretch(1);
    column->addWidget(p.score);
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it takes what the stage is wide
}

void PredictCard::setTheme(const Theme &theme)
{
    Parts &p = *m_parts;
    p.theme = theme;
    const auto dress = [](QWidget *widget, const QFont &font, const QColor &color) {
        widget->setFont(font);
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, color);
        widget->setPalette(palette);
    };
    dress(p.text, theme.uiFont(13), theme.text);
    dress(p.score, theme.uiFont(12), theme.textMuted);
    p.field->setFont(theme.monoFont(13));
    p.field->setFixedWidth(static_cast<int>(std::lround(fieldWidth * theme.fontScale)));
    for (QPushButton *button : {p.check, p.hint, p.show, p.next, p.undo, p.again})
        button->setFont(theme.uiFont(13));
    p.score->setFixedHeight(static_cast<int>(std::lround(noteHeight * theme.fontScale)));
    setFixedHeight(static_cast<int>(std::lround(cardHeight * theme.fontScale)));
    update();
}

QString PredictCard::question(const PredictFirst &predict) const
{
    return m_parts->words.say(predict.prediction()->question);
}

QString PredictCard::feedback(const PredictFirst &predict) const
{
    const QString answer = predict.prediction() ? formatSentence(predict.prediction()->answer) : QString();
    switch (predict.phase()) {
    case Phase::Asking:
    case Phase::Wrong: break;
    case Phase::Right: return tr("Right: %1. The stage shows how it comes about.").arg(answer);
    case Phase::Shown: return tr("It is %1. The stage shows how it comes about.").arg(answer);
    case Phase::Idle:
    case Phase::Off: return tr("Predict first is on. Nothing is hidden at this step.");
    }
    if (m_parts->hintIsNews)
        return tr("%1 Hint: %2").arg(question(predict), m_parts->hintFor(*predict.prediction()));
    if (predict.phase() == Phase::Asking)
        return tr("Predict first: %1").arg(question(predict));
    const QString diagnosis = m_parts->questionWords().diagnosis(predict.misconception());
    return tr("Not %1. %2").arg(formatSentence(predict.typed()), diagnosis.isEmpty() ? question(predict) : diagnosis);
}

void PredictCard::say(const QString &text)
{
    if (text == m_parts->text->text())
        return;
    m_parts->text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PredictCard::showState(const PredictFirst &predict, bool more)
{
    Parts &p = *m_parts;
    const bool another = predict.step() != p.step;
    const bool news = predict.phase() != p.phase || another;
    if (predict.phase() == Phase::Asking && news) {
        p.field->clear();
        p.practice.clear();
    } else if (predict.phase() == Phase::Wrong && news) {
        p.field->setText(formatProse(predict.typed()));
        p.field->selectAll();
    } else if (predict.phase() == Phase::Idle) {
        p.practice.clear();
    }
    if (!predict.asking() || !predict.hinted() || predict.tries() != p.tries)
        p.hintIsNews = false;
    else if (!p.hinted)
        p.hintIsNews = true;
    p.hinted = predict.hinted();
    p.tries = predict.tries();
    p.asked = predict.asking() ? predict.prediction() : std::nullopt;
    p.phase = predict.phase();
    p.step = predict.step();
    p.tally = predict.asked() > 0 ? tr("%1 of %2 at the first try").arg(predict.right()).arg(predict.asked()) : QString();
    const bool hint = predict.asking() && !predict.hinted() && !m_parts->hintFor(*predict.prediction()).isEmpty();
    p.offers = {predict.asking(), hint, predict.canTakeBack(), predict.on() && !predict.asking() && more, predict.on() && !predict.asking()};
    showButtons();
    showScore();
    say(feedback(predict));
    update();
}

/// What there is a key for makes way where the row is short; the line above names the key then.
void PredictCard::showButtons()
{
    Parts &p = *m_parts;
    for (QWidget *widget : std::initializer_list<QWidget *>{p.field, p.check, p.show})
        widget->setVisible(p.offers.check);
    p.hint->setVisible(p.offers.hint);
    p.undo->setVisible(p.offers.undo);
    p.next->setVisible(p.offers.next);
    p.again->setVisible(p.offers.again);
    int wanted = 2 * sideMargin + textMargin;
    for (const QWidget *widget : std::initializer_list<const QWidget *>{p.field, p.check, p.next, p.hint, p.show, p.undo, p.again})
        wanted += widget->isHidden() ? 0 : widget->sizeHint().width() + buttonSpacing;
    QStringList keys;
    const std::pair<QPushButton *, QString> keyed[] = {{p.undo, QStringLiteral("U")}, {p.hint, QStringLiteral("H")}, {p.show, QStringLiteral("D")}};
    for (const auto &[button, key] : keyed) {
        if (wanted <= width() || button->isHidden())
            continue;
        button->hide();
        keys << tr("%1: %2", "key, what it does").arg(key, button->text());
        wanted -= button->sizeHint().width() + buttonSpacing;
    }
    p.keys = keys.join(QStringLiteral(" · "));
}

void PredictCard::showPractice(const QString &text)
{
    m_parts->practice = text;
    showScore();
}

void PredictCard::showScore()
{
    QStringList parts{m_parts->keys, m_parts->practice, m_parts->tally};
    parts.removeAll(QString());
    m_parts->score->setText(parts.join(QStringLiteral(" · ")));
}

void PredictCard::takeFocus()
{
    const Parts &p = *m_parts;
    QWidget *wanted = p.asked ? static_cast<QWidget *>(p.field) : p.next->isVisibleTo(this) ? p.next : p.again;
    wanted->setFocus(Qt::OtherFocusReason);
    if (p.asked)
        p.field->selectAll();
}

void PredictCard::check()
{
    const Parts &p = *m_parts;
    if (!p.asked)
        return;
    if (const std::optional<double> typed = readPrediction(*p.asked, p.field->text().toStdString())) {
        Q_EMIT answered(*typed);
        return;
    }
    const bool empty = p.field->text().trimmed().isEmpty();
    say(joinSentences({m_parts->questionWords().text(empty ? QStringLiteral("refusal.empty") : QStringLiteral("refusal.not_a_number")),
                       p.words.say(p.asked->question)}));
    takeFocus();
}

bool PredictCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_parts->field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z && key != Qt::Key_E && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
    if (letter)
        QCoreApplication::sendEvent(this, event); // part of no number: H, D, U and P mean what they mean elsewhere
    else if (key == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        check(); // and the same key leads to nothing more
    else
        return false;
    return true;
}

void PredictCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_parts->next->hasFocus())
        Q_EMIT nextWanted();
    else if (enter && m_parts->again->hasFocus())
        Q_EMIT againWanted();
    else
        QWidget::keyPressEvent(event);
}

void PredictCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
    showScore();
}

void PredictCard::paintEvent(QPaintEvent *)
{
    const Parts &p = *m_parts;
    if (!p.theme.text.isValid())
        return;
    QPainter painter(this);
    const bool right = p.phase == Phase::Right;
    const QColor fill = right ? p.theme.goodFill : p.theme.noticeFill;
    const QColor line = right ? mixed(fill, p.theme.good, 0.45) : p.theme.noticeBorder;
    paintBox(painter, QRectF(rect()).adjusted(sideMargin, edge, -sideMargin, -edge), 8, fill, line);
}

} // namespace convlab::ui

#include "moc_predict_card.cpp"
