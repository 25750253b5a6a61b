// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/handout/handout_pages.h"

#include <QWidget>

#include <memory>

namespace convlab::ui {

/// One page of a handout, as large as there is room for it.
class HandoutPreview : public QWidget {
    Q_OBJECT

public:
    explicit HandoutPreview(QWidget *parent = nullptr);
    void setPages(std::shared_ptr<const HandoutPages> pages);
    int page() const { return m_page; }
    void setPage(int page);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::shared_ptr<const HandoutPages> m_pages;
    int m_page = 0;
};

} // namespace convlab::ui
