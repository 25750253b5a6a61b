// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"
#include "core/ops/convolve.h"
#include "core/ops/picture_filter.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace convlab;

namespace {

struct Picture {
    std::vector<std::uint8_t> bytes;
    int width, height;
    PictureView view() const { return {bytes.data(), width, height, std::ptrdiff_t{width} * 4}; }
};

Picture randomPicture(int width, int height, unsigned seed)
{
    std::mt19937 bits(seed);
    Picture picture{std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 4), width, height};
    for (std::uint8_t &byte : picture.bytes)
        byte = static_cast<std::uint8_t>(bits() >> 24);
    return picture;
}

Tensor<double> plane(const Picture &picture, int colour)
{
    Tensor<double> values{Shape{1, 1, picture.height, picture.width}};
    for (std::size_t i = 0; i < values.data.size(); ++i)
        values.data[i] = picture.bytes[i * 4 + static_cast<std::size_t>(colour)];
    return values;
}

PictureFilterSpec oddSpec(PaddingMode mode, bool flip)
{
    PictureFilterSpec spec;
    spec.kernel = {3, 5, {1, -2, 3, 4, 5, -6, 7, 8, -9, 10, 11, 12, 13, 14, -15}};
    spec.stride = 2;
    spec.flip = flip;
    spec.mode = mode;
    return spec;
}

} // namespace

class TestPictureFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAreThoseOfConvolution_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("flip");
        for (const PaddingMode mode : {PaddingMode::Zeros, PaddingMode::Reflect, PaddingMode::Replicate, PaddingMode::Circular}) {
            for (const bool flip : {false, true})
                QTest::addRow("mode %d flip %d", int(mode), int(flip)) << int(mode) << flip;
        }
    }

    void sumsAreThoseOfConvolution()
    {
        QFETCH(int, mode);
        QFETCH(bool, flip);
        const PictureFilterSpec spec = oddSpec(static_cast<PaddingMode>(mode), flip);
        const Picture picture = randomPicture(9, 7, 1);
        ConvParams params;
        params.stride = {2, 2};
        params.padding = {1, 2, 1, 2};
        params.mode = spec.mode;
        params.flip = flip;
        const Tensor<double> kernel{{1, 1, 3, 5}, spec.kernel.weights};
        for (int colour = 0; colour < 3; ++colour) {
            const Tensor<double> expected = crossCorrelate2d(plane(picture, colour), kernel, {}, params);
            QCOMPARE(filteredSize(spec, 9, 7), (std::pair<int, int>{expected.shape.w, expected.shape.h}));
            for (int i = 0; i < expected.shape.h * expected.shape.w; ++i)
                QCOMPARE(filterSum(spec, picture.view(), int(i % expected.shape.w), int(i / expected.shape.w), colour),
                         expected.data[std::size_t(i)]);
        }
    }

    void theBorderGoesOnForEver()
    {
        std::vector<int> reflected, circled;
        for (int position = -7; position < 10; ++position) {
            reflected.push_back(pictureSource(position, 3, PaddingMode::Reflect));
            circled.push_back(pictureSource(position, 3, PaddingMode::Circular));
        }
        QCOMPARE(reflected, (std::vector<int>{1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1}));
        QCOMPARE(circled, (std::vector<int>{2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0}));
        QCOMPARE(pictureSource(-5, 1, PaddingMode::Reflect), 0);
        QCOMPARE(pictureSource(-5, 3, PaddingMode::Replicate), 0);
        QCOMPARE(pictureSource(5, 3, PaddingMode::Zeros), -1);
    }

    void levelsAreRoundedHalfUpAndKept()
    {
        const std::pair<double, double> range{-10, 30};
        QCOMPARE(int(finishedLevel(2.5, Finish::Clip, range)), 3);
        QCOMPARE(int(finishedLevel(-2.5, Finish::Clip, range)), 0);
        QCOMPARE(int(finishedLevel(300, Finish::Clip, range)), 255);
        QCOMPARE(int(finishedLevel(-2.6, Finish::Absolute, range)), 3);
        QCOMPARE(int(finishedLevel(-10, Finish::Normalise, range)), 0);
        QCOMPARE(int(finishedLevel(10, Finish::Normalise, range)), 128);
        QCOMPARE(int(finishedLevel(30, Finish::Normalise, range)), 255);
        QCOMPARE(int(finishedLevel(7, Finish::Normalise, {7, 7})), 0);
    }

    void theIdentityKeepsThePictureAndGainAndBiasChangeIt()
    {
        const Picture picture = randomPicture(5, 4, 2);
        PictureFilterSpec spec;
        std::vector<std::uint8_t> expected = picture.bytes;
        for (std::size_t i = 3; i < expected.size(); i += 4)
            expected[i] = 255;
        QCOMPARE(filterPicture(spec, picture.view(), {0, 0, 5, 4}), expected);
        spec.gain = -1;
        spec.bias = 255;
        const std::vector<std::uint8_t> negative = filterPicture(spec, picture.view(), {1, 2, 3, 2});
        QCOMPARE(negative.size(), std::size_t{24});
        QCOMPARE(int(negative[4]), 255 - int(picture.bytes[(2 * 5 + 2) * 4]));
    }

    void impossibleFiltersAreRefused()
    {
        const auto ruleOf = [](const auto &change) {
            PictureFilterSpec spec;
            change(spec);
            try {
                validate(spec);
            } catch (const ParameterError &error) {
                return QString::fromLatin1(ruleKey(error.rule()));
            }
            return QString();
        };
        QCOMPARE(ruleOf([](PictureFilterSpec &) {}), QString());
        QCOMPARE(ruleOf([](auto &spec) { spec.kernel.rows = 0; }), QStringLiteral("non_positive_kernel"));
        QCOMPARE(ruleOf([](auto &spec) { spec.kernel.cols = 32; }), QStringLiteral("too_large"));
        QCOMPARE(ruleOf([](auto &spec) { spec.kernel.cols = 2; }), QStringLiteral("shape_mismatch"));
        QCOMPARE(ruleOf([](auto &spec) { spec.stride = 0; }), QStringLiteral("non_positive_stride"));
        QCOMPARE(ruleOf([](auto &spec) { spec.dilation = 17; }), QStringLiteral("too_large"));
        QCOMPARE(ruleOf([](auto &spec) { spec.gain = std::numeric_limits<double>::quiet_NaN(); }), QStringLiteral("not_finite"));
        QCOMPARE(ruleOf([](auto &spec) { spec.kernel.weights = {HUGE_VAL}; }), QStringLiteral("not_finite"));
    }
};

QTEST_APPLESS_MAIN(TestPictureFilter)
#include "tst_picture_filter.moc"
