// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/widget_places.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QToolButton>

class QLabel;

namespace convlab::ui {

/// A heading that folds what stands below it, with the most important fact at its right end.
class FoldSection : public QWidget, public ThemedWidget, public PlacedWidget {
    Q_OBJECT

public:
    /// Takes ownership of `content`.
    FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;     ///< of the heading only
    void setSummary(const QString &summary);
    QString summary() const;
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QVariant place() const override { return m_open; }
    void restorePlace(const QVariant &place) override { setOpen(place.toBool()); }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QToolButton *m_title;
    QLabel *m_summary;
    QWidget *m_content;
    bool m_open = true;
};

} // namespace convlab::ui
