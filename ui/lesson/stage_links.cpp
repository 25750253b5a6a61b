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

/// The first moment about one of these words.
std::optional<Moment> momentAbout(const Playable &run, const QStringList &topics)
{
    for (int step = 0; step < run.stepCount(); ++step) {
        for (int micro = 0; micro < run.microCount(step); ++micro) {
            if (topics.contains(QString::fromStdString(run.topicAt({step, micro}))))
                return Moment{step, micro};
        }
    }
    return {};
}

QString goToTopic(LessonSession &session, const QString &names)
{
    const QStringList topics = names.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto go = [&session](const Moment &moment) {
        session.move([&moment](Timeline &timeline) {
            timeline.pause();
            timeline.goTo(moment);
        });
        return QString();
    };
    if (const auto moment = momentAbout(session.run(), topics); moment && !session.error())
        return go(*moment);
    for (const Preset &preset : session.content().presets) {
        const auto run = session.lesson().play(session.presetState(preset));
        if (const auto moment = momentAbout(*run, topics)) {
            session.applyPreset(preset.name);
            return go(*moment);
        }
    }
    return QStringLiteral("nothing on this stage is called \"%1\"").arg(names);
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
    if (verb == QLatin1String("topic"))
        return goToTopic(session, query.queryItemValue(QStringLiteral("name")));
    if (verb != QLatin1String("play"))
        return QStringLiteral("\"%1\" is not a stage command").arg(verb);
    session.move([](Timeline &timeline) { timeline.play(); });
    return {};
}

} // namespace convlab::ui
