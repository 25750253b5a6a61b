// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convlab::ui {

/// What a page asks of a lesson's own editor, which it knows only as a QWidget otherwise.
class LessonEditor {
public:
    virtual ~LessonEditor() = default;

    /// Controls of lesson.json that the editor shows; the parameter form leaves them out.
    virtual QStringList ownControls() const { return {}; }
    /// Lights what the symbol means among its fields, and nothing else; empty: nothing. Says whether it means something.
    virtual bool light(const QString &symbol) = 0;
};

} // namespace convlab::ui
