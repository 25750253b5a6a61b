// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/receptive_field/layer_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace convlab::ui::lessons::receptive_field {

namespace {

/// The translation context of this file.
struct LayerText {
    Q_DECLARE_TR_FUNCTIONS(LayerText)
};

QString shortKind(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Conv: return LayerText::tr("conv");
    case LayerKind::MaxPool: return LayerText::tr("max");
    case LayerKind::AveragePool: return LayerText::tr("avg");
    }
    return {};
}

QString sizeText(const Extent2 &pair)
{
    return QStringLiteral("%1×%2").arg(pair.h).arg(pair.w);
}

QString pairText(const Extent2 &pair)
{
    return pair.h == pair.w ? QString::number(pair.h) : sizeText(pair);
}

bool even(const Padding2 &padding)
{
    return padding.top == padding.left && padding.top == padding.bottom && padding.top == padding.right;
}

QString sidesText(const Padding2 &padding)
{
    if (even(padding))
        return QString::number(padding.top);
    return QStringLiteral("%1/%2/%3/%4").arg(padding.top).arg(padding.left).arg(padding.bottom).arg(padding.right);
}

} // namespace

QString layerText(const LayerGeometry &layer, bool brief)
{
    const bool square = layer.kernel.h == layer.kernel.w;
    const bool tiles = square && layer.stride == layer.kernel && layer.dilation == Extent2{1, 1};
    if (brief && layer.kind != LayerKind::Conv && tiles)
        return shortKind(layer.kind) + u' ' + QString::number(layer.kernel.h);
    QStringList pieces;
    const bool plain = brief && layer.kind == LayerKind::Conv;
    pieces << (plain ? sizeText(layer.kernel) : shortKind(layer.kind) + u' ' + sizeText(layer.kernel));
    if (!brief || layer.stride != Extent2{1, 1})
        pieces << QStringLiteral("s") + pairText(layer.stride);
    if (!brief && layer.padding != Padding2{})
        pieces << QStringLiteral("p") + (even(layer.padding) ? QString::number(layer.padding.top) : QStringLiteral("…"));
    if (layer.dilation != Extent2{1, 1})
        pieces << QStringLiteral("d") + pairText(layer.dilation);
    return pieces.join(brief ? QStringLiteral(" ") : QStringLiteral(" · "));
}

QString kindText(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Conv: return LayerText::tr("Convolution");
    case LayerKind::MaxPool: return LayerText::tr("Max pooling");
    case LayerKind::AveragePool: return LayerText::tr("Average pooling");
    }
    return {};
}

QString layerSentence(const LayerGeometry &layer)
{
    return LayerText::tr("%1 %2, stride %3, padding %4, dilation %5")
        .arg(kindText(layer.kind), sizeText(layer.kernel), pairText(layer.stride), sidesText(layer.padding),
             pairText(layer.dilation));
}

} // namespace convlab::ui::lessons::receptive_field
