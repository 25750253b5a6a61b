// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

namespace convlab::ui {

/// The column and the row whose product a kernel of rank 1 is, as strips of tinted numbers. Always equally high.
class FactorStrips : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit FactorStrips(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// Empty vectors: the kernel is no such product.
    void setFactors(const std::vector<double> &column, const std::vector<double> &row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStrip(QPainter &painter, int top, const QString &name, const std::vector<double> &values) const;

    Theme m_theme;
    std::vector<double> m_column, m_row;
};

} // namespace convlab::ui
