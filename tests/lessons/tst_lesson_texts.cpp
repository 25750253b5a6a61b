// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson's text as it is read and heard: walks the registry.
#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_editor.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/symbol_meaning.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

constexpr int fewestWords = 300, mostWords = 700;

using convlab::tests::library;

void addLessonRows()
{
    QTest::addColumn<QString>("id");
    for (const tests::Entry &entry : library().entries())
        QTest::newRow(qPrintable(entry.content.id)) << entry.content.id;
}

/// Words without formulas and marks.
int wordCount(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\{@[a-z,]+\\}|\\(stage:[^)]*\\)")));
    text.replace(QRegularExpression(QStringLiteral("\\$\\$?[^$]*\\$\\$?")), QStringLiteral("formula"));
    return static_cast<int>(text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size());
}

/// The last three lines' worth of a text: what to take home.
QString lastCard(const QString &text)
{
    return text.mid(text.lastIndexOf(QLatin1String("\n\n> ")) + 2);
}

} // namespace

class TestLessonTexts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LessonPage> openPage(const QString &id) const
    {
        const tests::Entry &entry = *library().find(id);
        auto page = std::make_unique<LessonPage>(*entry.lesson, entry.content, QString(), entry.words, [] { return QString(); });
        page->setTheme(loadTheme(QStringLiteral("light")));
        return page;
    }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void canBeHeard_data() { addLessonRows(); }

    void canBeHeard()
    {
        QFETCH(QString, id);
        const auto page = openPage(id);
        auto *view = page->findChild<LessonTextView *>();
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view);
        QVERIFY(accessible && accessible->textInterface());
        const QString heard = accessible->textInterface()->text(0, accessible->textInterface()->characterCount());
        QVERIFY(heard.size() > 1000);
        for (const QChar bad : {QChar(0xFFFC), QChar(0x2060), QChar(0x202F), QChar(u'\\'), QChar(u'$'), QChar(u'^')})
            QVERIFY2(!heard.contains(bad), qPrintable(heard.mid(std::max<qsizetype>(0, heard.indexOf(bad) - 40), 80)));
        for (const char *bad : {"unknown", "  ", " ,", "of of", "{@", "]("})
            QVERIFY2(!heard.contains(QLatin1String(bad)), qPrintable(heard.mid(std::max<qsizetype>(0, heard.indexOf(QLatin1String(bad)) - 40), 80)));
    }

    void keepsTheConvention_data() { addLessonRows(); }

    void keepsTheConvention()
    {
        QFETCH(QString, id);
        const QString &text = library().find(id)->content.text;
        QVERIFY2(!readLessonMarkup(text).topics.isEmpty(), "some paragraph explains what the stage does");
        const int words = wordCount(text);
        QVERIFY2(words >= fewestWords && words <= mostWords, qPrintable(QString::number(words)));
        QVERIFY(text.startsWith(QLatin1String("# ")));
        for (const char *part : {"## Usual mistakes", "](stage:"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY2(lastCard(text).startsWith(QLatin1String("> **Remember.**")), "the text ends with what to remember");
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\b(19|20)\\d\\d\\)"))), "a source with its year");
    }

    /// A symbol that means nothing on the stage or in the controls would be a dead end.
    void symbolsMeanSomething_data() { addLessonRows(); }

    void symbolsMeanSomething()
    {
        QFETCH(QString, id);
        const tests::Entry &entry = *library().find(id);
        QStringList unmet = readLessonMarkup(entry.content.text).symbolIds;
        for (const Preset &preset : entry.content.presets) {
            const auto run = entry.lesson->play(tests::presetState(entry, preset));
            const Scene scene = run->sceneAt({});
            unmet.removeIf([&](const QString &symbol) {
                return !partsMeant(scene, symbol).empty() || !cellsMeant(scene, symbol).empty()
                       || !controlMeant(entry.content.controls, symbol).isEmpty();
            });
        }
        const auto page = openPage(id);
        const std::unique_ptr<QWidget> editor(entry.lesson->createEditor(page->session(), nullptr));
        if (auto *own = dynamic_cast<LessonEditor *>(editor.get()))
            unmet.removeIf([own](const QString &symbol) { return own->light(symbol); });
        QVERIFY2(unmet.isEmpty(), qPrintable(unmet.join(QLatin1Char(' '))));
    }
};

QTEST_MAIN(TestLessonTexts)
#include "tst_lesson_texts.moc"
