// SPDX-License-Identifier: GPL-3.0-or-later
// How large titles are on a stage when the learner wants large text.
#include "ui/canvas/stage_fit.h"
#include "ui/canvas/stage_layers.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

/// Two grids of three rows side by side, with titles.
Scene twoGrids()
{
    Scene scene;
    for (int i = 0; i < 2; ++i) {
        Grid grid;
        grid.id = "grid" + std::to_string(i);
        grid.symbol = "X";
        grid.rows = grid.cols = 3;
        grid.values = std::make_shared<const std::vector<double>>(9, 1.0);
        grid.place.block = i;
        scene.parts.emplace_back(std::move(grid));
    }
    return scene;
}

} // namespace

class TestStageFit : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    Words m_words;

    StageFit fit(const QSizeF &size, double textSize)
    {
        Theme theme = m_theme;
        theme.fontScale = textSize;
        return fitStage(twoGrids(), QRectF(QPointF(0, 0), size), theme, m_words, 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void titlesAreAsLargeAsWantedWhereThereIsRoom() { QCOMPARE(fit({900, 600}, 2).fontScale, 2.0); }

    void titlesShrinkBeforeCellsDo()
    {
        const StageFit large = fit({400, 80}, 2), normal = fit({400, 80}, 1);
        QVERIFY(large.fontScale < 2 && large.fontScale >= 1);
        QVERIFY(large.layout.cell >= 0.8 * normal.layout.cell);
        Theme theme = m_theme;
        theme.fontScale = 2;
        const Scene scene = twoGrids();
        const SceneLayout unfitted = layoutScene(scene, QRectF(0, 0, 400, 80), measureScene(scene, theme, m_words));
        QVERIFY(unfitted.cell < large.layout.cell); // else nothing would have been won
    }

    void smallTextStaysSmall() { QCOMPARE(fit({400, 80}, 0.8).fontScale, 0.8); }
};

QTEST_MAIN(TestStageFit)
#include "tst_stage_fit.moc"
