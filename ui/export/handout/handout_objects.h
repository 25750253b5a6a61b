// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/handout/handout.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTextObjectInterface>

namespace convlab::ui {

/// What a handout has beside text: the picture of the stage, plots, and lines to write on.
class HandoutObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 2;
    static constexpr int name = QTextFormat::UserProperty + 20;    ///< char: "stage", "plot0" …, "lines"

    static bool draws(const QString &what);

    HandoutObjects(const Handout &handout, const Theme &theme, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    void drawLines(QPainter &painter, double width) const;
    void drawStage(QPainter &painter, double width) const;

    const Handout &m_handout;
    const Theme &m_theme;
};

} // namespace convlab::ui
