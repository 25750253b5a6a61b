// SPDX-License-Identifier: GPL-3.0-or-later
// The translations of the interface are whole, and are those of the sources as they stand.
#include "ui/content/language.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>

using namespace convlab::ui;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);

struct Message {
    QString source;
    QStringList forms;      ///< one, or one for each number of the language
    bool unfinished = false;
};

using Catalogue = QHash<QString, Message>;     ///< by context and source

QString catalogueOf(const QString &code) { return QStringLiteral("%1/resources/languages/convlab_%2.ts").arg(root, code); }

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (!(xml.isEndElement() && xml.name() == QLatin1String("message")) && !xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    message.forms << xml.readElementText();
                else if (xml.isCharacters() && !xml.isWhitespace())
                    message.forms << xml.text().toString();
            }
        }
    }
    return message;
}

Catalogue read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Catalogue catalogue;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) {
            const Message message = readMessage(xml);
            catalogue.insert(context + QStringLiteral(": ") + message.source, message);
        }
    }
    return catalogue;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(QStringLiteral("%L?\\d|%n|<\\w+")).globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestInterfaceTexts : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// What lupdate finds in the sources now; nothing if it failed.
    std::optional<Catalogue> sourcesNow(QString *said)
    {
        const QString path = m_folder.filePath(QStringLiteral("now.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(root);
        lupdate.start(QStringLiteral(CONVLAB_LUPDATE), {QStringLiteral("-I"), root, QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-locations"),
                                                        QStringLiteral("none"), QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("-ts"), path});
        if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
            return std::nullopt;
        *said = QString::fromLocal8Bit(lupdate.readAllStandardError());
        return read(path);
    }

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : Language::all())
            QTest::newRow(qPrintable(language.code())) << language.code();
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const Catalogue catalogue = read(catalogueOf(code));
        QVERIFY(!catalogue.isEmpty());
        QStringList problems;
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            if (it->unfinished || it->forms.isEmpty())
                problems << it.key() + QStringLiteral(": not translated");
            for (const QString &form : it->forms) {
                if (placeholdersOf(form) != placeholdersOf(it->source))
                    problems << it.key() + QStringLiteral(": other placeholders: ") + form;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void cataloguesAreThoseOfTheSources()
    {
        QString said;
        const std::optional<Catalogue> now = sourcesNow(&said);
        QVERIFY2(now, "lupdate did not come to an end"); // the build needs its package
        QVERIFY(now->size() > 500);
        QVERIFY2(!said.contains(QLatin1String("lacks Q_OBJECT")) && !said.contains(QLatin1String("Qualifying with unknown")), qPrintable(said));
        QStringList problems;
        for (const Language &language : Language::all()) {
            if (language.isEnglish())
                continue;
            const Catalogue catalogue = read(catalogueOf(language.code()));
            for (auto it = now->begin(); it != now->end(); ++it) {
                if (!catalogue.contains(it.key()))
                    problems << language.code() + QStringLiteral(" lacks ") + it.key();
            }
            for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
                if (!now->contains(it.key()))
                    problems << language.code() + QStringLiteral(" has, and the sources have not, ") + it.key();
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestInterfaceTexts)

#include "tst_interface_texts.moc"
