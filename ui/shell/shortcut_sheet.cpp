// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/controls/focus_overlay.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

struct Row {
    const char *keys;   ///< empty: a heading
    const char *what;
};

constexpr Row leftColumn[] = {
    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Player")},
    {"Space", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "play or pause")},
    {"← →", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "one step back or forward")},
    {", .", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "one micro-step back or forward")},
    {"Home End", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "to the start or the end")},
    {"1 … 5", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "speed from ¼× to 4×")},
    {"L", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "loop")},
    {"P", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "predict first: type what comes, Enter; H hint, D don’t know, U undo, Enter next")},
    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Window")},
    {"Ctrl+PgUp PgDn", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "previous or next section")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "skill check")},
    {"F7 F8 F9", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "notes, navigator, lesson text")},
    {"Ctrl+J", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "practice queue; there: Enter next, 1–9 answer, H hint, D don’t know, S show me, U undo, Esc end")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "image studio; there: ← → move the line, Enter pins the loupe, L switches it, Ctrl+O opens, Ctrl+V pastes")},
    {"Ctrl+G", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "progress")},
    {"Ctrl+O Ctrl+S", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "open a scene, save what stands on the stage")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "export a picture or a film of the stage; Ctrl+Shift+C copies it")},
    {"F11", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "full screen")},
    {"Ctrl+Shift+↑ ↓", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "larger or smaller text")},
};

constexpr Row rightColumn[] = {
    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Stage")},
    {"Hover", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "light everything a cell is linked with")},
    {"Click", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "pin the links; Esc lets go")},
    {"Double click", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "edit an input or kernel cell")},
    {"Arrows", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move between cells after a click or Tab")},
    {"0 … 9 −", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "type a number into the chosen cell")},
    {"Ctrl+C Ctrl+V", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "copy a grid, paste a block of cells")},
    {"Drag", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the window over the input")},
    {"Ctrl+Arrows", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "move the window that the chosen cell lies in")},
    {"Ctrl+Wheel", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "zoom; drag with the middle button to move")},
    {"Ctrl+0", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "fit everything")},
    {"I", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "row and column numbers")},
    {"", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "Changes")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "undo any edit; Ctrl+Shift+Z redoes it")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("convlab::ui::Shortcuts", "back to the lab page’s example")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("convlab::ui::Shortcuts", text);
}

constexpr int sides = 70, ends = 150; ///< of the dialog around its rows
constexpr int longestLine = 300;      ///< of an explanation, at text size 100 %

/// Fills two columns of a grid from `line` on; returns the line after the last one.
template<std::size_t count>
int addColumn(QGridLayout *grid, int line, const Row (&rows)[count], const Theme &theme)
{
    for (const Row &row : rows) {
        auto *what = new QLabel(tr(row.what));
        const bool heading = row.keys[0] == '\0';
        what->setFont(theme.uiFont(heading ? 13 : 14, heading));
        if (heading) {
            what->setContentsMargins(0, line > 0 ? 12 : 0, 0, 2);
            grid->addWidget(what, line++, 0, 1, 2);
            continue;
        }
        what->setWordWrap(true);
        const int width = std::min(what->fontMetrics().horizontalAdvance(what->text()) + 2, qRound(longestLine * theme.fontScale));
        what->setMinimumSize(width, what->heightForWidth(width));
        auto *keys = new QLabel(QString::fromUtf8(row.keys));
        keys->setFont(theme.monoFont(12, true));
        keys->setContentsMargins(0, what->fontMetrics().ascent() - keys->fontMetrics().ascent(), 0, 0); // on one baseline
        grid->addWidget(keys, line, 0, Qt::AlignTop);
        grid->addWidget(what, line++, 1, Qt::AlignTop);
    }
    return line;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    return grid;
}

QWidget *makeRows(const Theme &theme, bool twoColumns)
{
    auto *rows = new QWidget;
    auto *columns = new QHBoxLayout(rows);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(42);
    QGridLayout *grid = makeGrid();
    columns->addLayout(grid);
    int end = addColumn(grid, 0, leftColumn, theme);
    if (twoColumns) {
        grid->setRowStretch(end, 1);
        grid = makeGrid();
        columns->addLayout(grid);
        end = 0;
    }
    end = addColumn(grid, end, rightColumn, theme);
    grid->setRowStretch(end, 1);
    return rows;
}

} // namespace

void showShortcutSheet(QWidget &parent, const Theme &theme)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard and mouse"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(18);
    QWidget *rows = makeRows(theme, true);
    if (rows->sizeHint().width() + sides > parent.width()) { // large text: one column instead of two
        delete rows;
        rows = makeRows(theme, false);
    }
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Keys and what they do"));
    new FocusOverlay(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    scroll->setMinimumSize(std::min(rows->sizeHint().width() + bar, parent.width() - sides),
                           std::min(rows->sizeHint().height(), parent.height() - ends));
    column->addWidget(scroll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace convlab::ui
