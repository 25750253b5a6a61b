// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the stages of all lessons keep their words and stay inside where there is little room.
#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "ui/canvas/cell_rule.h"
#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/scene_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::ui;
using tests::Entry;

namespace {

using convlab::tests::library;

/// A stage beside the text: in a window of 1280×800 with its plot open, in one of 1024×640, and beside a dock as well.
constexpr QSizeF plotOpen(722, 290), smallWindow(622, 290), tightest(470, 225);

void addRows(const QSizeF &size)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QSizeF>("size");
    for (const Entry &entry : library().entries())
        for (const Preset &preset : entry.content.presets)
            QTest::addRow("%s/%s", qPrintable(entry.content.id), qPrintable(preset.name)) << entry.content.id << preset.name << size;
}

struct Stage {
    Scene scene;
    std::vector<PartTitle> titles;
    std::vector<PartMeasure> measures;
    SceneLayout layout;
};

Stage stageOf(const QString &id, const QString &preset, const QSizeF &size, const Theme &theme)
{
    const Entry &entry = *library().find(id);
    const auto run = tests::playIfPossible(*entry.lesson, tests::presetState(entry, *entry.content.preset(preset)));
    if (!run)
        return {};
    Stage stage;
    stage.scene = run->sceneAt(run->lastMoment());
    for (const Part &part : stage.scene.parts) {
        stage.titles.push_back(titleOf(part, *entry.words));
        stage.measures.push_back(measureTitle(stage.titles.back(), theme));
    }
    stage.layout = layoutScene(stage.scene, QRectF(QPointF(0, 0), size), stage.measures);
    return stage;
}

} // namespace

class TestStageRoom : public QObject {
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_theme = loadTheme(QStringLiteral("light"));
    }

    void everyPartStaysInside_data() { addRows(tightest); }
    void everyPartStaysInside()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        QFETCH(QSizeF, size);
        const Stage stage = stageOf(id, preset, size, m_theme);
        const QRectF room = QRectF(QPointF(0, 0), size).adjusted(-0.5, -0.5, 0.5, 0.5);
        for (std::size_t i = 0; i < stage.layout.boxes.size(); ++i) {
            const QRectF &body = stage.layout.boxes[i].body;
            QVERIFY2(body.isEmpty() || room.contains(body), qPrintable(stage.titles[i].words));
        }
    }

    void numbersAreReadInASmallWindow_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("preset");
        for (const char *preset : {"as-columns", "as-code", "hunt", "hunt-channels"})
            QTest::addRow("%s", preset) << QStringLiteral("cross_correlation_2d") << QString::fromLatin1(preset);
        QTest::addRow("im2col channels") << QStringLiteral("im2col") << QStringLiteral("channels");
    }
    void numbersAreReadInASmallWindow()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        const Stage stage = stageOf(id, preset, smallWindow, m_theme);
        QVERIFY2(stage.layout.cell >= smallestDigitCell, qPrintable(QString::number(stage.layout.cell)));
    }

    void titlesAreNotLost_data() { addRows(plotOpen); }
    void titlesAreNotLost()
    {
        QFETCH(QString, id);
        QFETCH(QString, preset);
        QFETCH(QSizeF, size);
        const Stage stage = stageOf(id, preset, size, m_theme);
        for (std::size_t i = 0; i < stage.layout.boxes.size(); ++i) {
            const bool wanted = stage.measures[i].titleHeight > 0 && !stage.layout.boxes[i].body.isEmpty() && !stage.titles[i].leading;
            QVERIFY2(!wanted || stage.layout.boxes[i].title.width() >= stage.measures[i].titleMinimum - 0.5,
                     qPrintable(stage.titles[i].symbol + QLatin1Char(' ') + stage.titles[i].words));
        }
    }
};

QTEST_MAIN(TestStageRoom)
#include "tst_stage_room.moc"
