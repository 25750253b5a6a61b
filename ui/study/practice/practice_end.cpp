// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_end.h"

#include "ui/study/study_style.h"
#include "ui/text/sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

QString list(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString html = QStringLiteral("<p style='margin-bottom: 2px'><b>%1</b></p><ul style='margin-top: 2px'>").arg(heading.toHtmlEscaped());
    for (const QString &item : items)
        html += QStringLiteral("<li>%1</li>").arg(htmlOf(item));
    return html + QStringLiteral("</ul>");
}

} // namespace

PracticeEnd::PracticeEnd(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Done for now"), this)), m_text(new QLabel(this)), m_done(new QPushButton(tr("Back to the queue"), this)),
      m_undo(new QPushButton(tr("&Undo last answer"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->setObjectName(QStringLiteral("practiceDone"));
    m_done->setProperty("class", QStringLiteral("primary"));
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_done);
    row->addWidget(m_undo);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    setFocusProxy(m_done);
    connect(m_done, &QPushButton::clicked, this, &PracticeEnd::doneWanted);
    connect(m_undo, &QPushButton::clicked, this, &PracticeEnd::undoWanted);
}

void PracticeEnd::setTheme(const Theme &theme)
{
    study::dress(*m_title, theme.uiFont(22, true), theme.text);
    study::dress(*m_text, theme.uiFont(15), theme.text);
    m_done->setFont(theme.uiFont(15));
    m_undo->setFont(theme.uiFont(15));
}

void PracticeEnd::show(const practice::SessionSummary &summary, const QuestionWords &words, practice::Seconds now, practice::Seconds dayStart, bool mayUndo)
{
    QString html;
    for (const practice::Phrase &phrase : practice::sentencesOf(summary, now, dayStart))
        html += QStringLiteral("<p>%1</p>").arg(htmlOf(words.say(phrase)));
    const auto skills = [&words](const std::vector<std::string> &names) {
        QStringList items;
        for (const std::string &name : names)
            items << words.skillName(name);
        return items;
    };
    QStringList slips;
    for (const practice::MisconceptionCount &shown : summary.misconceptions)
        slips << QStringLiteral("%1 (%2×) – %3").arg(words.nameOf(shown.misconception)).arg(shown.times).arg(words.adviceAgainst(shown.misconception));
    html += list(tr("Went well"), skills(summary.wentWell)) + list(tr("Comes back soon"), skills(summary.toRepeat))
        + list(tr("What the wrong answers looked like"), slips);
    m_text->setText(study::roomyText(html));
    m_undo->setVisible(mayUndo);
}

QString PracticeEnd::text() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

} // namespace convlab::ui

#include "moc_practice_end.cpp"
