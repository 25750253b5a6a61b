// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/handout/handout_objects.h"
#include "ui/text/code_highlighter.h"
#include "ui/text/formula_object.h"
#include "ui/text/formula_sheet.h"

#include <QTextDocument>

#include <memory>

class QPainter;

namespace convlab::ui {

/// A handout laid out on paper. Always in colours for paper, whatever the window wears.
class HandoutPages {
public:
    HandoutPages(const Handout &handout, HandoutPaper paper);
    HandoutPages(const HandoutPages &) = delete;
    HandoutPages &operator=(const HandoutPages &) = delete;

    int count() const;
    QSizeF size() const { return m_document.pageSize(); }
    const QString &title() const { return m_handout.title; }
    /// Page `page` (from 0) at the painter's origin, in pixels of 1/96 inch. Any device.
    void paint(QPainter &painter, int page) const;
    const QTextDocument &document() const { return m_document; }

private:
    void placeObjects();
    void paintFoot(QPainter &painter, int page) const;

    const Handout m_handout;
    const Theme m_theme;
    FormulaSheet m_sheet;
    FormulaObject m_formulas;
    HandoutObjects m_objects;
    QTextDocument m_document;
    std::unique_ptr<CodeHighlighter> m_highlighter;     ///< goes before the document
};

} // namespace convlab::ui
