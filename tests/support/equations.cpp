// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/equations.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace convlab::tests {

namespace {

/// Recursive descent over one side of an equation.
class Expression {
public:
    explicit Expression(const QString &text) : m_text(text) {}

    std::optional<double> value()
    {
        const double result = sum();
        return m_fine && m_at == m_text.size() ? std::optional(result) : std::nullopt;
    }

private:
    QChar next()
    {
        while (m_at < m_text.size() && m_text[m_at] == QLatin1Char(' '))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }
    bool take(char16_t c)
    {
        if (next() != QChar(c))
            return false;
        ++m_at;
        return true;
    }

    double sum()
    {
        double result = product();
        for (;;) {
            if (take(u'+'))
                result += product();
            else if (take(u'−'))
                result -= product();
            else
                return result;
        }
    }

    double product()
    {
        double result = power();
        for (;;) {
            if (take(u'·'))
                result *= power();
            else if (take(u'/'))
                result /= power();
            else
                return result;
        }
    }

    double power()
    {
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        const double base = factor();
        const bool negative = m_at < m_text.size() && take(u'⁻');
        int exponent = -1;
        while (m_at < m_text.size() && digits.contains(m_text[m_at]))
            exponent = qMax(exponent, 0) * 10 + static_cast<int>(digits.indexOf(m_text[m_at++]));
        return exponent < 0 ? base : std::pow(base, negative ? -exponent : exponent);
    }

    double factor()
    {
        if (take(u'−'))
            return -factor();
        const std::pair<char16_t, char16_t> brackets[] = {{u'(', u')'}, {u'⌊', u'⌋'}, {u'⌈', u'⌉'}};
        for (const auto &[open, close] : brackets) {
            if (!take(open))
                continue;
            const double inner = sum();
            m_fine = m_fine && take(close);
            return open == u'⌊' ? std::floor(inner) : open == u'⌈' ? std::ceil(inner) : inner;
        }
        static const QRegularExpression number(QStringLiteral("\\G\\s*([0-9][0-9\u202F]*(?:\\.[0-9]+)?)"));
        const auto match = number.match(m_text, m_at);
        m_fine = m_fine && match.hasMatch();
        if (!match.hasMatch())
            return 0;
        m_at = match.capturedEnd();
        return match.captured(1).remove(QChar(0x202F)).toDouble();
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_fine = true;
};

/// The pieces between signs of equality, with the sign before each.
std::vector<std::pair<QChar, QString>> sides(const QString &sentence)
{
    std::vector<std::pair<QChar, QString>> result{{QChar(), QString()}};
    for (const QChar c : sentence) {
        if (c == QLatin1Char('=') || c == QChar(u'≈'))
            result.emplace_back(c, QString());
        else
            result.back().second += c;
    }
    return result;
}

/// The longest expression at the end (or beginning) of a piece of text, which may have words around it.
std::optional<double> expressionAt(const QString &text, bool end)
{
    static const QString signs = QStringLiteral("0123456789.\u202F +−·/()⌊⌋⌈⌉⁰¹²³⁴⁵⁶⁷⁸⁹⁻");
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = end ? text[text.size() - 1 - i] : text[i];
        if (!signs.contains(c))
            break;
        piece = end ? c + piece : piece + c;
    }
    piece = piece.trimmed();
    static const QRegularExpression symbolic(QStringLiteral("^[+−·/]\\s"));     // "span − 1"
    if (end && piece.contains(symbolic))
        return std::nullopt;
    while (!piece.isEmpty() && piece.back() == QLatin1Char('.'))
        piece.chop(1);
    for (; !piece.isEmpty(); piece = end ? piece.mid(1) : piece.left(piece.size() - 1))
        if (const auto value = Expression(piece.trimmed()).value())
            return value;
    return std::nullopt;
}

struct Count {
    int all = 0;
    QStringList wrong;
};

Count examined(const QString &text)
{
    Count count;
    for (const QString &sentence : text.split(QRegularExpression(QStringLiteral("(?<=\\.)\\s|[:;,]\\s|\\. ")))) {
        const auto pieces = sides(sentence);
        for (std::size_t i = 1; i < pieces.size(); ++i) {
            const auto left = expressionAt(pieces[i - 1].second, true), right = expressionAt(pieces[i].second, false);
            if (!left || !right)
                continue;
            ++count.all;
            const double tolerance = pieces[i].first == QLatin1Char('=') ? 1e-9 * qMax(1.0, std::abs(*right)) : 0.051;
            if (std::abs(*left - *right) > tolerance)
                count.wrong << sentence;
        }
    }
    return count;
}

} // namespace

QStringList wrongEquations(const QString &text)
{
    return examined(text).wrong;
}

int equationCount(const QString &text)
{
    return examined(text).all;
}

} // namespace convlab::tests
