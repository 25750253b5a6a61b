// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace convlab::ui {

/// The status bar: facts of the current run on the left, what may be claimed about them on the right.
class StatusFacts : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusFacts(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setFacts(const QStringList &facts, const QString &truth);
    /// Said for a few seconds in place of the facts.
    void say(const QString &message);
    /// The same with a button beside it, for as long as the message stands.
    void offer(const QString &message, const QString &action);
    /// A lasting warning of a few words at the right end, explained by its tool tip; empty removes it.
    void setWarning(const QString &text, const QString &explanation);

Q_SIGNALS:
    void offerTaken();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFacts();

    QStringList m_all;
    QLabel *m_facts;
    QLabel *m_truth;
    QLabel *m_warning;
    QToolButton *m_offer;
};

} // namespace convlab::ui
