// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Sentences)
};

constexpr QChar groupSpace(0x202F), hardSpace(0x00A0);

bool endsFullWidth(const QString &text)
{
    static const QString marks = QStringLiteral("。！？；：，、）”");
    return !text.isEmpty() && marks.contains(text.back());
}

} // namespace

QString joinSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !sentence.isEmpty() && !endsFullWidth(text))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

QString listOf(const QStringList &parts)
{
    return parts.join(Say::tr(", ", "between the parts of a list"));
}

QString dayAndTime(const QDateTime &time)
{
    const QLocale locale;
    return Say::tr("%1, %2", "a day and a time").arg(locale.toString(time.date(), QLocale::LongFormat), locale.toString(time.time(), QLocale::ShortFormat));
}

QString withStop(const QString &sentence)
{
    static const QString marks = QStringLiteral(".!?…。！？");
    if (sentence.isEmpty() || marks.contains(sentence.back()))
        return sentence;
    return Say::tr("%1.", "a sentence and its full stop").arg(sentence);
}

QString htmlOf(const QString &plain)
{
    static const QRegularExpression index(QStringLiteral("(?<![\\w])([A-Za-z])_([a-z]{1,3})(?!\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    return plain.toHtmlEscaped().replace(groupSpace, hardSpace).replace(index, QStringLiteral("\\1<sub>\\2</sub>"));
}

} // namespace convlab::ui
