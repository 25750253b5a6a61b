// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/symbol_links.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/parameter_form.h"
#include "ui/lesson/lesson_editor.h"
#include "ui/lesson/lesson_session.h"
#include "ui/lesson/symbol_meaning.h"
#include "ui/text/lesson_text_view.h"

#include <algorithm>

namespace convlab::ui {

SymbolLinks::SymbolLinks(const LessonSession &session, const Places &places, QObject *parent)
    : QObject(parent), m_session(session), m_places(places)
{
    connect(&places.text, &LessonTextView::symbolHovered, this, &SymbolLinks::pointAtSymbol);
    // A symbol that is a cell says both, the cell first: the symbol knows more.
    connect(&places.strip, &ArithmeticStrip::symbolHovered, this, [this](const QString &id) {
        m_places.text.setLitSymbols(id.isEmpty() ? QStringList() : QStringList{id});
        pointAtSymbol(id);
    });
    connect(&places.form, &ParameterForm::controlHovered, this, &SymbolLinks::pointAtControl);
    places.strip.setExplanation([this](const QString &symbol) { return explanation(symbol); });
    connect(&places.canvas, &CanvasView::partHovered, this, &SymbolLinks::pointAtCell);
    connect(&places.strip, &ArithmeticStrip::cellHovered, this, &SymbolLinks::pointAtCell);
}

void SymbolLinks::pointAtSymbol(const QString &id)
{
    const QString control = controlMeant(m_session.content().controls, id);
    m_places.form.setLit(control);
    if (m_places.editor)
        m_places.editor->light(id);
    light(id.isEmpty() ? QStringList() : QStringList{id});
}

/// What a factor is: the tip of the control that sets it.
QString SymbolLinks::explanation(const QString &symbol) const
{
    const std::vector<ControlSpec> &controls = m_session.content().controls;
    const QString name = controlMeant(controls, symbol);
    const auto control = std::find_if(controls.begin(), controls.end(), [&name](const ControlSpec &spec) { return spec.name == name; });
    return control == controls.end() ? QString() : QStringLiteral("%1\n%2").arg(control->label, control->tip);
}

/// Of a control without a symbol in the text its own name is as good.
void SymbolLinks::pointAtControl(const QString &name)
{
    const QStringList symbols = symbolsOf(m_places.text.symbolIds(), m_session.content().controls, name);
    m_places.text.setLitSymbols(symbols);
    light(symbols.isEmpty() && !name.isEmpty() ? QStringList{name} : symbols);
}

void SymbolLinks::pointAtCell(const CellRef &cell)
{
    m_places.text.setLitSymbols(symbolsOf(m_places.text.symbolIds(), m_places.canvas.scene(), cell));
}

void SymbolLinks::light(const QStringList &symbols)
{
    m_lit = symbols;
    refresh();
}

void SymbolLinks::refresh()
{
    const Scene &scene = m_places.canvas.scene();
    std::vector<int> parts;
    std::vector<Mark> cells;
    for (const QString &symbol : m_lit) {
        const std::vector<int> meant = partsMeant(scene, symbol);
        parts.insert(parts.end(), meant.begin(), meant.end());
        const std::vector<Mark> marks = cellsMeant(scene, symbol);
        cells.insert(cells.end(), marks.begin(), marks.end());
    }
    m_places.canvas.setLitParts(parts, cells);
    m_places.strip.setLitSymbols(m_lit, parts);
}

} // namespace convlab::ui

#include "moc_symbol_links.cpp"
