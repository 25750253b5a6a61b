// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_response.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace convlab::ui {

/// |H(u, v)| as a picture, rest in the middle, −π to π both ways.
class ResponseMap : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit ResponseMap(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setResponse(const KernelResponse &response);
    /// Frequencies under a position, or nothing outside the picture.
    std::optional<QPointF> frequencyAt(const QPointF &position) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The mouse is over u, v (radians a pixel).
    void pointed(double u, double v);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF mapRect() const;
    void colour();

    Theme m_theme;
    KernelResponse m_response;
    QImage m_picture;
    std::optional<QPointF> m_pointed;
};

} // namespace convlab::ui
