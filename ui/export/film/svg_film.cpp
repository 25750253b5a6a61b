// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/film/svg_film.h"

#include "ui/export/film/longest_common.h"

#include <QRegularExpression>

namespace convlab::ui {

namespace {

const QByteArray definitionsBegin = QByteArrayLiteral("<defs>\n"), definitionsEnd = QByteArrayLiteral("</defs>\n"),
                 shapeEnd = QByteArrayLiteral("</g>\n"), fileEnd = QByteArrayLiteral("</g>\n</svg>");

QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(end, from) - from);
}

} // namespace

/// Two frames number their gradients for themselves: equal ones get one id.
QByteArray SvgFilm::withSharedGradients(QByteArray shapes, const QByteArray &definitions)
{
    static const QRegularExpression gradient(QStringLiteral("<(linear|radial)Gradient[^>]* id=\"([^\"]+)\".*?</\\1Gradient>"),
                                             QRegularExpression::DotMatchesEverythingOption);
    QHash<QByteArray, QByteArray> renamed;
    for (auto matches = gradient.globalMatch(QString::fromUtf8(definitions)); matches.hasNext();) {
        const auto match = matches.next();
        const QByteArray id = match.captured(2).toUtf8(), own = QByteArrayLiteral(" id=\"") + id + '"';
        QByteArray plain = match.captured(0).toUtf8();
        plain.replace(own, QByteArrayLiteral(" id=\"\""));
        QByteArray &shared = m_gradients[plain];
        if (shared.isEmpty()) {
            shared = QByteArrayLiteral("shade") + QByteArray::number(m_gradients.size());
            m_definitions += QByteArray(plain).replace(QByteArrayLiteral(" id=\"\""), QByteArrayLiteral(" id=\"") + shared + '"') + '\n';
        }
        renamed.insert(id, shared);
    }
    for (auto it = renamed.cbegin(); it != renamed.cend(); ++it)
        shapes.replace(QByteArrayLiteral("url(#") + it.key() + ')', QByteArrayLiteral("url(#") + it.value() + ')');
    return shapes;
}

QList<QByteArray> SvgFilm::shapesOf(const QByteArray &svg)
{
    const qsizetype begin = svg.indexOf(definitionsEnd) + definitionsEnd.size();
    const qsizetype first = svg.indexOf(">\n", begin) + 2;  // behind the group around everything
    if (m_head.isEmpty())
        m_head = svg.left(svg.indexOf(definitionsBegin)) + QByteArrayLiteral("%1") + svg.mid(begin, first - begin);
    const QByteArray shapes = withSharedGradients(svg.mid(first, svg.lastIndexOf(fileEnd) - first), between(svg, definitionsBegin, definitionsEnd));
    QList<QByteArray> list;
    for (qsizetype from = 0, end = 0; (end = shapes.indexOf(shapeEnd, from)) >= 0; from = end + shapeEnd.size())
        list << shapes.mid(from, end + shapeEnd.size() - from).trimmed() + '\n';
    return list;
}

void SvgFilm::add(const QByteArray &svg, int durationMs)
{
    const QList<QByteArray> shapes = shapesOf(svg);
    const auto kept = longestCommon(m_last.size(), static_cast<std::size_t>(shapes.size()), [&](std::size_t i, std::size_t j) {
        return m_last[i]->text == shapes[static_cast<qsizetype>(j)];
    });
    std::vector<Place> now;
    Place before = m_shapes.begin();    // new shapes go in here
    auto next = kept.begin();
    for (std::size_t j = 0; j < static_cast<std::size_t>(shapes.size()); ++j) {
        Place place;
        if (next != kept.end() && next->second == j) {
            place = m_last[next++->first];
            place->spans.back().toMs += durationMs;
        } else {
            place = m_shapes.insert(before, {shapes[static_cast<qsizetype>(j)], {{m_atMs, m_atMs + durationMs}}});
        }
        before = std::next(place);
        now.push_back(place);
    }
    m_last = std::move(now);
    m_atMs += durationMs;
}

/// The shape with the times at which it shows; as it is, where that is always.
QByteArray SvgFilm::show(const Shape &shape) const
{
    const Span &first = shape.spans.front();
    if (first.fromMs == 0 && first.toMs == m_atMs)
        return shape.text;
    QByteArray values, times;
    const auto at = [&](int ms, const char *value) {
        values += (values.isEmpty() ? "" : ";") + QByteArray(value);
        times += (times.isEmpty() ? "" : ";") + QByteArray::number(static_cast<double>(ms) / m_atMs, 'g', 6);
    };
    if (first.fromMs > 0)
        at(0, "hidden");
    for (const Span &span : shape.spans) {
        at(span.fromMs, "visible");
        if (span.toMs < m_atMs)
            at(span.toMs, "hidden");
    }
    const char *stillness = shape.spans.back().toMs == m_atMs ? "visible" : "hidden";
    return QByteArrayLiteral("<g visibility=\"") + stillness + QByteArrayLiteral("\"><animate attributeName=\"visibility\" calcMode=\"discrete\" repeatCount=\"indefinite\" dur=\"")
        + QByteArray::number(m_atMs) + QByteArrayLiteral("ms\" values=\"") + values + QByteArrayLiteral("\" keyTimes=\"") + times + QByteArrayLiteral("\"/>\n")
        + shape.text + shapeEnd;
}

QByteArray SvgFilm::finish() const
{
    if (m_atMs == 0)
        return {};
    QByteArray file = m_head;
    file.replace(QByteArrayLiteral("%1"), definitionsBegin + m_definitions + definitionsEnd);
    for (const Shape &shape : m_shapes)
        file += show(shape);
    return file + fileEnd + '\n';
}

} // namespace convlab::ui
