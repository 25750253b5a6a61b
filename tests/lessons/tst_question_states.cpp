// SPDX-License-Identifier: GPL-3.0-or-later
// "Show me": the state of every question opens in its section, and shows what was asked.
#include "core/study/generator.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convlab;
using namespace convlab::practice;

namespace {

constexpr std::uint64_t seeds = 40;

using convlab::tests::library;

/// An array may carry more than its shape and numbers once the section has read it.
bool sameValue(const QJsonValue &kept, const QJsonValue &wanted)
{
    const QLatin1String shape("s"), data("d");
    return kept == wanted || (wanted.isObject() && kept[shape] == wanted[shape] && kept[data] == wanted[data]);
}

/// Why a question's state cannot be shown as it is; empty when it can.
QString trouble(const Question &question)
{
    const ui::LessonLibrary::Entry *entry = library().find(QString::fromStdString(question.stage.section));
    if (!entry)
        return {};      // that section is not built yet
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(question.stage.json));
    if (!document.isObject())
        return QStringLiteral("no JSON object");
    QJsonObject state = entry->lesson->defaultState();
    const QJsonObject wanted = document.object();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const ui::ControlSpec *control = entry->content.control(it.key());
        if (control && !control->problemWith(it.value()).isEmpty())
            return it.key() + QStringLiteral(": ") + control->problemWith(it.value());
        state.insert(it.key(), it.value());
    }
    const QJsonObject complete = entry->lesson->normalised(state);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const bool isList = it->isArray() && it->toArray().first().isObject();  // layers are completed
        if (!isList && !sameValue(complete.value(it.key()), it.value()))
            return it.key() + QStringLiteral(" is not kept");
    }
    const auto run = entry->lesson->play(complete);     // throws what the test shows
    return question.stage.step <= run->stepCount() ? QString() : QStringLiteral("no step %1 of %2").arg(question.stage.step).arg(run->stepCount());
}

} // namespace

class TestQuestionStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsShown_data()
    {
        QTest::addColumn<QString>("name");
        for (const Generator &generator : generators())
            QTest::newRow(generator.name) << QString::fromLatin1(generator.name);
    }

    void everyStateIsShown()
    {
        QFETCH(QString, name);
        for (std::uint64_t seed = 0; seed < seeds; ++seed)
            QCOMPARE(trouble(makeQuestion(*findGenerator(name.toStdString()), seed)), QString());
    }
};

QTEST_GUILESS_MAIN(TestQuestionStates)
#include "tst_question_states.moc"
