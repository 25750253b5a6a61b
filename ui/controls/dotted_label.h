// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace convlab::ui {

/// Facts with dots between them: "Advanced · 13 min · 13 sections". Where they need more than one line, none of these
/// ends or begins with a dot.
class DottedLabel : public QLabel {
    Q_OBJECT

public:
    DottedLabel(const QString &facts, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void breakLines();

    QStringList m_facts;
};

} // namespace convlab::ui
