// SPDX-License-Identifier: GPL-3.0-or-later
// Each mistaken loop beside what the right operator gives for numbers or parameters that say the same.
#include "core/ops/conv_mutation.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <functional>
#include <numeric>
#include <set>

using namespace convlab;

namespace {

/// A setting with room for every mistake: square kernel and output, stride, dilation, padding, bias, groups.
struct Setting {
    Tensor<double> input = tests::patternTensor({1, 4, 7, 8}, 1), weight = tests::patternTensor({4, 2, 3, 3}, 2);
    std::vector<double> bias{1, -2, 0.5, 3};
    ConvParams params{{2, 2}, {2, 2}, {2, 1, 1, 1}, PaddingMode::Zeros, 2, false};

    Tensor<double> right() const { return crossCorrelate2d(input, weight, bias, params); }
    Tensor<double> wrong(ConvMutation mutation) const { return MutantLoop(input, weight, bias, params, mutation).output(); }
    bool applies(ConvMutation mutation) const { return MutantLoop(input, weight, bias, params, mutation).applies(); }
};

Tensor<double> topLeft(const Tensor<double> &tensor, const Shape &shape)
{
    Tensor<double> part(shape);
    for (std::int64_t c = 0; c < shape.c; ++c)
        for (std::int64_t h = 0; h < shape.h; ++h)
            for (std::int64_t w = 0; w < shape.w; ++w)
                part.at(0, c, h, w) = tensor.at(0, c, h, w);
    return part;
}

/// Every element replaced by what `value` says of its place.
Tensor<double> mapped(Tensor<double> tensor, const std::function<double(std::int64_t n, std::int64_t c, std::int64_t h, std::int64_t w)> &value)
{
    const Tensor<double> old = tensor;
    for (std::int64_t n = 0; n < old.shape.n; ++n)
        for (std::int64_t c = 0; c < old.shape.c; ++c)
            for (std::int64_t h = 0; h < old.shape.h; ++h)
                for (std::int64_t w = 0; w < old.shape.w; ++w)
                    tensor.at(n, c, h, w) = value(n, c, h, w);
    return tensor;
}

Tensor<double> transposed(const Tensor<double> &tensor)
{
    return mapped(tensor, [&](auto n, auto c, auto h, auto w) { return tensor.at(n, c, w, h); });
}

constexpr ConvMutation every[] = {
    ConvMutation::KernelTurned,      ConvMutation::KernelTransposed,  ConvMutation::RowStrideForgotten, ConvMutation::ColumnStrideForgotten,
    ConvMutation::DilationForgotten, ConvMutation::TopPaddingShort,   ConvMutation::LeftPaddingShort,   ConvMutation::BiasForgotten,
    ConvMutation::LastChannelSkipped, ConvMutation::FirstGroupForAll, ConvMutation::LastColumnSkipped,  ConvMutation::WindowStuck,
    ConvMutation::StopTransposed,    ConvMutation::SumCarriedOver};

} // namespace

class TestConvMutation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMistakeShowsWhereThereIsRoomForIt()
    {
        const Setting s;
        QCOMPARE(std::size(every), static_cast<std::size_t>(convMutationCount));
        QCOMPARE(s.right().shape.h, s.right().shape.w);
        std::set<std::vector<double>> outputs{s.right().data};
        for (const ConvMutation mutation : every) {
            QVERIFY2(s.applies(mutation), mutationKey(mutation));
            QVERIFY2(outputs.insert(s.wrong(mutation).data).second, mutationKey(mutation));
        }
    }

    void theKernelIsTurnedOverOrTransposed()
    {
        for (const bool flip : {false, true}) {
            Setting s;
            s.params.flip = flip;
            ConvParams other = s.params;
            other.flip = !flip;
            QCOMPARE(s.wrong(ConvMutation::KernelTurned), crossCorrelate2d(s.input, s.weight, s.bias, other));
            QCOMPARE(s.wrong(ConvMutation::KernelTransposed), crossCorrelate2d(s.input, transposed(s.weight), s.bias, s.params));
        }
    }

    void stridesAndDilationAreForgotten()
    {
        const Setting s;
        const auto without = [&](auto change) {
            ConvParams params = s.params;
            change(params);
            return topLeft(crossCorrelate2d(s.input, s.weight, s.bias, params), s.right().shape);
        };
        QCOMPARE(s.wrong(ConvMutation::RowStrideForgotten), without([](ConvParams &p) { p.stride.h = 1; }));
        QCOMPARE(s.wrong(ConvMutation::ColumnStrideForgotten), without([](ConvParams &p) { p.stride.w = 1; }));
        QCOMPARE(s.wrong(ConvMutation::DilationForgotten), without([](ConvParams &p) { p.dilation = {1, 1}; }));
    }

    void paddingIsShortAtOneSide()
    {
        for (const PaddingMode mode : {PaddingMode::Zeros, PaddingMode::Circular, PaddingMode::Reflect, PaddingMode::Replicate}) {
            Setting s;
            s.params.mode = mode;
            ConvParams top = s.params, left = s.params;
            --top.padding.top, ++top.padding.bottom;
            --left.padding.left, ++left.padding.right;
            QCOMPARE(s.wrong(ConvMutation::TopPaddingShort), crossCorrelate2d(s.input, s.weight, s.bias, top));
            QCOMPARE(s.wrong(ConvMutation::LeftPaddingShort), crossCorrelate2d(s.input, s.weight, s.bias, left));
        }
    }

    void somethingIsLeftOut()
    {
        const Setting s;
        QCOMPARE(s.wrong(ConvMutation::BiasForgotten), crossCorrelate2d(s.input, s.weight, {}, s.params));
        const auto keeping = [&](auto keeps) {
            return crossCorrelate2d(s.input, mapped(s.weight, [&](auto n, auto c, auto h, auto w) { return keeps(c, w) ? s.weight.at(n, c, h, w) : 0; }),
                                    s.bias, s.params);
        };
        QCOMPARE(s.wrong(ConvMutation::LastChannelSkipped), keeping([](auto c, auto) { return c < 1; }));
        QCOMPARE(s.wrong(ConvMutation::LastColumnSkipped), keeping([](auto, auto w) { return w < 2; }));
    }

    void theFirstGroupServesAll()
    {
        const Setting s;
        const Tensor<double> repeated = mapped(s.input, [&](auto n, auto c, auto h, auto w) { return s.input.at(n, c % 2, h, w); });
        QCOMPARE(s.wrong(ConvMutation::FirstGroupForAll), crossCorrelate2d(repeated, s.weight, s.bias, s.params));
    }

    void stopsAndSumsGoWrong()
    {
        const Setting s;
        const Tensor<double> right = s.right();
        QCOMPARE(s.wrong(ConvMutation::WindowStuck), mapped(right, [&](auto n, auto c, auto h, auto) { return right.at(n, c, h, 0); }));
        QCOMPARE(s.wrong(ConvMutation::StopTransposed), transposed(right));
        std::vector<double> sums(right.data.size());
        std::partial_sum(right.data.begin(), right.data.end(), sums.begin());
        QCOMPARE(s.wrong(ConvMutation::SumCarriedOver).data, sums);
    }

    void aSmallLoopLeavesRoomForFour()
    {
        Setting s;
        s.input = tests::patternTensor({1, 1, 4, 6}, 1);
        s.weight = tests::patternTensor({1, 1, 2, 3}, 2);
        s.bias.clear();
        s.params = {};
        std::set<std::string> left;
        for (const ConvMutation mutation : every)
            if (s.applies(mutation))
                left.insert(mutationKey(mutation));
        QCOMPARE(left, (std::set<std::string>{"kernel_turned", "last_column_skipped", "sum_carried_over", "window_stuck"}));
        for (const ConvMutation mutation : {ConvMutation::RowStrideForgotten, ConvMutation::ColumnStrideForgotten, ConvMutation::DilationForgotten,
                                            ConvMutation::BiasForgotten, ConvMutation::FirstGroupForAll})
            QCOMPARE(s.wrong(mutation), s.right()); // nothing to forget: the right loop
    }

    void badParametersAreRefused()
    {
        const Tensor<double> x({1, 1, 2, 2}), w({1, 1, 3, 3});
        const std::vector<double> none;
        QVERIFY_THROWS_EXCEPTION(std::exception, MutantLoop(x, w, none, {}, ConvMutation::KernelTurned));
    }
};

QTEST_APPLESS_MAIN(TestConvMutation)
#include "tst_conv_mutation.moc"
