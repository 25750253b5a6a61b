// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/speed_words.h"

#include "ui/text/number_format.h"

#include <QCoreApplication>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SpeedWords)
};

QString sizeWords(const QSize &size)
{
    const double megapixels = static_cast<double>(size.width()) * size.height() / 1e6;
    return Say::tr("%1 × %2 (%3 MP)").arg(size.width()).arg(size.height()).arg(inSentence(QString::number(megapixels, 'f', megapixels < 10 ? 2 : 1)));
}

QString wayWords(fast::PictureWay way)
{
    switch (way) {
    case fast::PictureWay::Plain: return Say::tr("tap by tap");
    case fast::PictureWay::Direct: return Say::tr("direct, in integers");
    case fast::PictureWay::Separable: return Say::tr("separable: columns, then rows");
    default: return Say::tr("by spectra");
    }
}

QString passWords(const FilteredPicture &result)
{
    const double ms = static_cast<double>(result.ns) / 1e6;
    return Say::tr("%1 ms for %2 MP").arg(inSentence(QString::number(ms, 'f', ms < 10 ? 1 : 0)), inSentence(QString::number(result.megapixels, 'f', 2)));
}

} // namespace

QString afterLabel(const FilteredPicture &result)
{
    if (result.exact || result.pixels.isNull())
        return Say::tr("after");
    return result.every > 1 ? Say::tr("after (preview: 1 pixel of %1)").arg(result.every * result.every) : Say::tr("after (preview)");
}

QStringList speedWords(const QSize &picture, const FilteredPicture &result, double perSecond)
{
    QStringList words{sizeWords(picture)};
    if (!result.filtered)
        return words << Say::tr("no filter is on");
    if (result.whole != picture)
        words.back() += QStringLiteral(" → ") + sizeWords(result.whole);
    words << wayWords(result.way);
    if (result.ns > 0)
        words << passWords(result);
    if (perSecond > 0)
        words << Say::tr("%1 frames/s while dragging").arg(perSecond, 0, 'f', 0);
    words << (result.exact ? Say::tr("exact") : Say::tr("preview"));
    return words;
}

} // namespace convlab::ui
