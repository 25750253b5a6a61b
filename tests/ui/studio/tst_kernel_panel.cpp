// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/kernel_panel_fixture.h"
#include "ui/content/content_error.h"
#include "ui/studio/kernel/kernel_presets.h"
#include "ui/studio/kernel/preset_menu.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryFile>

#include <set>

using namespace kernel_fixture;

namespace {

/// Pictures of the panel to look at: set CONVLAB_PANEL_PICTURES to a folder.
void keepPictures(const PictureKernel &kernel, const QString &name)
{
    const QString folder = qEnvironmentVariable("CONVLAB_PANEL_PICTURES");
    if (folder.isEmpty())
        return;
    for (const char *theme : {"light", "dark"}) {
        for (const double scale : {1.0, 2.0}) {
            Theme colours = loadTheme(QLatin1String(theme));
            colours.fontScale = scale;
            applyTheme(*qApp, colours);
            KernelPanel panel;
            panel.setTheme(colours);
            panel.setKernel(kernel);
            panel.resize(panel.sizeHint().width(), static_cast<int>(1250 * scale));
            panel.show();
            QCoreApplication::processEvents();
            auto *menu = panel.findChild<PresetMenu *>()->menu();
            menu->popup(QPoint(0, 0));
            menu->grab().save(QStringLiteral("%1/menu-%2-%3.png").arg(folder, QLatin1String(theme)).arg(scale * 100));
            menu->hide();
            panel.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, QLatin1String(theme)).arg(scale * 100));
        }
    }
    applyTheme(*qApp, loadTheme(QStringLiteral("light")));
}

} // namespace

class TestKernelPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void picturesToLookAt()
    {
        keepPictures(sobel, QStringLiteral("sobel"));
        keepPictures(designedKernel(initialDesign(KernelFamily::Gaussian)), QStringLiteral("gaussian"));
        keepPictures(designedKernel(initialDesign(KernelFamily::Gabor)), QStringLiteral("gabor"));
        keepPictures(designedKernel({KernelFamily::Gaussian, {5, 31}}), QStringLiteral("wide"));
    }

    void settingAKernelSaysNothing()
    {
        Panel panel;
        QCOMPARE(panel.panel.kernel(), sobel);
        QCOMPARE(panel.grid->kernel(), sobel);
        QCOMPARE(panel.dragged.size() + panel.chosen.size(), 0);
    }

    void presetsLoadAndSayWhatTheyAre()
    {
        std::set<QString> titles;
        for (const KernelPresetGroup &group : loadKernelPresets()) {
            QVERIFY(!group.title.isEmpty() && !group.presets.empty());
            for (const KernelPreset &preset : group.presets) {
                QVERIFY2(titles.insert(preset.title).second, qPrintable(preset.title));
                QVERIFY2(preset.note.endsWith(QLatin1Char('.')), qPrintable(preset.note));
                validate({.kernel = preset.kernel});
                if (preset.design)
                    QCOMPARE(designedKernel(*preset.design), preset.kernel);
            }
        }
        QVERIFY(titles.size() >= 15);
    }

    void brokenPresetsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *preset, const char *problem) { QTest::newRow(problem) << QByteArray(preset) << QString::fromLatin1(problem); };
        row(R"("weights": [[1, 2], [3]])", "differ in length");
        row(R"("weights": [["1"]])", "not a number");
        row(R"("weights": [[1]], "divisor": 0)", "not_finite");
        row(R"("weights": [[]])", "non_positive_kernel");
        row(R"("weights": [[1]], "design": {"family": "box"})", "either");
        row(R"("design": {"family": "bix"})", "unknown family");
        row(R"("design": {"family": "box", "rows": 99})", "out of range");
        row(R"("design": {"family": "box", "sigma": 1})", "sigma");
        row(R"("weights": [[1]], "colour": 1)", "colour");
    }

    void brokenPresetsNameTheirPlace()
    {
        QFETCH(const QByteArray, preset);
        QFETCH(const QString, problem);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(R"({"groups": [{"title": "A", "presets": [{"name": "a", "title": "A", "note": "A.", )" + preset + "}]}]}");
        file.close();
        try {
            loadKernelPresets(file.fileName());
            QFAIL("was read");
        } catch (const ContentError &error) {
            const QString text = QString::fromUtf8(error.what());
            QVERIFY2(text.contains(problem) && text.contains(QStringLiteral("preset 1")), qPrintable(text));
        }
    }

    void choosingAPresetIsOneFinishedEdit()
    {
        Panel panel;
        auto *menu = panel.panel.findChild<PresetMenu *>();
        QCOMPARE(menu->text(), QStringLiteral("Sobel, to the right"));
        for (QAction *action : menu->menu()->actions()) {
            if (action->text() == QStringLiteral("Outline"))
                action->trigger();
        }
        QCOMPARE(panel.chosen.size(), 1);
        QCOMPARE(panel.dragged.size(), 0);
        QCOMPARE(panel.chosen.first().at(1).toString(), QStringLiteral("Outline"));
        QCOMPARE(panel.chosen.first().first().value<PictureKernel>(), panel.panel.kernel());
        QCOMPARE(panel.weight(1, 1), 8.0);
        QCOMPARE(menu->text(), QStringLiteral("Outline"));
    }

    void buttonsChangeTheWholeKernel()
    {
        Panel panel(lopsided);
        panel.part<QPushButton>("rotate")->click();
        QCOMPARE(panel.panel.kernel(), (PictureKernel{3, 2, {4, 1, 5, 2, 6, 3}}));
        panel.part<QPushButton>("transpose")->click();
        panel.part<QPushButton>("flip")->click();
        panel.part<QPushButton>("normalise")->click();
        QVERIFY(panel.part<QLabel>("sum")->text().contains(QStringLiteral("Sum 1")));
        panel.part<QPushButton>("zeroMean")->click();
        QVERIFY(panel.part<QLabel>("sum")->text().contains(QStringLiteral("Sum 0")));
        QVERIFY(!panel.part<QPushButton>("normalise")->isEnabled());
        panel.part<QPushButton>("clear")->click();
        QCOMPARE(panel.chosen.size(), 6);
        panel.part<QPushButton>("clear")->click(); // changes nothing, so it is no edit
        QCOMPARE(panel.chosen.size(), 6);
        QCOMPARE(panel.dragged.size(), 0);
        QCOMPARE(panel.chosen.last().at(1).toString(), QString());
    }

    void aLowWindowGetsALowerGrid()
    {
        Panel panel;
        const int high = panel.grid->height();
        panel.panel.resize(324, 420);
        QTRY_VERIFY(panel.grid->height() < high);
        QVERIFY(panel.grid->height() >= 156);
        QVERIFY(panel.grid->rect().contains(panel.grid->cellRect({2, 2})));
        panel.panel.resize(324, 190);
        QTRY_VERIFY(panel.grid->height() < 156);
        const QPoint end = panel.grid->mapTo(&panel.panel, panel.grid->rect().bottomLeft());
        QVERIFY(end.y() < panel.panel.height()); // not cut
        panel.panel.resize(324, 1400);
        QTRY_COMPARE(panel.grid->height(), high);
    }

    void theSidesCanBeTyped()
    {
        Panel panel;
        auto *rows = panel.part<QDoubleSpinBox>("rows");
        rows->setFocus();
        rows->selectAll();
        QTest::keyClicks(rows, QStringLiteral("5"));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(panel.panel.kernel().rows, 5);
        QCOMPARE(panel.panel.kernel().cols, 3);
        QCOMPARE(panel.weight(2, 2), 2.0); // the middle stays
        QCOMPARE(panel.chosen.size(), 1);
        panel.panel.setKernel(designedKernel({KernelFamily::Gaussian, {5, 31}}));
        QCOMPARE(rows->value(), 31.0);
        QCOMPARE(panel.chosen.size(), 1);
    }
};

QTEST_MAIN(TestKernelPanel)
#include "tst_kernel_panel.moc"
