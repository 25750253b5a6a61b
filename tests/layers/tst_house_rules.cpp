// SPDX-License-Identifier: GPL-3.0-or-later
// The house style as far as a program can judge it: licence lines, lengths, includes.
#include "tests/layers/house_rules.h"
#include "tests/layers/source_tree.h"

#include <QTest>

using namespace convlab::tests;

namespace {

const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

QString functionOf(int lines)
{
    return licence + QStringLiteral("void f()\n{\n") + QStringLiteral("    g();\n").repeated(lines)
           + QStringLiteral("}\n");
}

} // namespace

class TestHouseRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceKeepsTheRules();
    void everyScriptAndBuildFileNamesTheLicence();
    void breakingARuleIsSeen_data();
    void breakingARuleIsSeen();
    void lengthIsCountedPerFunction();
};

void TestHouseRules::everySourceKeepsTheRules()
{
    const QStringList rooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                            QStringLiteral("resources"), QStringLiteral("tests")};
    const auto files = sourceFiles(rooms, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    QVERIFY2(files.size() > 50, "the source tree was not found");
    QStringList broken;
    for (const SourceFile &file : files)
        broken +=
            brokenHouseRules(file, file.path.endsWith(QStringLiteral(".cpp")) ? headerOf(file) : QString());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestHouseRules::everyScriptAndBuildFileNamesTheLicence()
{
    const QStringList names{
        QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.in"),
        QStringLiteral("*.sh"),           QStringLiteral("run"),     QStringLiteral("*.py"),
        QStringLiteral("*.svg")};
    const QStringList rooms{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                            QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral(".ci")};
    QStringList unnamed;
    for (const SourceFile &file : sourceFiles(rooms, names)) {
        if (!namesLicence(file))
            unnamed += file.path;
    }
    QCOMPARE(unnamed, QStringList());
}

void TestHouseRules::breakingARuleIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("header");

    const QString object =
        licence + QStringLiteral("#pragma once\nclass A : public QObject {\n    Q_OBJECT\n};\n");
    QTest::newRow("no licence") << QStringLiteral("core/a.cpp") << QStringLiteral("int a;\n") << QString();
    QTest::newRow("a long file") << QStringLiteral("core/a.cpp")
                                 << licence + QStringLiteral("int a;\n").repeated(fileLengthCap) << QString();
    QTest::newRow("a long function") << QStringLiteral("core/a.cpp") << functionOf(functionLengthCap + 1)
                                     << QString();
    QTest::newRow("a tab") << QStringLiteral("core/a.cpp") << licence + QStringLiteral("\tint a;\n")
                           << QString();
    QTest::newRow("a whole module") << QStringLiteral("ui/a.cpp")
                                    << licence + QStringLiteral("#include <QtWidgets>\n") << QString();
    QTest::newRow("no pragma once") << QStringLiteral("core/a.h") << licence + QStringLiteral("int a;\n")
                                    << QString();
    QTest::newRow("own header not first")
        << QStringLiteral("core/a.cpp")
        << licence + QStringLiteral("#include <vector>\n#include \"core/a.h\"\n") << licence;
    QTest::newRow("Q_OBJECT in a source")
        << QStringLiteral("ui/a.cpp") << QString(object).remove(QStringLiteral("#pragma once\n"))
        << QString();
    QTest::newRow("vectors that everyone sees")
        << QStringLiteral("core/a.cpp")
        << licence + QStringLiteral("HWY_BEFORE_NAMESPACE();\nnamespace HWY_NAMESPACE {\nvoid sum();\n}\n") << QString();
    QTest::newRow("no moc include") << QStringLiteral("ui/a.cpp")
                                    << licence + QStringLiteral("#include \"ui/a.h\"\n") << object;
}

void TestHouseRules::breakingARuleIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, header);
    const QStringList broken = brokenHouseRules({path, text}, header);
    QVERIFY2(broken.size() == 1, qPrintable(broken.join(QLatin1Char('\n'))));
}

void TestHouseRules::lengthIsCountedPerFunction()
{
    QCOMPARE(longestFunction(functionOf(functionLengthCap)), functionLengthCap);
    QCOMPARE(longestFunction(functionOf(3) + functionOf(5) + functionOf(2)), 5);
    QCOMPARE(longestFunction(QStringLiteral("class A {\n    int f()\n    {\n        return 1;\n    }\n};\n")),
             1);
    QCOMPARE(brokenHouseRules({QStringLiteral("core/a.cpp"), functionOf(functionLengthCap)}), QStringList());
}

QTEST_APPLESS_MAIN(TestHouseRules)
#include "tst_house_rules.moc"
