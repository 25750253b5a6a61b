// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/progress/session_lines.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr std::ptrdiff_t shownSessions = 5;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SessionLines)
};

QString cell(const QString &text)
{
    return QStringLiteral("<td style='padding-right: 24px'>%1</td>").arg(text.toHtmlEscaped());
}

QString rowOf(const practice::Session &session)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(session.from);
    const auto minutes = std::max<practice::Seconds>((session.to - session.from + 30) / 60, 1);
    return QStringLiteral("<tr>") + cell(dayAndTime(from))
        + cell(minutes == 1 ? Sentences::tr("1 minute") : Sentences::tr("%1 minutes").arg(minutes))
        + cell(session.answers == 1 ? Sentences::tr("1 answer") : Sentences::tr("%1 answers").arg(session.answers))
        + cell(Sentences::tr("%1 right").arg(session.right)) + QStringLiteral("</tr>");
}

} // namespace

QString sessionLines(const std::vector<practice::Session> &sessions)
{
    if (sessions.empty())
        return {};
    QString rows;
    const auto count = std::min(shownSessions, static_cast<std::ptrdiff_t>(sessions.size()));
    std::for_each(sessions.rbegin(), sessions.rbegin() + count, [&rows](const practice::Session &session) { rows += rowOf(session); });
    return QStringLiteral("<p>%1</p><table cellspacing=0>%2</table>").arg(Sentences::tr("Your last sessions:").toHtmlEscaped(), rows);
}

} // namespace convlab::ui
