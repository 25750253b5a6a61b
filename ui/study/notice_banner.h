// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace convlab::ui {

/// Says what became of the learner's saved answers, and where a file now lies.
class NoticeBanner : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBanner(const StoreNotice &notice, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copyPath() const;

    QString m_pathText;
    Theme m_theme;
    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_path;
    QToolButton *m_copy;
};

} // namespace convlab::ui
