// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lessons/receptive_field/layer_list_editor.h"
#include "ui/lessons/receptive_field/receptive_field_lesson.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;
using namespace convlab::ui::lessons::receptive_field;

namespace {

const QString folder = QStringLiteral(":/convlab/lessons/receptive_field");

} // namespace

/// How long a slider takes to reach the picture with twelve layers. Times are printed, not judged.
class ReceptiveFieldFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sliderToPicture_data();
    void sliderToPicture();

private:
    std::unique_ptr<Lesson> m_lesson;
    LessonContent m_content;
    std::shared_ptr<Words> m_words = std::make_shared<Words>();
    Theme m_theme;
};

void ReceptiveFieldFrame::initTestCase()
{
    loadFonts();
    m_lesson = makeLesson();
    m_content = loadLessonContent(folder);
    m_words->load(folder + QStringLiteral("/words.en.json"));
    m_theme = loadTheme(QStringLiteral("light"));
}

void ReceptiveFieldFrame::sliderToPicture_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("input");
    QTest::newRow("rows, 88 cells") << QStringLiteral("rows") << 88;
    QTest::newRow("rows, 256 cells") << QStringLiteral("rows") << 256;
    QTest::newRow("picture, 88 cells") << QStringLiteral("image") << 88;
    QTest::newRow("picture, 256 cells") << QStringLiteral("image") << 256;
}

void ReceptiveFieldFrame::sliderToPicture()
{
    QFETCH(QString, view);
    QFETCH(int, input);
    LessonSession session(*m_lesson, m_content);
    session.applyPreset(QStringLiteral("deep"));
    session.setValue(QStringLiteral("view"), view);
    LayerListEditor editor(session);
    CanvasView canvas(m_words);
    canvas.setTheme(m_theme);
    canvas.resize(724, 560);
    QImage picture(canvas.size(), QImage::Format_RGB32);
    int turn = 0;
    QBENCHMARK {
        turn = 1 - turn;
        session.setValue(QStringLiteral("input"), QJsonArray{input - turn, input - turn}, true);
        session.move([](Timeline &timeline) { timeline.toEnd(); });
        canvas.setScenes(session.sceneNow(), session.sceneNext(), 0);
        canvas.render(&picture);
    }
    QVERIFY(!session.error().has_value());
    QVERIFY(picture.pixelColor(362, 200).isValid());
}

QTEST_MAIN(ReceptiveFieldFrame)
#include "tst_receptive_field_frame.moc"
