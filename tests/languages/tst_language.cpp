// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"
#include "ui/content/pseudo_text.h"
#include "ui/content/strict_object.h"
#include "ui/content/content_error.h"
#include "ui/studio/chain_presets.h"
#include "ui/studio/kernel/kernel_presets.h"
#include "ui/studio/kernel_names.h"
#include "ui/text/number_format.h"
#include "ui/text/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    const Language m_german = *Language::find(QStringLiteral("de"));
    const Language m_chinese = *Language::find(QStringLiteral("zh_CN"));

private Q_SLOTS:
    void systemsTagsFindTheirLanguage_data()
    {
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tags, const char *code) { QTest::newRow(tags) << QString::fromLatin1(tags).split(QLatin1Char(' ')) << QString::fromLatin1(code); };
        row("de-AT", "de");
        row("zh-Hans-CN zh-CN zh", "zh_CN");
        row("zh-Hans-SG", "zh_CN");
        row("zh-Hant-TW", "en");
        row("fr-FR de-DE", "de");
        row("en-GB de-DE", "en");
        row("fr", "en");
        row("C", "en");
    }

    void systemsTagsFindTheirLanguage()
    {
        QFETCH(QStringList, tags);
        QTEST(Language::ofTags(tags).code(), "code");
    }

    void onlyKnownCodesAreFound()
    {
        QVERIFY(!Language::find(QStringLiteral("fr")));
        QVERIFY(!Language::find(QString()));
        QVERIFY(Language::find(QStringLiteral("pseudo-rtl")));
        QCOMPARE(Language::find(QStringLiteral("pseudo-rtl"))->direction(), Qt::RightToLeft);
        QCOMPARE(m_german.direction(), Qt::LeftToRight);
        QVERIFY(!Language::all().contains(*Language::find(QStringLiteral("pseudo"))));
    }

    void filesLieBesideTheEnglishOnes()
    {
        for (const char *name : {"lesson.de.json", "words.de.json", "de.json", "lesson.zh.md", "words.zh_CN.json", "words.zh.json"})
            write(at(name), "{}");
        QCOMPARE(m_german.beside(at("lesson.json")), at("lesson.de.json"));
        QCOMPARE(m_german.beside(at("words.en.json")), at("words.de.json"));
        QCOMPARE(m_german.beside(at("en.json")), at("de.json"));
        QCOMPARE(m_german.beside(at("lesson.md")), QString());
        QCOMPARE(m_chinese.beside(at("lesson.md")), at("lesson.zh.md"));
        QCOMPARE(m_chinese.beside(at("words.en.json")), at("words.zh_CN.json"));
        QCOMPARE(Language().beside(at("words.en.json")), QString());
    }

    void whatIsMissingStaysEnglish()
    {
        write(at("t.json"), R"({"title": "Residual block", "note": "One more"})");
        write(at("t.de.json"), R"({"Residual block": "Residualblock", "One more": ""})");
        StrictObject object = StrictObject::fromFile(at("t.json"), m_german);
        QCOMPARE(object.text(QStringLiteral("title")), QStringLiteral("Residualblock"));
        QCOMPARE(object.text(QStringLiteral("note")), QStringLiteral("One more"));
        QCOMPARE(object.inner(QString(), {{QStringLiteral("a"), QStringLiteral("Residual block")}}).text(QStringLiteral("a")), QStringLiteral("Residualblock"));
        write(at("k.en.json"), R"({"a": "one", "b": "two"})");
        write(at("k.de.json"), R"({"a": "eins"})");
        Words words(m_german);
        words.load(at("k.en.json"));
        QCOMPARE(words.text(QStringLiteral("a")), QStringLiteral("eins"));
        QCOMPARE(words.text(QStringLiteral("b")), QStringLiteral("two"));
    }

    void brokenTablesAreRefused()
    {
        write(at("b.json"), R"({"title": "x"})");
        for (const char *text : {"[", "[]", R"({"x": 1})"}) {
            write(at("b.de.json"), text);
            QVERIFY_THROWS_EXCEPTION(ContentError, StrictObject::fromFile(at("b.json"), m_german));
        }
    }

    void sentencesSpellNumbersAsTheirLanguage()
    {
        write(at("n.en.json"), R"({"n": "%1 [%1:cell|cells]"})");
        write(at("n.de.json"), R"({"n": "%1 [%1:Zelle|Zellen]"})");
        write(at("n.zh_CN.json"), R"({"n": "%1 个"})");
        const auto said = [this](const Language &language, double number) {
            Words words(language);
            words.load(at("n.en.json"));
            return words.say(Label{"n", {number}});
        };
        QCOMPARE(said({}, 0.25), QStringLiteral("0.25 cells"));
        QCOMPARE(said(m_german, 0.25), QStringLiteral("0,25 Zellen"));
        QCOMPARE(said(m_german, 1), QStringLiteral("1 Zelle"));
        QCOMPARE(said(m_chinese, 0.25), QStringLiteral("0.25 个"));
        QCOMPARE(said(m_german, -1234567.5), QStringLiteral("−1,23457\u00A0×\u00A010⁶ Zellen"));
        QCOMPARE(formatNumber(0.25), QStringLiteral("0.25")); // on the stage
    }

    void theInterfaceFollows()
    {
        const QLocale before;
        {
            const app::InterfaceLanguage german(m_german);
            QCOMPARE(QCoreApplication::translate("convlab::ui::NotesPanel", "%n character(s) did not fit into the note", nullptr, 1).left(2), QStringLiteral("1 "));
            QVERIFY(QCoreApplication::translate("convlab::ui::Menus", "&Help") != QLatin1String("&Help"));
            QCOMPARE(formatSentence(0.5), QStringLiteral("0,5"));
        }
        QCOMPARE(QLocale(), before);
        QCOMPARE(QCoreApplication::translate("convlab::ui::Menus", "&Help"), QStringLiteral("&Help"));
        const app::InterfaceLanguage english(Language{});
        const auto cut = [](int n) { return QCoreApplication::translate("convlab::ui::NotesPanel", "%n character(s) did not fit into the note", nullptr, n); };
        QCOMPARE(cut(1), QStringLiteral("1 character did not fit into the note"));
        QCOMPARE(cut(2), QStringLiteral("2 characters did not fit into the note"));
    }

    void kernelsKeepTheirEnglishNames()
    {
        const std::vector<KernelPresetGroup> english = loadKernelPresets(), german = loadKernelPresets(m_german);
        QVERIFY(english[1].title != german[1].title);
        QCOMPARE(german[1].presets[0].keptAs, english[1].presets[0].title);
        QCOMPARE(loadChainPresets(m_german).front().filters, loadChainPresets().front().filters);
        const KernelNames names(m_german);
        QCOMPARE(names.shown(english[1].presets[0].title), german[1].presets[0].title);
        QCOMPARE(names.shown(QStringLiteral("one's own")), QStringLiteral("one's own"));
        QCOMPARE(names.shown(QString()), QString());
    }

    void pseudoTextKeepsWhatIsNoWord()
    {
        const QString text = pseudoText(QStringLiteral("%1 of %L2 &Cells <b>{span}</b> [%1:cell|cells]"));
        for (const char *kept : {"%1 ", "%L2 ", "&C", "<b>{span}</b>", "[%1:"})
            QVERIFY2(text.contains(QLatin1String(kept)), kept);
        QVERIFY(text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')));
        QVERIFY(text.contains(QStringLiteral("óƒ")));
        const QString plain = QStringLiteral("Play or pause the whole run");
        QVERIFY(pseudoText(plain).size() >= plain.size() * 14 / 10);
        const QString page = QStringLiteral("{@fetch}Read {kernel:the kernel} in $Y = X$ and `code`, [here](stage:play).");
        const QString other = pseudoMarkdown(page);
        for (const char *kept : {"{@fetch}", "{kernel:", "$Y = X$", "`code`", "](stage:play)"})
            QVERIFY2(other.contains(QLatin1String(kept)), kept);
        QVERIFY(!other.contains(QLatin1String("the")));
    }
};

QTEST_MAIN(TestLanguage)

#include "tst_language.moc"
