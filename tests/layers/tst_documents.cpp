// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents promise: links that lead somewhere, packages that are those of the scripts.
#include "tests/layers/source_tree.h"

#include <QFileInfo>
#include <QTest>

using namespace convlab::tests;

namespace {

/// Targets of [text](target) that are no web address, without their #anchor.
QStringList localLinks(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)|<img[^>]*src=\"([^\"]+)\""));
    QStringList targets;
    for (auto match = link.globalMatch(markdown); match.hasNext();) {
        const auto found = match.next();
        const QString target = (found.captured(1) + found.captured(2)).section(QLatin1Char('#'), 0, 0);
        if (!target.isEmpty() && !target.contains(QLatin1Char(':')))
            targets += target;
    }
    return targets;
}

/// The words of the bash array `name`.
QStringList arrayOf(const QString &script, const QString &name)
{
    const QRegularExpression array(QStringLiteral("^%1=\\(([^)]*)\\)").arg(name),
                                   QRegularExpression::MultilineOption);
    return array.match(script).captured(1).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The packages that a document's table names for `system`.
QStringList packagesIn(const QString &markdown, const QString &system)
{
    const QRegularExpression row(QStringLiteral("^\\| %1 \\| `([^`]*)` \\|").arg(system),
                                 QRegularExpression::MultilineOption);
    return row.match(markdown).captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The options, short and long, that a text names: sorted, each once.
QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z]+\\b"));
    QStringList names;
    for (auto match = option.globalMatch(text); match.hasNext();)
        names += match.next().captured();
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void readmeNamesThePackagesOfTheScripts_data();
    void readmeNamesThePackagesOfTheScripts();
    void manualAndHelpNameTheSameOptions();
    void translationsOfTheDesktopAreThere();
    void linksAndArraysAreRead();

private:
    const QString m_readme = readText(QStringLiteral(SOURCE_ROOT "/README.md"));
    const QString m_setup = readText(QStringLiteral(SOURCE_ROOT "/app/setup.sh"));
};

void TestDocuments::linksLeadSomewhere_data()
{
    QTest::addColumn<QString>("document");
    QTest::newRow("README.md") << QStringLiteral("README.md");
    QTest::newRow("CONTRIBUTING.md") << QStringLiteral("CONTRIBUTING.md");
    QTest::newRow("app/eval/README.md") << QStringLiteral("app/eval/README.md");
}

void TestDocuments::linksLeadSomewhere()
{
    QFETCH(QString, document);
    const QString text = readText(QStringLiteral(SOURCE_ROOT "/") + document);
    QVERIFY(!text.isEmpty());
    const QString folder = QFileInfo(QStringLiteral(SOURCE_ROOT "/") + document).path();
    for (const QString &target : localLinks(text))
        QVERIFY2(QFileInfo::exists(folder + QLatin1Char('/') + target), qPrintable(target));
}

void TestDocuments::readmeNamesThePackagesOfTheScripts_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("array");
    QTest::newRow("Fedora") << QStringLiteral("Fedora") << QStringLiteral("convlab_packages_fedora");
    QTest::newRow("Arch") << QStringLiteral("Arch") << QStringLiteral("convlab_packages_arch");
}

void TestDocuments::readmeNamesThePackagesOfTheScripts()
{
    QFETCH(QString, system);
    QFETCH(QString, array);
    const QStringList packages = arrayOf(m_setup, array);
    QVERIFY(packages.size() > 5);
    QCOMPARE(packagesIn(m_readme, system), packages);
}

void TestDocuments::manualAndHelpNameTheSameOptions()
{
    const QStringList helped = optionsIn(readText(QStringLiteral(SOURCE_ROOT "/app/command_help.cpp")));
    const QString manual = readText(QStringLiteral(SOURCE_ROOT "/app/convlab.1")).remove(QLatin1Char('\\'));
    QVERIFY(helped.size() > 20);
    QCOMPARE(optionsIn(manual.section(QStringLiteral(".SH EVALUATING"), 0, 0)), helped);
    QCOMPARE(optionsIn(manual.section(QStringLiteral(".SH OPTIONS"), 1).section(QStringLiteral(".SH "), 0, 0)), helped);
}

void TestDocuments::translationsOfTheDesktopAreThere()
{
    const QString folder = QStringLiteral(SOURCE_ROOT "/resources/desktop/");
    const QString entry = readText(folder + QStringLiteral("convlab.desktop"));
    const QString metainfo = readText(folder + QStringLiteral("org.convlab.convlab.metainfo.xml"));
    const auto count = [&metainfo](const QString &tag) { return metainfo.count(tag); };
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("zh_CN")}) {
        for (const QString &key : {QStringLiteral("GenericName"), QStringLiteral("Comment"), QStringLiteral("Keywords")})
            QVERIFY2(entry.contains(QStringLiteral("\n%1[%2]=").arg(key, language)), qPrintable(key + language));
        for (const QString &tag : {QStringLiteral("summary"), QStringLiteral("p"), QStringLiteral("li"), QStringLiteral("keyword"), QStringLiteral("caption"), QStringLiteral("developer_name")}) {
            QVERIFY2(count(QStringLiteral("<%1>").arg(tag)) > 0, qPrintable(tag));
            QCOMPARE(count(QStringLiteral("<%1 xml:lang=\"%2\">").arg(tag, language)), count(QStringLiteral("<%1>").arg(tag)));
        }
    }
}

void TestDocuments::linksAndArraysAreRead()
{
    QCOMPARE(optionsIn(QStringLiteral("[--seed N] -o, --seed x-y a--b -1 [-o F]")), QStringList({QStringLiteral("--seed"), QStringLiteral("-o")}));
    const QStringList links{QStringLiteral("a.md"), QStringLiteral("b.png")};
    QCOMPARE(localLinks(QStringLiteral("[a](a.md#x) [w](https://x.y) [h](#here) <img src=\"b.png\">")),
             links);
    QCOMPARE(arrayOf(QStringLiteral("a=(x)\nb=(\n    p q\n    r\n)\n"), QStringLiteral("b")).size(), 3);
    QCOMPARE(packagesIn(QStringLiteral("| Arch | `p q` |\n"), QStringLiteral("Arch")).size(), 2);
}

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
