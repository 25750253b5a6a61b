// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_text.h"

#include "app/handout_questions.h"
#include "ui/lesson/state_words.h"
#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convlab::app {

namespace {

const QString gap = QStringLiteral("\n\n");

/// The numbers of the formulas, as the window shows them.
ui::LiveValues valuesOf(const CopySource &source)
{
    ui::LiveValues values = ui::liveValues(source.entry.content, source.state);
    for (const auto &[name, number] : source.run.liveNumbers())
        values.insert(QString::fromStdString(name), source.secret && source.secret(number) ? QStringLiteral("?") : ui::formatGrouped(number));
    return values;
}

/// What the controls are set to, without those behind "More" that nobody has touched.
QString settingsOf(const CopySource &source)
{
    QStringList settings;
    const QJsonObject usual = source.entry.lesson->defaultState();
    for (const ui::ControlSpec &control : source.entry.content.controls) {
        const QJsonValue value = source.state.value(control.name);
        const bool says = !control.advanced || value != usual.value(control.name);
        if (says && !value.isUndefined() && control.belongsTo(source.state))
            settings << QStringLiteral("%1 %2").arg(control.label, ui::valueText(control, value));
    }
    return settings.join(QStringLiteral(" · "));
}

QString stageMarkdown(const CopySource &source)
{
    const QString caption = source.entry.words->say(source.scene.caption);
    QStringList lines{settingsOf(source)};
    if (!caption.isEmpty())
        lines << caption;
    else if (source.run.stepCount() > 1)
        lines << QCoreApplication::translate("convlab::app::Handout", "Step %1 of %2").arg(source.moment.step + 1).arg(source.run.stepCount());
    lines.removeAll(QString());
    QString words;
    for (const QString &line : lines)
        words += (words.isEmpty() ? QString() : QStringLiteral("  \n")) + QStringLiteral("*%1*").arg(plainMarkdown(line));
    return QStringLiteral("![o](handout:keep3)![o](handout:stage)") + gap + words + gap;
}

/// As they stand below the stage; while something is to be predicted they would tell it.
std::vector<ui::HandoutPlot> plotsOf(const CopySource &source)
{
    std::vector<ui::HandoutPlot> plots;
    if (source.secret)
        return plots;
    for (Plot &plot : source.run.plots()) {
        for (PlotSeries &extra : source.run.plotExtras(plot.id, source.moment, {}))
            plot.series.push_back(std::move(extra));
        const std::optional<double> cursor = source.run.plotCursor(plot.id, source.moment);
        plots.push_back({std::move(plot), cursor});
    }
    return plots;
}

QString plotsMarkdown(const std::vector<ui::HandoutPlot> &plots, const ui::Words &words)
{
    QString text;
    for (std::size_t i = 0; i < plots.size(); ++i)
        text += QStringLiteral("![o](handout:keep2)![o](handout:plot%1)").arg(i) + gap + QStringLiteral("*%1*").arg(plainMarkdown(words.say(plots[i].plot.title))) + gap;
    return text;
}

QString goalsMarkdown(const ui::LessonContent &content)
{
    QString text = content.summary.isEmpty() ? QString() : plainMarkdown(content.summary) + gap;
    if (!content.goals.isEmpty())
        text += QStringLiteral("**%1**").arg(QCoreApplication::translate("convlab::app::Handout", "Afterwards you can")) + gap;
    for (const QString &goal : content.goals)
        text += QStringLiteral("- %1\n").arg(plainMarkdown(goal));
    return text + QLatin1Char('\n');
}

QString questionsMarkdown(const QString &section, int count, const ui::QuestionWords &words)
{
    const std::vector<practice::Question> questions = handoutQuestions(section, count);
    if (questions.empty())
        return {};
    QString text = QStringLiteral("## %1").arg(QCoreApplication::translate("convlab::app::Handout", "Questions")) + gap;
    QString answers = QStringLiteral("## ![o](handout:page)%1").arg(QCoreApplication::translate("convlab::app::Handout", "Answers")) + gap;
    int number = 0;
    for (const practice::Question &question : questions) {
        ++number;
        text += questionMarkdown(number, question, words);
        answers += answerMarkdown(number, question, words);
    }
    return text + answers;
}

/// The text behind its title.
QString withoutTitle(const QString &text)
{
    return text.startsWith(QLatin1String("# ")) ? text.mid(text.indexOf(QLatin1Char('\n')) + 1) : text;
}

/// `{screen:…}` with all that is in it, braces of formulas and symbols among it, and the space before it; items of a list
/// that held nothing else, too.
QString withoutScreenWords(QString text)
{
    static const QRegularExpression words(QStringLiteral(R"( ?(\{screen:(?:[^{}]|(\{(?:[^{}]|(?2))*\}))*\}))"));
    static const QRegularExpression emptyItem(QStringLiteral(R"(^- ?(?:\n|$))"), QRegularExpression::MultilineOption);
    return text.remove(words).remove(emptyItem);
}

/// “Play it: each step checks one weight.” says something without a screen, too: what stands behind the colon. Of “Play it
/// to see both halves.” nothing stays.
QString withoutPlaying(QString text)
{
    static const QRegularExpression wish(QStringLiteral(
        R"((?:(?<=[.?!] )|(?<=[.?!]\n)|(?<=[。？！])|(?<=\n\n)|^)[^.?!。？！\n]*\[[^\]]*\]\(stage:play\)[^.。:：]*(?:[.。]|([:：]))(?: |\n(?!\n))?(\p{Ll}?))"));
    for (QRegularExpressionMatch match = wish.match(text); match.hasMatch(); match = wish.match(text, match.capturedStart()))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured(1).isEmpty() ? match.captured(2) : match.captured(2).toUpper());
    return text;
}

} // namespace

QString plainMarkdown(const QString &words)
{
    static const QRegularExpression signs(QStringLiteral(R"(([\\`*_{}\[\]<>#|$~!&]))"));
    static const QRegularExpression listMark(QStringLiteral(R"(^(\s*)([-+]|\d+)(?=[.)\s]))"), QRegularExpression::MultilineOption);
    QString text = words;
    text.replace(signs, QStringLiteral("\\\\1"));
    return text.replace(listMark, QStringLiteral("\\1\\2\u2060"));
}

QString lessonForPaper(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\(stage:[^)]*\))"));
    static const QRegularExpression mark(QStringLiteral(R"(^\{@[^}]*\} ?)"), QRegularExpression::MultilineOption);
    QString paper = withoutPlaying(withoutScreenWords(text).replace(mark, QString()));
    return paper.replace(link, QStringLiteral("\\1"));
}

ui::Handout handoutOf(const CopySource &source, const HandoutWish &wish, const ui::QuestionWords &words)
{
    const ui::LessonContent &content = source.entry.content;
    QString text = QStringLiteral("# %1").arg(plainMarkdown(content.title)) + gap + goalsMarkdown(content);
    std::vector<ui::HandoutPlot> plots;
    if (wish.stage) {
        plots = plotsOf(source);
        text += stageMarkdown(source) + plotsMarkdown(plots, *source.entry.words);
    }
    text += lessonForPaper(withoutTitle(content.text)) + gap + questionsMarkdown(content.id, wish.questions, words);
    return {content.title, text, valuesOf(source), source.entry.words, source.scene, std::move(plots), wish.colours};
}

} // namespace convlab::app
