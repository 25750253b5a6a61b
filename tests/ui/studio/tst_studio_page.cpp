// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/picture_files.h"
#include "ui/controls/notice_bar.h"
#include "ui/studio/filter_chip.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/loupe_card.h"
#include "ui/studio/picture_canvas.h"
#include "ui/studio/studio_page.h"
#include "ui/theme/application_style.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme_loader.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace convlab;
using namespace convlab::ui;

namespace {

QImage reference(const QImage &source, const PictureChain &chain)
{
    const auto [width, height] = chainSize(chain, source.width(), source.height());
    const std::vector<std::uint8_t> pixels = filterChain(chain, viewOf(source));
    return QImage(pixels.data(), width, height, width * 4, QImage::Format_RGB32).copy();
}

/// A page in a window of its own, with a small picture, at rest.
struct Studio {
    std::int64_t clock = 0;
    StudioPage page{[this] { return clock += 1'000'000; }};

    explicit Studio(const QImage &picture = PictureFiles::colours(60, 40))
    {
        page.setTheme(loadTheme(QStringLiteral("light")));
        page.resize(1000, 700);
        page.restore({});
        page.session().paste(picture);
        page.show();
        settle();
    }
    void settle()
    {
        QTRY_VERIFY(!page.session().loader().busy());
        QTRY_VERIFY(!page.result().isNull());
        QTRY_VERIFY(page.engine().idle());
        QCoreApplication::processEvents();
    }
    PictureCanvas &canvas() { return page.canvas(); }
    QPoint at(double x, double y) { return canvas().placeOf(QPointF(x, y)).toPoint(); }
    QImage expected() { return reference(page.session().picture(), page.session().state().chain()); }
    void key(int which, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(&canvas(), static_cast<Qt::Key>(which), with); }
};

} // namespace

class TestStudioPage : public QObject {
    Q_OBJECT

private:
    PictureFiles m_files;

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, loadTheme(QStringLiteral("light")));
    }

    void showsWhatTheFiltersMake()
    {
        Studio studio;
        QCOMPARE(studio.page.result(), studio.expected());
        QVERIFY(studio.page.facts().join(QLatin1Char(' ')).contains(QStringLiteral("exact")));
        // What is on the screen is that picture: a pixel right of the line, and one left of it.
        const QImage screen = studio.canvas().grab().toImage();
        const auto shown = [&](int x, int y) { return screen.pixel(studio.at(x + 0.5, y + 0.5)); };
        QCOMPARE(shown(45, 20), studio.page.result().pixel(45, 20));
        QCOMPARE(shown(15, 20), studio.page.session().picture().pixel(15, 20));
    }

    void theLineIsDraggedByMouse()
    {
        Studio studio;
        const QRectF frame = studio.canvas().show().camera.seenFrame();
        const QPoint from(qRound(studio.canvas().show().splitX()), qRound(frame.center().y()));
        const QPoint to(qRound(frame.left() + frame.width() / 4), from.y());
        QTest::mousePress(&studio.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&studio.canvas(), (from + to) / 2);
        QTest::mouseMove(&studio.canvas(), to);
        QTest::mouseRelease(&studio.canvas(), Qt::LeftButton, {}, to);
        QVERIFY(std::abs(studio.canvas().split() - 0.25) < 0.01);
        QVERIFY(!studio.canvas().pinned());
        QVERIFY(std::abs(studio.page.saved().value(QStringLiteral("split")).toDouble() - 0.25) < 0.01);
    }

    void theLineIsMovedByKeys()
    {
        Studio studio;
        studio.key(Qt::Key_Right);
        QCOMPARE(studio.canvas().split(), 0.51);
        studio.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(studio.canvas().split(), 0.41);
        studio.key(Qt::Key_Home);
        QCOMPARE(studio.canvas().split(), 0.0);
        studio.key(Qt::Key_Left);
        QCOMPARE(studio.canvas().split(), 0.0);
        studio.key(Qt::Key_End);
        QCOMPARE(studio.canvas().split(), 1.0);
        QVERIFY(studio.canvas().accessibleDescription().contains(QStringLiteral("100 %")));
    }

    void aClickPinsTheLoupe()
    {
        Studio studio;
        QTest::mouseClick(&studio.canvas(), Qt::LeftButton, {}, studio.at(50.5, 10.5));
        QVERIFY(studio.canvas().pinned());
        QCOMPARE(*studio.canvas().pointed(), QPoint(50, 10));
        QVERIFY(studio.page.loupe().isVisible());
        const QRgb painted = studio.page.result().pixel(50, 10);
        const QString levels = QStringLiteral("%1, %2, %3").arg(qRed(painted)).arg(qGreen(painted)).arg(qBlue(painted));
        QVERIFY2(studio.page.loupe().accessibleName().contains(levels), qPrintable(studio.page.loupe().accessibleName()));
        studio.key(Qt::Key_Right);
        studio.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(*studio.canvas().pointed(), QPoint(51, 20));
        studio.key(Qt::Key_Escape);
        QVERIFY(!studio.canvas().pinned());
        studio.key(Qt::Key_Return);
        QVERIFY(studio.canvas().pinned());
    }

    void theLoupeCanBeSwitchedOff()
    {
        Studio studio;
        QTest::mouseMove(&studio.canvas(), studio.at(20.5, 20.5));
        QTest::mouseMove(&studio.canvas(), studio.at(21.5, 20.5));
        QTRY_VERIFY(studio.page.loupe().isVisible());
        QVERIFY(studio.page.loupe().testAttribute(Qt::WA_TransparentForMouseEvents));
        studio.key(Qt::Key_L);
        QVERIFY(!studio.page.loupe().isVisible());
        QVERIFY(!studio.page.saved().value(QStringLiteral("loupe")).toBool());
    }

    /// Whatever lays the page out between a new chain and its pictures, the loupe reads none of the old chain's.
    void theLoupeReadsOnlyPicturesOfItsChain()
    {
        Studio studio;
        studio.page.session().removeFilter(0);
        studio.settle();
        studio.canvas().pin(QPoint(7, 7));
        QVERIFY(!studio.page.loupe().isVisible()); // nothing to explain
        // The side column unfolds, and the canvas makes way, before the new chain has been filtered.
        StudioState state = studio.page.session().state();
        for (int filters = 1; filters <= longestPictureChain; ++filters) {
            state.filters.assign(static_cast<std::size_t>(filters), firstStudioState().filters.front());
            state.selected = filters - 1;
            studio.page.session().edit(state);
            studio.settle();
            QVERIFY(studio.page.loupe().isVisible());
            QVERIFY(studio.page.loupe().accessibleName().startsWith(QString::number(filters)));
            QCOMPARE(studio.page.result(), studio.expected());
        }
    }

    void sectionTwoIsAskedFor()
    {
        Studio studio;
        QSignalSpy wanted(&studio.page, &StudioPage::stepWanted);
        studio.canvas().pin(QPoint(7, 7));
        auto *step = studio.page.loupe().findChild<QPushButton *>();
        QVERIFY(step->isEnabled());
        step->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toJsonObject().contains(QStringLiteral("x")));
    }

    void wheelAndKeysZoom()
    {
        Studio studio;
        const double fitted = studio.canvas().show().camera.scale();
        const QPointF place = studio.canvas().placeOf(QPointF(30, 10));
        QWheelEvent wheel(place, studio.canvas().mapToGlobal(place), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&studio.canvas(), &wheel);
        QVERIFY(studio.canvas().show().camera.scale() > fitted * 1.5);
        studio.settle();
        studio.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(studio.canvas().show().camera.scale(), 1 / studio.canvas().devicePixelRatioF());
        studio.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(studio.canvas().show().camera.scale(), fitted);
        studio.key(Qt::Key_Plus);
        QVERIFY(studio.canvas().show().camera.scale() > fitted);
    }

    void theMiddleButtonAndSpaceMoveThePicture()
    {
        Studio studio;
        studio.canvas().setSplit(0);
        for (int i = 0; i < 8; ++i)
            studio.canvas().zoomBy(1.25);
        studio.settle();
        const auto dragBy = [&studio](Qt::MouseButton button, const QPoint &way) {
            const QPoint from = studio.canvas().rect().center();
            const QPointF before = studio.canvas().placeOf(QPointF(0, 0));
            QTest::mousePress(&studio.canvas(), button, {}, from);
            QTest::mouseMove(&studio.canvas(), from + way / 2);
            QTest::mouseMove(&studio.canvas(), from + way);
            QTest::mouseRelease(&studio.canvas(), button, {}, from + way);
            return studio.canvas().placeOf(QPointF(0, 0)) - before;
        };
        QCOMPARE(dragBy(Qt::MiddleButton, QPoint(20, -10)), QPointF(20, -10));
        QTest::keyPress(&studio.canvas(), Qt::Key_Space);
        QCOMPARE(dragBy(Qt::LeftButton, QPoint(-14, 8)), QPointF(-14, 8));
        QTest::keyRelease(&studio.canvas(), Qt::Key_Space);
        QVERIFY(!studio.canvas().pinned());
        // What came into view has been filtered, too.
        studio.settle();
        QCOMPARE(studio.page.result(), studio.expected());
    }

    void aLargePictureIsShownByMeans()
    {
        QImage stripes(1600, 1200, QImage::Format_RGB32); // black and white by turns: no pixel of it is grey
        for (int y = 0; y < stripes.height(); ++y) {
            for (int x = 0; x < stripes.width(); ++x)
                stripes.setPixel(x, y, x % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
        }
        Studio studio(stripes);
        studio.page.resize(760, 500);
        studio.canvas().setSplit(1);
        studio.settle();
        QVERIFY(studio.canvas().show().camera.scale() <= 0.5);
        QTRY_VERIFY(!studio.canvas().show().smallBefore.picture.isNull());
        const QImage screen = studio.canvas().grab().toImage();
        for (int x = 700; x < 800; x += 7)
            QVERIFY(std::abs(qGray(screen.pixel(studio.at(x, 600))) - 128) <= 1);
    }

    void chipsEditTheChain()
    {
        Studio studio;
        studio.page.findChild<QToolButton *>(QStringLiteral("addFilter"))->click();
        studio.settle();
        QCOMPARE(studio.page.session().state().filters.size(), std::size_t{2});
        QCOMPARE(studio.page.result(), studio.expected());
        const QList<FilterChip *> chips = studio.page.findChildren<FilterChip *>();
        QVERIFY(chips[1]->isVisible() && !chips[2]->isVisible());
        chips[0]->findChild<QCheckBox *>()->click();
        studio.settle();
        QCOMPARE(studio.page.result(), studio.page.session().picture()); // only the identity is left
        chips[1]->findChild<QToolButton *>(QStringLiteral("chevron-left"))->click();
        QCOMPARE(studio.page.session().state().filters.front().name, QStringLiteral("Identity"));
        QTest::keyClick(chips[0], Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(studio.page.session().state().filters.back().name, QStringLiteral("Identity"));
        QTest::keyClick(chips[1], Qt::Key_Delete);
        QTest::keyClick(chips[0], Qt::Key_Delete);
        studio.settle();
        QVERIFY(studio.page.session().state().filters.empty());
        QCOMPARE(studio.page.result(), studio.page.session().picture());
        for (int i = 0; i < 6; ++i)
            studio.key(Qt::Key_Z, Qt::ControlModifier);
        studio.settle();
        QCOMPARE(studio.page.session().state().filters, firstStudioState().filters);
        QCOMPARE(studio.page.result(), studio.expected());
        studio.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(studio.page.session().state().filters.size(), std::size_t{2});
    }

    void aSliderDragShowsDraftsAndEndsExactly()
    {
        Studio studio;
        QSlider *gain = nullptr;
        for (QSlider *slider : studio.page.findChildren<QSlider *>()) {
            if (slider->accessibleName() == QStringLiteral("Gain"))
                gain = slider;
        }
        QVERIFY(gain);
        int drafts = 0;
        connect(&studio.page.engine(), &FilterEngine::filtered, this, [&drafts](const FilteredPicture &result) { drafts += !result.exact; });
        const QPoint middle = gain->rect().center();
        QTest::mousePress(gain, Qt::LeftButton, {}, middle);
        for (int way = 1; way < 20; ++way) {
            QTest::mouseMove(gain, middle + QPoint(way, 0));
            QTRY_VERIFY(studio.page.engine().idle());
        }
        QTRY_VERIFY(drafts > 0);
        QTest::mouseRelease(gain, Qt::LeftButton, {}, middle + QPoint(19, 0));
        studio.settle();
        QVERIFY(studio.page.session().state().filters.front().spec.gain != 1);
        QCOMPARE(studio.page.result(), studio.expected());
        QVERIFY(studio.page.facts().join(QLatin1Char(' ')).contains(QStringLiteral("exact")));
        studio.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(studio.page.session().state().filters.front().spec.gain, 1.0);
    }

    void takesWhatIsDroppedAndPasted()
    {
        Studio studio;
        const QImage own = PictureFiles::colours(30, 30);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(m_files.write(QStringLiteral("dropped.png"), own))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &file, Qt::LeftButton, {});
        QApplication::sendEvent(&studio.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &file, Qt::LeftButton, {});
        QApplication::sendEvent(&studio.page, &drop);
        QTRY_COMPARE(studio.page.session().picture(), own);
        QGuiApplication::clipboard()->setImage(own.mirrored());
        studio.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(studio.page.session().picture(), own.mirrored().convertToFormat(QImage::Format_RGB32));
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        studio.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(studio.page.findChild<NoticeBar *>()->isVisible());
        QCOMPARE(studio.page.session().picture().size(), QSize(30, 30));
    }

    void givesTheResultAway()
    {
        Studio studio;
        studio.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32), studio.expected());
        const QString path = m_files.path(QStringLiteral("result.png"));
        studio.page.saveResult(path);
        QTRY_COMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), studio.expected());
        studio.page.saveResult(m_files.path(QStringLiteral("no/such/folder.png")));
        const auto said = [&studio] {
            QString text;
            for (const QLabel *label : studio.page.findChild<NoticeBar *>()->findChildren<QLabel *>())
                text += label->text();
            return text + studio.page.findChild<NoticeBar *>()->accessibleName() + studio.page.findChild<NoticeBar *>()->accessibleDescription();
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("could not be written")), qPrintable(said()));
    }

    void onePixelIsAPicture()
    {
        Studio studio(PictureFiles::colours(1, 1));
        QCOMPARE(studio.page.result(), studio.expected());
        studio.canvas().pin(QPoint(0, 0));
        QVERIFY(studio.page.loupe().isVisible());
        studio.canvas().grab();
    }

    void strideShowsLargerPixels()
    {
        Studio studio;
        StudioFilter filter = studio.page.session().state().filters.front();
        filter.spec.stride = 7;
        studio.page.session().editFilter(0, filter);
        studio.settle();
        QCOMPARE(studio.page.result().size(), QSize(9, 6));
        const QImage screen = studio.canvas().grab().toImage();
        QCOMPARE(screen.pixel(studio.at(52.5, 24.5)), studio.page.result().pixel(7, 3));
        QTest::mouseClick(&studio.canvas(), Qt::LeftButton, {}, studio.at(59.5, 39.5));
        QVERIFY(studio.page.loupe().isVisible());
    }

    void largeTextFits()
    {
        Studio studio;
        Theme theme = loadTheme(QStringLiteral("dark"));
        theme.fontScale = 2;
        studio.page.setTheme(theme);
        studio.canvas().pin(QPoint(3, 3));
        QVERIFY(studio.page.minimumSizeHint().width() <= 1000);
        studio.page.grab();
    }
};

QTEST_MAIN(TestStudioPage)
#include "tst_studio_page.moc"
