// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/picture_chain.h"

#include <QtTest>

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

PictureFilterSpec shifted(int by)
{
    PictureFilterSpec spec;
    spec.kernel = {1, 2 * std::abs(by) + 1, std::vector<double>(static_cast<std::size_t>(2 * std::abs(by) + 1), 0.0)};
    spec.kernel.weights[static_cast<std::size_t>(by > 0 ? 2 * by : 0)] = 1;
    spec.mode = PaddingMode::Circular;
    return spec;
}

/// Everything at once: uneven sides, stride, dilation, flip, gain, bias.
PictureFilterSpec oddSpec(PaddingMode mode, Finish finish)
{
    PictureFilterSpec spec;
    spec.kernel = {2, 3, {1, -2, 0.5, 0.25, 1.5, -1}};
    spec.stride = 2;
    spec.dilation = 3;
    spec.flip = true;
    spec.mode = mode;
    spec.gain = 0.75;
    spec.bias = 12;
    spec.finish = finish;
    return spec;
}

} // namespace

class TestPictureChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyChainCopies()
    {
        const Picture picture = randomPicture(4, 3, 1);
        const std::vector<std::uint8_t> copy = filterChain({}, picture.view());
        for (std::size_t i = 0; i < copy.size(); ++i)
            QCOMPARE(int(copy[i]), i % 4 == 3 ? 255 : int(picture.bytes[i]));
        QCOMPARE(chainStride({}), 1);
        QCOMPARE(chainSize({}, 4, 3), (std::pair<int, int>{4, 3}));
    }

    void shiftsAddUp()
    {
        // Two shifts to the right and one back are one shift: a law that no single filter can show.
        const Picture picture = randomPicture(11, 5, 2);
        QCOMPARE(filterChain({shifted(2), shifted(2), shifted(-1)}, picture.view()), filterChain({shifted(3)}, picture.view()));
    }

    void aShortChainIsOneFilter()
    {
        const Picture picture = randomPicture(9, 8, 3);
        const PictureFilterSpec spec = oddSpec(PaddingMode::Reflect, Finish::Clip);
        QCOMPARE(filterChain({spec}, picture.view()), filterPicture(spec, picture.view(), {0, 0, 5, 4}));
    }

    void stridesMultiplyAndSizesShrink()
    {
        PictureFilterSpec two, three;
        two.stride = 2;
        three.stride = 3;
        QCOMPARE(chainStride({two, three}), 6);
        QCOMPARE(chainSize({two, three}, 13, 12), (std::pair<int, int>{3, 2})); // 13 → 7 → 3, 12 → 6 → 2
        const Picture picture = randomPicture(13, 12, 4);
        const std::vector<std::uint8_t> result = filterChain({two, three}, picture.view());
        QCOMPARE(result.size(), std::size_t{3 * 2 * 4});
        QCOMPARE(int(result[4]), int(picture.bytes[6 * 4])); // the second pixel is the seventh of the picture
    }

    void theExplanationIsThePicture_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("finish");
        for (int mode = 0; mode < 4; ++mode) {
            for (int finish = 0; finish < 3; ++finish)
                QTest::addRow("mode %d finish %d", mode, finish) << mode << finish;
        }
    }

    void theExplanationIsThePicture()
    {
        QFETCH(int, mode);
        QFETCH(int, finish);
        const Picture picture = randomPicture(9, 7, 5);
        const PictureFilterSpec spec = oddSpec(static_cast<PaddingMode>(mode), static_cast<Finish>(finish));
        const auto range = filterRange(spec, picture.view());
        const auto [width, height] = filteredSize(spec, 9, 7);
        const std::vector<std::uint8_t> painted = filterPicture(spec, picture.view(), {0, 0, width, height});
        for (int i = 0; i < width * height * 3; ++i) {
            const int x = i / 3 % width, y = i / 3 / width, colour = i % 3;
            const PictureSum told = explainPixel(spec, picture.view(), x, y, colour, range);
            QCOMPARE(told.value, filterSum(spec, picture.view(), x, y, colour));
            QCOMPARE(int(told.level), int(painted[static_cast<std::size_t>((y * width + x) * 4 + colour)]));
            double sum = 0;
            for (const PictureTap &tap : told.taps) {
                QCOMPARE(tap.level, tap.x < 0 ? 0.0 : double(picture.bytes[static_cast<std::size_t>((tap.y * 9 + tap.x) * 4 + colour)]));
                sum += tap.product();
            }
            QCOMPARE(told.sum, sum);
        }
    }
};

QTEST_APPLESS_MAIN(TestPictureChain)
#include "tst_picture_chain.moc"
