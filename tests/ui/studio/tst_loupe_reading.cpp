// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/picture_files.h"
#include "ui/lesson/lesson_registry.h"
#include "ui/studio/filter_worker.h"
#include "ui/studio/loupe_reading.h"

#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

PictureFilterSpec specOf(PaddingMode mode, Finish finish, int stride, int dilation)
{
    PictureFilterSpec spec;
    spec.kernel = {2, 3, {1, -2, 3, 0, 2, -3}};
    spec.mode = mode;
    spec.finish = finish;
    spec.stride = stride;
    spec.dilation = dilation;
    return spec;
}

std::shared_ptr<const ChainPictures> filtered(const QImage &source, const PictureChain &chain)
{
    std::shared_ptr<const ChainPictures> pictures;
    FilterWorker worker({}, 1, [&pictures](const FilteredPicture &result) { pictures = result.pictures; });
    worker.fulfil({source, chain, QRect(), 1, false}, 1, [] { return false; });
    return pictures;
}

LoupeSubject subjectOf(const ChainPictures &pictures, std::size_t filter)
{
    LoupeSubject subject;
    subject.spec = pictures.chain[filter];
    subject.input = pictures.input(filter);
    subject.output = pictures.outputs[filter];
    subject.range = pictures.ranges[filter];
    for (std::size_t i = 0; i < filter; ++i)
        subject.inputStride *= pictures.chain[i].stride;
    subject.outputStride = subject.inputStride * subject.spec.stride;
    return subject;
}

} // namespace

class TestLoupeReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArithmeticIsWhatIsPainted()
    {
        const QImage source = PictureFiles::colours(23, 17);
        const PictureChain chain{specOf(PaddingMode::Zeros, Finish::Clip, 2, 1), specOf(PaddingMode::Reflect, Finish::Normalise, 1, 2),
                                 specOf(PaddingMode::Circular, Finish::Absolute, 1, 1)};
        const auto pictures = filtered(source, chain);
        for (std::size_t filter = 0; filter < chain.size(); ++filter) {
            const LoupeSubject subject = subjectOf(*pictures, filter);
            for (int y = 0; y < 17; ++y) {
                for (int x = 0; x < 23; ++x) {
                    const std::optional<LoupeReading> reading = readLoupe(subject, QPoint(x, y));
                    QVERIFY(reading && reading->painted);
                    QCOMPARE(reading->pixel, QPoint(x / 2, y / 2));
                    const QRgb painted = subject.output.pixel(reading->pixel);
                    QCOMPARE((std::array<int, 3>{reading->sums[0].level, reading->sums[1].level, reading->sums[2].level}),
                             (std::array<int, 3>{qRed(painted), qGreen(painted), qBlue(painted)}));
                    QVERIFY(reading->outputPixel.contains(QPointF(x + 0.5, y + 0.5)));
                }
            }
        }
    }

    void theWindowIsWhereItsTapsAre()
    {
        const QImage source = PictureFiles::colours(40, 30);
        const auto pictures = filtered(source, {specOf(PaddingMode::Replicate, Finish::Clip, 2, 3)});
        const LoupeSubject subject = subjectOf(*pictures, 0);
        const std::optional<LoupeReading> reading = readLoupe(subject, QPoint(21, 15));
        QVERIFY(reading);
        QRect taps;
        for (const PictureTap &tap : reading->sums[0].taps)
            taps |= QRect(tap.x, tap.y, 1, 1);
        QCOMPARE(reading->window, QRectF(taps));
    }

    void outsideThereIsNothing()
    {
        const auto pictures = filtered(PictureFiles::colours(5, 4), {specOf(PaddingMode::Zeros, Finish::Clip, 1, 1)});
        const LoupeSubject subject = subjectOf(*pictures, 0);
        QVERIFY(!readLoupe(subject, QPoint(5, 0)));
        QVERIFY(!readLoupe(subject, QPoint(0, 4)));
        QVERIFY(!readLoupe({}, QPoint(0, 0)));
    }

    void withoutTheRangeNoLevelIsClaimed()
    {
        LoupeSubject subject;
        subject.spec = specOf(PaddingMode::Zeros, Finish::Normalise, 1, 1);
        subject.input = PictureFiles::colours(5, 4);
        QVERIFY(!readLoupe(subject, QPoint(1, 1))->levelKnown);
        subject.spec.finish = Finish::Clip;
        QVERIFY(readLoupe(subject, QPoint(1, 1))->levelKnown);
    }

    void sectionTwoGetsExactlyThisWindow_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("flip");
        for (int mode = 0; mode < 4; ++mode) {
            for (const bool flip : {false, true})
                QTest::addRow("mode %d flip %d", mode, int(flip)) << mode << flip;
        }
    }

    /// The lesson itself, played: its single output is the loupe's sum.
    void sectionTwoGetsExactlyThisWindow()
    {
        QFETCH(int, mode);
        QFETCH(bool, flip);
        PictureFilterSpec spec = specOf(static_cast<PaddingMode>(mode), Finish::Absolute, 1, 2);
        spec.flip = flip;
        spec.bias = 9;
        const auto pictures = filtered(PictureFiles::colours(12, 9), {spec});
        const LoupeSubject subject = subjectOf(*pictures, 0);
        const auto lessons = makeAllLessons();
        const auto lesson = std::find_if(lessons.begin(), lessons.end(), [](const auto &one) { return one->id() == QLatin1String("cross_correlation_2d"); });
        QVERIFY(lesson != lessons.end());
        for (const QPoint pixel : {QPoint(0, 0), QPoint(6, 4), QPoint(11, 8)}) {
            const std::optional<LoupeReading> reading = readLoupe(subject, pixel);
            const SectionPatch patch = sectionPatch(subject, *reading, 1);
            QCOMPARE(patch.problem, QString());
            QJsonObject state = (*lesson)->defaultState();
            for (auto it = patch.state.begin(); it != patch.state.end(); ++it)
                state.insert(it.key(), it.value());
            const QJsonObject normalised = (*lesson)->normalised(state);
            QCOMPARE(normalised, state); // nothing of it had to be bent
            const auto run = (*lesson)->play(normalised);
            QCOMPARE(run->stepCount(), 1);
            const Scene scene = run->sceneAt({0, run->microCount(0) - 1});
            bool found = false;
            for (const Part &part : scene.parts) {
                if (const auto *grid = std::get_if<Grid>(&part))
                    found = found || (grid->role == Role::Output && grid->values->front() == reading->sums[1].value);
            }
            QVERIFY(found);
        }
    }

    void sectionTwoSaysWhatIsTooLarge()
    {
        LoupeSubject subject;
        subject.input = PictureFiles::colours(20, 20);
        subject.spec.kernel = {9, 3, std::vector<double>(27, 1)};
        QVERIFY(sectionPatch(subject, *readLoupe(subject, QPoint(3, 3)), 0).problem.contains(QStringLiteral("9×3")));
        subject.spec.kernel = {3, 3, std::vector<double>(9, 1)};
        subject.spec.dilation = 5;
        QVERIFY(sectionPatch(subject, *readLoupe(subject, QPoint(3, 3)), 0).problem.contains(QStringLiteral("dilations up to 4")));
    }
};

QTEST_GUILESS_MAIN(TestLoupeReading)
#include "tst_loupe_reading.moc"
