// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace convlab::ui {

/// Fusion's behaviour with our own drawing: says who paints what; the painting itself stands beside.
class ConvlabStyle : public QProxyStyle {
    Q_OBJECT

public:
    ConvlabStyle(const Theme &theme, const SystemLook &system);

    /// What the desktop wanted before this style took its place.
    const SystemLook &system() const { return m_system; }
    void setSystem(const SystemLook &system) { m_system = system; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    static constexpr int ComboArrowWidth = 24;

    void drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    bool drawBar(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex &option, SubControl subControl, const QWidget *widget) const;
    QRect spinBoxRect(const QStyleOptionComplex &option, SubControl subControl) const;
    /// Device-independent pixels that grow with the learner's text size.
    int scaled(double pixels) const;

    Theme m_theme;
    SystemLook m_system;
};

} // namespace convlab::ui
