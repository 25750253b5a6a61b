// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_command.h"

#include "app/exchange/anki_text.h"
#include "app/exchange/exchange_error.h"
#include "app/exchange/export_file.h"
#include "app/exchange/reviews_csv.h"
#include "app/exchange/study_exchange.h"
#include "app/exchange/study_json.h"
#include "app/store/study_database.h"
#include "core/study/progress.h"
#include "ui/study/checked_questions.h"
#include "ui/study/progress/progress_words.h"

#include <QFileInfo>

#include <algorithm>

namespace convlab::app {

namespace {

StudyRecord recordIn(const QString &folder)
{
    if (!QFileInfo::exists(folder + QLatin1String("/study.sqlite")))
        return {};
    StudyDatabase database(folder);
    return readRecord(database);
}

QByteArray answersTable(const std::vector<practice::ReviewEntry> &log, const ui::Language &language)
{
    const ui::SkillCheckContent check = ui::loadSkillCheckContent(language);
    ui::QuestionWords words = ui::QuestionWords::load(language);
    ui::addCheckedWords(words, check);
    return reviewsCsv(log, words, ui::checkedQuestions(check));
}

QString summary(const practice::PracticeQueue &queue, practice::Seconds now)
{
    const practice::Seconds dayStart = queue.settings().dayStart;
    const std::vector<practice::Progress> sections = practice::sectionProgress(queue, now);
    std::size_t width = 0;
    for (const practice::Progress &section : sections)
        width = std::max(width, section.name.size());
    QString text;
    for (const practice::Progress &section : sections)
        text += QStringLiteral("%1  %2\n").arg(QString::fromStdString(section.name), -static_cast<int>(width)).arg(ui::progressText(section, now, dayStart));
    return text + QLatin1Char('\n') + ui::retentionText(practice::reviewsSince(queue.log()), queue.settings().retention) + QLatin1Char('\n');
}

QByteArray bytesOf(const ProgressOptions &options, const ui::Language &language, const QString &folder, practice::Seconds now)
{
    const StudyRecord record = recordIn(folder);
    const practice::PracticeQueue queue(record.settings.value_or(practice::PracticeSettings{}), record.reviews, record.seen);
    switch (options.format) {
    case ProgressOptions::Format::Json: return studyJson(record);
    case ProgressOptions::Format::Csv: return answersTable(record.reviews, language);
    case ProgressOptions::Format::Anki: return ankiText(practiceItems(queue), ui::QuestionWords::load(language));
    case ProgressOptions::Format::Summary: break;
    }
    return summary(queue, now).toUtf8();
}

} // namespace

QByteArray progressOutput(const ProgressOptions &options, const ui::Language &language, const QString &folder, practice::Seconds now)
{
    try {
        const QByteArray bytes = bytesOf(options, language, folder, now);
        if (options.output.isEmpty())
            return bytes;
        writeExport(bytes, options.output);
        return {};
    } catch (const ExchangeError &error) {
        throw CommandLineError(error.problem());
    }
}

} // namespace convlab::app
