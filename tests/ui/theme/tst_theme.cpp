// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

const char *const themeNames[] = {"light", "dark"};

struct NamedColor {
    QString name;
    QColor color;
};

std::vector<NamedColor> surfaces(const Theme &t)
{
    return {{QStringLiteral("window"), t.window}, {QStringLiteral("panel"), t.panel},
            {QStringLiteral("canvas"), t.canvas}, {QStringLiteral("card"), t.card},
            {QStringLiteral("field"), t.field}};
}

void compareAtLeast(double ratio, double wanted, const QString &what)
{
    QVERIFY2(ratio >= wanted, qPrintable(QStringLiteral("%1: %2").arg(what).arg(ratio)));
}

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

    void textIsReadableOnEverySurface_data() { eachTheme(); }
    void textIsReadableOnEverySurface()
    {
        QFETCH(QString, name);
        const Theme t = loadTheme(name);
        for (const NamedColor &surface : surfaces(t)) {
            for (const NamedColor &text : {NamedColor{QStringLiteral("text"), t.text},
                                           {QStringLiteral("textMuted"), t.textMuted},
                                           {QStringLiteral("good"), t.good},
                                           {QStringLiteral("bad"), t.bad},
                                           {QStringLiteral("notice"), t.notice}})
                compareAtLeast(contrastRatio(text.color, surface.color), 4.5, text.name + surface.name);
            for (int i = 0; i < roleCount; ++i)
                compareAtLeast(contrastRatio(t.roles[std::size_t(i)].text, surface.color), 4.5,
                               QStringLiteral("role %1 on %2").arg(i).arg(surface.name));
        }
    }

    void textIsReadableOnEveryFill_data() { eachTheme(); }
    void textIsReadableOnEveryFill()
    {
        QFETCH(QString, name);
        const Theme t = loadTheme(name);
        compareAtLeast(contrastRatio(t.onAccent, t.accent), 4.5, QStringLiteral("onAccent"));
        compareAtLeast(contrastRatio(t.good, t.goodFill), 4.5, QStringLiteral("good"));
        compareAtLeast(contrastRatio(t.bad, t.badFill), 4.5, QStringLiteral("bad"));
        compareAtLeast(contrastRatio(t.notice, t.noticeFill), 4.5, QStringLiteral("notice"));
        compareAtLeast(contrastRatio(t.paddingText, t.canvas), 4.5, QStringLiteral("padding"));
        for (const QColor &fill : {t.accentQuiet, t.hover, t.goodFill, t.badFill, t.noticeFill, t.cellHidden})
            compareAtLeast(contrastRatio(t.text, fill), 4.5, QStringLiteral("text on ") + fill.name());
        compareAtLeast(contrastRatio(t.textMuted, t.hover), 4.5, QStringLiteral("textMuted on hover"));
        compareAtLeast(contrastRatio(t.textMuted, t.accentQuiet), 4.5, QStringLiteral("textMuted on selection"));
        for (const RoleColors &role : t.roles) {
            compareAtLeast(contrastRatio(role.text, role.fill), 4.5, QStringLiteral("role on fill ") + role.fill.name());
            compareAtLeast(contrastRatio(t.text, role.fill), 4.5, QStringLiteral("text on ") + role.fill.name());
        }
    }

    void textIsReadableOnEveryTint_data() { eachTheme(); }
    void textIsReadableOnEveryTint()
    {
        QFETCH(QString, name);
        const Theme t = loadTheme(name);
        for (int i = -100; i <= 100; ++i) {
            const QColor tint = t.tint(i / 100.0);
            compareAtLeast(contrastRatio(t.textOn(tint), tint), 4.5, QStringLiteral("tint %1").arg(i));
        }
    }

    void framesAndControlsStandOut_data() { eachTheme(); }
    void framesAndControlsStandOut()
    {
        QFETCH(QString, name);
        const Theme t = loadTheme(name);
        for (int i = 0; i < roleCount; ++i)
            compareAtLeast(contrastRatio(t.roles[std::size_t(i)].strong, t.canvas), 3, QStringLiteral("role %1").arg(i));
        compareAtLeast(contrastRatio(t.paddingBorder, t.canvas), 3, QStringLiteral("padding border"));
        for (const QColor &surface : {t.window, t.panel, t.canvas, t.card}) {
            compareAtLeast(contrastRatio(t.borderStrong, surface), 3, QStringLiteral("control frame"));
            compareAtLeast(contrastRatio(t.focus, surface), 3, QStringLiteral("focus ring"));
        }
        for (const QColor &surface : {t.window, t.panel, t.canvas})
            compareAtLeast(contrastRatio(t.accent, surface), 3, QStringLiteral("accent"));
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

private:
    void eachTheme()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : themeNames)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
