// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage_reading.h"

#include "app/option_reader.h"
#include "ui/theme/theme_loader.h"

namespace convlab::app {

namespace {

std::pair<QString, QString> readAssignment(const QString &text, const StageOptions &stage)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1 || equals == text.size() - 1)
        throw CommandLineError(QStringLiteral("--set takes NAME=VALUE, not \"%1\"").arg(text));
    const QString name = text.left(equals).trimmed();
    for (const auto &[known, value] : stage.values) {
        if (known == name)
            throw CommandLineError(QStringLiteral("--set %1 is given twice").arg(name));
    }
    return {name, text.mid(equals + 1).trimmed()};
}

StepWish readStep(const QString &text)
{
    if (text == QLatin1String("last"))
        return {true, 1};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        throw CommandLineError(QStringLiteral("--step takes a number from 1, or last, not \"%1\"").arg(text));
    return {false, number};
}

QString readTheme(const QString &text)
{
    if (!ui::themeNames().contains(text))
        throw CommandLineError(QStringLiteral("--theme takes light, dark or contrast, not \"%1\"").arg(text));
    return text;
}

} // namespace

const QStringList &stageOptionNames()
{
    static const QStringList names{QStringLiteral("--set"), QStringLiteral("--preset"), QStringLiteral("--step"), QStringLiteral("--theme")};
    return names;
}

bool readStageOption(OptionReader &reader, StageOptions &stage, QString &theme)
{
    if (reader.is(QStringLiteral("--set")))
        stage.values.append(readAssignment(reader.value(QStringLiteral("NAME=VALUE")), stage));
    else if (reader.isOnce(QStringLiteral("--preset")))
        stage.preset = reader.value(QStringLiteral("NAME"));
    else if (reader.isOnce(QStringLiteral("--step")))
        stage.step = readStep(reader.value(QStringLiteral("N")));
    else if (reader.isOnce(QStringLiteral("--theme")))
        theme = readTheme(reader.value(QStringLiteral("light|dark|contrast")));
    else
        return false;
    return true;
}

bool isScene(const QString &word)
{
    return word.endsWith(QLatin1String(".convlab"), Qt::CaseInsensitive);
}

void checkScene(const StageOptions &stage)
{
    if (!stage.scene.isEmpty() && (!stage.lesson.isEmpty() || !stage.preset.isEmpty()))
        throw CommandLineError(QStringLiteral("a scene file says which lesson and state it is: leave out --lesson and --preset"));
}

} // namespace convlab::app
