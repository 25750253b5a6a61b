// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

QByteArray table()
{
    QFile file(QStringLiteral(":/convlab/themes/themes.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void contrastFollowsWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // WebAIM's contrast checker gives 4.54 for #767676 on white.
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }

    void tintRunsFromNegativeThroughCellToPositive()
    {
        const Theme t = loadTheme(QStringLiteral("light"));
        QCOMPARE(t.tint(-1), t.negative);
        QCOMPARE(t.tint(0), t.cell);
        QCOMPARE(t.tint(1), t.positive);
        QCOMPARE(t.tint(7), t.positive);
        QCOMPARE(t.tint(std::nan("")), t.cell);
        QVERIFY(contrastRatio(t.tint(0.5), t.cell) < contrastRatio(t.positive, t.cell));
    }

    void mistakesInTheTableAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing") << QByteArray("\"hover\": ") << QByteArray("\"hovr\": ") << QStringLiteral("\"hover\"");
        QTest::newRow("unknown") << QByteArray("\"hover\": ") << QByteArray("\"x\": 1, \"hover\": ") << QStringLiteral("\"x\"");
        QTest::newRow("role") << QByteArray("\"column\":") << QByteArray("\"colum\":") << QStringLiteral("\"column\"");
        QTest::newRow("malformed") << QByteArray("#eff2f6") << QByteArray("#eff2") << QStringLiteral("\"window\"");
        QTest::newRow("syntax") << QByteArray("\"colors\": {") << QByteArray("\"colors\": {,") << QStringLiteral("byte");
    }
    void mistakesInTheTableAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray text = table().simplified();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("themes.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        try {
            loadTheme(QStringLiteral("light"), path);
        } catch (const std::exception &error) {
            const QString problem = QString::fromUtf8(error.what());
            QVERIFY2(problem.startsWith(path) && problem.contains(named), error.what());
            return;
        }
        QFAIL("no exception");
    }

    void theTableHoldsTheThemesThatAreOffered()
    {
        const QJsonObject parsed = QJsonDocument::fromJson(table()).object();
        QCOMPARE(QJsonArray::fromStringList(themeNames()), parsed.value(QStringLiteral("themes")).toArray());
        for (const QString &name : themeNames())
            QCOMPARE(loadTheme(name).name, name);
    }

    void unknownThemeIsAnError() { QVERIFY_THROWS_EXCEPTION(std::exception, loadTheme(QStringLiteral("pink"))); }

    void fontsAreTheCompiledInOnes()
    {
        loadFonts();
        Theme t = loadTheme(QStringLiteral("light"));
        t.fontScale = 1.5;
        const QFontInfo text(t.uiFont(14));
        QCOMPARE(text.family(), QStringLiteral("Inter"));
        QCOMPARE(text.pixelSize(), 21);
        QCOMPARE(QFontInfo(t.monoFont(14, true)).family(), QStringLiteral("DejaVu Sans Mono"));
        QVERIFY(QFontInfo(t.monoFont(14, true)).bold());
        const QFontMetricsF regular(t.uiFont(40)), bold(t.uiFont(40, true));
        QVERIFY(bold.horizontalAdvance(QStringLiteral("kernel")) > regular.horizontalAdvance(QStringLiteral("kernel")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
