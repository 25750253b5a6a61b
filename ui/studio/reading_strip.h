// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace convlab::ui {

class PictureLoader;

/// A card over the picture while a file is read: how far it is, and a button that ends it.
class ReadingStrip : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    ReadingStrip(PictureLoader &loader, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void cancelWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAt(int percent);
    void place();

    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace convlab::ui
