// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/stage_links.h"

#include <QUrlQuery>

namespace convlab::ui {

namespace {

QString setValues(LessonSession &session, const QUrlQuery &query)
{
    QJsonObject state = session.state();
    for (const auto &[name, text] : query.queryItems()) {
        const ControlSpec *spec = session.content().control(name);
        if (!spec)
            return QStringLiteral("no control is called \"%1\"").arg(name);
        QString problem;
        const QJsonValue value = spec->parse(text, &problem);
        if (!problem.isEmpty())
            return problem;
        state.insert(name, value);
    }
    session.edit(state);
    return {};
}

QString usePreset(LessonSession &session, const QString &name)
{
    if (!session.content().preset(name))
        return QStringLiteral("no preset is called \"%1\"").arg(name);
    session.applyPreset(name);
    return {};
}

QString goToStep(LessonSession &session, const QString &number)
{
    bool isNumber = false;
    const int step = number.toInt(&isNumber);
    if (number == QLatin1String("last"))
        session.move([](Timeline &timeline) { timeline.toEnd(); });
    else if (isNumber && step >= 1)
        session.move([step](Timeline &timeline) { timeline.goToStep(step - 1); });
    else
        return QStringLiteral("\"%1\" is not a step").arg(number);
    return {};
}

} // namespace

QString followStageLink(LessonSession &session, const QString &command)
{
    const QString verb = command.section(QLatin1Char('?'), 0, 0);
    const QUrlQuery query(command.section(QLatin1Char('?'), 1));
    if (verb == QLatin1String("set"))
        return setValues(session, query);
    if (verb == QLatin1String("preset"))
        return usePreset(session, query.queryItemValue(QStringLiteral("name")));
    if (verb == QLatin1String("step"))
        return goToStep(session, query.queryItemValue(QStringLiteral("n")));
    if (verb != QLatin1String("play"))
        return QStringLiteral("\"%1\" is not a stage command").arg(verb);
    session.move([](Timeline &timeline) { timeline.play(); });
    return {};
}

} // namespace convlab::ui
