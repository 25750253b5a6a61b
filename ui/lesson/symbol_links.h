// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <QObject>
#include <QStringList>

namespace convlab::ui {

class ArithmeticStrip;
class CanvasView;
class LessonEditor;
class LessonSession;
class LessonTextView;
class ParameterForm;

/// Joins text, controls, stage and arithmetic by what their symbols mean: pointing at one lights the others.
class SymbolLinks : public QObject {
    Q_OBJECT

public:
    /// Where symbols are seen.
    struct Places {
        LessonTextView &text;
        ParameterForm &form;
        CanvasView &canvas;
        ArithmeticStrip &strip;
        LessonEditor *editor = nullptr;     ///< the lesson's own, if it has one
    };
    SymbolLinks(const LessonSession &session, const Places &places, QObject *parent);

    /// The stage shows other parts.
    void refresh();

private:
    void pointAtSymbol(const QString &id);
    void pointAtControl(const QString &name);
    void pointAtCell(const CellRef &cell);
    QString explanation(const QString &symbol) const;
    void light(const QStringList &symbols);

    const LessonSession &m_session;
    Places m_places;
    QStringList m_lit;  ///< on the stage and in the arithmetic
};

} // namespace convlab::ui
