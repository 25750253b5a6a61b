// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/ui/canvas/stage_fixture.h"
#include "ui/canvas/scene_painter.h"

#include <QPainter>
#include <QPicture>

#include <functional>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::tests;

/// What the stage looks like. After a wanted change, run this test with CONVLAB_WRITE_GOLDEN=1, look at the
/// new pictures in tests/data/golden/canvas, and commit them.
class TestStagePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();
    void windowAndExportAgree_data();
    void windowAndExportAgree();
    void paintsOnDevicesWithoutPixels();
    void everyEmphasisHasItsOwnShape();

private:
    Words m_words;
};

namespace {

constexpr QSize size(480, 320);

/// A picture of a step on its way to the next: everything that moves, half way.
Scene flying()
{
    Scene scene;
    Grid input = sampleGrid("X", Role::Input, 3, 3, 0);
    Grid columns = sampleGrid("C", Role::Column, 4, 4, 1);
    columns.reveal = {Reveal::Order::Columns, 4};
    scene.parts = {input, columns};
    scene.frames = {{0, 0, 0, 0, 2, 2, Role::Column}};
    scene.flights = {{{{0, 0, 1}, {0, 0, 2}, {0, 1, 1}, {0, 1, 2}}, {{1, 0, 1}, {1, 1, 1}, {1, 2, 1}, {1, 3, 1}}, Role::Column}};
    return scene;
}

/// One step on: the window has moved, and the cells that flew are known.
Scene landed()
{
    Scene scene = flying();
    scene.frames[0].col = 1;
    std::get<Grid>(scene.parts[1]).reveal.count = 8;
    return scene;
}

Scene linked()
{
    Scene scene = convolutionLike();
    scene.arrows = {{{inputPart, 2, 2}, {outputPart, 1, 0}, Role::Output}};
    scene.marks.push_back({{inputPart, 4, 4}, Emphasis::Winner, Role::Output});
    std::get<Grid>(scene.parts[outputPart]).partial = PartialCell{0, 2, -3.5};
    return scene;
}

Scene bracketed()
{
    Scene scene = stackLike(4, 17);
    scene.marks = {{{3, 0, 4}, Emphasis::Origin, Role::Layer3}};
    for (int i = 0; i < 3; ++i)
        scene.marks.push_back({{2, 0, 4 + i}, Emphasis::Active, Role::Layer2});
    scene.ribbons = {{3, 4, 4, 2, 4, 6, Role::Layer3}, {2, 4, 6, 1, 4, 8, Role::Layer2}};
    scene.brackets = {{0, 4, 10, true, {"7 cells", {}}, Role::Input}};
    std::get<Track>(scene.parts[1]).hidden = true;
    return scene;
}

/// A picture in colours that falls into tiles and leaves a remainder, and a matrix as a stretched picture.
Scene pictured()
{
    Scene scene;
    Grid picture = sampleGrid("X", Role::Input, 21, 26, 0);
    picture.style = GridStyle::Image;
    picture.tiles = {6, 6};
    std::vector<std::uint32_t> colours;
    std::vector<CellState> states;
    for (std::uint32_t row = 0; row < 21; ++row) {
        for (std::uint32_t col = 0; col < 26; ++col) {
            colours.push_back(row * 12 << 16 | col * 9 << 8 | (row + col) % 7 * 30);
            states.push_back(row < 18 && col < 24 ? CellState::Normal : CellState::Unreached);
        }
    }
    picture.colours = std::make_shared<const std::vector<std::uint32_t>>(std::move(colours));
    picture.states = std::make_shared<const std::vector<CellState>>(std::move(states));
    Grid matrix = sampleGrid("R", Role::Column, 12, 108, 1);
    matrix.style = GridStyle::Heat;
    matrix.extent = {1, 0.4};
    matrix.reveal.count = 5 * 108;
    scene.parts = {picture, matrix, sampleGrid("K", Role::Kernel, 3, 3, 2)};
    scene.frames = {{0, 0, 6, 12, 6, 6, Role::Input}, {1, 1, 4, 0, 1, 108, Role::Column}};
    for (int col = 0; col < 6; ++col)
        scene.marks.push_back({{0, 0, col}, Emphasis::Linked, Role::Input});
    return scene;
}

struct Sample {
    const char *name;
    std::function<Scene()> now, next;
    double phase = 0;
};

const std::vector<Sample> &samples()
{
    static const auto five = [] { return convolutionLike(5, 2); };
    static const auto large = [] { return convolutionLike(40, 300); };
    static const std::vector<Sample> all{{"still", five, five, 0},
                                         {"gliding", five, [] { return convolutionLike(5, 3); }, 0.5},
                                         {"linked", linked, linked, 0},
                                         {"large", large, large, 0},
                                         {"flying", flying, landed, 0.45},
                                         {"stack", bracketed, bracketed, 0},
                                         {"picture", pictured, pictured, 0}};
    return all;
}

const Sample &sampleOfRow()
{
    QFETCH(int, sample);
    return samples()[static_cast<std::size_t>(sample)];
}

void addSamples()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("theme");
    for (std::size_t i = 0; i < samples().size(); ++i) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s_%s", samples()[i].name, theme) << static_cast<int>(i) << QString::fromLatin1(theme);
    }
}

QImage exported(const Scene &now, const Scene &next, double phase, const Theme &theme, const Words &words)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    StagePicture picture;
    picture.now = &now;
    picture.next = &next;
    picture.phase = phase;
    paintStage(painter, QRectF(QPointF(0, 0), size), picture, theme, words);
    return image;
}

} // namespace

void TestStagePictures::initTestCase()
{
    loadFonts();
}

void TestStagePictures::looksAsBefore_data() { addSamples(); }

void TestStagePictures::looksAsBefore()
{
    QFETCH(QString, theme);
    const Sample &sample = sampleOfRow();
    const QImage image = exported(sample.now(), sample.next(), sample.phase, loadTheme(theme), m_words);
    const QString path = QStringLiteral(TEST_DATA_DIR "/golden/canvas/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    const QString trouble = goldenTrouble(image, path);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestStagePictures::windowAndExportAgree_data() { addSamples(); }

/// The window keeps pictures and stamps of equal cells; the export draws everything. They must look alike.
void TestStagePictures::windowAndExportAgree()
{
    QFETCH(QString, theme);
    const Sample &sample = sampleOfRow();
    const Theme colors = loadTheme(theme);
    const Scene now = sample.now(), next = sample.next();
    CanvasView view(std::make_shared<const Words>());
    view.resize(size);
    view.setTheme(colors);
    view.setScenes(now, next, sample.phase);
    QImage window(size, QImage::Format_RGB32);
    view.render(&window);
    // Glyphs stand on whole pixels in the window, so a few edge pixels of digits may differ.
    QVERIFY(visibleDifference(window, exported(now, next, sample.phase, colors, m_words)) < 0.02);
}

void TestStagePictures::paintsOnDevicesWithoutPixels()
{
    const Theme theme = loadTheme(QStringLiteral("light"));
    for (const Sample &sample : samples()) {
        const Scene now = sample.now(), next = sample.next();
        QPicture recorded;
        QPainter painter(&recorded);
        StagePicture picture;
        picture.now = &now;
        picture.next = &next;
        picture.phase = sample.phase;
        paintStage(painter, QRectF(QPointF(0, 0), size), picture, theme, m_words);
        painter.end();
        QImage replayed(size, QImage::Format_RGB32);
        replayed.fill(theme.canvas);
        QPainter replay(&replayed);
        replay.setRenderHint(QPainter::Antialiasing);
        replay.drawPicture(0, 0, recorded);
        replay.end();
        QVERIFY2(visibleDifference(replayed, exported(now, next, sample.phase, theme, m_words)) < 0.03, sample.name);
    }
}

/// Without colour the marks can still be told apart.
void TestStagePictures::everyEmphasisHasItsOwnShape()
{
    Theme grey = loadTheme(QStringLiteral("light"));
    for (RoleColors &role : grey.roles)
        role = {Qt::black, Qt::black, Qt::lightGray};
    std::vector<QImage> cells;
    for (const Emphasis emphasis : {Emphasis::Active, Emphasis::Linked, Emphasis::Origin, Emphasis::Winner}) {
        Scene scene;
        scene.parts = {sampleGrid("X", Role::Input, 3, 3, 0)};
        scene.marks = {{{0, 1, 1}, emphasis, Role::Input}};
        const QImage image = exported(scene, scene, 0, grey, m_words);
        for (const QImage &other : cells)
            QVERIFY(visibleDifference(image, other) > 0.0003);
        cells.push_back(image);
    }
}

QTEST_MAIN(TestStagePictures)
#include "tst_stage_pictures.moc"
