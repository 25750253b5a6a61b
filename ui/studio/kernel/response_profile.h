// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kernel_response.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

namespace convlab::ui {

/// |H| from rest to π across and down, as two lines.
class ResponseProfile : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit ResponseProfile(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setResponse(const KernelResponse &response);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotRect() const;
    void paintFrame(QPainter &painter, double top) const;
    void paintLine(QPainter &painter, double top, bool down) const;

    Theme m_theme;
    KernelResponse m_response;
};

} // namespace convlab::ui
