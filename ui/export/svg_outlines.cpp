// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_outlines.h"

#include <QFont>
#include <QPainterPath>
#include <QRegularExpression>

namespace convlab::ui {

namespace {

/// One attribute of an element, as it is written.
QString attribute(const QString &attributes, const char *name)
{
    const QString key = QLatin1Char(' ') + QLatin1String(name) + QStringLiteral("=\"");
    const qsizetype at = (QLatin1Char(' ') + attributes).indexOf(key);
    if (at < 0)
        return QString();
    const qsizetype begin = at + key.size() - 1;
    return attributes.mid(begin, attributes.indexOf(QLatin1Char('"'), begin) - begin);
}

QFont fontOf(const QString &attributes)
{
    QFont font(attribute(attributes, "font-family"));
    font.setPixelSize(qMax(1, qRound(attribute(attributes, "font-size").toDouble())));
    font.setWeight(static_cast<QFont::Weight>(attribute(attributes, "font-weight").toInt()));
    font.setItalic(attribute(attributes, "font-style") == QLatin1String("italic"));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// Coordinates with two decimals: a hundredth of a pixel.
void append(QString &data, const QPainterPath::Element &point)
{
    data += QString::number(qRound(point.x * 100) / 100.0) + QLatin1Char(' ') + QString::number(qRound(point.y * 100) / 100.0);
}

QString dataOf(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        data += element.isMoveTo() ? QLatin1Char('M') : element.isLineTo() ? QLatin1Char('L') : element.isCurveTo() ? QLatin1Char('C') : QLatin1Char(' ');
        append(data, element);
    }
    return data;
}

QString pathElement(const QString &attributes, const QString &text)
{
    QPainterPath path;
    path.addText(attribute(attributes, "x").toDouble(), attribute(attributes, "y").toDouble(), fontOf(attributes), unescaped(text));
    return QStringLiteral("<path fill=\"%1\" fill-opacity=\"%2\" fill-rule=\"nonzero\" stroke=\"none\" d=\"%3\"/>")
        .arg(attribute(attributes, "fill"), attribute(attributes, "fill-opacity"), dataOf(path));
}

} // namespace

QByteArray textAsOutlines(const QByteArray &svg)
{
    static const QRegularExpression element(QStringLiteral("<text ([^>]*)>([^<]*)</text>"));
    const QString source = QString::fromUtf8(svg);
    QString result;
    qsizetype done = 0;
    for (auto matches = element.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        result += source.mid(done, match.capturedStart() - done) + pathElement(match.captured(1), match.captured(2));
        done = match.capturedEnd();
    }
    result += source.mid(done);
    static const QRegularExpression fonts(QStringLiteral("\nfont-family=\"[^\"]*\" font-size=\"[^\"]*\" font-weight=\"[^\"]*\" font-style=\"[^\"]*\" \n"));
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\n</g>\n+"));
    return result.replace(fonts, QStringLiteral("\n")).remove(emptyGroup).toUtf8();
}

} // namespace convlab::ui
