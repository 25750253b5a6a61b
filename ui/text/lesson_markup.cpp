// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_markup.h"

#include "ui/math/formula_error.h"
#include "ui/text/lesson_text_format.h"

#include <QRegularExpression>

namespace convlab::ui {
namespace {

void addOnce(QStringList *list, const QString &item)
{
    if (!list->contains(item))
        list->append(item);
}

class MarkupReader {
public:
    explicit MarkupReader(const QString &text) : m_text(text) { }

    LessonMarkup read()
    {
        m_result.markdown = transformed(0, m_text.size());
        return std::move(m_result);
    }

private:
    QString transformed(qsizetype from, qsizetype to);
    qsizetype lineEnd(qsizetype at) const;
    bool opensFence(qsizetype at, QString *fence) const;
    qsizetype fenceEnd(qsizetype at, const QString &fence) const;
    qsizetype codeEnd(qsizetype at, qsizetype to) const;
    qsizetype formulaEnd(qsizetype at, qsizetype to, const QString &mark) const;
    qsizetype braceEnd(qsizetype at, qsizetype to) const;
    QString formula(qsizetype from, qsizetype to, bool display, qsizetype after);
    QString roleWords(const QString &id, qsizetype from, qsizetype to);
    QString topicMark(const QString &topics, qsizetype at);
    bool startsParagraph(qsizetype at) const;
    void noteLink(qsizetype at);
    void report(const QString &problem, qsizetype at);

    const QString m_text;
    LessonMarkup m_result;
};

qsizetype MarkupReader::lineEnd(qsizetype at) const
{
    const qsizetype end = m_text.indexOf(QLatin1Char('\n'), at);
    return end < 0 ? m_text.size() : end + 1;
}

/// True at the start of a line of three or more backticks or tildes, perhaps inside a quote or a list.
bool MarkupReader::opensFence(qsizetype at, QString *fence) const
{
    if (at > 0 && m_text[at - 1] != QLatin1Char('\n'))
        return false;
    static const QRegularExpression opening(QStringLiteral("\\G[ >]*(```+|~~~+)"));
    const QRegularExpressionMatch match = opening.match(m_text, at);
    *fence = match.captured(1);
    return match.hasMatch();
}

qsizetype MarkupReader::fenceEnd(qsizetype at, const QString &fence) const
{
    for (qsizetype line = lineEnd(at); line < m_text.size(); line = lineEnd(line)) {
        const QString text = m_text.mid(line, lineEnd(line) - line).trimmed();
        if (text.endsWith(fence) && text.count(fence.front()) >= fence.size()
            && !text.contains(QLatin1Char(' ')))
            return lineEnd(line);
    }
    return m_text.size();
}

/// The end of a code span that starts at `at`; behind the backticks if nothing closes it.
qsizetype MarkupReader::codeEnd(qsizetype at, qsizetype to) const
{
    qsizetype run = at;
    while (run < to && m_text[run] == QLatin1Char('`'))
        ++run;
    static const QRegularExpression backticks(QStringLiteral("`+"));
    for (auto matches = backticks.globalMatch(m_text, run); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() <= to && match.capturedLength() == run - at)
            return match.capturedEnd();
    }
    return run;
}

/// Where the closing dollars start, or -1. A formula does not go past an empty line.
qsizetype MarkupReader::formulaEnd(qsizetype at, qsizetype to, const QString &mark) const
{
    static const QRegularExpression emptyLine(QStringLiteral("\\n[ >]*\\n"));
    const qsizetype paragraph = m_text.indexOf(emptyLine, at);
    const qsizetype limit = paragraph < 0 ? to : std::min(to, paragraph);
    for (qsizetype i = at; i + mark.size() <= limit; ++i) {
        if (m_text[i] == QLatin1Char('\\'))
            ++i;
        else if (QStringView(m_text).mid(i, mark.size()) == mark)
            return i;
    }
    return -1;
}

/// Where the brace closes that was opened before `at`, or -1.
qsizetype MarkupReader::braceEnd(qsizetype at, qsizetype to) const
{
    for (int depth = 1; at < to; ++at) {
        if (m_text[at] == QLatin1Char('\\'))
            ++at;
        else if (m_text[at] == QLatin1Char('{'))
            ++depth;
        else if (m_text[at] == QLatin1Char('}') && --depth == 0)
            return at;
    }
    return -1;
}

QString MarkupReader::formula(qsizetype from, qsizetype to, bool display, qsizetype after)
{
    static const QRegularExpression newLine(QStringLiteral("\\n[ >]*"));
    LessonFormula formula{
        m_text.mid(from, to - from).replace(newLine, QStringLiteral(" ")).trimmed(), display, {}};
    try {
        formula.parsed.emplace(formula.tex);
        for (const QString &id : formula.parsed->ids())
            addOnce(&m_result.symbolIds, id);
        for (const QString &name : formula.parsed->liveNames())
            addOnce(&m_result.liveNames, name);
    } catch (const FormulaError &error) {
        report(QStringLiteral("%1 (at \"%2\")")
                   .arg(QString::fromUtf8(error.what()), formula.tex.mid(error.position(), 12)),
               from);
    }
    const QString image = QStringLiteral("![formula](formula:%1)").arg(m_result.formulas.size());
    m_result.formulas.push_back(std::move(formula));
    if (display) {
        const qsizetype start = m_text.lastIndexOf(QLatin1Char('\n'), from - 1) + 1;
        const QString before = m_text.mid(start, from - 2 - start);
        const bool alone = before.trimmed().isEmpty();
        return alone ? QLatin1Char('\n') + before + image + QStringLiteral("\n\n") : image;
    }
    const bool sticks = after < m_text.size() && QStringLiteral(".,;:!?)，。；：！？、）").contains(m_text[after]);
    return sticks ? image + lesson_format::joiner : image;
}

QString MarkupReader::roleWords(const QString &id, qsizetype from, qsizetype to)
{
    if (id == QLatin1String("screen")) // this is one
        return transformed(from, to);
    addOnce(&m_result.symbolIds, id);
    return QStringLiteral("[%1](symbol:%2)").arg(transformed(from, to), id);
}

/// True behind an empty line, a list's mark or the start of a quote.
bool MarkupReader::startsParagraph(qsizetype at) const
{
    static const QRegularExpression lead(QStringLiteral("^[ >]*(([-*+]|\\d+[.)]) +)?$"));
    static const QRegularExpression emptyLine(QStringLiteral("^[ >]*$"));
    const qsizetype start = m_text.lastIndexOf(QLatin1Char('\n'), at - 1) + 1;
    const QRegularExpressionMatch match = lead.match(m_text.mid(start, at - start));
    if (at == 0 || !match.hasMatch() || start == 0)
        return at == 0 || match.hasMatch();
    const qsizetype before = start < 2 ? 0 : m_text.lastIndexOf(QLatin1Char('\n'), start - 2) + 1;
    const QString line = m_text.mid(before, start - 1 - before);
    return match.capturedLength(1) > 0 || emptyLine.match(line).hasMatch() || line.startsWith(QLatin1Char('#'));
}

QString MarkupReader::topicMark(const QString &topics, qsizetype at)
{
    if (!startsParagraph(at))
        report(QStringLiteral("\"{@%1}\" does not stand at a paragraph's start").arg(topics), at);
    for (const QString &topic : topics.split(QLatin1Char(','), Qt::SkipEmptyParts))
        addOnce(&m_result.topics, topic);
    return QStringLiteral("![topics](topics:%1)").arg(topics);
}

void MarkupReader::noteLink(qsizetype at)
{
    static const QRegularExpression link(QStringLiteral("\\G\\]\\(stage:([^)\\s]*)\\)"));
    const QRegularExpressionMatch match = link.match(m_text, at);
    if (match.hasMatch())
        addOnce(&m_result.stageLinks, match.captured(1));
}

void MarkupReader::report(const QString &problem, qsizetype at)
{
    const auto line = QStringView(m_text).left(at).count(QLatin1Char('\n')) + 1;
    m_result.problems << QStringLiteral("line %1: %2").arg(line).arg(problem);
}

QString MarkupReader::transformed(qsizetype from, qsizetype to)
{
    static const QRegularExpression role(QStringLiteral("\\G\\{([a-z][A-Za-z0-9_.]*):"));
    static const QRegularExpression topics(QStringLiteral("\\G\\{@([a-z,]+)\\} *"));
    QString out, fence;
    for (qsizetype at = from; at < to;) {
        qsizetype end = at + 1;
        const QChar c = m_text[at];
        if (c == QLatin1Char('{')) {
            if (const QRegularExpressionMatch match = topics.match(m_text, at); match.hasMatch()) {
                out += topicMark(match.captured(1), at);
                at = match.capturedEnd();
                continue;
            }
        }
        if (opensFence(at, &fence)) {
            end = fenceEnd(at, fence);
        } else if (c == QLatin1Char('\\')) {
            end = std::min(at + 2, to);
        } else if (c == QLatin1Char('`')) {
            end = codeEnd(at, to);
        } else if (c == QLatin1Char('$')) {
            const bool display = QStringView(m_text).mid(at, 2) == QLatin1String("$$");
            const qsizetype length = display ? 2 : 1, close = formulaEnd(at + length, to, QString(length, c));
            if (close >= 0) {
                out += formula(at + length, close, display, close + length);
                at = close + length;
                continue;
            }
            report(QStringLiteral("a dollar without its partner"), at);
        } else if (c == QLatin1Char('{')) {
            if (const QRegularExpressionMatch match = role.match(m_text, at); match.hasMatch()) {
                const qsizetype close = braceEnd(match.capturedEnd(), to);
                if (close >= 0) {
                    out += roleWords(match.captured(1), match.capturedEnd(), close);
                    at = close + 1;
                    continue;
                }
                report(QStringLiteral("a brace that is never closed"), at);
            }
        } else if (c == QLatin1Char(']')) {
            noteLink(at);
        }
        out += QStringView(m_text).mid(at, end - at);
        at = end;
    }
    return out;
}

} // namespace

LessonMarkup readLessonMarkup(const QString &text)
{
    return MarkupReader(text).read();
}

} // namespace convlab::ui
