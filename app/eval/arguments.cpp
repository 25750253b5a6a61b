// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/arguments.h"

#include "app/eval/eval_error.h"
#include "app/eval/json_reading.h"
#include "app/eval/limits.h"
#include "app/suggestion.h"

#include <QJsonArray>

#include <algorithm>

namespace convlab::app {

namespace {

QString quoted(const char *name)
{
    return QStringLiteral("\"%1\"").arg(QLatin1String(name));
}

/// a * b, or nothing above `most`; both are at least 0.
std::optional<std::int64_t> productUpTo(std::int64_t most, std::int64_t a, std::int64_t b)
{
    if (a != 0 && b > most / a)
        return std::nullopt;
    return a * b;
}

[[noreturn]] void refuseSize(const QString &what)
{
    throw EvalError("too_large", QStringLiteral("%1 would have more than %2 numbers, which is the limit.").arg(what).arg(mostTensorNumbers));
}

void requireModest(const Sizes &sizes, const QString &what)
{
    std::int64_t count = 1;
    for (const std::int64_t size : sizes) {
        if (size < 0)
            throw EvalError("bad_value", QStringLiteral("%1 has a side of %2 cells.").arg(what).arg(size));
        const auto product = productUpTo(mostTensorNumbers, count, std::max<std::int64_t>(size, 1)); // empty ones are bounded as well
        if (!product)
            refuseSize(what);
        count = *product;
    }
}

std::size_t countOf(const Sizes &sizes)
{
    std::size_t count = 1;
    for (const std::int64_t size : sizes)
        count *= static_cast<std::size_t>(size);
    return count;
}

const char *axesText(Axes axes)
{
    switch (axes) {
    case Axes::Images: return "4 axes (N, C, H, W)";
    case Axes::Signals: return "3 axes (N, C, L)";
    case Axes::Matrices: return "3 axes (N, rows, columns)";
    case Axes::Plane: return "2 axes (H, W)";
    case Axes::Line: return "1 axis";
    }
    return "";
}

std::optional<Shape> inFourAxes(const Sizes &s, Axes axes)
{
    if (axes == Axes::Images && s.size() == 4)
        return Shape{s[0], s[1], s[2], s[3]};
    if (axes == Axes::Signals && s.size() == 3)
        return Shape{s[0], s[1], 1, s[2]};
    if (axes == Axes::Matrices && s.size() == 3)
        return Shape{s[0], 1, s[1], s[2]};
    if (axes == Axes::Plane && s.size() == 2)
        return Shape{1, 1, s[0], s[1]};
    if (axes == Axes::Line && s.size() == 1)
        return Shape{1, 1, 1, s[0]};
    return std::nullopt;
}

} // namespace

QJsonValue Arguments::attribute(const char *name) const
{
    if (!has(name))
        throw EvalError("missing_key", QStringLiteral("The attribute %1 is missing.").arg(quoted(name)));
    return m_attributes[QLatin1String(name)];
}

std::int64_t Arguments::integer(const char *name) const
{
    return readInteger(attribute(name), quoted(name));
}

std::int64_t Arguments::integer(const char *name, std::int64_t fallback) const
{
    return has(name) ? integer(name) : fallback;
}

std::optional<std::int64_t> Arguments::optionalInteger(const char *name) const
{
    if (!has(name) || attribute(name).isNull())
        return std::nullopt;
    return integer(name);
}

double Arguments::number(const char *name, double fallback) const
{
    return has(name) ? readNumber(attribute(name), quoted(name)) : fallback;
}

bool Arguments::flag(const char *name, bool fallback) const
{
    return has(name) ? readFlag(attribute(name), quoted(name)) : fallback;
}

qsizetype Arguments::choice(const char *name, const QStringList &words, qsizetype fallback) const
{
    if (!has(name) && fallback >= 0)
        return fallback;
    const QString typed = readWord(attribute(name), quoted(name));
    const qsizetype at = words.indexOf(typed);
    if (at < 0) {
        const QString meant = didYouMean(typed, words);
        throw EvalError("bad_value", QStringLiteral("%1 takes %2, not \"%3\"%4")
                                         .arg(quoted(name), words.join(QStringLiteral(", ")), typed, meant.isEmpty() ? QStringLiteral(".") : meant));
    }
    return at;
}

Sizes Arguments::integers(const char *name) const
{
    const QJsonValue value = attribute(name);
    if (!value.isArray())
        return {readInteger(value, quoted(name))};
    return readIntegers(value, quoted(name));
}

Sizes Arguments::integers(const char *name, std::size_t count) const
{
    const Sizes numbers = integers(name);
    if (!attribute(name).isArray())
        return Sizes(count, numbers.front());
    if (numbers.size() != count)
        throw EvalError("bad_value", QStringLiteral("%1 takes %2 numbers, not %3.").arg(quoted(name)).arg(count).arg(numbers.size()));
    return numbers;
}

Extent2 Arguments::pair(const char *name) const
{
    const Sizes numbers = integers(name, 2);
    return {numbers[0], numbers[1]};
}

Extent2 Arguments::pair(const char *name, const Extent2 &fallback) const
{
    return has(name) ? pair(name) : fallback;
}

QJsonObject Arguments::input(const char *name) const
{
    const QString what = QStringLiteral("The input %1").arg(quoted(name));
    if (!given(name))
        throw EvalError("missing_key", what + QStringLiteral(" is missing."));
    const QJsonValue value = m_inputs[QLatin1String(name)];
    if (!value.isObject())
        throw EvalError("wrong_type", QStringLiteral("%1 takes an object with \"s\" and \"d\", not %2.").arg(what, kindOf(value)));
    for (const QString &key : value.toObject().keys()) {
        if (key != QLatin1String("s") && key != QLatin1String("d"))
            throw EvalError("unknown_key", QStringLiteral("%1 has \"s\" and \"d\", no \"%2\".").arg(what, key));
    }
    return value.toObject();
}

Sizes Arguments::sizes(const char *name) const
{
    const QJsonValue sizes = input(name).value(QLatin1String("s"));
    const QString what = QStringLiteral("The shape of %1").arg(quoted(name));
    if (sizes.isUndefined())
        throw EvalError("missing_key", what + QStringLiteral(" (\"s\") is missing."));
    const Sizes numbers = readIntegers(sizes, what);
    requireModest(numbers, QLatin1String(name));
    return numbers;
}

Shape Arguments::shape(const char *name, Axes axes) const
{
    const Sizes numbers = sizes(name);
    const auto shape = inFourAxes(numbers, axes);
    if (!shape)
        throw EvalError("wrong_rank", QStringLiteral("%1 has %2, not %3.").arg(quoted(name), QLatin1String(axesText(axes))).arg(numbers.size()));
    return *shape;
}

Tensor<double> Arguments::tensor(const char *name, Axes axes) const
{
    const Shape inAxes = shape(name, axes);
    return {inAxes, values(name)};
}

std::vector<double> Arguments::values(const char *name) const
{
    const std::size_t expected = countOf(sizes(name));
    const QJsonValue data = input(name).value(QLatin1String("d"));
    const QString what = QStringLiteral("The values of %1").arg(quoted(name));
    if (data.isUndefined())
        throw EvalError("missing_values", what + QStringLiteral(" (\"d\") are missing: there is only a shape."));
    if (!data.isArray())
        throw EvalError("wrong_type", QStringLiteral("%1 take a list, not %2.").arg(what, kindOf(data)));
    const QJsonArray array = data.toArray();
    if (static_cast<std::size_t>(array.size()) != expected)
        throw EvalError("shape_mismatch", QStringLiteral("%1 are %2 numbers, but the shape needs %3.").arg(what).arg(array.size()).arg(expected));
    std::vector<double> numbers;
    numbers.reserve(expected);
    for (const QJsonValue &value : array)
        numbers.push_back(readNumber(value, what));
    return numbers;
}

std::vector<double> Arguments::line(const char *name) const
{
    return given(name) ? tensor(name, Axes::Line).data : std::vector<double>{};
}

std::int64_t Arguments::lineLength(const char *name) const
{
    return given(name) ? shape(name, Axes::Line).w : 0;
}

const Shape &limited(const Shape &result)
{
    requireModest({result.n, result.c, result.h, result.w}, QStringLiteral("The result"));
    return result;
}

void limitWork(std::initializer_list<std::int64_t> factors)
{
    std::int64_t work = 1;
    for (const std::int64_t factor : factors) {
        const auto product = productUpTo(mostProducts, work, factor);
        if (!product)
            throw EvalError("too_much_work", QStringLiteral("This would take more than %1 multiplications, which is the limit.").arg(mostProducts));
        work = *product;
    }
}

} // namespace convlab::app
