// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/feedback_box.h"

#include "ui/study/study_style.h"
#include "ui/text/sentences.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr double barWidth = 3, indent = 14;

QString bold(const QString &lead, const QString &rest)
{
    const QString whole = joinSentences({lead, rest});
    return study::roomyText(QStringLiteral("<b>%1</b>%2").arg(htmlOf(lead), htmlOf(whole.mid(lead.size()))));
}

QLabel *newLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FeedbackBox::FeedbackBox(QWidget *parent) : QWidget(parent), m_verdict(newLabel(this)), m_correction(newLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(m_correction);
}

void FeedbackBox::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QLabel *label : {m_verdict, m_correction})
        study::dress(*label, theme.uiFont(14), theme.text);
    layout()->setContentsMargins(study::scaled(theme, indent), study::scaled(theme, 2), 0, study::scaled(theme, 2));
    layout()->setSpacing(study::scaled(theme, 6));
    update();
}

void FeedbackBox::showRight(const QString &reason)
{
    say(true, bold(tr("Right."), reason), {});
}

void FeedbackBox::showWrong(const QString &reason, const QString &rightAnswer, const QString &rightReason)
{
    say(false, bold(tr("Not quite."), reason), bold(tr("The right answer: %1.").arg(rightAnswer), rightReason));
}

void FeedbackBox::say(bool right, const QString &verdict, const QString &correction)
{
    m_right = right;
    m_verdict->setText(verdict);
    m_correction->setText(correction);
    m_correction->setVisible(!correction.isEmpty());
    setAccessibleName(plainText());
    QAccessibleEvent news(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
    update();
}

QString FeedbackBox::plainText() const
{
    const QString first = QTextDocumentFragment::fromHtml(m_verdict->text()).toPlainText();
    const QString second = QTextDocumentFragment::fromHtml(m_correction->text()).toPlainText();
    return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
}

void FeedbackBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = study::scaled(m_theme, barWidth);
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height()));
    study::paintBox(painter, bar, study::verdictColors(m_theme, m_right).strong, {}, 0, width / 2.0);
}

} // namespace convlab::ui

#include "moc_feedback_box.cpp"
